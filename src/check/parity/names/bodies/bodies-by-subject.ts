import { baseLanguage, type LanguageTag } from '../../../../domain/language/language.ts'
import { overlapsWith, type Span } from '../../reading/span.ts'
import {
  type NameBySubject,
  namesBySubject,
  readSubjects,
  type Subjects,
  subjectBefore,
} from '../by-subject.ts'
import type { FoundName, Named } from '../known-names.ts'
import { ofBodies } from '../table/subjects.ts'

/**
 * The bodies of a text that say what they are for. Bodies of one subject may be one; which of them it is, a text says in many
 * ways. One that is `taken` only answers to others. Of a language other than Chinese and English there are none.
 */
export function bodyNames(text: string, language: LanguageTag, taken: readonly Span[]): readonly FoundName[] {
  const takenBy = overlapsWith(taken)
  const bodies = FINDERS[baseLanguage(language)]?.(text) ?? []
  return bodies.map((body) => ({ ...body, isSure: takenBy(body).length === 0 }))
}

const FINDERS: Readonly<Record<string, (text: string) => readonly NameBySubject[]>> = {
  zh: inSigns,
  en: inWords,
}

let known: Subjects | null = null

function subjectsOf(): Subjects {
  known ??= readSubjects(ofBodies, 'office')
  return known
}

/** What a body is called, at the end of its name; 部 begins other words, too: 部门, 部署. */
const SIGN_HEAD =
  /委员会|委員會|(?:保护|監管|监管|执法|管理|协调)中心|理事会|理事會|办公室|辦公室|研究[所院]|实验室|协会|協會|学会|基金会|法院|[总總][局署]|局(?![势面部限])|署(?!名)|厅|廳|委(?![员員托任派屈婉内])|部(?![门門分署队隊落位件级級])/g
/** What may stand between its subjects. */
const SIGN_BETWEEN =
  /(?:[和与與及、]|国家|國家|联邦|聯邦|全国|国际|國際|公共|权益|權益|中央|最高|联合|保护|保護|保障|监督|監督|监管|監管|管理|事务|事務|服务|促进|合作|战略|行政|专家|咨询|标志|总)$/
const MAX_SIGNS = 24

function inSigns(text: string): readonly NameBySubject[] {
  const subjects = subjectsOf()
  const found: NameBySubject[] = []
  for (const { index, 0: head } of text.matchAll(SIGN_HEAD)) {
    const floor = Math.max(found.at(-1)?.end ?? 0, index - MAX_SIGNS)
    const meant = new Set<Named>()
    let start = index
    for (let at = index; at > floor; ) {
      const subject = subjectBefore(text, at, floor, subjects)
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

const WORD_HEAD = new Set(
  'ministry ministries department office bureau agency authority commission commissioner council institute institution court association society foundation laboratory committee board service administration secretariat directorate regulator inspectorate minister'.split(
    ' ',
  ),
)
/** A minister, a ministry or a regulator needs no capitals. */
const IN_ANY_CASE = new Set('minister ministry regulator'.split(' '))

function inWords(text: string): readonly NameBySubject[] {
  return namesBySubject(text, { words: WORD_HEAD, inAnyCase: IN_ANY_CASE }, subjectsOf())
}
