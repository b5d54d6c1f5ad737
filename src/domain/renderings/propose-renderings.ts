import { isHan, type LanguageTag, type PerLanguage } from '../language/language.ts'
import type { Article, Section } from '../newsletter/article.ts'
import { type Glossary, translateTerm } from '../newsletter/glossary.ts'
import {
  type EarlierRenderings,
  joined,
  keyOf,
  type RenderingsInto,
  type TermReader,
} from './earlier-renderings.ts'
import { findKeywords, type KnownKeys } from './find-keywords.ts'

/** What an editor may want to write, because they wrote it last time. It is a hint: to write something else is no mistake. */
export interface RenderingProposal {
  /** Where it belongs: a keyword's place, or a paragraph. */
  readonly language: LanguageTag
  readonly field: 'keywords' | 'summary'
  readonly index: number
  /** What the other language says. */
  readonly said: string
  readonly saidIn: LanguageTag
  readonly rendering: string
  /** The keyword at whose place it belongs; null where it is to be added. */
  readonly replaces: string | null
  /** The article that it was taken from; null: the glossary. */
  readonly from: Article | null
}

interface Proposing {
  readonly glossary: Glossary
  /** Of all articles but this one. */
  readonly earlier: EarlierRenderings
  readonly reader: TermReader
  /** That an editor writes. */
  readonly languages: readonly LanguageTag[]
}

/** More are not read. */
const MAX_IN_PARAGRAPH = 4
const MAX_PROPOSALS = 60
/** So much of a paragraph is looked through. */
const MAX_PARAGRAPH = 5_000
const MAX_SECTION = 50_000

const blank: Section = { headline: null, keywords: null, summary: null }

/** What earlier articles propose for what is not yet written, or is written in another way. Takes steps as the texts are long. */
export function proposeRenderings(
  sections: PerLanguage<Section>,
  proposing: Proposing,
): readonly RenderingProposal[] {
  const { languages } = proposing
  const found = languages.flatMap((to) =>
    languages
      .filter((from) => from !== to)
      .flatMap((from) => {
        const pair = {
          from: { language: from, section: sections.get(from) ?? blank },
          to: { language: to, section: sections.get(to) ?? blank },
        }
        return [...forKeywords(pair, proposing), ...forParagraphs(pair, proposing)]
      }),
  )
  return oncePerPlace(found).slice(0, MAX_PROPOSALS)
}

interface Side {
  readonly language: LanguageTag
  readonly section: Section
}

interface SectionPair {
  readonly from: Side
  readonly to: Side
}

function forKeywords({ from, to }: SectionPair, proposing: Proposing): RenderingProposal[] {
  const [said, written] = [from.section.keywords ?? [], to.section.keywords ?? []]
  const known = said.map((keyword) => renderingsOf(keyword, { from, to }, proposing))
  const isFor = (keyword: string, renderings: readonly Rendering[] = []) =>
    renderings.some(({ text }) => isForm(keyword, text, { language: to.language, ...proposing }))
  return said.flatMap((keyword, index): RenderingProposal[] => {
    const there = said.length === written.length ? (written[index] ?? null) : null
    // Of a keyword that stands there the check says that the glossary has another one.
    const [best] = (known[index] ?? []).filter(({ article }) => there === null || article !== null)
    if (best === undefined || written.some((one) => isFor(one, known[index]))) return []
    return [
      {
        ...{ language: to.language, field: 'keywords', index, said: keyword, saidIn: from.language },
        ...{ rendering: best.text, from: best.article },
        // What stands for another keyword of the list stays.
        replaces: there !== null && known.some((renderings) => isFor(there, renderings)) ? null : there,
      },
    ]
  })
}

interface Rendering {
  readonly text: string
  readonly article: Article | null
}

/** The earlier ones; where the glossary has another one, that was agreed on, and it comes first. */
function renderingsOf(
  keyword: string,
  { from, to }: SectionPair,
  { glossary, earlier, reader }: Proposing,
): readonly Rendering[] {
  const agreed = translateTerm(glossary, keyword, { from: from.language, to: to.language })
  const key = keyOf(keyword, from.language, reader)
  const known = key === null ? [] : (earlier.between(from.language, to.language).get(key) ?? [])
  if (agreed === null) return known
  const asAgreed = known.filter(({ text }) => isForm(text, agreed, { language: to.language, reader }))
  return [...asAgreed, { text: agreed, article: null }, ...known]
}

