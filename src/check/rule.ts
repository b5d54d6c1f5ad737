import type { CheerioAPI } from 'cheerio'
import type { PerLanguage } from '../domain/language/language.ts'
import type { Message } from '../domain/language/message.ts'
import type { Article } from '../domain/newsletter/article.ts'
import type { Content } from '../domain/newsletter/content.ts'
import type { Edition } from '../domain/newsletter/edition.ts'
import type { Glossary } from '../domain/newsletter/glossary.ts'
import type { Issue } from '../domain/newsletter/issue.ts'
import type { Newsletter } from '../domain/newsletter/newsletter.ts'
import type { ReadyPictures } from '../domain/newsletter/picture.ts'
import type { Place, Problem } from '../domain/newsletter/problem.ts'

export interface CheckInput {
  readonly newsletter: Newsletter
  readonly issue: Issue
  /** Those of the issue, in its order. */
  readonly articles: readonly Article[]
  readonly editions: readonly RenderedEdition[]
  readonly glossary: Glossary
  /** The picture files that are shown, and why others cannot be: by `pictureKey`. Left out where none is shown. */
  readonly pictureFiles?: {
    readonly ready: ReadyPictures
    readonly refused: ReadonlyMap<string, Message>
  }
  /** What marks a paid text, per language; left out where nobody asks. */
  readonly sponsorLabels?: PerLanguage<string>
  /** Where a part of a record stands in its file. */
  readonly placeOf: Content['placeOf']
}

/** An edition together with its HTML part, read once for all rules, in which counted links lead to their targets. */
export interface RenderedEdition extends Edition {
  readonly document: CheerioAPI
}

/** Data in, findings out. */
export type Rule = (input: CheckInput) => readonly Problem[]

/** The place that a finding in the rendered mail is reported at: the issue's file. */
export function placeOfIssue({ issue, placeOf }: CheckInput): Place {
  return placeOf('issue', issue.id, [])
}
