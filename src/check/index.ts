import { type CheerioAPI, load } from 'cheerio'
import type { Article } from '../domain/article.ts'
import { targetOf } from '../domain/click-link.ts'
import type { Edition } from '../domain/edition.ts'
import type { Issue } from '../domain/issue.ts'
import type { Problem } from '../domain/problem.ts'
import { chineseClients } from './chinese-clients.ts'
import { clientSupport } from './client-support.ts'
import { htmlLeftovers } from './html-leftovers.ts'
import { htmlStructure } from './html-structure.ts'
import { htmlValidity } from './html-validity.ts'
import { issueArticles } from './issue-articles.ts'
import { linkHost } from './link-host.ts'
import { links } from './links.ts'
import { missingField } from './missing-field.ts'
import { missingSection } from './missing-section.ts'
import { paletteContrast } from './palette-contrast.ts'
import { parity, parityOfArticle, parityOfIssue } from './parity/parity.ts'
import { punctuation } from './punctuation.ts'
import { renderedContrast } from './rendered-contrast.ts'
import { renderedSize } from './rendered-size.ts'
import type { CheckInput, Rule } from './rule.ts'
import { sameText } from './same-text.ts'
import { textWidth } from './text-width.ts'
import { uncountedLinks } from './uncounted-links.ts'
import { unsubscribe } from './unsubscribe.ts'

/** Every rule, in the order in which findings are told. */
export const rules: readonly Rule[] = [
  missingField,
  missingSection,
  issueArticles,
  parity,
  htmlLeftovers,
  punctuation,
  textWidth,
  links,
  linkHost,
  uncountedLinks,
  unsubscribe,
  htmlStructure,
  htmlValidity,
  sameText,
  clientSupport,
  chineseClients,
  renderedSize,
  paletteContrast,
  renderedContrast,
]

export { languagesNotCompared } from './parity/not-compared.ts'

type ParityInput = Pick<CheckInput, 'newsletter' | 'glossary' | 'placeOf'>

/** What stands between the languages of one article, whatever issue it is in. */
export function checkArticle({
  article,
  ...input
}: ParityInput & { readonly article: Article }): readonly Problem[] {
  return parityOfArticle(input, article)
}

/** What stands between the languages of an issue's own words: its subject, preheader and introduction. */
export function checkIssueTexts({
  issue,
  ...input
}: ParityInput & { readonly issue: Issue }): readonly Problem[] {
  return parityOfIssue(input, issue)
}

/** Runs all rules over an issue and its rendered editions. Errors come first. */
export function checkIssue(
  input: Omit<CheckInput, 'editions'> & { readonly editions: readonly Edition[] },
): readonly Problem[] {
  const editions = input.editions.map((edition) => ({ ...edition, document: documentOf(edition) }))
  const problems = rules.flatMap((rule) => rule({ ...input, editions }))
  return problems.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}

/** The HTML part with its counted links leading where the editor wrote: that is what is to be compared. */
function documentOf({ html, links }: Edition): CheerioAPI {
  const $ = load(html)
  if (links !== undefined)
    for (const link of $('a[href]').toArray())
      $(link).attr('href', targetOf($(link).attr('href') ?? '', links))
  return $
}
