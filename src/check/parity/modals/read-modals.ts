import { baseLanguage, isHan, type LanguageTag } from '../../../domain/language/language.ts'
import type { Span } from '../reading/span.ts'
import { type Modality, type ModalWords, modalWords } from './modal-words.ts'

/**
 * A word of a text that says what must or may be done. One that is `sure` should have its like in a translation; a `soft` one is
 * telling only beside its contrary; a `hint` only answers those of the other language.
 */
export interface Modal extends Span {
  readonly is: Modality | 'only'
  readonly strength: 'sure' | 'soft' | 'hint'
}

/** The modal words of a text in their order; null of a language whose words are not known. */
export function readModals(text: string, language: LanguageTag): readonly Modal[] | null {
  const pattern = patternOf(language)
  if (pattern === null) return null
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found, groups = {} }) => {
    const kind = kinds.find(({ group }) => groups[group] !== undefined)
    if (kind === undefined || kind.is === null) return []
    return [{ start: index, end: index + found.length, is: kind.is, strength: kind.strength }]
  })
}

interface Kind {
  readonly group: string
  /** Null of what only looks like one. */
  readonly is: Modal['is'] | null
  readonly strength: Modal['strength']
  readonly from: (words: ModalWords) => string
}

/** In the order in which they are tried at a place: “must not” before “must”. */
const kinds: readonly Kind[] = [
  { group: 'none', is: null, strength: 'hint', from: (words) => words.none },
  { group: 'only', is: 'only', strength: 'hint', from: (words) => words.only },
  { group: 'exemption', is: 'exemption', strength: 'sure', from: (words) => words.exemption },
  { group: 'prohibition', is: 'prohibition', strength: 'sure', from: (words) => words.prohibition },
  { group: 'duty', is: 'duty', strength: 'sure', from: (words) => words.duty },
  { group: 'softDuty', is: 'duty', strength: 'soft', from: (words) => words.softDuty },
  { group: 'permission', is: 'permission', strength: 'sure', from: (words) => words.permission },
  { group: 'softPermission', is: 'permission', strength: 'soft', from: (words) => words.softPermission },
  { group: 'negation', is: 'negation', strength: 'sure', from: (words) => words.negation },
  { group: 'dutyHint', is: 'duty', strength: 'hint', from: ({ hints }) => hints.duty },
  { group: 'permissionHint', is: 'permission', strength: 'hint', from: ({ hints }) => hints.permission },
  { group: 'negationHint', is: 'negation', strength: 'hint', from: ({ hints }) => hints.negation },
]

/** A few words of a clause; bounded, so that a text is read in one go. */
const WORDS_BETWEEN = "(?:\\s[\\p{L}’'-]{1,24}){0,5}?"

const patterns = new Map<LanguageTag, RegExp | null>()

function patternOf(language: LanguageTag): RegExp | null {
  const known = patterns.get(language)
  if (known !== undefined) return known
  const words = modalWords[baseLanguage(language)]
  const pattern = words === undefined ? null : compile(words, isHan(language))
  patterns.set(language, pattern)
  return pattern
}

function compile(words: ModalWords, isWithoutSpaces: boolean): RegExp {
  const groups = kinds.map(({ group, from }) => `(?<${group}>${from(words)})`)
  const any = `(?:${groups.join('|')})`
    .replaceAll('’', "['’]")
    .replaceAll(' ', '\\s')
    .replaceAll('_', WORDS_BETWEEN)
  return new RegExp(isWithoutSpaces ? any : `(?<![\\p{L}\\d])${any}(?!(?<=[\\p{L}\\d])[\\p{L}\\d-])`, 'giu')
}
