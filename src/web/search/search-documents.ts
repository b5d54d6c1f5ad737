import type { LanguageTag } from '../../domain/language/language.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import type { Proof } from '../../domain/proof/proof.ts'
import { articlePath, type PublishedIssue, sameArticle } from '../archive/archive.ts'
import { articlesIn } from '../archive/archived-articles.ts'
import { readMail } from '../archive/archived-mail.ts'

/** An article in one language, as it is searched. */
export interface SearchDocument {
  /** The same for all languages of an article. */
  readonly article: string
  readonly language: LanguageTag
  readonly path: string
  readonly headline: string
  /** Number and date of its issue. */
  readonly meta: string
  readonly keywords: string
  readonly text: string
}

/** Every article of an issue, once for each language that it was sent in. */
export function documentsOf(issue: PublishedIssue, proof: Proof): readonly SearchDocument[] {
  return issue.editions
    .filter(({ articles }) => articles.length > 0)
    .flatMap((edition) => {
      const mail = proof.editions.find(({ id }) => id === edition.id)
      return articlesIn(readMail(mail?.html ?? '')).map(
        ({ number, headline, keywords, topic, text }): SearchDocument => ({
          article: keyOf(issue, edition.id, number),
          language: edition.id,
          path: articlePath(issue.issueId, edition.id, number),
          headline,
          meta: edition.meta,
          keywords: [topic, ...keywords].join(' · '),
          text,
        }),
      )
    })
}

/** The article in the first edition that has it. */
function keyOf({ issueId, editions }: PublishedIssue, id: string, number: number): string {
  const own = editions.find((edition) => edition.id === id)?.articles.find((one) => one.number === number)
  for (const edition of editions) {
    const same = own && sameArticle(own, edition)
    if (same !== undefined) return `${issueId}/${edition.id}/${same.number}`
  }
  return `${issueId}/${id}/${number}`
}

/** Of several languages of an article the one to be shown: the reader's, else the newsletter's first that there is. */
export function shownIn<T extends { readonly language: LanguageTag }>(
  documents: readonly T[],
  language: LanguageTag,
  { languages }: Newsletter,
): T | undefined {
  const find = (tag: LanguageTag) => documents.find((document) => document.language === tag)
  return find(language) ?? languages.map(find).find((document) => document !== undefined) ?? documents[0]
}
