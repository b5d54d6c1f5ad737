import type { IssueBlock } from '../blocks/issue-block.ts'
import type { CalendarDate } from '../calendar.ts'
import type { LanguageTag, PerLanguage } from '../language/language.ts'
import type { Acceptance } from './article.ts'
import type { Picture } from './picture.ts'

export type TemplateName = 'mjml' | 'react'
/**
 * `stacked`: each article in all languages, one after the other. `split`: all of one language, then all of the next.
 * `columns`: each article with the languages side by side, paragraph beside paragraph, where the screen is wide enough.
 */
export type LayoutName = 'stacked' | 'split' | 'columns'

/** How much of the mail's attention an article takes. */
export type Weight = 'lead' | 'story' | 'brief'
export const weightNames: readonly Weight[] = ['lead', 'story', 'brief']

export const templateNames: readonly TemplateName[] = ['mjml', 'react']
export const layoutNames: readonly LayoutName[] = ['stacked', 'split', 'columns']

/** One dated digest. Null is a text that is marked missing. */
export interface Issue {
  /** The file's name without its extension, by convention the ISO week: `2025-w30`. */
  readonly id: string
  readonly number: number
  readonly date: CalendarDate
  /** The first and the last day that it covers. */
  readonly covers: { readonly from: CalendarDate; readonly to: CalendarDate }
  readonly subject: PerLanguage<string | null>
  readonly preheader: PerLanguage<string | null>
  /** Paragraphs of inline Markdown; an empty list where the issue has no introduction. */
  readonly intro: PerLanguage<readonly string[]>
  /** Article ids, in reading order. */
  readonly articles: readonly string[]
  /** In the order in which readers get them, then those that were taken out. */
  readonly blocks: readonly IssueBlock[]
  /** By article id, those that an editor has weighed. */
  readonly weights: ReadonlyMap<string, Weight>
  readonly template: TemplateName
  readonly layout: LayoutName
  /** Between the masthead and the introduction. */
  readonly picture: Picture | null
  /** Whether anybody may read it in the archive, once its send has begun. */
  readonly isPublic: boolean
  /** The issue that was sent and that this one corrects; null where it corrects none. */
  readonly corrects: string | null
  /** Languages in which the subject or the introduction of what it corrects was wrong; empty unless it says so in its own. */
  readonly wrongWords: readonly LanguageTag[]
  readonly accepted: readonly Acceptance[]
}

/** The weight of an article: unless editors say otherwise, the first is the lead and the others are stories. */
export function weightOf({ weights }: Pick<Issue, 'weights'>, id: string, isFirst: boolean): Weight {
  const hasLead = [...weights.values()].includes('lead')
  return weights.get(id) ?? (isFirst && !hasLead ? 'lead' : 'story')
}

interface Contents extends Pick<Issue, 'corrects' | 'wrongWords'> {
  /** Those in its order. */
  readonly blocks: readonly unknown[]
}

/**
 * A correction of a subject or an introduction alone says it in its own introduction, and one of blocks alone has these;
 * any other issue is made of articles.
 */
export function needsArticles({ corrects, wrongWords, blocks }: Contents): boolean {
  return corrects === null || (wrongWords.length === 0 && blocks.length === 0)
}
