import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import type { LanguageTag } from '../../domain/language/language.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import type { Archive, PublishedIssue } from '../archive/archive.ts'
import { documentsOf, type SearchDocument, shownIn } from './search-documents.ts'
import { MOST_QUERY_CHARACTERS, markedParts, snippetOf, type Term, termsOf, tokensOf } from './search-text.ts'

/** A text cut at what was found: every other part, from the second on. */
interface MarkedText {
  readonly language: LanguageTag
  readonly parts: readonly string[]
}

export interface FoundArticle {
  readonly path: string
  readonly meta: string
  /** In the reader's language where there is one. */
  readonly headline: MarkedText
  /** In the language in which it was found. */
  readonly snippet: MarkedText
}

export interface FoundPage {
  readonly query: string
  /** The best first. */
  readonly articles: readonly FoundArticle[]
  /** From 1. */
  readonly pageNumber: number
  readonly count: number
  /** Whether all issues were searched; after a start the newest come first. */
  readonly isWhole: boolean
}

interface SearchQuestion {
  readonly query: string
  readonly pageNumber: number
  readonly language: LanguageTag
  readonly newsletter: Newsletter
}

const ARTICLES_ON_A_PAGE = 10
/** Of one question; more pages than anybody turns. */
const MOST_HITS = 400
/** Beyond that the oldest are not searched: each takes some 3 KB of memory. */
const MOST_DOCUMENTS = 50_000

/** Issues that a question may wait for, twice where others are being read already: each takes some 20 ms. */
const MOST_WAITED_FOR = 25

/**
 * The search over published issues: an index in memory, made of the frozen proofs, the same with every store. What has been
 * published since, or taken out, is brought in before a question is answered. After a start that is too much for one question: it is
 * answered from the newest issues, and the others follow.
 */
export function createArticleSearch(archive: Pick<Archive, 'issues' | 'proof'>) {
  const index = createIndex()
  let bringing: Promise<boolean> | null = null
  let isGoingOn = false

  /** One issue after the other, so that other pages are answered in between; whether none is left. */
  async function bringSome(): Promise<boolean> {
    const issues = await archive.issues()
    index.keepOnly(new Set(issues.map(keyOf)))
    const missing = issues.filter((issue) => !index.holds(keyOf(issue)))
    for (const issue of missing.slice(0, MOST_WAITED_FOR)) {
      if (index.isFull()) return true
      index.add(keyOf(issue), documentsOf(issue, await archive.proof(issue)))
      await setImmediate()
    }
    return missing.length <= MOST_WAITED_FOR
  }

  /** All who ask at once wait for the same. */
  function bringOnce(): Promise<boolean> {
    bringing ??= bringSome().finally(() => {
      bringing = null
    })
    return bringing
  }

  async function bringIn(): Promise<boolean> {
    // It may have begun before the newest issue was there.
    await bringing?.catch(() => undefined)
    const isWhole = await bringOnce()
    if (!isWhole && !isGoingOn) {
      isGoingOn = true
      // What fails here fails again for the next question, which tells.
      goOn().catch(() => undefined)
    }
    return isWhole
  }

  async function goOn(): Promise<void> {
    try {
      while (!(await bringOnce()));
    } finally {
      isGoingOn = false
    }
  }

  return {
    async find({ query: asked, pageNumber, language, newsletter }: SearchQuestion): Promise<FoundPage> {
      const query = asked.slice(0, MOST_QUERY_CHARACTERS).trim()
      const terms = termsOf(query)
      if (terms.length === 0) return { query, articles: [], pageNumber: 1, count: 0, isWhole: true }
      const isWhole = await bringIn()
      const hits = [...Map.groupBy(index.find(terms), ({ article }) => article).values()]
      const first = (pageNumber - 1) * ARTICLES_ON_A_PAGE
      const articles = hits.slice(first, first + ARTICLES_ON_A_PAGE).flatMap((found) => {
        const hit = shownIn(found, language, newsletter)
        return hit === undefined ? [] : [foundArticle(hit, { index, terms, language, newsletter })]
      })
      return { query, articles, pageNumber, count: Math.ceil(hits.length / ARTICLES_ON_A_PAGE), isWhole }
    },
  }
}

export type ArticleSearch = ReturnType<typeof createArticleSearch>

function keyOf({ issueId, sha256 }: PublishedIssue): string {
  return `${issueId} ${sha256}`
}

interface Asked extends Pick<SearchQuestion, 'language' | 'newsletter'> {
  readonly index: SearchIndex
  readonly terms: readonly Term[]
}

function foundArticle(hit: SearchDocument, { index, terms, language, newsletter }: Asked): FoundArticle {
  const own = shownIn(index.languagesOf(hit.article), language, newsletter) ?? hit
  return {
    path: own.path,
    meta: own.meta,
    headline: { language: own.language, parts: markedParts(own.headline, terms) },
    snippet: { language: hit.language, parts: snippetOf(hit.text, terms) },
  }
}

type SearchIndex = ReturnType<typeof createIndex>

function createIndex() {
  const database = new DatabaseSync(':memory:')
  // The texts are kept beside it: it has only what is in them, as tokens that stand apart.
  database.exec(
    `create virtual table article using fts5(
      headline, keywords, text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`,
  )
  const insert = database.prepare('insert into article (rowid, headline, keywords, text) values (?, ?, ?, ?)')
  const remove = database.prepare('delete from article where rowid = ?')
  const select = database.prepare(
    'select rowid from article where article match ? order by bm25(article, 8, 4, 1), rowid limit ?',
  )
  const documents = new Map<number, SearchDocument>()
  const byArticle = new Map<string, SearchDocument[]>()
  const rows = new Map<string, readonly number[]>()
  let lastRow = 0

  function addOne(document: SearchDocument): number {
    lastRow += 1
    const { headline, keywords, text } = document
    insert.run(lastRow, spaced(headline), spaced(keywords), spaced(text))
    documents.set(lastRow, document)
    byArticle.set(document.article, [...(byArticle.get(document.article) ?? []), document])
    return lastRow
  }

  return {
    holds: (issue: string) => rows.has(issue),
    isFull: () => documents.size >= MOST_DOCUMENTS,
    languagesOf: (article: string): readonly SearchDocument[] => byArticle.get(article) ?? [],

    add(issue: string, added: readonly SearchDocument[]): void {
      database.exec('begin')
      rows.set(issue, added.map(addOne))
      database.exec('commit')
    },

    keepOnly(issues: ReadonlySet<string>): void {
      for (const [issue, own] of rows) {
        if (issues.has(issue)) continue
        for (const row of own) {
          remove.run(row)
          byArticle.delete(documents.get(row)?.article ?? '')
          documents.delete(row)
        }
        rows.delete(issue)
      }
    },

    find(terms: readonly Term[]): readonly SearchDocument[] {
      return select.all(matching(terms), MOST_HITS).flatMap(({ rowid }) => {
        const document = documents.get(Number(rowid))
        return document === undefined ? [] : [document]
      })
    },
  }
}

function spaced(text: string): string {
  return tokensOf(text)
    .map(({ value }) => value)
    .join(' ')
}

/** In FTS5's own language, in which a quote alone could end a phrase. */
function matching(terms: readonly Term[]): string {
  const phrase = ({ tokens }: Term) => `"${tokens.join(' ').replaceAll('"', '')}"`
  return terms.map((term) => `${phrase(term)}${term.isBeginning ? ' *' : ''}`).join(' AND ')
}
