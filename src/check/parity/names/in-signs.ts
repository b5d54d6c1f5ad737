import type { Alias, FoundName } from './known-names.ts'
import { codeOfTwo, isArabic, isHangul, isKatakana, TRANSLITERATION } from './scripts.ts'

/** Finds names in scripts that do not divide words by spaces, or put what belongs to a word at its end or beginning. */
export interface SignIndex {
  /** By the first two characters, which are asked for at every place of a text; the longest first. */
  readonly byBeginning: ReadonlyMap<number, readonly Alias[]>
}

export function signIndexOf(aliases: readonly Alias[]): SignIndex {
  const longestFirst = aliases.toSorted((x, y) => y.text.length - x.text.length)
  return { byBeginning: Map.groupBy(longestFirst, ({ text }) => codeOfTwo(text, 0)) }
}

export function signNames(text: string, { byBeginning }: SignIndex): readonly FoundName[] {
  if (byBeginning.size === 0) return []
  const found: FoundName[] = []
  for (let at = 0; at < text.length - 1; ) {
    const candidates = byBeginning.get(codeOfTwo(text, at))
    const first = candidates?.find((alias) => text.startsWith(alias.text, at) && isOwn(text, at, alias))
    if (candidates === undefined || first === undefined) {
      at += 1
      continue
    }
    const same = candidates.filter((alias) => alias.text === first.text)
    const span = { start: at, end: at + first.text.length }
    const isSure =
      same.some(({ use }) => use !== 'word') && !(same.every(isBySound) && isWithinName(text, span))
    found.push({ ...span, meant: [...new Set(same.map(({ named }) => named))], isSure })
    at = span.end
  }
  return found
}

/** Whether words of the script may begin and end where the name does. */
function isOwn(text: string, start: number, { text: name, isStem }: Alias): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(start + name.length)]
  const [first, last] = [name.charAt(0), name.at(-1) ?? '']
  if (isKatakana(first) && isKatakana(before)) return false
  if (isKatakana(last) && isKatakana(after)) return false
  if (isHangul(first))
    return !isHangul(before) && (name.length > 2 || !isHangul(after) || PARTICLE.test(after))
  if (!isArabic(first)) return true
  const rest = isStem
    ? text
        .slice(start + name.length)
        .replace(/^(?:ية|ين|ون|ة)/, '')
        .charAt(0)
    : after
  return !isArabic(rest) && /(?<!\p{L})[وفبلك]?(?:ال)?$/u.test(text.slice(Math.max(0, start - 5), start))
}

const PARTICLE = /[은는이가을를의와과도에로만]/

function isBySound({ named: { sort } }: Alias): boolean {
  return sort === 'person' || sort === 'city'
}

/** 卡尔 in 卡尔加里, and 马丁 in 奥马丁: a name by its sound that goes on is another one. */
function isWithinName(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const name = text.slice(start, end)
  if (end - start > 3 || ![...name].every((character) => TRANSLITERATION.has(character))) return false
  const goesOn = TRANSLITERATION.has(text.charAt(end)) && TRANSLITERATION.has(text.charAt(end + 1))
  return goesOn || TRANSLITERATION.has(text.charAt(start - 1))
}
