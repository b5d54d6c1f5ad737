import { type CheerioAPI, load } from 'cheerio'
import type { LanguageTag } from '../domain/language/language.ts'
import type { Article } from '../domain/newsletter/article.ts'
import type { Edition } from '../domain/newsletter/edition.ts'
import type { Glossary } from '../domain/newsletter/glossary.ts'
import type { Problem } from '../domain/newsletter/problem.ts'
import { targetOf } from '../domain/readers/click-link.ts'
import type { TermReader } from '../domain/renderings/earlier-renderings.ts'
import { blocks } from './blocks/blocks.ts'
import { linkHost } from './links/link-host.ts'
import { links, uncountedLinks, unsubscribe } from './links/links.ts'
import { chineseClients } from './mail/chinese-clients.ts'
import { clientSupport } from './mail/client-support.ts'
import { htmlStructure } from './mail/html-structure.ts'
import { htmlValidity } from './mail/html-validity.ts'
import { paletteContrast } from './mail/palette-contrast.ts'
import { renderedContrast } from './mail/rendered-contrast.ts'
import { renderedSize } from './mail/rendered-size.ts'
import { sameText } from './mail/same-text.ts'
import { textWidth } from './mail/text-width.ts'
import { findNames } from './parity/names/find-names.ts'
import { parity, parityOfArticle, parityOfIssue } from './parity/parity.ts'
import { termWords } from './parity/term-words.ts'
import { pictures } from './pictures/pictures.ts'
import { columnsLayout } from './records/columns-layout.ts'
import { fieldPlaces } from './records/field-places.ts'
import { headlineLength } from './records/headline-length.ts'
import { htmlLeftovers } from './records/html-leftovers.ts'
import { articleDates, issueArticles } from './records/issue-articles.ts'
import { markdownLeftovers } from './records/markdown-leftovers.ts'
import { missingField } from './records/missing-field.ts'
import { missingSection } from './records/missing-section.ts'
import { punctuation } from './records/punctuation.ts'
import type { CheckInput, Rule } from './rule.ts'

/** Every rule, in the order in which findings are listed. */
const rules: readonly Rule[] = [
  missingField,
  missingSection,
  issueArticles,
  columnsLayout,
  blocks,
  parity,
  htmlLeftovers,
  markdownLeftovers,
  fieldPlaces,
  punctuation,
  headlineLength,
  pictures,
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

/** How the words of a text are told, for what is proposed to editors. */
export const termReader: TermReader = { words: termWords, isName }

// One and the same, by which the names are kept that were read in.
const noTerms: Glossary = { terms: [] }

function isName(keyword: string, language: LanguageTag): boolean {
  const [found] = findNames(keyword, language, noTerms)
  return found !== undefined && found.end - found.start === keyword.length
}

export { languagesReadInFigures } from './parity/reading/readers.ts'
export { checkPicture, picturedIssue } from './pictures/pictures.ts'

type ParityInput = Pick<CheckInput, 'newsletter' | 'glossary' | 'placeOf'>

/** What stands between the languages of one article, whatever issue it is in. */
export function checkArticle({
  article,
  ...input
}: ParityInput & { readonly article: Article }): readonly Problem[] {
  return parityOfArticle(input, article)
}

/** What an editor may accept in an issue's own record: what its languages say differently, and articles of other days. */
export function checkIssueTexts({
  issue,
  articles,
  ...input
}: ParityInput & Pick<CheckInput, 'issue' | 'articles'>): readonly Problem[] {
  return [...parityOfIssue(input, issue), ...articleDates({ issue, articles, placeOf: input.placeOf })]
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
