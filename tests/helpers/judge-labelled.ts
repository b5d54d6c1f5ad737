import { bilingualArticle } from '../../src/check/parity/bilingual.ts'
import { findingsOf } from '../../src/check/parity/parity.ts'
import { type Finding, textPairs } from '../../src/check/parity/text-pair.ts'
import { anArticle } from './a-newsletter.ts'
import type { LabelledSet, SetPair } from './labelled-sets.ts'

interface JudgedPair {
  readonly pair: SetPair
  readonly findings: readonly Finding[]
  /** Findings that mark the wrong words, or those that they contradict. */
  readonly hits: readonly Finding[]
}

/** What the check finds in each pair of a set, without a glossary. */
function judgeSet({ languages, pairs }: LabelledSet): readonly JudgedPair[] {
  return pairs.map((pair) => {
    const findings = findingsIn(pair, languages)
    return { pair, findings, hits: findings.filter((finding) => isAt(finding, pair)) }
  })
}

interface SetFigures {
  readonly wrongPairs: number
  readonly caught: number
  readonly rightPairs: number
  readonly falseAlarms: number
  readonly blockingFalseAlarms: number
  readonly missed: readonly string[]
  readonly falselyAlarmed: readonly string[]
}

/** Which wrong pairs of a set are caught, and of which right ones something is said. */
export function figuresOf(set: LabelledSet): SetFigures {
  const judged = judgeSet(set)
  const wrong = judged.filter(({ pair }) => pair.wrong !== null)
  const right = judged.filter(({ pair }) => pair.wrong === null)
  const missed = wrong.filter(({ hits }) => hits.length === 0)
  const alarms = right.filter(({ findings }) => findings.length > 0)
  return {
    wrongPairs: wrong.length,
    caught: wrong.length - missed.length,
    rightPairs: right.length,
    falseAlarms: alarms.length,
    blockingFalseAlarms: alarms.filter(({ findings }) =>
      findings.some(({ severity }) => severity === 'error'),
    ).length,
    missed: missed.map(nameOf),
    falselyAlarmed: alarms.map(nameOf),
  }
}

function nameOf({ pair: { id, kind } }: JudgedPair): string {
  return `${id} ${kind}`
}

// One for all: what is made of a glossary is made once.
const noGlossary = { terms: [] }

function findingsIn({ texts, date }: SetPair, languages: LabelledSet['languages']): readonly Finding[] {
  const sections = new Map(
    languages.map((language) => [
      language,
      { headline: null, keywords: null, summary: (texts[language] ?? '').split('\n\n') },
    ]),
  )
  const article = anArticle({ date, sections })
  return textPairs(bilingualArticle(article, languages), noGlossary).flatMap(findingsOf)
}

function isAt({ marks }: Finding, { wrong }: SetPair): boolean {
  if (wrong === null) return false
  return marks.some(({ passage, start, end }) => {
    const words = passage.language === wrong.language ? wrong.words : wrong.against
    const from = passage.text.indexOf(words)
    return from >= 0 && start < from + words.length && end > from
  })
}
