import type { Glossary } from '../../../domain/newsletter/glossary.ts'
import type { Passage } from '../text-pair.ts'
import { findNames } from './find-names.ts'
import type { Named } from './known-names.ts'
import { titledNames } from './persons-by-title.ts'

/** A name in its passage; `meant` is empty where it is known by a title alone. */
export interface PlacedName {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly meant: readonly Named[]
  readonly isSure: boolean
  readonly isChinese: boolean | null
}

/** The names of a passage: those that the table and the glossary know, and people by their titles. */
export function namesIn(passage: Passage, glossary: Glossary): readonly PlacedName[] {
  const known = found.get(passage)
  if (known?.glossary === glossary) return known.names
  const names = find(passage, glossary)
  found.set(passage, { glossary, names })
  return names
}

// Asked for by the rule of names and by that of sentences.
const found = new WeakMap<Passage, { readonly glossary: Glossary; readonly names: readonly PlacedName[] }>()

function find(passage: Passage, glossary: Glossary): readonly PlacedName[] {
  const known = findNames(passage.text, passage.language, glossary)
  const titled = titledNames(passage.text, passage.language, known)
  return [
    ...known.map((name) => ({ ...name, passage, isChinese: null })),
    ...titled.map((name) => ({ ...name, passage, meant: [], isSure: true })),
  ]
}
