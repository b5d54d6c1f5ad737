import { table } from '../src/commands/terminal/table.ts'
import { modalFigures, modalParts, modalSet, modalSets } from '../tests/helpers/modal-set.ts'
import { report } from './report.ts'

/** Checks the labelled pairs of bench/sets/modals: which wrong duties, permissions and negations are found, and what is said of right pairs. */
const parts = modalSets.flatMap((set) =>
  modalParts.map((part) => ({ set, part, ...modalFigures(modalSet(set, part)) })),
)
report('modals', { parts })
const rows = parts.map((it) => [
  it.set,
  it.part,
  `${it.caught} of ${it.wrongPairs}`,
  `${it.falseAlarms} of ${it.rightPairs}`,
])
for (const line of table(['set', 'part', 'caught', 'false alarms'], rows)) process.stdout.write(`${line}\n`)
