import type { Glossary } from '../../../domain/newsletter/glossary.ts'
import { overlapsWith } from '../reading/span.ts'
import type { Passage } from '../text-pair.ts'
import { bodyNames } from './bodies/bodies-by-subject.ts'
import type { PlacedInstitution } from './bodies/compare-institutions.ts'
import { institutionsIn } from './bodies/institutions.ts'
import { findNames } from './find-names.ts'
import type { Named, NameSort } from './known-names.ts'
import { lawNames } from './laws-by-subject.ts'
import { titledNames } from './people/persons-by-title.ts'
import type { TitledName } from './people/titled-name.ts'
import type { PlaceName } from './places/place-name.ts'
import { placeNames } from './places/places-by-word.ts'

/** A name in its passage; `meant` is empty where no table knows it, and `sort` is then what it is by the words around it. */
export interface PlacedName {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly meant: readonly Named[]
  readonly sort: NameSort | null
  /** What a body is for, as far as its name says it. */
  readonly subjects: readonly Named[]
  readonly isSure: boolean
  readonly isChinese: boolean | null
}

/** What a passage names. */
export interface NamesOfPassage {
  readonly names: readonly PlacedName[]
  /** Those of no table too, by what they are called after. */
  readonly institutions: readonly (PlacedInstitution & { readonly passage: Passage })[]
}

/** The names of a passage: those that the table and the glossary know, bodies and laws by what they are for, people and places by the words around them. */
export function namesIn(passage: Passage, glossary: Glossary): NamesOfPassage {
  const known = found.get(passage)
  if (known?.glossary === glossary) return known.named
  const named = find(passage, glossary)
  found.set(passage, { glossary, named })
  return named
}

// Asked for by the rule of names and by that of sentences.
const found = new WeakMap<Passage, { readonly glossary: Glossary; readonly named: NamesOfPassage }>()

function find(passage: Passage, glossary: Glossary): NamesOfPassage {
  const { text, language } = passage
  const known = findNames(text, language, glossary)
  const sure = known.filter(({ isSure }) => isSure)
  const bySubject = [...bodyNames(text, language, known), ...lawNames(text, language, sure)]
  const titled = titledNames(text, language, sure)
  const places = placeNames(text, language, { known, taken: [...known, ...bySubject, ...titled] })
  const bySubjectIn = overlapsWith(bySubject)
  const placed = { passage, sort: null, isChinese: null }
  const names = [
    ...known.map((name) => ({
      ...name,
      ...placed,
      subjects: bySubjectIn(name).flatMap((one) => one.meant),
    })),
    ...bySubject.map((one) => ({ ...one, ...placed, subjects: one.meant })),
    ...titled.map((name) => unknown(passage, 'person', name)),
    ...places.map((name) => unknown(passage, 'city', name)),
  ]
  const institutions = institutionsIn(text, language, sure).map((one) => ({ ...one, passage }))
  return { names, institutions }
}

function unknown(passage: Passage, sort: NameSort, name: TitledName | PlaceName): PlacedName {
  const { start, end, isChinese } = name
  const meant = 'meant' in name ? name.meant : []
  return { passage, start, end, meant, sort, subjects: [], isSure: true, isChinese }
}
