import type { LanguageTag, PerLanguage } from '../language/language.ts'

/** What a term is called in each language, and what it should not be called. */
export interface Term {
  /** In at least two languages; the first name of each list is the preferred one. */
  readonly names: PerLanguage<readonly [string, ...string[]]>
  /** Renderings that an editor has decided against. */
  readonly avoid: PerLanguage<readonly string[]>
  readonly note: string | null
}

export interface Glossary {
  readonly terms: readonly Term[]
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
