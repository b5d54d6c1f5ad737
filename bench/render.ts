import { table } from '../src/commands/terminal/table.ts'
import { editionsOf } from '../src/domain/newsletter/edition.ts'
import { templateNames } from '../src/domain/newsletter/issue.ts'
import { renderEdition } from '../src/render/render-edition.ts'
import { median, report } from './report.ts'
import { sampleIssue, withPicturesAndBlocks } from './sample-issue.ts'

/**
 * Renders ten bilingual articles, warm, both engines and all editions taking turns: without pictures, and with one for each
 * article and every kind of block between them.
 */
process.env.NODE_ENV ??= 'production'
const ROUNDS = 200
const WARM_UP = 10
const { source, engines, renderText } = await sampleIssue()
const editions = editionsOf(source.newsletter)
const issues = { texts: source, 'pictures and blocks': withPicturesAndBlocks(source) }
const issueNames = Object.keys(issues) as readonly (keyof typeof issues)[]
const jobs = issueNames.flatMap((issue) =>
  templateNames.flatMap((engine) =>
    editions.map((edition) => ({ issue, engine, edition, times: [] as number[], htmlBytes: 0 })),
  ),
)

for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  for (const job of jobs) {
    const start = performance.now()
    const renderers = { engine: engines[job.engine], renderText }
    const { html } = await renderEdition(issues[job.issue], job.edition, renderers)
    if (round >= 0) job.times.push(performance.now() - start)
    job.htmlBytes = Buffer.byteLength(html)
  }
}

const rows = jobs.map(({ times, ...job }) => ({
  ...job,
  medianMs: median(times),
  worstMs: Math.max(...times),
}))
const issueMs = (issue: string, engine: string) =>
  rows
    .filter((row) => row.issue === issue && row.engine === engine)
    .reduce((sum, row) => sum + row.medianMs, 0)
const ratio = issueMs('texts', 'react') / issueMs('texts', 'mjml')
report('render', {
  rounds: ROUNDS,
  rows,
  issueMs: { mjml: issueMs('texts', 'mjml'), react: issueMs('texts', 'react') },
  reactToMjml: ratio,
})

const cells = rows.map((row) => [
  row.issue,
  row.engine,
  row.edition,
  row.medianMs.toFixed(2),
  row.worstMs.toFixed(2),
  row.htmlBytes,
])
for (const line of table(['issue', 'engine', 'edition', 'median ms', 'worst ms', 'html bytes'], cells))
  process.stdout.write(`${line}\n`)
for (const issue of issueNames)
  for (const engine of templateNames)
    process.stdout.write(
      `${issue}, ${engine}: ${issueMs(issue, engine).toFixed(2)} ms an issue of ${editions.length} editions\n`,
    )
process.stdout.write(`react / mjml ${ratio.toFixed(2)}\n`)
