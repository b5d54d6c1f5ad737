import type { LanguageTag } from '../../domain/language/language.ts'
import type {
  ArticleView,
  BlockView,
  DigestView,
  ListView,
  Run,
  SectionView,
} from '../../domain/proof/digest-view.ts'
import { type TypefaceSettings, textStyle } from './text-style.ts'

type ColumnVoice = ReturnType<typeof textStyle> & Pick<SectionView, 'headFamily'>

/** Of the sheet, without its margins, and of what lies between two columns, in CSS pixels. */
const CONTENT = 560
const GUTTER = 24
/** Of the width of both texts. A narrower column breaks a line at every third word. */
const LEAST_SHARE = 0.35
/** Lines that one column may be longer than what stands beside it: a hole of three is seen. */
const MOST_LINES_APART = 2
/** Average width of a Latin letter in the size that columns are set in; a Han character has two. */
const LETTER_WIDTH = 7.5

/**
 * How wide each column is: as much as its language needs for the whole issue, so that
 * both end at about the same height. Chinese says in two thirds of the room what English says.
 */
export function columnsOf(
  articles: readonly (readonly SectionView[])[],
  voices: readonly ColumnVoice[],
): DigestView['columns'] {
  const needs = [0, 1].map((at) =>
    articles
      .filter((sections) => sections.length === 2)
      .flatMap((sections) => sections[at]?.blocks ?? [])
      .flatMap(textsOf)
      .reduce((sum, text) => sum + lettersIn(text), 0),
  )
  const [first = 0, second = 0] = needs
  const share = Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, first / (first + second) || 0.5))
  // The first column holds the space between the two.
  const width = Math.round((CONTENT - GUTTER) * share) + GUTTER
  const percent = Math.round((width / CONTENT) * 100)
  const widths = [
    { percent, width },
    { percent: 100 - percent, width: CONTENT - width },
  ]
  return voices.map((voice, at) => ({ ...voice, ...(widths[at] ?? { percent: 50, width: CONTENT / 2 }) }))
}

/**
 * What stands beside each other: block beside block where they are about as long as each other, else all of one language beside all of
 * the other. Empty where neither goes without a hole: the article is stacked.
 */
export function rowsOf(
  sections: readonly SectionView[],
  columns: DigestView['columns'],
): ArticleView['rows'] {
  if (sections.length < 2) return []
  const count = Math.max(...sections.map(({ blocks }) => blocks.length))
  const pairs = Array.from({ length: count }, (_, at) =>
    sections.map(({ blocks }) => blocks.slice(at, at + 1)),
  )
  const whole = [sections.map(({ blocks }) => [...blocks])]
  const fitting = [pairs, whole].find((rows) => rows.every((row) => isLevel(row, columns))) ?? []
  return fitting.map((row) =>
    row.map((blocks, at) => {
      const { lang, dir, family, size, leading, cased } = sections[at] as SectionView
      return { ...{ lang, dir, family, size, leading, cased }, blocks }
    }),
  )
}

function isLevel(row: readonly (readonly BlockView[])[], columns: DigestView['columns']): boolean {
  const lines = row.map((blocks, at) => {
    const width = (columns[at]?.width ?? CONTENT) - (at === row.length - 1 ? 0 : GUTTER)
    return blocks
      .flatMap(textsOf)
      .reduce((sum, text) => sum + Math.ceil((lettersIn(text) * LETTER_WIDTH) / width), 0)
  })
  return Math.max(...lines) - Math.min(...lines) <= MOST_LINES_APART
}

/** Counted roughly and fast: it decides of widths, not of line ends. */
function lettersIn(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0)
}

/** Each text that begins on a line of its own. */
export function textsOf(block: BlockView): string[] {
  switch (block.kind) {
    case 'list':
      return itemTexts(block)
    case 'quote':
      return block.blocks.flatMap(textsOf)
    default:
      return [textOf(block.runs)]
  }
}

function itemTexts({ items }: Pick<ListView, 'items'>): string[] {
  return items.flatMap(({ runs, list }) => [
    textOf(runs),
    ...(list?.items.map((inner) => textOf(inner.runs)) ?? []),
  ])
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/**
 * Language and typeface for half the width: a smaller size keeps as many words on a line as a newspaper column has, and one
 * height of line for all languages keeps the lines of a pair beside each other.
 */
export function textStyleInColumn(
  settings: TypefaceSettings,
  tag: LanguageTag,
  beside: readonly LanguageTag[],
): ReturnType<typeof textStyle> {
  const whole = textStyle(settings, tag)
  const heights = beside.map((other) => {
    const { size, leading } = textStyle(settings, other)
    return sizeInColumn(size) * Number(leading)
  })
  const height = Math.round(heights.reduce((sum, each) => sum + each, 0) / heights.length)
  return { ...whole, size: `${sizeInColumn(whole.size)}px`, leading: `${height}px` }
}

function sizeInColumn(size: string): number {
  return Number.parseFloat(size) - 1.5
}
