import { table } from '../src/commands/terminal/table.ts'
import { type Judged, judge, labelledPairs } from '../tests/helpers/parity-set.ts'
import { sampleGlossary } from '../tests/helpers/sample-glossary.ts'
import { changedFigures } from './changed-figures.ts'
import { parityPace } from './parity-pace.ts'
import { report } from './report.ts'

/** Checks the labelled pairs of tests/fixtures/parity: what is caught, what is said for nothing, and how long it takes. */
const glossary = await sampleGlossary()

function measure(part: 'read' | 'unread') {
  const judged = labelledPairs(part).map((pair) => judge(pair, glossary))
  const broken = judged.filter(({ pair }) => pair.wrong !== null)
  const right = judged.filter(({ pair }) => pair.wrong === null)
  const findings = judged.reduce((sum, it) => sum + it.findings.length, 0)
  const hits = broken.reduce((sum, it) => sum + it.hits.length, 0)
  const alarms = right.filter((it) => it.findings.length > 0)
  return {
    part,
    brokenPairs: broken.length,
    rightPairs: right.length,
    recall: broken.filter((it) => it.hits.length > 0).length / broken.length,
    precision: hits / findings,
    falseAlarms: alarms.length / right.length,
    blockingFalseAlarms: alarms.filter(hasError).length / right.length,
    recallByRule: Object.fromEntries(
      [...Map.groupBy(broken, ({ pair }) => pair.wrong?.rule ?? '')].map(([rule, pairs]) => [
        rule,
        { pairs: pairs.length, caught: pairs.filter((it) => it.hits.length > 0).length },
      ]),
    ),
    missed: broken.filter((it) => it.hits.length === 0).map(nameOf),
    falselyAlarmed: alarms.map(nameOf),
  }
}

function hasError({ findings }: Judged): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

function nameOf({ pair: { name } }: Judged): string {
  return name
}

const parts = [measure('read'), measure('unread')]
const sample = await changedFigures()
const articleMs = await parityPace()
report('parity', { parts, sample, articleMs })
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const rows = parts.map((it) => [
  it.part,
  it.brokenPairs,
  percent(it.recall),
  percent(it.precision),
  it.rightPairs,
  percent(it.falseAlarms),
  percent(it.blockingFalseAlarms),
])
const header = ['part', 'broken', 'caught', 'precision', 'right', 'false alarms', 'that block']
for (const line of table(header, rows)) process.stdout.write(`${line}\n`)
process.stdout.write(
  `Sample articles: ${sample.caught} of ${sample.changed} changed figures are errors; ${sample.falseAlarms} of ${sample.articles} articles as they are have findings.\n`,
)
process.stdout.write(
  `The parity of an article of the sample takes ${articleMs.toFixed(2)} ms of CPU in the median, warm.\n`,
)
