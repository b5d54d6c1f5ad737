import { table } from '../src/commands/terminal/table.ts'
import { bouncesOf, type JudgedBounce, judgeBounce } from '../tests/helpers/bounce-set.ts'
import { report } from './report.ts'

/** Reads the labelled bounces of tests/fixtures/bounce-set: which dead addresses are found, and which good ones are called dead. */
async function measure(part: 'read' | 'unread') {
  const judged = await Promise.all(bouncesOf(part).map(judgeBounce))
  const dead = judged.filter(({ bounce }) => bounce.truth === 'dead')
  const good = judged.filter(({ bounce }) => bounce.truth !== 'dead')
  const missed = dead.filter((it) => it.kind !== 'hard' || !it.isFound)
  const harmed = good.filter(({ kind }) => kind === 'hard')
  return {
    part,
    dead: dead.length,
    recall: 1 - missed.length / dead.length,
    good: good.length,
    harm: harmed.length / good.length,
    missed: missed.map(nameOf),
    harmed: harmed.map(nameOf),
  }
}

function nameOf({ bounce: { form, truth, words }, kind, isFound }: JudgedBounce): string {
  return `${String(form)}, ${truth}: ${words} (${kind}${isFound ? '' : ', no recipient'})`
}

const parts = [await measure('read'), await measure('unread')]
report('bounces', { parts })
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const rows = parts.map((it) => [it.part, it.dead, percent(it.recall), it.good, percent(it.harm)])
for (const line of table(['part', 'dead', 'found', 'good', 'called dead'], rows))
  process.stdout.write(`${line}\n`)
// What went wrong in the unread half is for the results file only, so that nobody writes a rule for it.
for (const name of [...(parts[0]?.missed ?? []), ...(parts[0]?.harmed ?? [])])
  process.stdout.write(`${name}\n`)
