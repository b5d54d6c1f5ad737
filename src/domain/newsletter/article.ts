import type { CalendarDate } from '../calendar.ts'
import type { LanguageTag, PerLanguage } from '../language/language.ts'
import type { Picture } from './picture.ts'

/** One news record with a section per language. */
export interface Article {
  /** The file's name without its extension: `2025-07-26-global-ai-governance-action-plan`. */
  readonly id: string
  readonly date: CalendarDate
  readonly sources: readonly Source[]
  /** Key into the newsletter's topics, or null. */
  readonly topic: string | null
  readonly sections: PerLanguage<Section>
  readonly picture: Picture | null
  readonly accepted: readonly Acceptance[]
}

/** Headline, keywords and summary in one language. Null is a field that is marked missing, to be filled in by an editor. */
export interface Section {
  readonly headline: string | null
  readonly keywords: readonly string[] | null
  /** Paragraphs, lists, quotes and sub-headings, in order: each the Markdown of one block. */
  readonly summary: readonly string[] | null
}

export interface Source {
  readonly name: string | PerLanguage<string> | null
  /** Always http or https. */
  readonly url: string
}

export type SectionField = keyof Section
export const sectionFields: readonly SectionField[] = ['headline', 'keywords', 'summary']

/** What a source is called in `language`: its name there, else its host without `www.`. */
export function sourceName(source: Source, language: LanguageTag): string {
  if (typeof source.name === 'string') return source.name
  return source.name?.get(language) ?? new URL(source.url).hostname.replace(/^www\./, '')
}

/**
 * The page that a web address leads to, to be compared and not to be opened: without the scheme, `www.`, a slash at the
 * end, a place on the page, and the parameters that say who followed which link.
 */
export function pageOf(url: string): string {
  const page = new URL(url)
  const kept = [...page.searchParams].filter(([name]) => !TRACKING.test(name)).sort(byName)
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
  const host = page.host.replace(/^www\./, '')
  // Behind `#/` and `#!` stands the page itself, on sites that are one program.
  const route = /^#[/!]/.test(page.hash) ? page.hash : ''
  return `${host}${page.pathname.replace(/\/+$/, '')}${query}${route}`
}

const TRACKING =
  /^(?:utm_.*|_hs(?:enc|mi)|(?:fb|g|d|y|tt)clid|msclkid|gbraid|wbraid|mc_[ce]id|igshid?|spm|scm|ref_src|share_(?:token|source|from|medium)|isappinstalled|nsukey)$/i

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : Number(a > b)
}

/** A finding of the check that an editor lets stand; when its words change, the finding comes back. */
export interface Acceptance {
  readonly rule: string
  /** What was found, as the check prints it: `12.5亿 / 12.5 billion`. */
  readonly of: string
  readonly reason: string
}
