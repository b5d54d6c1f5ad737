import type { LanguageTag } from '../../domain/language/language.ts'
import type { Finding, Mark, Passage, TextPair } from './text-pair.ts'

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
export function mergeFindings(
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
  const all = createIndex()
  for (const one of found) all.add(one)
  const told = createIndex()
  for (const one of found) {
    const at = told.like(one).find((place) => isSameFault(told.at(place), one, all))
    if (at !== undefined) told.replace(at, atTheOdd(told.at(at), one))
    else if (one.isWithFirst || isNewBesideOthers(one, told)) told.add(one)
  }
  return told.findings().map(({ finding }) => finding)
}

/**
 * Findings by what makes them the same fault: words that overlap, or what they say. So none is compared with all of the others,
 * of which a pasted book would have thousands.
 */
interface FindingIndex {
  add(one: PairFinding): void
  replace(at: number, by: PairFinding): void
  at(place: number): PairFinding
  findings(): readonly PairFinding[]
  /** Where those are that may be the same fault, the first first. */
  like(one: PairFinding): readonly number[]
  /** Those of the same rule whose words may overlap in a language. */
  besides(one: PairFinding, language: LanguageTag): readonly PairFinding[]
}

/** Words that overlap share a stretch of so many characters. */
const STRETCH = 32

function createIndex(): FindingIndex {
  const kept: PairFinding[] = []
  const byStretch = new Map<Passage, Map<string, number[]>>()
  const bySaying = new Map<string, Map<string, number>>()
  const near = (one: PairFinding, language: LanguageTag) =>
    stretchesOf(one, language).flatMap(({ passage, key }) => byStretch.get(passage)?.get(key) ?? [])
  const first = (places: readonly number[]) => [...new Set(places)].toSorted((x, y) => x - y)
  return {
    add(one) {
      for (const language of one.languages)
        for (const { passage, key } of stretchesOf(one, language)) {
          const inPassage = byStretch.get(passage) ?? new Map<string, number[]>()
          byStretch.set(passage, inPassage)
          const places = inPassage.get(key)
          if (places === undefined) inPassage.set(key, [kept.length])
          else places.push(kept.length)
        }
      const said = bySaying.get(faultKey(one)) ?? new Map<string, number>()
      bySaying.set(faultKey(one), said)
      // Of those between the same two languages the first one answers.
      const languages = one.languages.join(' ')
      if (!said.has(languages)) said.set(languages, kept.length)
      kept.push(one)
    },
    replace(at, by) {
      kept[at] = by
    },
    at: (place) => kept[place] as PairFinding,
    findings: () => kept,
    like: (one) =>
      first([
        ...one.languages.flatMap((language) => near(one, language)),
        ...(bySaying.get(faultKey(one))?.values() ?? []),
      ]),
    besides: (one, language) => first(near(one, language)).flatMap((place) => kept[place] ?? []),
  }
}

function stretchesOf(one: PairFinding, language: LanguageTag) {
  return wordsIn(one, language).flatMap(({ passage, start, end }) => {
    const from = Math.floor(start / STRETCH)
    const many = Math.floor((end - 1) / STRETCH) - from + 1
    return Array.from({ length: many }, (_, at) => ({ passage, key: `${one.finding.rule} ${from + at}` }))
  })
}

/** What is the same in findings of one fault that has no words on both sides. */
function faultKey({ finding: { rule, of, path, marks }, languages }: PairFinding): string {
  const [mark, second] = marks
  if (OF_ONE_TEXT.includes(rule)) return JSON.stringify([rule, of, path])
  if (mark === undefined || second !== undefined) return JSON.stringify([rule, of])
  const lacking = languages.find((language) => language !== mark.passage.language)
  return JSON.stringify([rule, lacking, mark.read])
}

/** Rules that find what is wrong in a text by itself, and find it again beside each of the others. */
const OF_ONE_TEXT: readonly string[] = ['wrong-language', 'untranslated', 'term-avoided']

function isNewBesideOthers(one: PairFinding, told: FindingIndex): boolean {
  return OF_ONE_TEXT.includes(one.finding.rule) || (isOfTwo(one) && !isSaidAlready(one, told))
}

function isSameFault(earlier: PairFinding, later: PairFinding, found: FindingIndex): boolean {
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
  readonly found: FindingIndex
}

/** Whether the languages that the two do not share contradict each other in these words, too. */
function differElsewhere(earlier: PairFinding, later: PairFinding, { shared, found }: Between): boolean {
  const [one, other] = [otherThan(shared, earlier), otherThan(shared, later)]
  return found
    .besides(earlier, one)
    .some((between) => shareWords(between, earlier, one) && shareWords(between, later, other))
}

/** Whether all its words are in what is told: the third side of a fault in which all three differ. */
function isSaidAlready(one: PairFinding, told: FindingIndex): boolean {
  return one.languages.every((language) =>
    told.besides(one, language).some((earlier) => isOfTwo(earlier) && shareWords(earlier, one, language)),
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
