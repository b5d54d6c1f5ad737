import { isHan, type LanguageTag, type PerLanguage } from '../language/language.ts'
import type { Article, Section } from '../newsletter/article.ts'
import { type Glossary, translateTerm } from '../newsletter/glossary.ts'
import {
  type EarlierRendering,
  type EarlierRenderings,
  joined,
  keyOf,
  MAX_WORDS,
  type RenderingsInto,
  type TermReader,
  type Word,
} from './earlier-renderings.ts'

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
  const isSaid = (rendering: string) =>
    hasKey(whole, joined(reader.words(rendering, to.language), to.language), to.language)
  return (from.section.summary ?? []).flatMap((paragraph, index) => {
    const isBlank = (written[index] ?? '') === ''
    return keywordsIn(paragraph.slice(0, MAX_PARAGRAPH), { language: from.language, renderings, reader })
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

interface KeywordInText {
  readonly text: string
  readonly known: readonly EarlierRendering[]
}

/** The keywords of earlier articles that stand in a text as words of their own; a shorter one within a longer one is not counted. */
function keywordsIn(
  text: string,
  {
    language,
    renderings,
    reader,
  }: {
    readonly language: LanguageTag
    readonly renderings: RenderingsInto
    readonly reader: TermReader
  },
): readonly KeywordInText[] {
  const words = reader.words(text, language)
  const found = new Map<string, KeywordInText>()
  for (let at = 0; at < words.length; ) {
    const run = runFrom(text, words, at)
    const length = longestKnown(run, (some) => renderings.has(joined(some, language)))
    const taken = run.slice(0, length)
    const key = joined(taken, language)
    const [first, last] = [taken[0], taken.at(-1)]
    if (first !== undefined && last !== undefined && !found.has(key))
      found.set(key, { text: text.slice(first.start, last.end), known: renderings.get(key) ?? [] })
    at += Math.max(1, length)
  }
  return [...found.values()]
}

/** The words that may be one keyword from here on: no mark stands between them. */
function runFrom(text: string, words: readonly Word[], from: number): readonly Word[] {
  const run = words.slice(from, from + MAX_WORDS)
  const end = run.findIndex(
    (word, at) => at > 0 && !/^[\s\-‑'’]{0,3}$/u.test(text.slice(run[at - 1]?.end, word.start)),
  )
  return end === -1 ? run : run.slice(0, end)
}

/** How many words from the first on are a keyword; 0 where none are. */
function longestKnown(run: readonly Word[], isKnown: (words: readonly Word[]) => boolean): number {
  for (let length = run.length; length > 0; length -= 1) if (isKnown(run.slice(0, length))) return length
  return 0
}

/** Two languages may propose the same for a third. */
function oncePerPlace(proposals: readonly RenderingProposal[]): readonly RenderingProposal[] {
  const placed = proposals.map((one) => {
    const place = [one.language, one.field, one.index, one.rendering.toLowerCase()]
    return [JSON.stringify(place), one] as const
  })
  return [...new Map(placed.toReversed()).values()].toReversed()
}
