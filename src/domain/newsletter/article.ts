import type { CalendarDate } from '../calendar.ts'
import type { LanguageTag, PerLanguage } from '../language/language.ts'
import type { Acceptance } from './acceptance.ts'
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
