import { table } from '../src/commands/terminal/table.ts'
import { editionsOf } from '../src/domain/newsletter/edition.ts'
import { templateNames } from '../src/domain/newsletter/issue.ts'
import { renderEdition } from '../src/render/render-edition.ts'
import { median, report } from './report.ts'
import { sampleIssue } from './sample-issue.ts'

/** Renders ten bilingual articles, warm, both engines and all editions taking turns. */
process.env.NODE_ENV ??= 'production'
const ROUNDS = 200
const WARM_UP = 10
const { source, engines, renderText } = await sampleIssue()
const editions = editionsOf(source.newsletter)
const jobs = templateNames.flatMap((engine) =>
  editions.map((edition) => ({ engine, edition, times: [] as number[], htmlBytes: 0 })),
)

for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  for (const job of jobs) {
    const start = performance.now()
    const { html } = await renderEdition(source, job.edition, { engine: engines[job.engine], renderText })
    if (round >= 0) job.times.push(performance.now() - start)
    job.htmlBytes = Buffer.byteLength(html)
  }
}

const rows = jobs.map(({ times, ...job }) => ({
  ...job,
  medianMs: median(times),
  worstMs: Math.max(...times),
}))
const issueMs = (engine: string) =>
  rows.filter((row) => row.engine === engine).reduce((sum, row) => sum + row.medianMs, 0)
const ratio = issueMs('react') / issueMs('mjml')
report('render', {
  rounds: ROUNDS,
  rows,
  issueMs: { mjml: issueMs('mjml'), react: issueMs('react') },
  reactToMjml: ratio,
})

const cells = rows.map((row) => [
  row.engine,
  row.edition,
  row.medianMs.toFixed(2),
  row.worstMs.toFixed(2),
  row.htmlBytes,
])
for (const line of table(['engine', 'edition', 'median ms', 'worst ms', 'html bytes'], cells))
  process.stdout.write(`${line}\n`)
for (const engine of templateNames) {
  process.stdout.write(
    `${engine}: ${issueMs(engine).toFixed(2)} ms an issue of ${editions.length} editions\n`,
  )
}
process.stdout.write(`react / mjml ${ratio.toFixed(2)}\n`)
