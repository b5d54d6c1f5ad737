import { TRANSLITERATION } from '../scripts.ts'
import { isPlace, type KnownNames, type PlaceName } from './place-name.ts'
import { beginsTownInSigns, townsCalled } from './towns.ts'

/** Fewer characters by their sound in a row are common words, too. */
const LEAST_SIGNS = 3
/** No name of a town in the list has more. */
const MOST_SIGNS = 10

/** The towns of a Chinese text: behind 在, a country or a province, before 市, in a list with others, or by their sound alone. */
export function placesInSigns(text: string, { known, taken }: KnownNames): readonly PlaceName[] {
  const ends = new Set(known.filter(isPlace).map(({ end }) => end))
  const starts = new Map(taken.map((span) => [span.start, span.end]))
  const places: PlaceName[] = []
  for (let at = 0; at < text.length; ) {
    const takenTo = starts.get(at)
    if (takenTo !== undefined && takenTo > at) {
      at = takenTo
      continue
    }
    const place = placeAt(text, at, { ends, last: places.at(-1)?.end ?? -1 })
    if (place !== null) places.push(place)
    at = place?.end ?? Math.max(at + 1, at + lengthOfSound(text, at))
  }
  return places
}

interface Before {
  /** Where names of the table end that are of places. */
  readonly ends: ReadonlySet<number>
  /** Where the place before ends; -1 where there is none. */
  readonly last: number
}

function placeAt(text: string, start: number, before: Before): PlaceName | null {
  const sound = lengthOfSound(text, start)
  const town = townAt(text, start, sound)
  if (town !== null) {
    const end = start + town
    const isAlone = sound === town && sound >= LEAST_SIGNS && !isNamed(text, start, end)
    if (isAlone || isAnchored(text, start, end, before) || isListed(text, start, before))
      return placeOf(text, start, end)
  }
  const end = start + sound
  if (sound >= LEAST_SIGNS && !isNamed(text, start, end) && isAnchored(text, start, end, before))
    return placeOf(text, start, end)
  return isTown(text, start) ? placeOf(text, start, start + 2) : null
}

function isAnchored(text: string, start: number, end: number, { ends }: Before): boolean {
  const isBehind = BEHIND.test(text.slice(Math.max(0, start - 3), start)) || isBehindPlace(text, start, ends)
  return isBehind || UNIT.test(text.slice(end, end + 2))
}

/** What a place stands behind. */
const BEHIND = /(?:[在于於从從到赴往抵至]|小镇|小鎮|小城|城市|港口|首府|城镇|市镇)$/
/** What is said behind a place. */
const UNIT = /^(?:[市县縣镇鎮郡州]|两[地市]|等地)/

function isBehindPlace(text: string, at: number, ends: ReadonlySet<number>): boolean {
  if (ends.has(at)) return true
  const between = /(?:省|州)?(?:的|(?:东|南|西|北|中)部的?|沿海的?)?(?:小镇|小城|城市|港口|首府|城镇)?$/.exec(
    text.slice(Math.max(0, at - 7), at),
  )?.[0]
  return between !== undefined && between !== '' && ends.has(at - between.length)
}

function isListed(text: string, at: number, { last }: Before): boolean {
  return last >= 0 && /^[市县縣]?[、和与與及]$/.test(text.slice(last, at))
}

/** How long the longest name of a town is that begins here and is no part of a longer name by its sound. */
function townAt(text: string, start: number, sound: number): number | null {
  if (!beginsTownInSigns(text, start)) return null
  const most = Math.min(MOST_SIGNS, text.length - start)
  for (let length = Math.max(sound, most); length > 1; length -= 1) {
    if (length > most) continue
    if (length < sound && sound - length > 1) return null
    if (townsCalled(text.slice(start, start + length), 'Han').length > 0) return length
  }
  return null
}

/** A person: 马丁·路德, or a brand in letters. */
function isNamed(text: string, start: number, end: number): boolean {
  return /[·A-Za-z]/.test(text.charAt(start - 1)) || /[·A-Za-z]/.test(text.charAt(end))
}

function lengthOfSound(text: string, start: number): number {
  let end = start
  while (end - start < 20 && isOfSound(text.charAt(end))) end += 1
  return end - start
}

function isOfSound(character: string): boolean {
  return character !== '·' && character !== '-' && TRANSLITERATION.has(character)
}

/** 昆山市, 海淀区; not 城市, 上市, 地区. */
function isTown(text: string, start: number): boolean {
  if (!'市县縣镇鎮区區'.includes(text.charAt(start + 2))) return false
  const town =
    /^\p{Script=Han}(?![城都股上超门門楼夜入集闹开休熊牛债汇利])\p{Script=Han}(?:(?=[市县縣镇鎮])|(?<![地社园城郊市山特新小校景灾辖牧农库片战学厂街范护发治济作验湾司专选时南北东西中部岛会各该全本跨])(?=[区區]))/u
  if (!town.test(text.slice(start, start + 3))) return false
  return ![...text.slice(start, start + 2)].every((sign) => TRANSLITERATION.has(sign))
}

function placeOf(text: string, start: number, end: number): PlaceName {
  const signs = text.slice(start, end)
  const meant = townsCalled(signs, 'Han')
  const isChinese = ![...signs].every((sign) => TRANSLITERATION.has(sign))
  return { start, end, isChinese, meant }
}
