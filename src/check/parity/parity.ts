import type { Article } from '../../domain/newsletter/article.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import { readingLanguages } from '../../domain/newsletter/newsletter.ts'
import type { Problem, Quote } from '../../domain/newsletter/problem.ts'
import type { CheckInput, Rule } from '../rule.ts'
import { type Bilingual, bilingualArticle, bilingualIssue } from './bilingual.ts'
import { dates } from './dates.ts'
import { glossaryTerms } from './glossary-terms.ts'
import { keywords } from './keywords.ts'
import { lengthRatio } from './length-ratio.ts'
import { links } from './links.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { paragraphs } from './paragraphs.ts'
import { pasteLeftovers } from './paste-leftovers.ts'
import { type Finding, type Mark, type ParityRule, type TextPair, textPairs } from './text-pair.ts'
import { wrongLanguage } from './wrong-language.ts'

type ParityInput = Pick<CheckInput, 'newsletter' | 'glossary' | 'placeOf'>

/** Every comparison of two texts, in the order in which findings are listed. */
const parityRules: readonly ParityRule[] = [
  wrongLanguage,
  paragraphs,
  numbers,
  dates,
  names,
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
  return openFindings(input, bilingualArticle(article, readingLanguages(input.newsletter)))
}

export function parityOfIssue(input: ParityInput, issue: Issue): readonly Problem[] {
  return openFindings(input, bilingualIssue(issue, readingLanguages(input.newsletter)))
}

/** What is left of a paste and what the rules find, but for what an editor has accepted. */
function openFindings(input: ParityInput, record: Bilingual): readonly Problem[] {
  const pairs = textPairs(record, input.glossary)
  const findings = [...pasteLeftovers(record), ...pairs.flatMap(findingsOf)]
  return [
    ...findings
      .filter((finding) => !isAccepted(record, finding))
      .map((finding) => problemOf(input, record, finding)),
    ...staleAcceptances(input, record, findings),
  ]
}

/** What the rules find between two texts, accepted or not. */
export function findingsOf(pair: TextPair): readonly Finding[] {
  const findings = parityRules.flatMap((rule) => rule(pair))
  // A text in the wrong language differs from the other in everything.
  const isSwapped = findings.some(({ rule }) => rule === 'wrong-language')
  return isSwapped ? findings.filter(({ rule }) => rule === 'wrong-language') : findings
}

function isAccepted({ accepted }: Bilingual, { rule, of }: Finding): boolean {
  return accepted.some((it) => it.rule === rule && sameWords(it.of, of))
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
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

/** An acceptance that accepts nothing any more: the text that it was given for has changed. */
function staleAcceptances(
  { placeOf }: ParityInput,
  { kind, id, accepted }: Bilingual,
  findings: readonly Finding[],
): Problem[] {
  return accepted.flatMap((it, at) => {
    if (findings.some(({ rule, of }) => rule === it.rule && sameWords(of, it.of))) return []
    return [
      {
        rule: 'stale-acceptance',
        severity: 'warning' as const,
        where: placeOf(kind, id, ['accepted', at]),
        message: `The check no longer finds what is accepted here: ${it.rule}, “${it.of}”.`,
        hint: 'Delete the entry.',
      },
    ]
  })
}
