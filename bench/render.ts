import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { table } from '../src/commands/terminal.ts'
import { loadContent } from '../src/content/load-content.ts'
import { editionsOf } from '../src/domain/edition.ts'
import { createMjmlEngine } from '../src/render/mjml.ts'
import { createReactEngine } from '../src/render/react.ts'
import { renderEdition } from '../src/render/render-edition.ts'
import { createTextRenderer } from '../src/render/text.ts'

/** Renders an issue of ten bilingual articles, warm, both engines taking turns on the same records. */
process.env.NODE_ENV ??= 'production'
const ROUNDS = 200
const root = join(import.meta.dirname, '..')
const templates = join(root, 'templates')
const content = await loadContent(join(root, 'content'), {
  defaultStringsDir: join(root, 'content', 'strings'),
})
const { newsletter, strings } = content
const articles = [...content.articles.values()].filter(({ sections }) => sections.size === 2).slice(0, 10)
const sample = [...content.issues.values()][0]
if (sample === undefined) throw new Error('The sample has no issue.')
const issue = { ...sample, articles: articles.map(({ id }) => id) }
const source = { newsletter, issue, articles, strings }
const renderText = createTextRenderer({ templateDir: join(templates, 'text') })
const engines = {
  mjml: createMjmlEngine({
    templateDir: join(templates, 'mjml'),
    cacheDir: mkdtempSync(join(tmpdir(), 'diglot-bench-')),
  }),
  react: createReactEngine({ templateDir: join(templates, 'react') }),
}
const jobs = (['mjml', 'react'] as const).flatMap((engine) =>
  editionsOf(newsletter).map((edition) => ({ engine, edition, times: [] as number[], bytes: 0 })),
)

for (let round = -10; round < ROUNDS; round += 1) {
  for (const job of jobs) {
    const start = performance.now()
    const { html } = await renderEdition(source, job.edition, { engine: engines[job.engine], renderText })
    if (round >= 0) job.times.push(performance.now() - start)
    job.bytes = Buffer.byteLength(html)
  }
}

const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
const rows = jobs.map(({ engine, edition, times, bytes }) => ({
  engine,
  edition,
  medianMs: median(times),
  worstMs: Math.max(...times),
  htmlBytes: bytes,
}))
const perIssue = (['mjml', 'react'] as const).map((engine) => ({
  engine,
  issueMs: rows.filter((row) => row.engine === engine).reduce((sum, row) => sum + row.medianMs, 0),
}))
const result = {
  what: '10 bilingual articles, html and text, warm',
  machine: { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length },
  rounds: ROUNDS,
  rows,
  perIssue,
  ratioReactToMjml: (perIssue[1]?.issueMs ?? 0) / (perIssue[0]?.issueMs ?? 1),
  peakRssBytes: process.resourceUsage().maxRSS * 1024,
}

mkdirSync(join(root, 'bench', 'results'), { recursive: true })
writeFileSync(join(root, 'bench', 'results', 'render.json'), `${JSON.stringify(result, null, 2)}\n`)
const lines = table(
  ['engine', 'edition', 'median ms', 'worst ms', 'html bytes'],
  rows.map((row) => [
    row.engine,
    row.edition,
    row.medianMs.toFixed(2),
    row.worstMs.toFixed(2),
    row.htmlBytes,
  ]),
)
process.stdout.write(`${lines.join('\n')}\n`)
for (const { engine, issueMs } of perIssue)
  process.stdout.write(
    `${engine}: ${issueMs.toFixed(2)} ms an issue of ${editionsOf(newsletter).length} editions\n`,
  )
process.stdout.write(
  `react / mjml: ${result.ratioReactToMjml.toFixed(2)}; peak memory ${(result.peakRssBytes / 1e6).toFixed(0)} MB\n`,
)
