import { overlapsWith, type Span } from '../../reading/span.ts'
import { CALENDAR, isTitle, type Word, wordsOf } from '../in-words.ts'
import { syllablesIn } from '../mandarin.ts'
import { edgeOfName } from '../name-edge.ts'
import { isPinyinSurname } from './chinese-surnames.ts'
import { isGivenName } from './given-names.ts'
import type { TitledName } from './titled-name.ts'

const PARTICLES = new Set('de la le du da dos di van von der den ten bin ibn al el ben y e ag'.split(' '))

/** Runs of capitalised words right behind a title, before a comma and a title, or in pinyin. */
export function personsInWords(text: string, taken: readonly Span[]): TitledName[] {
  const words = wordsOf(text)
  const takenBy = overlapsWith(taken)
  const isTaken = (word: Word) => takenBy(word).length > 0
  const names: TitledName[] = []
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at]
    if (first === undefined || !isNameWord(first) || isTaken(first)) continue
    const last = endOfRun(text, words, at, isTaken)
    const end = words[last]?.end ?? first.end
    const name = text.slice(first.start, end)
    const isChinese = isPinyin(words.slice(at, last + 1))
    const isBeside =
      isBehindTitle(text, words, at) ||
      (last > at && (isBeforeTitle(text, words, last) || isSaying(text, words, at, last)))
    const isPerson = isChinese || isBeside || isCalledLikeOne(words.slice(at, last + 1))
    if (isPerson) names.push({ start: first.start, end, text: name, isChinese })
    at = last
  }
  return names
}

function isNameWord(word: Word): boolean {
  if (!word.isCapital || !/^.\p{Ll}/u.test(word.written) || NO_NAME.has(word.folded)) return false
  return !isTitle(word) && !CALENDAR.test(word.folded)
}

/** What stands behind a word that begins as a title, or within the name of a body or a law: Governance Act. */
const NO_NAME = new Set(
  'act bill law code framework strategy plan policy programme program initiative report summit forum agency authority board bureau center centre commission committee council court department foundation group institute laboratory ministry office organisation organization parliament party union university the a an and for of on in'.split(
    ' ',
  ),
)

/** No name has more words behind its first one. */
const MORE_WORDS = 4
const GAP = /^[ -]$|^\. $/

function endOfRun(
  text: string,
  words: readonly Word[],
  at: number,
  isTaken: (word: Word) => boolean,
): number {
  // “Cheng-wen”.
  const isPart = (word: Word) => (isNameWord(word) || text[word.start - 1] === '-') && !isTaken(word)
  const isBetween = ({ folded }: Word) => PARTICLES.has(folded)
  return edgeOfName(text, words, { at, step: 1, floor: at, most: MORE_WORDS, gap: GAP, isPart, isBetween })
}

function isBehindTitle(text: string, words: readonly Word[], at: number): boolean {
  const [title, name] = [words[at - 1], words[at]]
  return title !== undefined && isTitle(title) && /^(?: |, |\. )$/.test(text.slice(title.end, name?.start))
}

/** “Daron Acemoglu, an economist”, “Kaja Kallas, the EU’s foreign policy chief”. */
function isBeforeTitle(text: string, words: readonly Word[], last: number): boolean {
  const name = words[last]
  if (name === undefined || !text.startsWith(', ', name.end)) return false
  const aside = /^, [^,.;]{0,60}/.exec(text.slice(name.end, name.end + 64))?.[0] ?? ''
  return wordsOf(aside).some((word) => isTitle(word))
}

/** Two or three words of which the first one is a given name. */
function isCalledLikeOne([first, second, third, more]: readonly Word[]): boolean {
  if (first === undefined || second === undefined || more !== undefined) return false
  return isGivenName(first.folded) && (third ?? second).written.length > 1
}

const SAYS =
  /^(?:said|says|say|told|tells|admitted|admits|expects|expected|believes|warned|warns|argued|argues|explained|explains|wrote|writes|added|adds|noted|notes|thinks|thought|criticised|criticized|denied|denies|announced|acknowledged|insisted)$/

/** “appointed Erik Lindqvist”, “led by Maria Silva”. */
const MAKES = /^(?:by|named|appointed|elected|succeeds|succeeded|replaces|replaced)$/

/** “said Luo Meiling”, “Henrik Nyström admitted”, “Isabelle Laurent, who”. */
function isSaying(text: string, words: readonly Word[], at: number, last: number): boolean {
  const [before, first, end, after] = [words[at - 1], words[at], words[last], words[last + 1]]
  if (first === undefined || end === undefined) return false
  const isSaidBefore =
    before !== undefined && SAYS.test(before.folded) && text.slice(before.end, first.start) === ' '
  if (isSaidBefore || (before !== undefined && MAKES.test(before.folded))) return true
  if (after === undefined) return false
  const between = text.slice(end.end, after.start)
  return (between === ' ' && SAYS.test(after.folded)) || (/^,? $/.test(between) && after.folded === 'who')
}

/** Two words that are syllables of Mandarin, one of them a family name. */
export function isPinyinName(name: string): boolean {
  return isPinyin(wordsOf(name))
}

function isPinyin(words: readonly Word[]): boolean {
  const [first, second, more] = words
  if (first === undefined || second === undefined || more !== undefined) return false
  const counts = [first, second].map(({ folded }) => syllablesIn(folded))
  if (counts.includes(0) || counts.reduce((sum, count) => sum + count, 0) > 4) return false
  return isPinyinSurname(first.folded) || isPinyinSurname(second.folded)
}
