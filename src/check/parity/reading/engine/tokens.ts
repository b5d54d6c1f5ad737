import type { Span } from '../span.ts'

/** A piece of a text: a word, a run of figures, or a sign alone. Spaces stand between tokens and are none. */
export interface Token extends Span {
  /** As it stands there. */
  readonly raw: string
  /** In small letters, signs in their plainest form. */
  readonly text: string
  readonly kind: 'word' | 'figures' | 'sign'
  /** Whether a space, or the beginning of the text, stands before it. */
  readonly isApart: boolean
}

/** How a language writes: what divides its figures, and whether it puts spaces between words. */
export interface Writing {
  readonly decimal: string
  /** Every Han character, kana and syllable of Hangul is a token. */
  readonly isByCharacter: boolean
}

// Nobody means longer runs; every pattern has a longest match, so that a text is read in time that grows as its length.
const FIGURES = '\\d{1,30}(?:[.,]\\d{1,20}){0,9}'
const GROUPED_BY_SPACE = `\\d{1,3}(?:[ '’](?=\\d{3}(?!\\d))\\d{3}){1,9}(?:[.,]\\d{1,20})?(?!\\d)|${FIGURES}`
const SYLLABIC = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'
const WORD = '[\\p{L}\\p{M}]{1,60}'
const SYLLABLE = `[${SYLLABIC}]|(?:(?![${SYLLABIC}])[\\p{L}\\p{M}]){1,60}`

const alphabetic = patternOf(GROUPED_BY_SPACE, WORD)
const byCharacter = patternOf(FIGURES, SYLLABLE)

function patternOf(figures: string, word: string): RegExp {
  return new RegExp(`(${figures})|(${word})|[^\\s]`, 'gu')
}

export function tokensOf(text: string, { isByCharacter }: Writing): readonly Token[] {
  const pattern = isByCharacter ? byCharacter : alphabetic
  const tokens: Token[] = []
  let end = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [raw, figures, word] = match
    const start = match.index
    const kind = figures !== undefined ? 'figures' : word !== undefined ? 'word' : 'sign'
    tokens.push({ start, end: start + raw.length, raw, text: plain(raw, kind), kind, isApart: start !== end })
    end = start + raw.length
  }
  return tokens
}

function plain(raw: string, kind: Token['kind']): string {
  if (kind === 'word') return isArabic(raw) ? bare(raw) : raw.toLowerCase().replaceAll('ё', 'е')
  return kind === 'sign' ? (plainSigns.get(raw) ?? raw) : raw
}

function isArabic(word: string): boolean {
  return word.charCodeAt(0) >> 8 === 6
}

/** Without the marks of vowels and the stroke that draws a word out; alef as it is typed most. */
function bare(word: string): string {
  return word.replace(/[\u064B-\u0652\u0670\u0640]/g, '').replace(/[أإآٱ]/g, 'ا')
}

const plainSigns: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['‑', '-'],
  ['—', '–'],
  ['−', '-'],
  ['〜', '~'],
  ['～', '~'],
  ['％', '%'],
  ['٪', '%'],
])

/** `1234.5` for figures as a language writes them; where two marks stand in them the last divides. Null for 1.2.3. */
export function plainFigures(raw: string, { decimal }: Pick<Writing, 'decimal'>): string | null {
  const bare = raw.replace(/[ '’]/g, '')
  const marks = bare.replace(/\d/g, '')
  if (marks === '') return bare
  const last = marks.slice(-1)
  const at = bare.lastIndexOf(last)
  const [head, tail] = [bare.slice(0, at), bare.slice(at + 1)]
  if (marks.length === 1) {
    const isGrouped = last !== decimal && tail.length === 3 && head.length <= 3 && head !== '0'
    return isGrouped ? head + tail : `${head}.${tail}`
  }
  const other = marks.charAt(0)
  if ([...marks].every((mark) => mark === last))
    return isInGroups(bare, last) ? bare.replaceAll(last, '') : null
  const isDivided = other !== last && [...marks.slice(0, -1)].every((mark) => mark === other)
  return isDivided && isInGroups(head, other) ? `${head.replaceAll(other, '')}.${tail}` : null
}

/** 1,234,567 and 12,34,567. */
function isInGroups(figures: string, mark: string): boolean {
  const [first = '', ...groups] = figures.split(mark)
  const isLast = groups.at(-1)?.length === 3
  return first.length <= 3 && isLast && groups.every(({ length }) => length === 3 || length === 2)
}
