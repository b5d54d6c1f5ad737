import { table } from '../src/commands/terminal/table.ts'
import { figuresOf } from '../tests/helpers/judge-labelled.ts'
import { labelledSet, parityPairs } from '../tests/helpers/labelled-sets.ts'
import { report } from './report.ts'

/** Checks the labelled pairs of bench/sets/parity, language pair by language pair: what is caught, what is said for nothing. */
const named = process.argv.slice(2)
const measured = parityPairs.filter((pair) => named.length === 0 || named.includes(pair))

const parts = measured.flatMap((pair) =>
  (['dev', 'heldout'] as const).map((part) => ({
    pair,
    part,
    ...figuresOf(labelledSet('parity', pair, part)),
  })),
)
report('parity-languages', { parts })
const of = (many: number, all: number) => `${many} of ${all}, ${((many / all) * 100).toFixed(1)} %`
const rows = parts.map((it) => [
  it.pair,
  it.part,
  of(it.caught, it.wrongPairs),
  of(it.falseAlarms, it.rightPairs),
  it.blockingFalseAlarms,
])
for (const line of table(['pair', 'part', 'caught', 'false alarms', 'that block'], rows))
  process.stdout.write(`${line}\n`)
