import { syllableOf } from './mandarin.ts'
import { fold } from './scripts.ts'

/**
 * What a name sounds like, in any script, as far as scripts agree on it: its consonants by where they are made. P is b and p,
 * F f, v and w, T d and t, K g and k, S all that hisses, J j, R l and r. Vowels, h and doubled letters are left out, since
 * romanisations differ in them: Hepburn, the Korean ones, ALA-LC and newspapers' habits give the same.
 */
export function soundOf(name: string): string {
  const parts =
    fold(name).match(/[a-z]+|\p{Script=Han}|[ァ-ヴー]|[가-힣]|\p{Script=Cyrillic}|\p{Script=Arabic}/gu) ?? []
  return parts
    .map(soundOfPart)
    .join('')
    .replace(/(.)\1+/g, '$1')
}

function soundOfPart(part: string): string {
  if (/^[a-z]/.test(part)) return soundOfLatin(part)
  if (/\p{Script=Han}/u.test(part)) return soundOfSyllable(syllableOf(part))
  if (/[가-힣]/.test(part)) return soundOfHangul(part)
  return LETTERS[part] ?? ''
}

function soundOfLatin(word: string): string {
  return word
    .replace(/tch|sch|sz|cz|ch|sh|zh|ts|tz|dj|c(?=[eiy])/g, 'S')
    .replace(/ph/g, 'F')
    .replace(/gh(?=[^aeiou]|$)|kh/g, '')
    .replace(/ng(?=[^aeiou]|$)/g, 'N')
    .replace(/x/g, 'KS')
    .replace(/[bp]/g, 'P')
    .replace(/[fvw]/g, 'F')
    .replace(/[dt]/g, 'T')
    .replace(/[gkqc]/g, 'K')
    .replace(/j/g, 'J')
    .replace(/[sz]/g, 'S')
    .replace(/[lr]/g, 'R')
    .replace(/m/g, 'M')
    .replace(/n/g, 'N')
    .replace(/[a-z]/g, '')
}

/** A syllable of pinyin: its beginning, and n or ng at its end. */
function soundOfSyllable(syllable: string): string {
  if (syllable === 'er') return 'R'
  const end = /n$|ng$/.test(syllable) && syllable.length > 1 ? 'N' : ''
  const [, beginning = ''] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])/.exec(syllable) ?? []
  return (BEGINNINGS[beginning] ?? '') + end
}

const BEGINNINGS: Readonly<Record<string, string>> = {
  ...{ b: 'P', p: 'P', m: 'M', f: 'F', w: 'F', d: 'T', t: 'T', n: 'N', l: 'R', r: 'R', g: 'K', k: 'K' },
  ...{ j: 'S', q: 'S', x: 'S', zh: 'S', ch: 'S', sh: 'S', z: 'S', c: 'S', s: 'S' },
}

/** Hangul is composed in the order of Unicode, chapter 3.12: beginning, vowel, end. */
function soundOfHangul(syllable: string): string {
  const index = syllable.charCodeAt(0) - 0xac00
  const [beginning, end] = [Math.floor(index / 588), index % 28]
  return `${HANGUL_BEGINNINGS[beginning] ?? ''}${HANGUL_ENDS[end] ?? ''}`.replace(/-/g, '')
}

const HANGUL_BEGINNINGS = 'KKNTTRMPPSS-SSSKTP-'
const HANGUL_ENDS = '-KKKNNNTRRRRRRRRMPPTTNTTKTP-'

const LETTERS: Readonly<Record<string, string>> = {
  ...letters('カガキギクグケゲコゴ', 'K'),
  ...letters('サザシジスズセゼソゾチヂツヅ', 'S'),
  ...letters('タダテデトド', 'T'),
  ...letters('ナニヌネノン', 'N'),
  ...letters('バパビピブプベペボポ', 'P'),
  ...letters('フヴワ', 'F'),
  ...letters('マミムメモ', 'M'),
  ...letters('ラリルレロ', 'R'),
  ...letters('бп', 'P'),
  ...letters('вф', 'F'),
  ...letters('гк', 'K'),
  ...letters('дт', 'T'),
  ...letters('жзсцчшщ', 'S'),
  ...letters('лр', 'R'),
  ...letters('м', 'M'),
  ...letters('н', 'N'),
  ...letters('بپ', 'P'),
  ...letters('فڤ', 'F'),
  ...letters('كقغگخ', 'K'),
  ...letters('تطدضثذ', 'T'),
  ...letters('زسشصظجچ', 'S'),
  ...letters('لر', 'R'),
  ...letters('م', 'M'),
  ...letters('ن', 'N'),
}

function letters(all: string, sound: string): Record<string, string> {
  return Object.fromEntries([...all].map((letter) => [letter, sound]))
}

/** How much two sounds differ: 0 are the same, 1 have nothing in common. */
export function soundDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => costOfAll(b.slice(0, at)))
  for (const [at, letter] of [...a].entries()) {
    const next = [costOfAll(a.slice(0, at + 1))]
    for (let column = 1; column <= b.length; column += 1) {
      const other = b.charAt(column - 1)
      next.push(
        Math.min(
          (row[column - 1] ?? 0) + costOfChange(letter, other),
          (row[column] ?? 0) + costOf(letter),
          (next[column - 1] ?? 0) + costOf(other),
        ),
      )
    }
    row = next
  }
  return (row.at(-1) ?? 0) / Math.max(costOfAll(a), costOfAll(b), 1)
}

/** Chinese leaves r out, and adds n; w is a vowel in some scripts, and j a vowel of Slavic names. */
const LIGHT: Readonly<Record<string, number>> = { R: 0.4, N: 0.5, F: 0.6, J: 0.4 }

function costOf(letter: string): number {
  return LIGHT[letter] ?? 1
}

function costOfAll(sound: string): number {
  return [...sound].reduce((sum, letter) => sum + costOf(letter), 0)
}

/** Letters that one script writes for another one's: ji for gi and di, ba for va. */
const NEAR = new Set(['SK', 'KS', 'ST', 'TS', 'FP', 'PF', 'JS', 'SJ', 'JK', 'KJ'])

function costOfChange(a: string, b: string): number {
  if (a === b) return 0
  return NEAR.has(a + b) ? 0.4 : Math.max(costOf(a), costOf(b))
}
