import type { LanguageTag, PerLanguage } from '../language/language.ts'

/** What a term is the name of; a name that one language alone has is nothing, another one in its place is. */
export const nameKinds = ['person', 'organisation', 'place', 'law'] as const
export type NameKind = (typeof nameKinds)[number]

/** What a term is called in each language, and what it should not be called. */
export interface Term {
  /** Null for a word, which is to be rendered as agreed wherever it stands. */
  readonly kind: NameKind | null
  /** In at least two languages; the first name of each list is the preferred one. */
  readonly names: PerLanguage<readonly [string, ...string[]]>
  /** Renderings that an editor has decided against. */
  readonly avoid: PerLanguage<readonly string[]>
  readonly note: string | null
}

export interface Glossary {
  readonly terms: readonly Term[]
}

/** The first term that has a name in any language, whatever its case; undefined where there is none. */
export function findNamedTerm({ terms }: Glossary, name: string): Term | undefined {
  const wanted = name.toLowerCase()
  return terms.find(({ names }) =>
    [...names.values()].some((known) => known.some((one) => one.toLowerCase() === wanted)),
  )
}

/** The preferred name in `to` of the first term that is called `name` in `from`, whatever its case; null where there is none. */
export function translateTerm(
  { terms }: Glossary,
  name: string,
  { from, to }: { readonly from: LanguageTag; readonly to: LanguageTag },
): string | null {
  const wanted = name.toLowerCase()
  const isCalledSo = (term: Term) => term.names.get(from)?.some((known) => known.toLowerCase() === wanted)
  return terms.find((term) => isCalledSo(term) && term.names.has(to))?.names.get(to)?.[0] ?? null
}
