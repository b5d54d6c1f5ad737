import type { Article } from '../../domain/article.ts'
import { readingLanguages } from '../../domain/newsletter.ts'
import type { Problem, Quote } from '../../domain/problem.ts'
import type { CheckInput } from '../rule.ts'
import { dates } from './dates.ts'
import { glossaryTerms } from './glossary-terms.ts'
import { keywords } from './keywords.ts'
import { lengthRatio } from './length-ratio.ts'
import { links } from './links.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { paragraphs } from './paragraphs.ts'
import { pasteLeftovers } from './paste-leftovers.ts'
import { type Finding, type Mark, type ParityRule, type SectionPair, sectionPairs } from './section-pair.ts'
import { wrongLanguage } from './wrong-language.ts'

type ParityInput = Pick<CheckInput, 'newsletter' | 'articles' | 'glossary' | 'placeOf'>

/** Every comparison of two sections, in the order in which findings are told. */
const parityRules: readonly ParityRule[] = [
  wrongLanguage,
  pasteLeftovers,
  paragraphs,
  numbers,
  dates,
  names,
  links,
  glossaryTerms,
  keywords,
  lengthRatio,
]

/** The two languages of every article agree, but for what an editor has accepted. */
export const parity = (input: ParityInput): readonly Problem[] =>
  input.articles.flatMap((article) => {
    const findings = sectionPairs(article, readingLanguages(input.newsletter), input.glossary).flatMap(
      findingsOf,
    )
    const open = findings.filter((finding) => !isAccepted(article, finding))
    return [
      ...open.map((finding) => problemOf(input, article, finding)),
      ...staleAcceptances(input, article, findings),
    ]
  })

/** What the rules find between two sections, accepted or not. */
export function findingsOf(pair: SectionPair): readonly Finding[] {
  const findings = parityRules.flatMap((rule) => rule(pair))
  // A section in the wrong language differs from the other in everything.
  const isSwapped = findings.some(({ rule }) => rule === 'wrong-language')
  return isSwapped
    ? findings.filter(({ rule }) => rule === 'wrong-language' || rule === 'paste-leftover')
    : findings
}

function isAccepted({ accepted }: Article, { rule, of }: Finding): boolean {
  return accepted.some((it) => it.rule === rule && sameWords(it.of, of))
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}

function problemOf({ placeOf }: ParityInput, article: Article, finding: Finding): Problem {
  return {
    rule: finding.rule,
    severity: finding.severity,
    where: placeOf('article', article.id, finding.path),
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
  article: Article,
  findings: readonly Finding[],
): Problem[] {
  return article.accepted.flatMap((it, at) => {
    if (findings.some(({ rule, of }) => rule === it.rule && sameWords(of, it.of))) return []
    return [
      {
        rule: 'stale-acceptance',
        severity: 'warning' as const,
        where: placeOf('article', article.id, ['accepted', at]),
        message: `The check no longer finds what is accepted here: ${it.rule}, “${it.of}”.`,
        hint: 'Delete the entry.',
      },
    ]
  })
}
