import type { LanguageTag } from '../../domain/language/language.ts'
import { listed, msg, named } from '../../domain/language/message.ts'
import type { Term } from '../../domain/newsletter/glossary.ts'
import { findTerm, hasHead, hasTerm, likelyTerms, termsIn } from './term-match.ts'
import type { Finding, Mark, ParityRule, Passage, Side, TextPair } from './text-pair.ts'
import { pathOf, wordsOf } from './text-pair.ts'

/** A term of the glossary is rendered as it was agreed, and not as an editor decided against. */
export const glossaryTerms: ParityRule = (pair) => {
  const avoided = avoidedRenderings(pair)
  const told = new Set(avoided.map(({ term }) => term))
  const missing = pair.blocks.flatMap(({ a, b }) => [
    ...missingIn(pair, { from: a, own: pair.a, to: b, side: pair.b }),
    ...missingIn(pair, { from: b, own: pair.b, to: a, side: pair.a }),
  ])
  return [
    ...avoided.map(({ finding }) => finding),
    ...oncePerTerm(missing.filter(({ term }) => !told.has(term))),
  ]
}

interface TermFinding {
  readonly term: Term
  readonly finding: Finding
}

interface Direction {
  readonly from: readonly Passage[]
  /** The whole side that `from` is part of. */
  readonly own: Side
  readonly to: readonly Passage[]
  /** The whole side that `to` is part of. */
  readonly side: Side
}

function missingIn(pair: TextPair, direction: Direction): TermFinding[] {
  const lacking = lackingTerms(pair, direction)
  // Where the terms stand takes longer to tell than that the other side has them all.
  if (lacking.size === 0) return []
  const { from, to, side } = direction
  const found = from.flatMap((passage) =>
    termsIn(passage.text, pair.glossary.terms, passage.language).map((it) => ({ ...it, passage })),
  )
  return [...Map.groupBy(found, ({ term }) => term)].flatMap(([term, places]) => {
    const names = lacking.get(term)
    if (names === undefined) return []
    return places.map(({ span, passage }) => ({
      term,
      finding: tellMissing(pair, { ...span, passage, read: null }, { language: side.language, names, to }),
    }))
  })
}

/** Terms that may stand on one side, and how the other side, which has none of these renderings, might call them. */
function lackingTerms(
  { glossary }: TextPair,
  { from, own, to, side }: Direction,
): ReadonlyMap<Term, readonly string[]> {
  const [said, text] = [textOf(from), textOf(to)]
  const lacking = new Map<Term, readonly string[]>()
  for (const term of likelyTerms(said, glossary.terms, own.language)) {
    const [preferred] = term.names.get(own.language) ?? []
    const names = term.names.get(side.language)
    if (preferred === undefined || names === undefined || term.kind !== null) continue
    if (!hasTerm(said, [preferred], own.language) || hasTerm(text, names, side.language)) continue
    if (!isSaidAgain(text, names, side)) lacking.set(term, names)
  }
  return lacking
}

function textOf(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join('\n')
}

/** Whether a passage speaks of what another passage or a keyword has named in full. */
function isSaidAgain(
  text: string,
  names: readonly string[],
  { language, passages, keywords }: Side,
): boolean {
  const all = [...passages.map((passage) => passage.text), ...(keywords ?? [])]
  return hasTerm(all.join('\n'), names, language) && hasHead(text, names, language)
}

interface Wanted {
  readonly language: LanguageTag
  readonly names: readonly string[]
  readonly to: readonly Passage[]
}

function tellMissing(pair: TextPair, mark: Mark, { language, names, to }: Wanted): Finding {
  const word = mark.passage.text.slice(mark.start, mark.end)
  return {
    rule: 'term-missing',
    severity: 'warning',
    path: to[0]?.path ?? mark.passage.path,
    message: msg`The ${named(mark.passage.language)} text says “${word}”; the ${named(language)} text has none of its agreed renderings: ${listed(names.map((name) => `“${name}”`))}.`,
    hint: msg`Use the agreed rendering, or add the one that stands there to content/glossary.yaml.`,
    of: wordsOf(pair, [mark]),
    marks: [mark, ...to.slice(0, 1).map((passage) => ({ passage, start: 0, end: 0, read: null }))],
  }
}

/** A rendering that was decided against, where the other side has the term that it stands for. */
function avoidedRenderings(pair: TextPair): TermFinding[] {
  return [
    { side: pair.a, other: pair.b },
    { side: pair.b, other: pair.a },
  ].flatMap(({ side, other }) => {
    const said = textOf(side.passages)
    return pair.glossary.terms.flatMap((term) => {
      const found = (term.avoid.get(side.language) ?? [])
        .filter((word) => hasTerm(said, [word], side.language))
        .flatMap((word) => marksOf(side, word))
      if (found.length === 0) return []
      const names = term.names.get(other.language) ?? []
      const isMeant = other.passages.some(({ text }) =>
        names.some((name) => findTerm(text, name, other.language).length > 0),
      )
      return isMeant ? found.map((mark) => ({ term, finding: tellAvoided(pair, mark, term) })) : []
    })
  })
}

function marksOf({ passages, language }: Side, word: string): Mark[] {
  return passages.flatMap((passage) =>
    findTerm(passage.text, word, language).map((span) => ({ ...span, passage, read: null })),
  )
}

function tellAvoided(pair: TextPair, mark: Mark, { names, note }: Term): Finding {
  const { language, text } = mark.passage
  const [preferred = ''] = names.get(language) ?? []
  return {
    rule: 'term-avoided',
    severity: 'warning',
    path: pathOf(pair, [mark]),
    message: msg`“${text.slice(mark.start, mark.end)}” is a rendering that the glossary advises against.${note === null ? '' : msg` Its note: ${note}`}`,
    hint: msg`Write “${preferred}”.`,
    of: wordsOf(pair, [mark]),
    marks: [mark],
  }
}

/** A term that is missing in three paragraphs is one decision of an editor. */
function oncePerTerm(findings: readonly TermFinding[]): Finding[] {
  return [...Map.groupBy(findings, ({ term }) => term).values()].flatMap((ofTerm) => [
    ...new Map(ofTerm.toReversed().map(({ finding }) => [finding.of, finding])).values(),
  ])
}
