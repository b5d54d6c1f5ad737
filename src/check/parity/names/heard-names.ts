import { type LanguageTag, scriptOf } from '../../../domain/language/language.ts'
import { wordsOf } from './in-words.ts'
import { syllableOf } from './mandarin.ts'
import { japaneseSurname, signsOfSurname } from './people/japanese-surnames.ts'
import { fold, TRANSLITERATION } from './scripts.ts'
import { soundDistance, soundOf } from './sounds.ts'

/** Of a longer text only its beginning is listened to: it is no paragraph. */
const MAX_LENGTH = 4000

/**
 * At most this far apart are two ways to write one name, by the script that agrees least with Latin letters: nine in ten of
 * the table are nearer, and one in thirty of two people.
 */
const SAME: Readonly<Record<string, number>> = { Hans: 0.4, Hant: 0.4, Jpan: 0.4, Kore: 0.35, Arab: 0.35 }
const SAME_LETTERS = 0.25

/** Where the table knows both, they are two people unless they sound the same. */
const SAME_OF_KNOWN = 0.15

/**
 * Whether a text has a name by its sound, in whatever script. What is too short to tell counts as heard, but not where the
 * name `isKnown`.
 */
export function isHeard(name: Heard, text: string, language: LanguageTag): boolean {
  const inText = text.slice(0, MAX_LENGTH)
  if (isRead(name.text, inText)) return true
  const most = name.isKnown
    ? SAME_OF_KNOWN
    : Math.max(SAME[scriptOf(language)] ?? SAME_LETTERS, SAME[scriptOf(name.language)] ?? SAME_LETTERS)
  const { instead, isKnown } = name
  if (instead !== undefined && isCalledAlike(name, instead, most)) return true
  // Among all words of a text some sound like any name: there it has to be nearer than what stands in its place.
  const own = new Set(instead === undefined ? [] : listen(instead, language))
  const heard = soundsIn(inText, language).filter((sound) => !own.has(sound))
  const mostOf = (sound: string) => (instead === undefined ? most : mostElsewhere(sound, most))
  return partsOf(name)
    .map(soundOf)
    .some((sound) => isAmong(sound, heard, { most: mostOf(sound), isKnown }))
}

function isAmong(
  sound: string,
  heard: readonly string[],
  { most, isKnown }: { readonly most: number; readonly isKnown: boolean },
): boolean {
  if (sound.length < 2) return !isKnown
  return heard.some((other) => soundDistance(sound, other) <= most)
}

function mostElsewhere(sound: string, most: number): number {
  return Math.min(most, sound.length < 4 ? SAME_OF_KNOWN : SAME_LETTERS)
}

/** Of two full names, those by which people are called have to be near, and the given names not far: 威廉·阿尔苏普 is not “Vince Chhabria”. */
function isCalledAlike(name: Heard, instead: string, most: number): boolean {
  const beside = partsOf({ ...name, text: instead, instead: name.text }).map(soundOf)
  const called = partsOf(name).map(soundOf)
  const nearest = Math.min(...called.flatMap((sound) => beside.map((other) => soundDistance(sound, other))))
  const [[given = '', ...more], [otherGiven = '', ...others]] = [divide(name.text), divide(instead)]
  if (nearest <= SAME_OF_KNOWN || more.length === 0 || others.length === 0) return nearest <= most
  const [one, other] = [soundOf(given), soundOf(otherGiven)]
  if (one.length < 2 || other.length < 2) return nearest <= SAME_FAMILY_OF_GIVEN
  const givenDistance = soundDistance(one, other)
  return (
    nearest <= (givenDistance <= SAME_LETTERS ? SAME_FAMILY_OF_GIVEN : most) && givenDistance <= SAME_GIVEN
  )
}

/** Given names that are farther apart are two: Bob for 罗伯特 is rarer than another family name by a like sound. */
const SAME_GIVEN = 0.5
/** Family names may differ as much beside one given name, or one that is too short to tell. */
const SAME_FAMILY_OF_GIVEN = 0.5

interface Heard {
  readonly text: string
  readonly language: LanguageTag
  readonly isKnown: boolean
  /** People are called by a part of their name, too. */
  readonly isPerson: boolean
  /** What stands in its place, where that is known: a first name that both have does not make them one. */
  readonly instead?: string
}

