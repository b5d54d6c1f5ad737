/**
 * What a text is searched by: words without case and accents, and single characters where a script puts no space between
 * words, so that 人工 is found inside of 人工智能. The site and the script of the built archive share it; it imports nothing.
 */

export const MOST_QUERY_CHARACTERS = 200
const MOST_TERMS = 8
/** Of a term: nobody looks for a longer phrase, and each token costs. */
const MOST_TOKENS = 24
/** A shorter word is looked for as it is: `AI` is not in `aid`. */
const SHORTEST_BEGINNING = 4

/** A word, or a character of a script without spaces, and where it stands in the text. */
interface Token {
  readonly value: string
  /** In UTF-16 units; `end` is behind it. */
  readonly start: number
  readonly end: number
}

/** What stands in one piece in a query: its tokens follow each other in a text that is found. */
export interface Term {
  readonly tokens: readonly string[]
  /** Whether a word may go on behind the last of them. */
  readonly isBeginning: boolean
}

const SOLO =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const WORD = /[\p{L}\p{N}\p{M}]/u
// Accents of Latin, Greek and Cyrillic, and the vowels that Arabic and Hebrew may leave out.
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0640]/g
const ARTICLE = /^ال(?=\p{L}{3})/u

export function folded(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase()
}

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let word = { value: '', start: 0 }
  const endWord = (end: number) => {
    const value = word.value.replace(ARTICLE, '')
    if (value !== '') tokens.push({ value, start: word.start, end })
    word = { value: '', start: end }
  }
  let at = 0
  for (const character of text) {
    const next = at + character.length
    if (SOLO.test(character)) {
      endWord(at)
      tokens.push({ value: folded(character), start: at, end: next })
      word = { value: '', start: next }
    } else if (WORD.test(character)) {
      if (word.value === '') word.start = at
      word.value += folded(character)
    } else endWord(at)
    at = next
  }
  endWord(at)
  return tokens
}

/** The terms of a query, at most 8 of them; whatever else it holds means nothing. */
export function termsOf(query: string): readonly Term[] {
  return query
    .slice(0, MOST_QUERY_CHARACTERS)
    .split(/\s+/)
    .map((piece) => tokensOf(piece).slice(0, MOST_TOKENS))
    .filter((tokens) => tokens.length > 0)
    .slice(0, MOST_TERMS)
    .map((tokens) => {
      const last = tokens.at(-1)?.value ?? ''
      return {
        tokens: tokens.map(({ value }) => value),
        isBeginning: last.length >= SHORTEST_BEGINNING,
      }
    })
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Where a term stands in a text. */
function placesOf({ tokens, isBeginning }: Term, text: readonly Token[]): readonly Range[] {
  const places: Range[] = []
  const last = tokens.length - 1
  for (let at = 0; at + last < text.length; at += 1) {
    const isHere = tokens.every((token, offset) => {
      const value = text[at + offset]?.value ?? ''
      return offset === last && isBeginning ? value.startsWith(token) : value === token
    })
    const [first, end] = [text[at], text[at + last]]
    if (isHere && first !== undefined && end !== undefined) places.push({ start: first.start, end: end.end })
  }
  return places
}

/** A text cut where what was found begins and ends: every other part, from the second on, was found. */
export function markedParts(text: string, terms: readonly Term[]): readonly string[] {
  const tokens = tokensOf(text)
  return cutAt(text, { start: 0, end: text.length }, joined(terms.flatMap((term) => placesOf(term, tokens))))
}

/** Characters of a snippet, of which those of East Asian scripts count twice; and of what stands before the first hit. */
const SNIPPET_WIDTH = 170
const BEFORE_WIDTH = 50

/** The part of a text around the first place that was found, cut as `markedParts` does; its beginning where none was. */
export function snippetOf(text: string, terms: readonly Term[]): readonly string[] {
  const tokens = tokensOf(text)
  const places = joined(terms.flatMap((term) => placesOf(term, tokens)))
  const hit = tokens.findIndex(({ start }) => start === places[0]?.start)
  let first = Math.max(hit, 0)
  for (let width = 0; first > 0 && width < BEFORE_WIDTH; first -= 1)
    width += widthBetween(text, tokens, first)
  // A beginning that is nearly in sight is shown.
  if (first <= 3) first = 0
  let last = first
  for (let width = 0; last < tokens.length - 1 && width < SNIPPET_WIDTH; last += 1)
    width += widthBetween(text, tokens, last + 1)
  const isWhole = last >= tokens.length - 1
  const window = {
    start: first === 0 ? 0 : (tokens[first]?.start ?? 0),
    end: isWhole ? text.length : (tokens[last]?.end ?? text.length),
  }
  const parts = [...cutAt(text, window, places)]
  if (window.start > 0) parts[0] = `… ${parts[0]}`
  if (!isWhole) parts[parts.length - 1] = `${parts.at(-1)} …`
  return parts
}

/** How much room a token takes, with what stands between it and the one before. */
function widthBetween(text: string, tokens: readonly Token[], at: number): number {
  const [before, token] = [tokens[at - 1], tokens[at]]
  const own = text.slice(before?.end ?? 0, token?.end ?? 0)
  return SOLO.test(own) ? own.length * 2 : own.length
}

function cutAt(text: string, { start, end }: Range, places: readonly Range[]): readonly string[] {
  const parts: string[] = []
  let at = start
  for (const place of places.filter((one) => one.start >= start && one.end <= end)) {
    parts.push(text.slice(at, place.start), text.slice(place.start, place.end))
    at = place.end
  }
  return [...parts, text.slice(at, end)]
}

/** In order, and those that touch or overlap as one. */
function joined(places: readonly Range[]): readonly Range[] {
  const result: Range[] = []
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const before = result.at(-1)
    if (before !== undefined && place.start <= before.end)
      result[result.length - 1] = { start: before.start, end: Math.max(before.end, place.end) }
    else result.push(place)
  }
  return result
}
