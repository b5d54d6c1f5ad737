import type { CalendarFile } from '../blocks/calendar-file.ts'
import type { LanguageTag, PerLanguage } from '../language/language.ts'
import type { FieldValues } from '../readers/fields.ts'
import { type LayoutName, layoutNames } from './issue.ts'
import type { PictureFile } from './picture.ts'

/** Languages in reading order joined by `+`: `zh-Hans+en`, `en`. */
export type EditionId = string

/** The form of an issue that a reader gets, rendered. Slots are still open: see `slots.ts`. */
export interface Edition {
  readonly id: EditionId
  readonly languages: readonly LanguageTag[]
  readonly subject: string
  readonly preheader: string
  /** Display name of the From header. */
  readonly senderName: string
  /** What a reader without a name is called where a template names the reader. */
  readonly readerName: string
  /** What the newsletter's fields say of readers of whom they are not known, by key; left out where it has none. */
  readonly fields?: FieldValues
  readonly html: string
  readonly text: string
  /** The files that it shows: on the readers' site, or in the mail itself. Left out where it shows none. */
  readonly pictures?: readonly PictureFile[]
  /** Calendar files that it links to, on the readers' site. Left out where it links to none. */
  readonly calendars?: readonly CalendarFile[]
  /** Where the links lead to whose clicks are counted, in the order of their numbers; left out where none are. */
  readonly links?: readonly string[]
}

export function editionId(languages: readonly LanguageTag[]): EditionId {
  return languages.join('+')
}

export function editionLanguages(id: EditionId): readonly LanguageTag[] {
  return id.split('+')
}

interface Offering {
  readonly languages: readonly LanguageTag[]
  readonly derived: PerLanguage<LanguageTag>
  readonly defaultEdition: EditionId
}

/**
 * The editions that a newsletter offers: each language alone, then every pair in both orders. Where the default edition has
 * more languages, also that one with each of them first: all orders of five would be 120 mails, and few read past the third.
 * No edition has a language twice, nor one beside the one that it is derived from: nobody reads the same text twice.
 */
export function editionsOf({ languages, derived, defaultEdition }: Offering): readonly EditionId[] {
  const all = [...languages, ...derived.keys()]
  const original = (tag: LanguageTag) => derived.get(tag) ?? tag
  const pairs = all.flatMap((first) =>
    all.filter((second) => original(second) !== original(first)).map((second) => [first, second]),
  )
  const wanted = editionLanguages(defaultEdition)
  const isOffered =
    wanted.every((tag) => all.includes(tag)) && new Set(wanted.map(original)).size === wanted.length
  const together = isOffered && wanted.length > 2 ? inAllForms(wanted, all, original).flatMap(eachFirst) : []
  return [...all.map((tag) => [tag]), ...pairs, ...together].map(editionId)
}

/** The same languages, each as it is and as those that are derived from it. */
function inAllForms(
  wanted: readonly LanguageTag[],
  all: readonly LanguageTag[],
  original: (tag: LanguageTag) => LanguageTag,
): readonly (readonly LanguageTag[])[] {
  return wanted.reduce<readonly (readonly LanguageTag[])[]>(
    (lists, tag) => {
      const others = all.filter((other) => other !== tag && original(other) === original(tag))
      return [tag, ...others].flatMap((form) => lists.map((list) => [...list, form]))
    },
    [[]],
  )
}

function eachFirst(languages: readonly LanguageTag[]): readonly (readonly LanguageTag[])[] {
  return languages.map((first) => [first, ...languages.filter((tag) => tag !== first)])
}

/**
 * How languages may stand in the mails of a newsletter: columns are for two, since a third of a mail's width breaks a line
 * after every second word.
 */
export function layoutsOf({ defaultEdition }: Pick<Offering, 'defaultEdition'>): readonly LayoutName[] {
  return editionLanguages(defaultEdition).length > 2
    ? layoutNames.filter((layout) => layout !== 'columns')
    : layoutNames
}
