import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadContent } from '../src/content/load-content.ts'
import { createMjmlEngine } from '../src/render/engines/mjml.ts'
import { createReactEngine } from '../src/render/engines/react.ts'
import { createTextRenderer } from '../src/render/text.ts'

const root = join(import.meta.dirname, '..')
const templates = join(root, 'templates')

/** An issue of the first ten bilingual articles of the sample, and everything that renders it. */
export async function sampleIssue() {
  const content = await loadContent(join(root, 'content'), {
    defaultStringsDir: join(root, 'content', 'strings'),
  })
  const { newsletter, strings } = content
  const articles = [...content.articles.values()].filter(({ sections }) => sections.size === 2).slice(0, 10)
  const [sample] = content.issues.values()
  if (sample === undefined) throw new Error('The sample has no issue.')
  const issue = { ...sample, articles: articles.map(({ id }) => id) }
  return {
    source: { newsletter, issue, articles, strings },
    renderText: createTextRenderer({ templateDir: join(templates, 'text') }),
    engines: {
      mjml: createMjmlEngine({
        templateDir: join(templates, 'mjml'),
        cacheDir: mkdtempSync(join(tmpdir(), 'diglot-bench-')),
      }),
      react: createReactEngine({ templateDir: join(templates, 'react') }),
    },
  }
}
