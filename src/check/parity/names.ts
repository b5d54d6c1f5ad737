import { scriptOf } from '../../domain/language/language.ts'
import { msg, named } from '../../domain/language/message.ts'
import { figuredNames, findName, type LatinName, latinNames, lettersOf } from './reading/latin-name.ts'
import type { Span } from './reading/span.ts'
import {
  type Block,
  type Finding,
  MAX_COMPARED,
  type Mark,
  type ParityRule,
  type Passage,
  pathOf,
  type Side,
  type TextPair,
  tellNotCompared,
  wordsOf,
} from './text-pair.ts'

/** Names that stay in Latin letters are the same on both sides: GPT-4, OpenAI, EU AI Act. */
export const names: ParityRule = (pair) => {
  const crowded = [pair.a, pair.b].filter((side) => namesOf(side).length > MAX_COMPARED)
  if (crowded.length > 0) return crowded.map((side) => tellNotCompared(side, msg`names in Latin letters`))
  return pair.blocks.flatMap((block) =>
    compareNames(pair, block).flatMap(({ name, other }) => tell(pair, name, other)),
  )
}

/** Stretches of a passage whose figures belong to a name, whether or not the names agree. */
export function nameSpans(pair: TextPair, passage: Passage): readonly Span[] {
  const isA = passage.language === pair.a.language
  const other = isA ? pair.b : pair.a
  const foreign = isLatin(passage) && !isLatin(other) ? namesOf(other).slice(0, MAX_COMPARED) : []
  return [
    ...latinNamesIn(passage).filter(({ text }) => hasFigure(text)),
    ...foreign.filter(hasFigure).flatMap((name) => findNear(passage.text, name)),
  ]
}

/** The names in Latin letters of a passage; in one that is written in Latin letters those that have figures. */
export function latinNamesIn(passage: Passage): readonly LatinName[] {
  const known =
    namesOfPassages.get(passage) ?? (isLatin(passage) ? figuredNames(passage.text) : latinNames(passage.text))
  namesOfPassages.set(passage, known)
  return known
}

// Asked for by the readers of numbers, the rule of names and that of sentences.
const namesOfPassages = new WeakMap<Passage, readonly LatinName[]>()

/** Each name of a side once. */
function namesOf(side: Side): readonly string[] {
  const known = namesOfSides.get(side) ?? [
    ...new Set(side.passages.flatMap((passage) => latinNamesIn(passage).map(({ text }) => text))),
  ]
  namesOfSides.set(side, known)
  return known
}

// Asked for by every passage of the other side.
const namesOfSides = new WeakMap<Side, readonly string[]>()

interface Comparison {
  readonly name: Mark
  /** The name that stands there instead; null where nothing like it does. */
  readonly other: Mark | null
}

function compareNames(pair: TextPair, block: Block): readonly Comparison[] {
  const [from, to] = isLatinBlock(block.a) ? [block.b, block.a] : [block.a, block.b]
  const everywhere = searchedIn(pair.a.language === to[0]?.language ? pair.a : pair.b)
  const source = pair.a.language === from[0]?.language ? pair.a : pair.b
  return from.flatMap((passage) => {
    const missing = Map.groupBy(latinNamesIn(passage), ({ text }) => text)
    for (const name of missing.keys()) if (everywhere.some((other) => says(other, name))) missing.delete(name)
    return [...missing.values()]
      .flatMap(([name]) => name ?? [])
      .map((name) => ({
        name: { ...name, passage, read: null },
        other: to.flatMap((other) => nearestMark(other, name, source.passages)).at(0) ?? null,
      }))
  })
}

/** Whether the text has the name whole, or each of its words. */
function says(other: Searched, name: string): boolean {
  return hasName(other, name) || (/ /.test(name) && name.split(' ').every((word) => hasName(other, word)))
}

interface Searched {
  readonly text: string
  /** The text in small letters, without spaces and hyphens: where a name is not in it, a pattern need not look. */
  readonly letters: string
}

function searchedIn(side: Side): readonly Searched[] {
  const known =
    searchedSides.get(side) ?? side.passages.map(({ text }) => ({ text, letters: lettersOf(text) }))
  searchedSides.set(side, known)
  return known
}

// Asked for by every block.
const searchedSides = new WeakMap<Side, readonly Searched[]>()

