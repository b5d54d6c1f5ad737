import { type LanguageTag, scriptOf } from '../../../../domain/language/language.ts'
import { overlapsWith, type Span } from '../../reading/span.ts'
import { personsInSigns } from './persons-in-signs.ts'
import { personsInWords } from './persons-in-words.ts'
import type { TitledName } from './titled-name.ts'

/** The names beside titles in a text, without those that `taken` has. Of a script that is not read here there are none. */
export function titledNames(
  text: string,
  language: LanguageTag,
  taken: readonly Span[],
): readonly TitledName[] {
  const found = FINDERS[scriptOf(language)]?.(text, taken) ?? []
  const takenBy = overlapsWith(taken)
  return found.filter((name) => takenBy(name).length === 0)
}

const FINDERS: Readonly<Record<string, (text: string, taken: readonly Span[]) => readonly TitledName[]>> = {
  Latn: personsInWords,
  Cyrl: personsInWords,
  Hans: personsInSigns,
  Hant: personsInSigns,
  Jpan: (text) => beforeTitle(text, KATAKANA),
  Kore: (text) => beforeTitle(text, HANGUL),
}

const KATAKANA =
  /(?<![ァ-ヴー])[ァ-ヴー]{2,12}(?:[・＝=][ァ-ヴー]{2,12}){0,3}(?=(?:氏|大統領|首相|議長|委員長|長官|大臣|外相|国防相|財務相|代表|社長|最高経営責任者|教授|総裁|事務総長|事務局長|知事|報道官|上院議員|欧州委員))/g
const HANGUL =
  /(?<![가-힣])[가-힣]{2,6}(?= (?:대통령|총리|장관|위원장|의장|총재|사무총장|대표|교수|최고경영자|주지사|대변인|총장|부장|의원|외교부장))/g

/** Words that stand where a name would: 外交部 장관, 신임 장관. */
const NO_NAME = /(?:부|처|청|원|회|국|행|신임|현직|전직|공동|차기|수석|부)$/

function beforeTitle(text: string, pattern: RegExp): readonly TitledName[] {
  const names = Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    text: name,
    isChinese: false,
  }))
  return names.filter(({ text: name }) => !NO_NAME.test(name))
}
