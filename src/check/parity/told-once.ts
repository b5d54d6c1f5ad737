import type { LanguageTag } from '../../domain/language/language.ts'
import type { Finding, Mark, TextPair } from './text-pair.ts'

/** What a rule found between two texts. */
interface PairFinding {
  readonly finding: Finding
  readonly languages: readonly [LanguageTag, LanguageTag]
  readonly isWithFirst: boolean
}

/**
 * What was found between every two of several languages, each fault once. Every two are compared, because the first language may
 * leave out what two others say differently. So one wrong number in three languages is found twice, beside each of the others: it
 * is told where it is wrong, since two agree against it. Where all three differ, the two that differ from the first are told.
 * What one text lacks, and how many paragraphs it has, is told beside the first alone: the others follow from that.
 */
export function toldOnce(
  pairs: readonly TextPair[],
  find: (pair: TextPair) => readonly Finding[],
): readonly Finding[] {
  const found = pairs.flatMap((pair): PairFinding[] =>
    find(pair).map((finding) => ({
      finding,
      languages: [pair.a.language, pair.b.language],
      isWithFirst: pair.a === pairs[0]?.a,
    })),
  )
  const told: PairFinding[] = []
  for (const one of found) {
    const at = told.findIndex((earlier) => isSameFault(earlier, one, found))
    const earlier = told[at]
    if (earlier !== undefined) told[at] = atTheOdd(earlier, one)
    else if (one.isWithFirst || isNewBesideOthers(one, told)) told.push(one)
  }
  return told.map(({ finding }) => finding)
}

/** Rules that find what is wrong in a text by itself, and find it again beside each of the others. */
const OF_ONE_TEXT: readonly string[] = ['wrong-language', 'untranslated', 'term-avoided']

function isNewBesideOthers(one: PairFinding, told: readonly PairFinding[]): boolean {
  return OF_ONE_TEXT.includes(one.finding.rule) || (isOfTwo(one) && !isSaidAlready(one, told))
}

function isSameFault(earlier: PairFinding, later: PairFinding, found: readonly PairFinding[]): boolean {
  const shared = sharedLanguage(earlier, later)
  if (shared === null || earlier.finding.rule !== later.finding.rule) return false
  if (isOfTwo(earlier) && isOfTwo(later))
    return shareWords(earlier, later, shared) && !differElsewhere(earlier, later, { shared, found })
  return OF_ONE_TEXT.includes(later.finding.rule)
    ? isSaidAgain(earlier.finding, later.finding)
    : isSameForm(earlier, later) || isSameLack(earlier, later, shared)
}

interface Between {
  readonly shared: LanguageTag
  readonly found: readonly PairFinding[]
}

/** Whether the languages that the two do not share contradict each other in these words, too. */
function differElsewhere(earlier: PairFinding, later: PairFinding, { shared, found }: Between): boolean {
  const [one, other] = [otherThan(shared, earlier), otherThan(shared, later)]
  return found.some(
    (between) =>
      between.finding.rule === earlier.finding.rule &&
      shareWords(between, earlier, one) &&
      shareWords(between, later, other),
  )
}

/** Whether all its words are in what is told: the third side of a fault in which all three differ. */
function isSaidAlready(one: PairFinding, told: readonly PairFinding[]): boolean {
  return one.languages.every((language) =>
    told.some(
      (earlier) =>
        earlier.finding.rule === one.finding.rule && isOfTwo(earlier) && shareWords(earlier, one, language),
    ),
  )
}

function isSaidAgain(one: Finding, other: Finding): boolean {
  return one.of === other.of && one.path.join('\n') === other.path.join('\n')
}

/** Three paragraphs in one language and two in both others: the form of a text, with no words of it. */
function isSameForm({ finding: one }: PairFinding, { finding: other }: PairFinding): boolean {
  return one.marks.length === 0 && other.marks.length === 0 && one.of === other.of
}

/** Whether one text lacks what both others say: a sum or a link, read as the same. */
function isSameLack(earlier: PairFinding, later: PairFinding, lacking: LanguageTag): boolean {
  const [one, other] = [earlier, later].map(({ finding: { marks } }) =>
    marks.length === 1 ? marks[0] : undefined,
  )
  if (!one?.read || !other?.read || one.passage.language === lacking || other.passage.language === lacking)
    return false
  return JSON.stringify(one.read) === JSON.stringify(other.read)
}

/** Whether it sets words of one language against those of the other. */
function isOfTwo(one: PairFinding): boolean {
  return one.languages.every((language) => wordsIn(one, language).length > 0)
}

function shareWords(one: PairFinding, other: PairFinding, language: LanguageTag): boolean {
  return wordsIn(one, language).some((mark) =>
    wordsIn(other, language).some(
      ({ passage, start, end }) => passage === mark.passage && start < mark.end && mark.start < end,
    ),
  )
}

function wordsIn({ finding: { marks } }: PairFinding, language: LanguageTag): readonly Mark[] {
  return marks.filter(({ passage, start, end }) => passage.language === language && start < end)
}

/** Null of two findings between the same two languages. */
function sharedLanguage(one: PairFinding, other: PairFinding): LanguageTag | null {
  const shared = one.languages.filter((language) => other.languages.includes(language))
  return shared.length === 1 ? (shared[0] ?? null) : null
}

function otherThan(language: LanguageTag, { languages }: PairFinding): LanguageTag {
  return languages.find((tag) => tag !== language) ?? language
}

/** The earlier finding, at the text that both find wrong. */
function atTheOdd(earlier: PairFinding, later: PairFinding): PairFinding {
  const shared = sharedLanguage(earlier, later)
  const { finding, languages } = earlier
  if (shared === null) return earlier
  const [mark] = wordsIn(earlier, shared)
  const path = isOfTwo(earlier) && mark ? mark.passage.path : finding.path
  const inForm =
    finding.marks.length === 0 ? path.map((part) => (languages.includes(`${part}`) ? shared : part)) : path
  return { ...earlier, finding: { ...finding, path: inForm } }
}
