import type { FoundName } from '../known-names.ts'
import { townsCalled } from '../places/towns.ts'
import { TRANSLITERATION } from '../scripts.ts'
import { type Institution, type InstitutionKind, isTownOrRegion } from './institution.ts'

const HEAD =
  /大学(?![生者教毕城])|[學学]院(?!派)|医院|醫院|法院(?![长長])|法庭|警察[局厅署]|公安局|银行|銀行|电力(?:公司)?|公司|集团|机场|博物馆/g

const KINDS: readonly (readonly [RegExp, InstitutionKind])[] = [
  [/大学|[學学]院/, 'school'],
  [/医院|醫院/, 'hospital'],
  [/法/, 'court'],
  [/警|公安/, 'police'],
  [/银行|銀行/, 'bank'],
  [/机场/, 'airport'],
  [/博物/, 'museum'],
]

/** What is said of an institution between what it is called after and what it is. */
const DESCRIPTION =
  /(?:大学|[學学]院|附属|第[一二三四五六七八九十]|中级|高级|高等|最高|上诉|地方|地区|行政|司法|互联网|知识产权|金融|海事|人民|联邦|国立|州立|市立|省立|皇家|中央|国家|国际|全国|理工|科技|科学|技术|工业|工程|工商|商业|商|师范|农业|农林|林业|医科|医药|医|中医药|财经|经济|政治|政法|法|外国语|外语|信息|电子|交通|邮电|民族|海洋|石油|矿业|航空|航天|传媒|艺术|美术|音乐|体育|储备|合作|发展|农村|工商|建设|儿童|综合|中心|总|燃气|电网|钢铁|股份|有限|责任|控股|投资|[市省州县区])$/
/** What cannot be within a name. */
const EDGE = /[^\p{Script=Han}]|[的与與和及在由向对對将將被于從从是为等所家]/u
const MOST_SIGNS = 16
const MOST_DESCRIPTIONS = 6

/** Universities, hospitals, courts, banks and others of a Chinese text, with what they are called after. */
export function institutionsInSigns(text: string, known: readonly FoundName[]): readonly Institution[] {
  const placesByEnd = new Map(known.filter(isTownOrRegion).map((place) => [place.end, place]))
  const found: Institution[] = []
  for (const { 0: head, index } of text.matchAll(HEAD)) {
    const floor = Math.max(found.at(-1)?.end ?? 0, index - MOST_SIGNS)
    const edge = edgeBefore(text, index, floor)
    const called = calledAfter(text, { from: edge, to: index, placesByEnd })
    if (called === null) continue
    const kind = KINDS.find(([pattern]) => pattern.test(head))?.[1] ?? 'company'
    const isBegun = found.at(-1)?.end === index
    if (!isBegun) found.push({ ...called, end: index + head.length, kind })
  }
  return found
}

function edgeBefore(text: string, at: number, floor: number): number {
  let edge = at
  while (edge > floor && !EDGE.test(text.charAt(edge - 1))) edge -= 1
  return edge
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly placesByEnd: ReadonlyMap<number, FoundName>
}

/** The place or the proper name at the end of a stretch, before all that is description. */
function calledAfter(
  text: string,
  { from, to, placesByEnd }: Stretch,
): Pick<Institution, 'start' | 'place' | 'proper'> | null {
  let end = to
  for (let count = 0; count <= MOST_DESCRIPTIONS; count += 1) {
    const place = placesByEnd.get(end)
    if (place !== undefined) {
      const called = { text: text.slice(place.start, end), meant: place.meant }
      return { start: place.start, place: called, proper: null }
    }
    const town = townBefore(text, from, end)
    if (town !== null) return town
    const description = DESCRIPTION.exec(text.slice(Math.max(from, end - 4), end))?.[0]
    if (description === undefined) break
    end -= description.length
  }
  return properBefore(text, from, end)
}

function townBefore(text: string, from: number, end: number) {
  const sound = soundBefore(text, from, end)
  for (let length = Math.min(8, end - from); length > 1; length -= 1) {
    if (length < sound) return null
    const called = text.slice(end - length, end)
    const meant = townsCalled(called, 'Han')
    if (meant.length > 0) return { start: end - length, place: { text: called, meant }, proper: null }
  }
  return null
}

function properBefore(text: string, from: number, end: number) {
  const sound = soundBefore(text, from, end)
  if (sound >= 3) {
    const proper = { text: text.slice(end - sound, end), isBySound: true }
    return { start: end - sound, place: null, proper }
  }
  if (end - from < 2) return null
  return { start: end - 2, place: null, proper: { text: text.slice(end - 2, end), isBySound: false } }
}

function soundBefore(text: string, from: number, end: number): number {
  let start = end
  while (start > from && TRANSLITERATION.has(text.charAt(start - 1))) start -= 1
  return end - start
}
