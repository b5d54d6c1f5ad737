import { table } from '../src/commands/terminal/table.ts'
import { figuresOf } from '../tests/helpers/judge-labelled.ts'
import { labelledSet, setParts } from '../tests/helpers/labelled-sets.ts'
import { report } from './report.ts'

/** Checks the labelled pairs of bench/sets/names: which wrong names are caught, and what is said of right ones. */
const parts = setParts.map((part) => ({
  part,
  ...figuresOf(labelledSet('names', 'zh-en', part)),
}))
report('names', { parts })
const of = (many: number, all: number) => `${many} of ${all}, ${((many / all) * 100).toFixed(1)} %`
const rows = parts.map((it) => [
  it.part,
  of(it.caught, it.wrongPairs),
  of(it.falseAlarms, it.rightPairs),
  it.blockingFalseAlarms,
])
for (const line of table(['part', 'caught', 'false alarms', 'that block'], rows))
  process.stdout.write(`${line}\n`)
