import { detect } from 'jschardet'
import { createLikelihoods, type Likelihood, type SampleLanguage } from './name-likelihood.ts'

/** A way to read some bytes, and how plausible what comes out is. */
export interface EncodingGuess {
  readonly encoding: string
  /** The lines as they are read; null where bytes do not fit. */
  readonly texts: readonly (string | null)[]
  /** The logarithm of a probability. */
  readonly score: number
}

/** How some lines are read where it is sure, and the likeliest readings where it is not. */
export type GuessedEncoding = { readonly encoding: string } | { readonly unsure: readonly EncodingGuess[] }

/** How much likelier the best reading has to be than the next, where jschardet reads the same and where it does not. */
const MARGIN_AGREED = 8
const MARGIN_ALONE = 35
/** Below this, per byte, a text is no names of any language that is known here. */
const LEAST_PLAUSIBLE = -5.5
const SHOWN_GUESSES = 4

/** Finds out how lines with bytes beyond ASCII are encoded: two opinions, and neither alone unless it is very sure. */
export function guessEncoding(lines: readonly Uint8Array[]): GuessedEncoding {
  const guesses = readingsOf(lines)
  const [best, next] = guesses
  if (best === undefined) return { unsure: [] }
  const margin = best.score - (next?.score ?? Number.NEGATIVE_INFINITY)
  const bytes = lines.reduce(
    (sum, line, index) => sum + (best.texts[index] === null ? 0 : judgedBytes(line)),
    0,
  )
  const isSure =
    best.score / bytes > LEAST_PLAUSIBLE &&
    (margin >= MARGIN_ALONE || (margin >= MARGIN_AGREED && isAgreed(best, lines)))
  return isSure ? { encoding: best.encoding } : { unsure: guesses.slice(0, SHOWN_GUESSES) }
}

function isAgreed({ texts }: EncodingGuess, lines: readonly Uint8Array[]): boolean {
  const { encoding } = detect(Buffer.concat(lines.flatMap((line) => [line, LINE_FEED])))
  return encoding !== null && lines.every((line, index) => strictly(encoding, line) === texts[index])
}

const LINE_FEED = Buffer.from('\n')

const western = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'nordic', 'is'] as const
const central = ['pl', 'cs', 'hu', 'ro', 'hr', 'de'] as const

/**
 * Encodings and the languages that are written in them; the likeliest of those that read alike comes first. `rarity` is how
 * much less often lists are written so, as a logarithm.
 */
const candidates: readonly { encoding: string; languages: readonly SampleLanguage[]; rarity?: number }[] = [
  { encoding: 'gb18030', languages: ['zh-Hans'] },
  { encoding: 'big5', languages: ['zh-Hant'] },
  { encoding: 'shift_jis', languages: ['ja'] },
  { encoding: 'euc-jp', languages: ['ja'] },
  { encoding: 'euc-kr', languages: ['ko'] },
  { encoding: 'windows-1252', languages: western },
  { encoding: 'windows-1250', languages: central },
  { encoding: 'windows-1251', languages: ['ru'] },
  { encoding: 'windows-1253', languages: ['el'] },
  { encoding: 'windows-1254', languages: ['tr'] },
  { encoding: 'windows-1255', languages: ['he'] },
  { encoding: 'windows-1256', languages: ['ar'] },
  { encoding: 'windows-1257', languages: ['baltic'] },
  { encoding: 'windows-1258', languages: ['vi'], rarity: 2 },
  { encoding: 'windows-874', languages: ['th'] },
  { encoding: 'iso-8859-2', languages: central, rarity: 2 },
  { encoding: 'iso-8859-5', languages: ['ru'], rarity: 2 },
  { encoding: 'iso-8859-6', languages: ['ar'], rarity: 2 },
  { encoding: 'iso-8859-7', languages: ['el'], rarity: 2 },
  { encoding: 'iso-8859-8', languages: ['he'], rarity: 2 },
  { encoding: 'iso-8859-15', languages: western, rarity: 2 },
  { encoding: 'koi8-r', languages: ['ru'], rarity: 2 },
  { encoding: 'koi8-u', languages: ['ru'], rarity: 2 },
  { encoding: 'iso-8859-4', languages: ['baltic'], rarity: 4 },
  { encoding: 'iso-8859-13', languages: ['baltic'], rarity: 4 },
  { encoding: 'iso-8859-16', languages: ['ro', 'hr', 'hu', 'pl'], rarity: 4 },
  { encoding: 'macintosh', languages: western, rarity: 4 },
  { encoding: 'ibm866', languages: ['ru'], rarity: 4 },
]

/** A line that does not fit costs this beside what implausible bytes cost. */
const BROKEN_LINE = -20

// Made when the first list is found that is not UTF-8: only then this file is loaded.
const likelihoods = createLikelihoods()

/**
 * The ways to read some lines, the likeliest first; readings that come to the same text are one. The lines are those of a list
 * that have bytes beyond ASCII.
 */
export function readingsOf(lines: readonly Uint8Array[]): readonly EncodingGuess[] {
  const guesses = candidates.map(({ encoding, languages, rarity = 0 }): EncodingGuess => {
    const texts = lines.map((line) => strictly(encoding, line))
    const models = languages.flatMap((language) => likelihoods.get(language) ?? [])
    const score = texts.reduce(
      (sum, text, index) =>
        sum +
        (text === null
          ? BROKEN_LINE + LEAST_PLAUSIBLE * judgedBytes(lines[index] ?? new Uint8Array())
          : scoreLine(text, models)),
      -rarity,
    )
    return { encoding, texts, score }
  })
  const distinct = new Map<string, EncodingGuess>()
  for (const guess of guesses) {
    const reading = guess.texts.map((text) => text ?? '\ufffd').join('\n')
    if ((distinct.get(reading)?.score ?? Number.NEGATIVE_INFINITY) < guess.score) distinct.set(reading, guess)
  }
  return [...distinct.values()].sort((one, other) => other.score - one.score)
}

const CELL_ENDS = /[,;\t"]/
const NOT_ASCII = /[^\0-\x7f]/

/** A list may hold names of several languages, each of which is taken for the one that it fits best. */
function scoreLine(text: string, models: readonly Likelihood[]): number {
  let sum = 0
  for (const cell of text.split(CELL_ENDS)) {
    if (!NOT_ASCII.test(cell)) continue
    sum += Math.max(...models.map((likelihood) => likelihood(cell.trim())))
  }
  return sum
}

/** Bytes of the cells that `scoreLine` judges. */
function judgedBytes(line: Uint8Array): number {
  const cells = Buffer.from(line).toString('latin1').split(CELL_ENDS)
  return cells.reduce((sum, cell) => sum + (NOT_ASCII.test(cell) ? cell.length : 0), 0)
}

// A decoder is slower to make than to use. One that has met wrong bytes may be in the middle of a character.
const decoders = new Map<string, TextDecoder>()

/** The text of some bytes, null where one does not fit. */
export function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true })
    const text = decoder.decode(bytes)
    decoders.set(encoding, decoder)
    return text
  } catch {
    decoders.delete(encoding)
    return null // The bytes do not fit, or there is no such encoding.
  }
}
