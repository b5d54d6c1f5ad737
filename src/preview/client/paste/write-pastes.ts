import type { PastedArticle, PastePreview } from '../../../app/views/pastes.ts'
import type { ArticleRecord } from '../../../app/views/records.ts'
import { sectionKey } from '../articles/article-shape.ts'
import { api } from '../requests/api.ts'
import { ask, pathOf, RequestFailed } from '../requests/request.ts'
import type { Pasted } from './pasted.ts'
import { requestOf } from './use-preview.ts'

export interface ReadyPaste {
  readonly paste: Pasted
  readonly preview: PastePreview
}

/** What became of the texts: the records of some, and why others were not written. */
interface Written {
  readonly articles: readonly ArticleRecord[]
  /** Texts whose records are written. */
  readonly done: readonly string[]
  readonly failures: ReadonlyMap<string, RequestFailed>
}

/** Writes the records of each text, one after the other: what one is refused for stops no other. */
export async function writePastes(ready: readonly ReadyPaste[]): Promise<Written> {
  const articles: ArticleRecord[] = []
  const done: string[] = []
  const failures = new Map<string, RequestFailed>()
  for (const one of ready)
    try {
      articles.push(...(await writeOne(one)))
      done.push(one.paste.id)
    } catch (failure) {
      if (!(failure instanceof RequestFailed)) throw failure
      failures.set(one.paste.id, failure)
    }
  return { articles, done, failures }
}

async function writeOne({ paste, preview }: ReadyPaste): Promise<readonly ArticleRecord[]> {
  const json = { ...requestOf(paste), revision: preview.revision }
  const { articles } = await ask(api.articles.$post, { json })
  if (paste.takesProposals)
    for (const [at, written] of articles.entries()) await takeProposals(written, preview.records[at])
  return articles
}

/** Where records go: an issue by its id, a new one, or none. */
export type Into = { readonly issue: string } | 'new' | null

/** Puts the records into an issue; its id, or null for none. */
export async function putInto(into: Into, articles: readonly ArticleRecord[]): Promise<string | null> {
  const ids = articles.map(({ id }) => id)
  if (into === null || ids.length === 0) return null
  if (into === 'new') return (await ask(api.issues.of.$post, { json: { articles: ids } })).id
  const json = { action: 'add' as const, articles: ids }
  await ask(api.issues[':issue'].articles.$post, { param: { issue: into.issue }, json })
  return into.issue
}

/** An issue shows what it has; one article opens at the first field that it lacks; of several, the list shows what each lacks. */
export function nextPath(
  issue: string | null,
  articles: readonly ArticleRecord[],
  [ready]: readonly ReadyPaste[],
): string {
  if (issue !== null) return pathOf(['issues', issue, 'articles'])
  const [written, ...others] = articles
  const record = ready?.preview.records[0]
  if (written === undefined || others.length > 0 || record === undefined) return pathOf(['articles'])
  const isTaken = (field: string, language: string | null) =>
    ready?.paste.takesProposals === true &&
    record.proposals.some((proposal) => proposal.language === language && field in proposal)
  const first = record.missing.find(({ field, language }) => !isTaken(field, language))
  const field = first?.language == null ? null : sectionKey(first.language, first.field as 'headline')
  return pathOf(['articles', written.id], { field })
}

/** An editor has looked at the first lines and the glossary's words, and takes them over. */
async function takeProposals(
  { id, revision }: ArticleRecord,
  record: PastedArticle | undefined,
): Promise<void> {
  if (record === undefined || record.proposals.length === 0) return
  const sections = Object.fromEntries(
    record.proposals.map(({ language, headline, keywords }) => [
      language,
      { ...(headline !== undefined && { headline }), ...(keywords !== undefined && { keywords }) },
    ]),
  )
  await ask(api.articles[':article'].$put, {
    param: { article: id },
    json: { revision, changes: { sections } },
  })
}
