import { load } from 'cheerio'
import type { CheckInput } from '../../src/check/rule.ts'
import { aNewsletter, anArticle, anIssue } from './a-newsletter.ts'
import { anEdition } from './an-edition.ts'

/** What a rule is asked about: one edition with this HTML and plain text, and places that say what they are of. */
export function aCheckInput(
  { html = '', text = '' }: { readonly html?: string; readonly text?: string },
  changes: Partial<CheckInput> = {},
): CheckInput {
  const edition = { ...anEdition({ html, text }), document: load(html) }
  return {
    newsletter: aNewsletter(),
    issue: anIssue(),
    articles: [anArticle()],
    editions: [edition],
    glossary: { terms: [] },
    placeOf: (kind, id, path) => ({ file: `${kind}/${id}/${path.join('.')}`, line: 1, column: 1 }),
    ...changes,
  }
}
