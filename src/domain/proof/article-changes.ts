import type { LanguageTag } from '../language/language.ts'
import { diffLists } from './text-diff.ts'

/** What a mail says of an article or a block, piece by piece, in the order of the mail. */
export type RenderedArticle = readonly RenderedPiece[]

export type RenderedField = 'topic' | 'headline' | 'keywords' | 'summary' | 'sources' | 'text'

export interface RenderedPiece {
  readonly field: RenderedField
  /** Null of what belongs to all languages: topic and sources. */
  readonly language: LanguageTag | null
  readonly text: string
  /** Where its links lead. */
  readonly targets: readonly string[]
}

/** One piece that is not what it was. */
export interface ArticleChange {
  readonly field: RenderedField
  readonly language: LanguageTag | null
  /** Empty where the piece is new. */
  readonly before: string
  /** Empty where the piece is gone; the same as `before` where only a link leads elsewhere. */
  readonly after: string
}

/**
 * For each article of a mail the one that an earlier mail had in its place: the one with which it shares the most, else the
 * one at the same position; null where it is new.
 */
export function pairArticles(
  earlier: readonly RenderedArticle[],
  current: readonly RenderedArticle[],
): readonly (RenderedArticle | null)[] {
  const keys = earlier.map((article) => new Set(article.map(keyOf)))
  const candidates = current
    .flatMap((article, at) =>
      earlier.map((_, from) => ({
        at,
        from,
        // Topics are shared by many articles.
        shared: article.filter((piece) => piece.field !== 'topic' && keys[from]?.has(keyOf(piece))).length,
      })),
    )
    .filter(({ at, from, shared }) => shared > 0 || (at === from && earlier.length === current.length))
    .sort((a, b) => b.shared - a.shared || a.at - b.at)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { at, from } of candidates) {
    if (pairs.has(at) || taken.has(from)) continue
    pairs.set(at, from)
    taken.add(from)
  }
  return current.map((_, at) => earlier[pairs.get(at) ?? -1] ?? null)
}

/** What differs, field by field and language by language. Space between characters is no difference: lines are set again. */
export function articleChanges(before: RenderedArticle, after: RenderedArticle): readonly ArticleChange[] {
  const group = ({ field, language }: RenderedPiece) => `${field} ${language ?? ''}`
  const names = new Set([...before, ...after].map(group))
  return [...names].flatMap((name) =>
    changesWithin(
      before.filter((piece) => group(piece) === name),
      after.filter((piece) => group(piece) === name),
    ),
  )
}

function changesWithin(before: RenderedArticle, after: RenderedArticle): ArticleChange[] {
  const changes: ArticleChange[] = []
  let [was, is] = [0, 0]
  const runs = diffLists(before.map(keyOf), after.map(keyOf))
  for (let at = 0; at < runs.length; at += 1) {
    const count = runs[at]?.items.length ?? 0
    if (runs[at]?.kind === 'same') {
      was += count
      is += count
      continue
    }
    const next = runs[at]?.kind === 'removed' && runs[at + 1]?.kind === 'added' ? runs[at + 1] : undefined
    const [gone, come] = runs[at]?.kind === 'added' ? [0, count] : [count, next?.items.length ?? 0]
    for (let row = 0; row < Math.max(gone, come); row += 1) {
      const old = row < gone ? before[was + row] : undefined
      const young = row < come ? after[is + row] : undefined
      const { field, language } = (old ?? young) as RenderedPiece
      changes.push({ field, language, before: old?.text ?? '', after: young?.text ?? '' })
    }
    was += gone
    is += come
    if (next !== undefined) at += 1
  }
  return changes
}

/** Whether two texts say the same to a reader: space between characters is no difference, nor what turns their direction. */
export function saysTheSame(before: string, after: string): boolean {
  return withoutUnseen(before) === withoutUnseen(after)
}

/** Whether a text says another one somewhere. */
export function says(text: string, part: string): boolean {
  return withoutUnseen(text).includes(withoutUnseen(part))
}

function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '')
}

const UNSEEN = /[\s\u200E\u200F\u2066-\u2069]/g

function keyOf({ field, language, text, targets }: RenderedPiece): string {
  return [field, language ?? '', withoutUnseen(text), ...targets].join('\n')
}
