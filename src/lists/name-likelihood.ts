import { alphabeticSamples, hangulSample, hanSamples, kanaSample } from './name-samples.ts'

/**
 * How likely a text is as names of a language: the logarithm of its probability. Letters of an alphabet are judged by the one
 * before, Han characters and syllables by themselves. Texts of the same bytes can be compared with each other.
 */
export type Likelihood = (text: string) => number

export type SampleLanguage = keyof typeof alphabeticSamples | keyof typeof hanSamples | 'ko'

/** What is no letter of the language but may stand in a list, such as a quote or a dash. */
const MARK = Math.log(1e-4)
/** What no name holds: currency, fractions, control characters, letters of another script. */
const STRANGE = Math.log(1e-7)
/** A capital after a small letter, a small letter at the beginning of a name. */
const ODD_CAPITAL = Math.log(1e-3)
const ODD_SMALL = Math.log(0.02)
const PLAIN = Math.log(1 / 60)
const MARKS = /[’‘“”–—·…«»。、「」（）：；・～\u3000\u00a0]/

export function createLikelihoods(): ReadonlyMap<SampleLanguage, Likelihood> {
  const alphabetic = Object.entries(alphabeticSamples).map(
    ([language, sample]) =>
      [
        language as SampleLanguage,
        alphabeticLikelihood(language === 'vi' ? marked(sample) : sample),
      ] as const,
  )
  return new Map([
    ...alphabetic,
    ['zh-Hans', characterLikelihood([hanSamples['zh-Hans']], charactersOfBytes('gb18030', 0xb0, 0xd7))],
    ['zh-Hant', characterLikelihood([hanSamples['zh-Hant']], charactersOfBytes('big5', 0xa4, 0xc6))],
    ['ja', characterLikelihood([hanSamples.ja, kanaSample], charactersOfBytes('euc-jp', 0xb0, 0xcf))],
    ['ko', characterLikelihood([hangulSample], charactersOfBytes('euc-kr', 0xb0, 0xc8))],
  ])
}

/** The first half of a national character set holds the characters that are in use. */
function charactersOfBytes(encoding: string, from: number, to: number): string {
  const decoder = new TextDecoder(encoding)
  const pairs: number[] = []
  for (let lead = from; lead <= to; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1)
      if (trail >= 0xa1 || (encoding === 'big5' && trail < 0x7f)) pairs.push(lead, trail)
  return decoder.decode(Uint8Array.from(pairs)).replaceAll('\ufffd', '')
}

function characterLikelihood(samples: readonly string[], common: string): Likelihood {
  const counts = countsOf([...samples.join('')])
  const total = samples.join('').length
  const everyday = new Set(common)
  const of = (character: string) => {
    const share = (counts.get(character) ?? 0) / total
    return Math.log(0.9 * share + (everyday.has(character) ? 0.08 / everyday.size : 0) + 1e-7)
  }
  return (text) => {
    let sum = 0
    for (const character of text) {
      if (character < '\u0080') sum += PLAIN
      else if (counts.has(character) || everyday.has(character)) sum += of(character)
      else if (MARKS.test(character)) sum += MARK
      else
        sum += /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(character)
          ? Math.log(2e-6)
          : STRANGE
    }
    return sum
  }
}

/** How much a letter's overall frequency counts beside the pairs that were seen. */
const PRIOR_WEIGHT = 3

function alphabeticLikelihood(sample: string): Likelihood {
  const letters = [...` ${sample.toLowerCase()} `]
  const single = countsOf(letters)
  const pairs = countsOf(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
  const own = new Set(letters.filter((letter) => /[\p{L}\p{M}]/u.test(letter)))
  const frequency = (letter: string) => ((single.get(letter) ?? 0) + 0.02) / (letters.length + 1)
  return (text) => {
    let [sum, before] = [0, ' ']
    let wasLower = false
    for (const character of text) {
      const letter = character.toLowerCase()
      if (own.has(letter) || (letter >= 'a' && letter <= 'z')) {
        const seen = pairs.get(before + letter) ?? 0
        sum += Math.log(
          (seen + PRIOR_WEIGHT * frequency(letter)) / ((single.get(before) ?? 0) + PRIOR_WEIGHT),
        )
        // Names begin with a capital and go on without.
        const isUpper = letter !== character
        const isOdd = character > '\u007f' && (isUpper ? wasLower : before === ' ' && hasCase(letter))
        if (isOdd) sum += isUpper ? ODD_CAPITAL : ODD_SMALL
        wasLower = !isUpper && hasCase(letter)
        before = letter
      } else {
        const isEdge = before === ' ' || character === '’'
        sum += character < '\u0080' ? PLAIN : isEdge && MARKS.test(character) ? MARK : STRANGE
        before = ' '
        wasLower = false
      }
    }
    return sum
  }
}

/** As Windows-1258 writes Vietnamese: a letter with its circumflex, breve or horn, and the tone as a mark after it. */
function marked(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      /([a-zA-Z])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/g,
      (_, letter, tone, shape) => `${letter}${shape}`.normalize('NFC') + tone,
    )
}

function hasCase(letter: string): boolean {
  return letter.toUpperCase() !== letter
}

function countsOf(parts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1)
  return counts
}