function hasName({ text, letters }: Searched, name: string): boolean {
  return letters.includes(lettersOf(name)) && findName(text, name).length > 0
}

function nearestMark(passage: Passage, name: LatinName, sources: readonly Passage[]): Mark[] {
  const isUnclaimed = ({ text }: LatinName) =>
    !sources.some((source) => findName(source.text, text).length > 0)
  const numbered = findNear(passage.text, name.text)
  const words = [
    ...passage.text.matchAll(/[\p{Script=Latin}\d][\p{Script=Latin}\d.-]{0,80}[\p{Script=Latin}\d]/gu),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
  const near = [
    ...numbered.map((span) => ({ ...span, text: passage.text.slice(span.start, span.end) })),
    ...words.filter((word) => isLike(word.text, name.text)),
  ]
  // As many again could be other forms of the name; beyond that it is no longer one word that was mistyped.
  const found = near.slice(0, MAX_NEAR).find(isUnclaimed)
  return found === undefined ? [] : [{ start: found.start, end: found.end, passage, read: null }]
}

/** How many words that are like a name are looked at. */
const MAX_NEAR = 10

/** The same words with the same or other figures: SB 1074 for SB 1047. */
function findNear(text: string, name: string): readonly Span[] {
  const stem = /^(.*[A-Za-z])[ -](\d[\d.]*)$/.exec(name)?.[1]
  if (stem === undefined) return findName(text, name)
  const pattern = stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]?')
  return [...text.matchAll(new RegExp(`(?<![\\w])${pattern}[ -]?\\d+(?:\\.\\d+)?`, 'giu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** At most a third of the letters differ, and it is a name by its form. */
function isLike(word: string, name: string): boolean {
  if (word.length < 3 || name.length < 3 || !/[A-Z\d]/.test(word)) return false
  const acronym = /^[A-Z]+$/
  if (acronym.test(name) !== acronym.test(word)) return false
  const most = Math.max(1, Math.floor(name.length / 3))
  if (Math.abs(word.length - name.length) > most) return false
  return editsBetween(word.toLowerCase(), name.toLowerCase()) <= most
}

function tell(pair: TextPair, name: Mark, other: Mark | null): Finding[] {
  const word = wordOf(name)
  if (other !== null) {
    const marks = [name, other]
    return [
      {
        rule: 'parity-name',
        severity: 'error',
        path: pathOf(pair, marks),
        message: msg`The ${named(name.passage.language)} text says ${word}, the ${named(other.passage.language)} text ${wordOf(other)}.`,
        hint: msg`Write the name in the same letters on both sides.`,
        of: wordsOf(pair, marks),
        marks,
      },
    ]
  }
  if (!isDistinct(word)) return []
  const language = name.passage.language === pair.a.language ? pair.b.language : pair.a.language
  return [
    {
      rule: 'parity-name',
      severity: 'warning',
      path: pathOf(pair, [name]),
      message: msg`The ${named(name.passage.language)} text names ${word}, and the ${named(language)} text does not.`,
      hint: msg`Name it there too, in the same letters.`,
      of: wordsOf(pair, [name]),
      marks: [name],
    },
  ]
}

/** Abbreviations and common words may be written out on the other side: GDP, CEO, App. */
function isDistinct(word: string): boolean {
  return (
    word.length > 2 &&
    !/^[A-Z&-]+s?$/.test(word) &&
    !/^(?:CO2|PM2\.5|app|wi-?fi|email|logo|vlog|e-?mail|G\d+|COVID-19|APP)$/i.test(word) &&
    (/\d/.test(word) || /[a-z][A-Z]/.test(word) || /^[A-Z][a-z]{3,}/.test(word))
  )
}

function wordOf({ passage, start, end }: Mark): string {
  return passage.text.slice(start, end)
}

function hasFigure(name: string): boolean {
  return /\d/.test(name)
}

function isLatin({ language }: Pick<Passage, 'language'>): boolean {
  return scriptOf(language) === 'Latn'
}

function isLatinBlock([first]: readonly Passage[]): boolean {
  return first !== undefined && isLatin(first)
}

/** Levenshtein distance, a swap of neighbours counting once. */
function editsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const [above = [], before = []] = [rows[i - 1], rows[i - 2]]
      const replaced = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? replaced) + 1 : replaced
      row.push(Math.min(replaced, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}
