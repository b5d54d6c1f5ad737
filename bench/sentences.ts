import { table } from '../src/commands/terminal/table.ts'
import { sentenceFigures, sentenceParts, sentenceSet, sentenceSets } from '../tests/helpers/sentence-set.ts'
import { report } from './report.ts'

/** Checks the labelled pairs of bench/sets/sentences: which sentences that stand alone are found, and what is said of right pairs. */
const parts = sentenceSets.flatMap((set) =>
  sentenceParts.map((part) => ({ set, part, ...sentenceFigures(sentenceSet(set, part)) })),
)
report('sentences', { parts })
const rows = parts.map((it) => [
  it.set,
  it.part,
  `${it.caught} of ${it.wrongPairs}`,
  `${it.falseAlarms} of ${it.rightPairs}`,
])
for (const line of table(['set', 'part', 'caught', 'false alarms'], rows)) process.stdout.write(`${line}\n`)
