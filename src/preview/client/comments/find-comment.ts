import type { CommentView } from '../../../app/views/comments.ts'
import type { Values } from '../record/editing/edits.ts'

/** Where a comment stands in a text as it is now. */
interface CommentPlace {
  /** The field, of a paragraph with its number: `sections.en.summary.2`. Null: the whole record. */
  readonly field: string | null
  /** Whether the words that it quotes are there no more. */
  readonly isChanged: boolean
}

/** The paragraph that has the quoted words, the nearest to where they were; else the paragraph that stands there now. */
export function placeOf({ on }: Pick<CommentView, 'on'>, values: Values): CommentPlace {
  if (on === null) return { field: null, isChanged: false }
  const { field, quote } = on
  if (MARKED.test(field)) {
    const text = [values[field] ?? []].flat().join('\n\n')
    return text === '' ? GONE : { field, isChanged: !text.includes(quote) }
  }
  const [, list = '', number = ''] = /^(.+)\.(\d+)$/.exec(field) ?? []
  const paragraphs = values[list]
  if (!Array.isArray(paragraphs)) return GONE
  const was = Number(number)
  const [nearest] = paragraphs
    .flatMap((paragraph, at) => (quote !== '' && String(paragraph).includes(quote) ? [at] : []))
    .sort((one, other) => Math.abs(one - was) - Math.abs(other - was))
  if (nearest !== undefined) return { field: `${list}.${nearest}`, isChanged: false }
  return (paragraphs[was] ?? '') === '' ? GONE : { field, isChanged: true }
}

/** Texts that have a mark of their own beside them, other than paragraphs. */
const MARKED =
  /^(?:sections\.[\w-]+\.headline|(?:subject|preheader|intro)\.[\w-]+|blocks\.[\w-]+\.sections\.[\w-]+\.\w+)$/

const GONE: CommentPlace = { field: null, isChanged: true }

const MAX_QUOTE = 400

/** What is selected in a text, else its beginning. */
export function quoteOf(text: string, selected: { readonly start: number; readonly end: number }): string {
  const { start, end } = selected
  return (start < end ? text.slice(start, end) : text).slice(0, MAX_QUOTE).toWellFormed()
}