/** The same words, in any form, or a part of them: Memorandum, for memorandum of understanding. */
function isForm(
  keyword: string,
  rendering: string,
  { language, reader }: { readonly language: LanguageTag; readonly reader: TermReader },
): boolean {
  const [one, other] = [keyword, rendering].map((text) => joined(reader.words(text, language), language))
  return hasKey(one ?? '', other ?? '', language) || hasKey(other ?? '', one ?? '', language)
}

/** Whether one has the other as words of its own; in Han characters also within a longer word, so that no doubt becomes a hint. */
function hasKey(text: string, key: string, language: LanguageTag): boolean {
  return isHan(language) ? text.includes(key) : ` ${text} `.includes(` ${key} `)
}

function forParagraphs({ from, to }: SectionPair, proposing: Proposing): RenderingProposal[] {
  const { earlier, reader } = proposing
  const renderings = earlier.between(from.language, to.language)
  if (renderings.size === 0) return []
  const written = to.section.summary ?? []
  const text = [to.section.headline ?? '', ...written].join('\n').slice(0, MAX_SECTION)
  const whole = joined(reader.words(text, to.language), to.language)
  const keys = keysOf({ language: from.language, renderings }, proposing)
  const isSaid = (rendering: string) =>
    hasKey(whole, joined(reader.words(rendering, to.language), to.language), to.language)
  return (from.section.summary ?? []).flatMap((paragraph, index) => {
    const isBlank = (written[index] ?? '') === ''
    return findKeywords(paragraph.slice(0, MAX_PARAGRAPH), { language: from.language, keys, reader })
      .map(({ key, text: said }) => ({ text: said, known: renderings.get(key) ?? [] }))
      .filter(({ known }) => known.length > 0)
      .filter(({ known }) => !known.some(({ text: rendering }) => isSaid(rendering)))
      .flatMap(({ text: said, known }): RenderingProposal[] => {
        // Beside a text that is written, what was a mere label is no reason to speak up; and names the check compares,
        // which knows that a text may say British for 英国.
        const isCompared = !isBlank && reader.isName(said, from.language)
        const best = isBlank ? known[0] : known.find(({ inText }) => inText !== null && !isCompared)
        if (best === undefined) return []
        return [
          {
            ...{ language: to.language, field: 'summary', index, said, saidIn: from.language },
            ...{ rendering: best.inText ?? best.text, replaces: null, from: best.article },
          },
        ]
      })
      .slice(0, MAX_IN_PARAGRAPH)
  })
}

/** What may stand in a text: earlier keywords, and terms of the glossary, so that no keyword is found within a longer term. */
function keysOf(
  { language, renderings }: { readonly language: LanguageTag; readonly renderings: RenderingsInto },
  { glossary, reader }: Proposing,
): KnownKeys {
  const terms = termKeys(glossary, language, reader)
  const lengths = isHan(language) ? [...new Set([...lengthsOf(renderings), ...lengthsOf(terms)])] : []
  return { has: (key) => renderings.has(key) || terms.has(key), lengths: lengths.sort((a, b) => b - a) }
}

type Keys = ReadonlyMap<string, unknown> | ReadonlySet<string>

const knownLengths = new WeakMap<Keys, readonly number[]>()

function lengthsOf(keys: Keys): readonly number[] {
  const known = knownLengths.get(keys) ?? [...new Set(Array.from(keys.keys(), (key) => key.length))]
  knownLengths.set(keys, known)
  return known
}

const termsOfGlossaries = new WeakMap<Glossary, Map<LanguageTag, ReadonlySet<string>>>()

function termKeys(glossary: Glossary, language: LanguageTag, reader: TermReader): ReadonlySet<string> {
  const byLanguage = termsOfGlossaries.get(glossary) ?? new Map<LanguageTag, ReadonlySet<string>>()
  termsOfGlossaries.set(glossary, byLanguage)
  const names = () => glossary.terms.flatMap((term) => term.names.get(language) ?? [])
  const known =
    byLanguage.get(language) ?? new Set(names().flatMap((name) => keyOf(name, language, reader) ?? []))
  byLanguage.set(language, known)
  return known
}

/** Two languages may propose the same for a third. */
function oncePerPlace(proposals: readonly RenderingProposal[]): readonly RenderingProposal[] {
  const placed = proposals.map((one) => {
    const place = [one.language, one.field, one.index, one.rendering.toLowerCase()]
    return [JSON.stringify(place), one] as const
  })
  return [...new Map(placed.toReversed()).values()].toReversed()
}