/** Whether a text has a Chinese or Japanese name as it is read: 王文涛, “Wang Wentao”; 中村, “Nakamura”. */
export function isRead(name: string, text: string): boolean {
  const inText = text.slice(0, MAX_LENGTH)
  if (/\p{Script=Han}/u.test(name)) {
    const surname = japaneseSurname(name)
    return hasPinyin(name, inText) || (surname !== null && hasWord(inText, surname.reading))
  }
  if (!/\p{Script=Han}/u.test(inText)) return false
  return isReadAs(name, inText) || divide(fold(name)).some((word) => hasSigns(inText, signsOfSurname(word)))
}

function hasWord(text: string, reading: string): boolean {
  return wordsOf(text).some(({ folded }) => folded === reading)
}

function hasSigns(text: string, surnames: readonly string[]): boolean {
  return surnames.some((signs) => signs.length > 1 && text.includes(signs))
}

/** The whole name, and the parts by which people are called; beside another full name all but the first one. */
function partsOf({ text, isPerson, instead = '' }: Heard): readonly string[] {
  const parts = divide(text)
  if (!isPerson || parts.length < 2) return [text]
  const [, ...family] = parts.filter((part, at) => at === 0 || soundOf(part).length > 1)
  if (family.length === 0 || divide(instead).length < 2) return [text, ...family]
  return family
}

function divide(name: string): readonly string[] {
  return name.split(/[\s·・-]+/).filter((part) => part !== '')
}

/** 王文涛 in “Wang Wentao”, “Wentao Wang”. */
function hasPinyin(name: string, text: string): boolean {
  const [surname = '', ...given] = Array.from(name, syllableOf)
  const letters = fold(text).replace(/[^a-z]/g, '')
  return letters.includes(surname + given.join('')) || letters.includes(given.join('') + surname)
}

/** “Qin Gang” where Han characters are read so. */
function isReadAs(name: string, text: string): boolean {
  const parts = fold(name)
    .split(/[\s-]+/)
    .map((part) => part.replace(/[^a-z]/g, ''))
  const orders = new Set([parts.join(''), [...parts.slice(1), parts[0]].join('')])
  const read = Array.from(text, (character) =>
    /\p{Script=Han}/u.test(character) ? syllableOf(character) : ' ',
  )
  return read.some((_, at) => [2, 3, 4].some((length) => orders.has(read.slice(at, at + length).join(''))))
}

/** Sounds of all that may be a name. */
function soundsIn(text: string, language: LanguageTag): readonly string[] {
  const key = `${language} ${text}`
  const known = heard.get(key)
  if (known !== undefined) return known
  const sounds = listen(text, language)
  if (heard.size >= MAX_HEARD) heard.clear()
  heard.set(key, sounds)
  return sounds
}

// A name after the other is looked for in each sentence of a paragraph.
const heard = new Map<string, readonly string[]>()
const MAX_HEARD = 64

function listen(text: string, language: LanguageTag): readonly string[] {
  const names = (LISTENERS[scriptOf(language)] ?? inWords)(text)
  return [...new Set(names.map(soundOf))].filter((sound) => sound.length > 1)
}

const LISTENERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  Hans: inHan,
  Hant: inHan,
  Jpan: (text) => [...inHan(text), ...(text.match(/[ァ-ヴー]{2,20}/g) ?? [])],
  Kore: (text) => (text.match(/[가-힣]{2,8}/g) ?? []).flatMap((word) => [word, word.slice(0, -1)]),
  Arab: (text) =>
    (text.match(/\p{Script=Arabic}{2,20}/gu) ?? []).flatMap((word) => [
      word,
      word.replace(/^[وبلف]?(?:ال)?/, ''),
    ]),
}

function inHan(text: string): readonly string[] {
  const names: string[] = [...(text.match(/[A-Z][A-Za-z]{2,20}/g) ?? [])]
  const characters = [...text]
  for (const start of characters.keys()) {
    let length = 0
    while (length < 7 && TRANSLITERATION.has(characters[start + length] ?? '')) {
      length += 1
      if (length > 1) names.push(characters.slice(start, start + length).join(''))
    }
  }
  return names
}

function inWords(text: string): readonly string[] {
  const words = wordsOf(text).filter(({ written }) => /^\p{Lu}/u.test(written))
  return words.flatMap(({ written, start }, at) => {
    const before = words[at - 1]
    return before !== undefined && start - before.end <= 4 ? [written, before.written + written] : [written]
  })
}
