import type { LanguageTag } from '../../domain/language/language.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import { readingLanguages } from '../../domain/newsletter/newsletter.ts'
import type { Problem, Quote } from '../../domain/newsletter/problem.ts'
import { isAccepted, staleAcceptances } from '../acceptance.ts'
import { ARTICLE_DATE } from '../records/issue-articles.ts'
import type { CheckInput, Rule } from '../rule.ts'
import { type Bilingual, bilingualArticle, bilingualBlocks, bilingualIssue } from './bilingual.ts'
import { dates } from './dates.ts'
import { glossaryTerms } from './glossary-terms.ts'
import { keywords } from './keywords.ts'
import { links } from './links.ts'
import { mergeFindings } from './merge-findings.ts'
import { modals } from './modals/modals.ts'
import { knownNames } from './names/compare-names.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { pasteLeftovers } from './paste-leftovers.ts'
import { sentences } from './sentences/sentences.ts'
import { type Finding, type Mark, type ParityRule, type TextPair, textPairs } from './text-pair.ts'
import { lengthRatio, paragraphs } from './text-shape.ts'
import { wrongLanguage } from './wrong-language.ts'

type ParityInput = Pick<CheckInput, 'newsletter' | 'glossary' | 'placeOf'>

/** Every comparison of two texts, in the order in which findings are listed. */
const parityRules: readonly ParityRule[] = [
  wrongLanguage,
  paragraphs,
  sentences,
  numbers,
  dates,
  names,
  knownNames,
  links,
  glossaryTerms,
  keywords,
  lengthRatio,
]

/** The languages of every article agree, and those of what the issue says itself. */
export const parity: Rule = ({ issue, articles, ...input }) => [
  ...parityOfIssue(input, issue),
  ...articles.flatMap((article) => parityOfArticle(input, article)),
]

export function parityOfArticle(input: ParityInput, article: Article): readonly Problem[] {
  return openFindings(input, article, (languages) => [bilingualArticle(article, languages)])
}

export function parityOfIssue(input: ParityInput, issue: Issue): readonly Problem[] {
  return openFindings(input, issue, (languages) => [
    bilingualIssue(issue, languages),
    ...bilingualBlocks(issue, languages),
  ])
}

/** The texts of a record: its own first, then those of its parts. */
type ToParts = (languages: readonly LanguageTag[]) => readonly [Bilingual, ...Bilingual[]]

/** What is left of a paste and what the rules find in a record, but for what an editor has accepted. */
function openFindings(input: ParityInput, source: Article | Issue, toParts: ToParts): readonly Problem[] {
  const { record, findings } = lookThrough(input, source, toParts)
  return [
    ...findings
      .filter((finding) => !isAccepted(record.accepted, finding))
      .map((finding) => problemOf(input, record, finding)),
    ...staleAcceptances(input, record, {
      found: findings,
      // Those of pictures are looked at where pictures are.
      isOwn: (rule) => !rule.startsWith('picture-') && (record.kind === 'article' || rule !== ARTICLE_DATE),
    }),
  ]
}

interface LookedThrough extends Pick<ParityInput, 'newsletter' | 'glossary'> {
  readonly record: Bilingual
  readonly findings: readonly Finding[]
}

/** A page that is open checks an issue after each save, and all but one of its articles are those of the last time. */
const lookedThrough = new WeakMap<Article | Issue, LookedThrough>()

function lookThrough(
  { newsletter, glossary }: ParityInput,
  source: Article | Issue,
  toParts: ToParts,
): LookedThrough {
  const known = lookedThrough.get(source)
  if (known?.newsletter === newsletter && known.glossary === glossary) return known
  const parts = toParts(readingLanguages(newsletter))
  const findings = parts.flatMap((part) => [
    ...pasteLeftovers(part),
    ...mergeFindings(textPairs(part, glossary), newsletter.hasLegalTexts ? legalFindingsOf : findingsOf),
  ])
  const [record] = parts
  const looked = { newsletter, glossary, record, findings }
  lookedThrough.set(source, looked)
  return looked
}

/** What the rules find between two texts, accepted or not. */
export function findingsOf(pair: TextPair): readonly Finding[] {
  return findingsBy(parityRules, pair)
}

/** The same between two legal texts. */
export function legalFindingsOf(pair: TextPair): readonly Finding[] {
  return findingsBy([...parityRules, modals], pair)
}

function findingsBy(rules: readonly ParityRule[], pair: TextPair): readonly Finding[] {
  const findings = rules.flatMap((rule) => rule(pair))
  // A text in the wrong language differs from the other in everything.
  const isSwapped = findings.some(({ rule }) => rule === 'wrong-language')
  return isSwapped ? findings.filter(({ rule }) => rule === 'wrong-language') : findings
}

function problemOf({ placeOf }: ParityInput, { kind, id }: Bilingual, finding: Finding): Problem {
  return {
    rule: finding.rule,
    severity: finding.severity,
    where: placeOf(kind, id, finding.path),
    message: finding.message,
    hint: finding.hint,
    quotes: quotesOf(finding.marks),
    acceptAs: finding.of,
  }
}

function quotesOf(marks: readonly Mark[]): Quote[] {
  return [...Map.groupBy(marks, ({ passage }) => passage)].map(([{ language, text }, inPassage]) => ({
    language,
    text,
    marks: inPassage
      .filter(({ start, end }) => end > start)
      .map(({ start, end, read }) => ({ start, end, read })),
  }))
}
