import { baseLanguage, type LanguageTag } from '../../../domain/language/language.ts'
import { overlapsWith, type Span } from '../reading/span.ts'
import {
  type NameBySubject,
  namesBySubject,
  readSubjects,
  type Subjects,
  subjectBefore,
} from './by-subject.ts'
import type { FoundName } from './known-names.ts'
import { ofBodies, ofLaws } from './table/subjects.ts'

/**
 * The laws of a text that say what they are about: 《数据安全法》, “the Data Security Law”. Laws of one subject may be one. One that is `taken` only
 * answers to others. Of a language other than Chinese and English there are none.
 */
export function lawNames(text: string, language: LanguageTag, taken: readonly Span[]): readonly FoundName[] {
  const takenBy = overlapsWith(taken)
  const laws = FINDERS[baseLanguage(language)]?.(text) ?? []
  return laws.map((law) => {
    // Half of all laws of policy news are about artificial intelligence: that tells none from another.
    const meant = law.meant.filter((one) => one !== subjectsOf().words.get('ai'))
    return meant.length === 0
      ? { ...law, isSure: false }
      : { ...law, meant, isSure: takenBy(law).length === 0 }
  })
}

const FINDERS: Readonly<Record<string, (text: string) => readonly NameBySubject[]>> = {
  zh: inSigns,
  en: inWords,
}

let known: Subjects | null = null

function subjectsOf(): Subjects {
  // What a body is for, but not that a law is one.
  known ??= readSubjects(ofLaws + ofBodies.replace(/^law;.*$/m, ''), 'act')
  return known
}

/** A title in its marks, up to what it is. What follows is a draft, a version, a year. */
const TITLE =
  /《[^《》]{2,60}?(?:法案|法律|法|条例|條例|办法|辦法|规定|規定|规则|指令|公约|公約)(?=[》（(]|修正|草案|实施)/g

function inSigns(text: string): readonly NameBySubject[] {
  const subjects = subjectsOf()
  return Array.from(text.matchAll(TITLE), ({ 0: title, index }) => {
    const meant = new Set<NameBySubject['meant'][number]>()
    const start = index + 1
    for (let at = index + title.length; at > start; ) {
      const subject = subjectBefore(text, at, start, subjects)
      if (subject !== null) meant.add(subject.named)
      at -= subject?.length ?? 1
    }
    return { start, end: index + title.length, meant: [...meant] }
  }).filter(({ meant }) => meant.length > 0)
}

const HEAD =
  /\b(?:Act|Law|Bill|Regulations?|Directive|Measures|Provisions|Rules|Convention|Ordinance|Amendment)\b/
const HEADS = {
  words: new Set(
    'act law bill regulation regulations directive measures provisions rules convention ordinance amendment'.split(
      ' ',
    ),
  ),
  inAnyCase: new Set<string>(),
}

function inWords(text: string): readonly NameBySubject[] {
  // Most texts name no law.
  return HEAD.test(text) ? namesBySubject(text, HEADS, subjectsOf()) : []
}
