import { baseLanguage, type LanguageTag } from '../../../../domain/language/language.ts'
import { overlapsWith, type Span } from '../../reading/span.ts'
import { type Word, wordsOf } from '../in-words.ts'
import type { FoundName, Named } from '../known-names.ts'
import { edgeOfName } from '../name-edge.ts'
import { subjects } from '../table/subjects.ts'

/** A body, by what it is for: 国家数据局, the National Data Administration. */
type BodyName = Omit<FoundName, 'isSure'>

/**
 * The bodies of a text that say what they are for. Bodies of one subject may be one; which of them it is, a text says in many
 * ways. One that is `taken` only answers to others. Of a language other than Chinese and English there are none.
 */
export function bodyNames(text: string, language: LanguageTag, taken: readonly Span[]): readonly FoundName[] {
  const takenBy = overlapsWith(taken)
  const bodies = FINDERS[baseLanguage(language)]?.(text) ?? []
  return bodies.map((body) => ({ ...body, isSure: takenBy(body).length === 0 }))
}

const FINDERS: Readonly<Record<string, (text: string) => readonly BodyName[]>> = { zh: inSigns, en: inWords }

interface Subjects {
  /** By the word, or by two with a space between. */
  readonly words: ReadonlyMap<string, Named>
  readonly signs: ReadonlyMap<string, Named>
}

function subjectsOf(): Subjects {
  known ??= readTable()
  return known
}

let known: Subjects | null = null

function readTable(): Subjects {
  const lines = subjects.split('\n').filter((line) => line !== '')
  const rows = lines.map((line) => {
    const named: Named = { sort: 'office', partOf: null }
    const [words = '', signs = ''] = line.split(' | ')
    return { named, words: words.split('; '), signs: signs.split('; ') }
  })
  return {
    words: new Map(rows.flatMap(({ named, words }) => words.map((word) => [word, named]))),
    signs: new Map(rows.flatMap(({ named, signs }) => signs.map((sign) => [sign, named]))),
  }
}

/** What a body is called, at the end of its name; 部 begins other words, too: 部门, 部署. */
const SIGN_HEAD =
  /委员会|委員會|(?:保护|監管|监管|执法|管理|协调)中心|理事会|理事會|办公室|辦公室|研究[所院]|实验室|协会|協會|学会|基金会|法院|[总總][局署]|局(?![势面部限])|署(?!名)|厅|廳|委(?![员員托任派屈婉内])|部(?![门門分署队隊落位件级級])/g
/** What may stand between its subjects. */
const SIGN_BETWEEN =
  /(?:[和与與及、]|国家|國家|联邦|聯邦|全国|国际|國際|公共|权益|權益|中央|最高|联合|保护|保護|保障|监督|監督|监管|監管|管理|事务|事務|服务|促进|合作|战略|行政|专家|咨询|标志|总)$/
const MAX_SIGNS = 24
const MAX_SUBJECT_SIGNS = 5

function inSigns(text: string): readonly BodyName[] {
  const { signs } = subjectsOf()
  const found: BodyName[] = []
  for (const { index, 0: head } of text.matchAll(SIGN_HEAD)) {
    const floor = Math.max(found.at(-1)?.end ?? 0, index - MAX_SIGNS)
    const meant = new Set<Named>()
    let start = index
    for (let at = index; at > floor; ) {
      const subject = subjectBefore(text, at, floor, signs)
      const between = subject === null ? SIGN_BETWEEN.exec(text.slice(Math.max(floor, at - 2), at)) : null
      const length = subject?.length ?? between?.[0].length ?? 0
      if (length === 0) break
      at -= length
      if (subject === null) continue
      meant.add(subject.named)
      start = at
    }
    if (meant.size > 0) found.push({ start, end: index + head.length, meant: [...meant] })
  }
  return found
}

function subjectBefore(text: string, at: number, floor: number, signs: Subjects['signs']) {
  for (let length = Math.min(MAX_SUBJECT_SIGNS, at - floor); length > 1; length -= 1) {
    const named = signs.get(text.slice(at - length, at))
    if (named !== undefined) return { named, length }
  }
  return null
}

const WORD_HEAD = new Set(
  'ministry ministries department office bureau agency authority commission commissioner council institute institution court association society foundation laboratory committee board service administration secretariat directorate regulator inspectorate minister'.split(
    ' ',
  ),
)
/** A minister, a ministry or a regulator needs no capitals. */
const IN_ANY_CASE = new Set('minister ministry regulator'.split(' '))
const BETWEEN = new Set('of for on and the to'.split(' '))
/** No name of a body has more words on one side of what it is. */
const MAX_WORDS = 10
const GAP = /^(?: |, | & |-|, and )$/

function inWords(text: string): readonly BodyName[] {
  const words = wordsOf(text)
  const found: BodyName[] = []
  let floor = 0
  for (const [at, head] of words.entries()) {
    if (!isHead(head)) continue
    const isAnyCase = IN_ANY_CASE.has(head.folded)
    if (!isAnyCase && !head.isCapital) continue
    const isPart = (word: Word) => /^[\p{Lu}\d]/u.test(word.written) || (isAnyCase && isSubject(word))
    const walk = { at, floor, most: MAX_WORDS, gap: GAP, isPart, isBetween }
    const first = edgeOfName(text, words, { ...walk, step: -1 })
    const next = words[at + 1]
    const goesOn = next !== undefined && /^(?:of|for|on)$/.test(next.written)
    const last = goesOn ? edgeOfName(text, words, { ...walk, step: 1 }) : at
    const said = subjectsIn(words, first, last)
    if (said.size === 0) continue
    const heads = indexesFrom(first, last).filter((index) => isHead(words[index]))
    const [from, to] = [Math.min(...heads, ...said.keys()), Math.max(...heads, ...said.keys())]
    floor = to + 1
    const [{ start }, { end }] = [words[from] ?? head, words[to] ?? head]
    found.push({ start, end, meant: [...new Set(said.values())] })
  }
  return found
}

function isHead(word: Word | undefined): boolean {
  return word !== undefined && WORD_HEAD.has(word.folded)
}

function isSubject({ folded }: Word): boolean {
  return subjectsOf().words.has(folded)
}

function isBetween({ folded }: Word): boolean {
  return BETWEEN.has(folded)
}

/** By the places of their words. */
function subjectsIn(words: readonly Word[], first: number, last: number): ReadonlyMap<number, Named> {
  const { words: known } = subjectsOf()
  const said = new Map<number, Named>()
  for (const at of indexesFrom(first, last)) {
    const [word, next] = [words[at], words[at + 1]]
    const both = at < last ? known.get(`${word?.folded} ${next?.folded}`) : undefined
    const named = both ?? known.get(word?.folded ?? '')
    if (named !== undefined && !said.has(at)) said.set(at, named)
    if (both !== undefined) said.set(at + 1, both)
  }
  return said
}

function indexesFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
