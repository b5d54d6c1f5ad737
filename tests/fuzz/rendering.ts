import { load } from 'cheerio'
import { SaxesParser } from 'saxes'
import { checkIssue } from '../../src/check/index.ts'
import { articleSchema, toArticle } from '../../src/content/records/article-schema.ts'
import { issueSchema, toIssue } from '../../src/content/records/issue-schema.ts'
import type { Edition } from '../../src/domain/newsletter/edition.ts'
import { splitAtSlots } from '../../src/domain/proof/slots.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { atomFeed, jsonFeed } from '../../src/web/archive/feeds.ts'
import { readingText } from '../../src/web/archive/reading-text.ts'
import { aNewsletter, someStrings } from '../helpers/a-newsletter.ts'
import { engines, renderText } from '../helpers/renderers.ts'

const ID = '2025-07-24-template'
const newsletter = aNewsletter()
const { languages } = newsletter
const schemas = {
  article: articleSchema(newsletter),
  issue: issueSchema({ languages, derived: new Map(), articleIds: new Set([ID]) }),
}

/** Texts that an editor could have put into an article and an issue. */
export interface WrittenTexts {
  readonly headline: string
  readonly keyword: string
  readonly summary: string
  readonly subject: string
}

/**
 * Renders what the schemas let through by both engines, as text and in both feeds, and reads the results as strict
 * readers do. False where the texts were refused; throws where a result is broken.
 */
export async function renderWritten({ headline, keyword, summary, subject }: WrittenTexts): Promise<boolean> {
  const section = { headline, keywords: [keyword], summary }
  const source = { name: keyword, url: 'https://example.com/a' }
  const article = schemas.article.safeParse({
    date: '2025-07-24',
    source,
    sections: { 'zh-Hans': section, en: section },
  })
  const issue = schemas.issue.safeParse({
    number: 30,
    date: '2025-07-28',
    covers: { from: '2025-07-21', to: '2025-07-27' },
    subject: { 'zh-Hans': subject, en: subject },
    preheader: { 'zh-Hans': headline, en: headline },
    intro: { en: summary },
    articles: [ID],
  })
  if (!article.success || !issue.success) return false
  const records = {
    newsletter,
    issue: toIssue('2025-w30', issue.data, newsletter),
    articles: [toArticle(ID, article.data)],
    strings: someStrings,
  }
  for (const engine of [engines.mjml, engines.react]) {
    const edition = await renderEdition(records, 'zh-Hans+en', { engine, renderText })
    const placeOf = () => ({ file: 'x.yaml', line: 1, column: 1 })
    checkIssue({ ...records, editions: [edition], glossary: { terms: [] }, placeOf })
    requireSlots(edition)
    await requireFeeds(edition)
  }
  return true
}

/** No text becomes a place that is filled with what belongs to a reader. */
function requireSlots({ html, text }: Edition): void {
  for (const part of [html, text])
    if (splitAtSlots(part).filter((piece) => typeof piece !== 'string').length === 0)
      throw new Error('The slots of the mail are gone.')
}

async function requireFeeds({ id, languages: spoken, subject, preheader, html }: Edition): Promise<void> {
  const issue = {
    issueId: '2025-w30',
    sha256: '0'.repeat(64),
    publishedAt: new Date('2025-07-28T08:00:00Z'),
    editions: [{ id, languages: spoken, subject, preheader, meta: '', picture: null, articles: [] }],
    pictures: [],
    calendars: [],
    corrections: [],
  }
  const site = {
    newsletter,
    names: newsletter.name,
    words: new Map(),
    editions: [id],
    formsUrl: null,
    formatDay: (day: string) => day,
  }
  const facts = { site, edition: id, issues: [issue], textOf: async () => readingText(load(html)) }
  requireXml(await atomFeed(facts))
  JSON.parse(await jsonFeed(facts))
}

/** Throws where a text is not well-formed XML. */
export function requireXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}
