/*
 * Searching texts of any language: letters are compared without their case, accents and width. A word of letters is found
 * where a word begins; one of a script that puts no spaces between its words stands anywhere.
 */

/** A part of a text, in UTF-16 units, from `start` up to but without `end`. */
interface TextMark {
  readonly start: number
  readonly end: number
}

/** A text as it is compared. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
}

/** The words of a query, folded; of many only the first ones. */
export function queryWords(query: string): readonly string[] {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return [...new Set(words)].slice(0, MAX_WORDS)
}

const MAX_WORDS = 10

/** Where folded words stand in a text: in UTF-16 units, in their order, none over another. Takes steps as the text is long. */
export function findWords(text: string, words: readonly string[]): readonly TextMark[] {
  const { folded, places } = foldWithPlaces(text)
  const found = words.flatMap((word) => placesOf(folded, word).map((at) => ({ at, end: at + word.length })))
  const marks: { start: number; end: number }[] = []
  for (const { at, end } of found.sort((a, b) => a.at - b.at)) {
    const mark = { start: places[at] ?? 0, end: places[end] ?? text.length }
    const last = marks.at(-1)
    if (last !== undefined && mark.start <= last.end) last.end = Math.max(last.end, mark.end)
    else marks.push(mark)
  }
  return marks
}

/** `places` says of each unit of the folded text where its character begins. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  const parts: string[] = []
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const part = foldText(character)
    parts.push(part)
    for (let unit = 0; unit < part.length; unit += 1) places.push(at)
    at += character.length
  }
  return { folded: parts.join(''), places }
}

function placesOf(folded: string, word: string): number[] {
  const places: number[] = []
  for (let at = nextPlace(folded, word, 0); at !== -1; at = nextPlace(folded, word, at + word.length))
    places.push(at)
  return places
}

/** Whether a folded text has a folded word. */
export function hasWord(folded: string, word: string): boolean {
  return nextPlace(folded, word, 0) !== -1
}

function nextPlace(folded: string, word: string, from: number): number {
  let at = folded.indexOf(word, from)
  if (!SPACED.test(word)) return at
  while (at > 0 && SPACED.test(folded.charAt(at - 1))) at = folded.indexOf(word, at + 1)
  return at
}

/** Begins with a letter or a figure of a script that has spaces between its words. */
const SPACED =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}]/u

/** A text cut to what stands around its first mark, with its marks; `…` where something was left out. */
export function excerptOf(
  text: string,
  marks: readonly TextMark[],
): { readonly text: string; readonly marks: readonly TextMark[] } {
  const first = marks[0]?.start ?? 0
  const from = first <= BEFORE ? 0 : wholeFrom(text, first - BEFORE)
  const to = wholeFrom(text, Math.min(text.length, from + LENGTH))
  const lead = from === 0 ? '' : '…'
  const shift = lead.length - from
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    marks: marks
      .filter(({ end }) => end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}

const BEFORE = 40
const LENGTH = 160

/** The same place, or one unit further where it is inside of a character. */
function wholeFrom(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at
}
