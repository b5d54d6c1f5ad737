import { baseLanguage, type LanguageTag } from '../../domain/language/language.ts'
import { displayWidth } from '../../domain/language/text-width.ts'
import { languagesOfLabels } from './label-languages.ts'
import { isHanText, type PasteLanguages } from './paste-languages.ts'
import { isHeadline, type LabelLine, type PasteLine, type TextLine } from './paste-lines.ts'

/** The lines of one article. */
type ArticleLines = readonly PasteLine[]

/**
 * Tells the articles of a paste apart. One begins where something comes a second time that an article has once: a title in
 * the same language, a text in the same language behind a rule, a source or another article's marker; or at the next of
 * the numbered headings.
 */
export function splitArticles(lines: readonly PasteLine[], languages: PasteLanguages): ArticleLines[] {
  const titled = titlesOf(withoutHeading(lines), languages)
  const sides = sidesIn(
    titled.map(({ line }) => line),
    languages,
  )
  const ahead = linesAhead(titled, sides)
  const articles: Article[] = []
  let article = createArticle(sides)
  for (const [at, line] of titled.entries()) {
    if (beginsArticle(article, line, { ahead: ahead[at + 1] ?? NOTHING, sides })) {
      const next = createArticle(sides)
      for (const moved of takeHeadline(article, line)) next.add(moved)
      articles.push(article)
      article = next
    }
    article.add(line)
  }
  articles.push(article)
  return pairNumbered(withoutScraps(articles)).map((each) => each.lines)
}

/** In which languages the lines of a paste are. */
interface Sides {
  readonly languages: PasteLanguages
  /** A text without words goes on in the language of the last one. */
  readonly ofText: (line: TextLine, last: LanguageTag | null) => LanguageTag
  readonly ofLabel: (line: LabelLine) => LanguageTag
}

function sidesIn(lines: readonly PasteLine[], languages: PasteLanguages): Sides {
  const labels = languagesOfLabels(lines, languages, { asLabelled: true })
  return {
    languages,
    ofText: ({ text }, last) => languages.of(text) ?? last ?? languages.usual,
    ofLabel: (line) => labels.get(line) ?? languages.usual,
  }
}

/** Without what stands above numbered articles, such as `本周要闻`. A numbered part of one article has no source of its own. */
function withoutHeading(lines: readonly PasteLine[]): readonly PasteLine[] {
  const at = lines.findIndex(({ kind }) => kind === 'text')
  const first = lines[at]
  if (first?.kind !== 'text' || !isHeadline(first.text) || numberedHeading(first)) return lines
  const rest = lines.with(at, { kind: 'dropped', number: first.number, text: first.text })
  const begins = [...numberedHeadings(rest).keys()]
  const isEachSourced = begins.every((begin, index) =>
    rest.slice(begin, begins[index + 1]).some((line) => line.kind === 'label' && line.label === 'source'),
  )
  return begins.length > 0 && isEachSourced ? rest : lines
}

/** Headings that are titles by their place become title labels: numbered ones, and those of the highest level. */
function titlesOf(lines: readonly PasteLine[], languages: PasteLanguages): NumberedLine[] {
  const numbered = numberedHeadings(lines)
  const levels = lines.flatMap((line) => (line.kind === 'text' && isMarked(line) ? [line.heading ?? 0] : []))
  const top = levels.reduce((least, level) => Math.min(least, level), 9)
  const first = lines.find((line) => line.kind === 'text')
  const isTitled = first?.kind === 'text' && first.heading === top
  return lines.map((line, at): NumberedLine => {
    const numberedAs = numbered.get(at)
    if (line.kind !== 'text') return { line, order: null }
    if (numberedAs !== undefined)
      return { line: titleOf(line, numberedAs.title, languages), order: numberedAs.order }
    if (isTitled && isMarked(line) && line.heading === top)
      return { line: titleOf(line, line.text, languages), order: null }
    return { line, order: null }
  })
}

interface NumberedLine {
  readonly line: PasteLine
  /** The number of a heading that begins an article. */
  readonly order: number | null
}

function isMarked({ heading }: TextLine): boolean {
  return heading !== null && heading <= 6
}

function titleOf({ number }: TextLine, value: string, languages: PasteLanguages): LabelLine {
  const language = languages.of(value)
  return {
    kind: 'label',
    number,
    label: 'title',
    writtenIn: null,
    names: language === null ? null : baseLanguage(language),
    value,
  }
}

const NUMBERED =
  /^[（(【[*]{0,2}(?:no\.?\s?)?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:[】\])）、．:：]|\.(?!\d))\s?(\S.*)$/iu
const FIGURES = '一二三四五六七八九十'

/** Headings 1, 2, 3 …, each with something else behind it and the first one at the beginning; a list has no text between. */
function numberedHeadings(
  lines: readonly PasteLine[],
): ReadonlyMap<number, { order: number; title: string }> {
  const none = new Map<number, { order: number; title: string }>()
  const found = new Map(none)
  let last = 0
  let hasText = false
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'text') continue
    const heading = numberedHeading(line)
    if (heading === null || !(heading.order === last + 1 || heading.order === last || heading.order === 1)) {
      if (found.size === 0) return none
      hasText = true
      continue
    }
    if (found.size > 0 && !hasText && heading.order !== last) return none
    found.set(at, heading)
    last = heading.order
    hasText = false
  }
  return hasText && new Set([...found.values()].map(({ order }) => order)).size > 1 ? found : none
}

function numberedHeading({ text }: TextLine): { order: number; title: string } | null {
  const [, figure = '', title = ''] = NUMBERED.exec(text) ?? []
  const plain = title.replace(/\*\*$/, '').trim()
  if (figure === '' || !isHeadline(plain)) return null
  const order = /\d/.test(figure) ? Number(figure) : hanNumber(figure)
  return { order, title: plain }
}

function hanNumber(figure: string): number {
  const [tens = '', ones = ''] = figure.includes('十') ? figure.split('十') : ['0', figure]
  const digit = (one: string) => (one === '0' ? 0 : FIGURES.indexOf(one) + 1)
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}

/** What comes at a line or later. */
interface Ahead {
  /** Whether there is a title or a marker. */
  readonly hasStructure: boolean
  /** The language of the next text, title or keywords; null where there are none. */
  readonly side: LanguageTag | null
  /** The line itself, where it is text. */
  readonly text: string | null
}

const NOTHING: Ahead = { hasStructure: false, side: null, text: null }

function linesAhead(lines: readonly NumberedLine[], sides: Sides): Ahead[] {
  const ahead: Ahead[] = []
  let next = NOTHING
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]?.line
    const isStructure = line?.kind === 'label' && (line.label === 'title' || line.label === 'marker')
    next = {
      hasStructure: next.hasStructure || isStructure,
      side: sideNamed(line, sides) ?? next.side,
      text: line?.kind === 'text' ? line.text : null,
    }
    ahead[at] = next
  }
  return ahead
}

/** Null for a line that belongs to no language, such as a source. */
function sideNamed(line: PasteLine | undefined, { languages, ofLabel }: Sides): LanguageTag | null {
  if (line?.kind === 'text') return languages.of(line.text)
  return line?.kind === 'label' && (line.label === 'title' || line.label === 'keywords')
    ? ofLabel(line)
    : null
}

/** What an article has so far. */
interface Article {
  readonly lines: PasteLine[]
  order: number | null
  readonly titles: Set<LanguageTag>
  readonly keywords: Set<LanguageTag>
  readonly bodies: Set<LanguageTag>
  /** How the headline is marked that its text begins with, in each language whose text begins with one. */
  readonly headed: Map<LanguageTag, number | null>
  readonly dates: Set<string>
  last: LanguageTag | null
  /** Sources were named before any text. */
  isSourcedFirst: boolean
  readonly sources: Set<string>
  /** A source or a rule stands behind its text. */
  isEnded: boolean
  hasStructure: boolean
  add(line: NumberedLine): void
}

function createArticle(sides: Sides): Article {
  const article: Article = {
    lines: [],
    order: null,
    titles: new Set(),
    keywords: new Set(),
    bodies: new Set(),
    headed: new Map(),
    dates: new Set(),
    last: null,
    isSourcedFirst: false,
    sources: new Set(),
    isEnded: false,
    hasStructure: false,
    add({ line, order }) {
      article.lines.push(line)
      article.order ??= order
      if (line.kind === 'rule' && article.bodies.size > 0) article.isEnded = true
      if (line.kind === 'text') {
        const side = sides.ofText(line, article.last)
        // The other language goes on behind the rule or the source.
        if (!article.bodies.has(side)) {
          article.isEnded = false
          if (isHeadline(line.text)) article.headed.set(side, line.heading)
        }
        article.bodies.add(side)
        article.last = side
      }
      if (line.kind === 'label') addLabel(article, line, sides)
    },
  }
  return article
}

function addLabel(article: Article, line: LabelLine, sides: Sides): void {
  const side = sides.ofLabel(line)
  if (line.label === 'title') article.titles.add(side)
  if (line.label === 'keywords') article.keywords.add(side)
  if (line.label === 'date') article.dates.add(scriptIn(line.value))
  if (line.label === 'title' || line.label === 'marker')
    article.hasStructure ||= article.bodies.size > 0 || article.titles.size > 1
  const page = pageIn(line)
  if (page === null) return
  article.sources.add(page)
  if (article.bodies.size > 0) article.isEnded = true
  else article.isSourcedFirst = true
}

interface Surroundings {
  readonly ahead: Ahead
  readonly sides: Sides
}

function beginsArticle(
  article: Article,
  { line, order }: NumberedLine,
  { ahead, sides }: Surroundings,
): boolean {
  if (order !== null && article.order !== null && order !== article.order) return true
  const { bodies, titles, isEnded } = article
  if (line.kind === 'text') {
    const side = sides.ofText(line, article.last)
    if (!bodies.has(side)) return false
    if (isEnded || isNextHeadline(article, line, { ahead, sides })) return true
    return article.last !== side && article.hasStructure && ahead.hasStructure
  }
  if (line.kind !== 'label' || (bodies.size === 0 && titles.size === 0)) return false
  const side = sides.ofLabel(line)
  const isWhole = bodies.size === Math.max(2, sides.languages.tags.length)
  // Both languages may have a day and a source of their own: these are of the half that comes next.
  const isOfOtherHalf = ahead.side !== null && bodies.size === 1 && !bodies.has(ahead.side)
  if (isOfOtherHalf && (line.label === 'date' || line.label === 'source')) return false
  switch (line.label) {
    case 'title':
      return titles.has(side) || (bodies.has(side) && (isEnded || isWhole))
    case 'keywords':
      return article.keywords.has(side) && bodies.has(side)
    case 'marker':
      return (
        line.names !== null && bodies.has(sides.languages.meant(line.names) ?? '') && (isEnded || isWhole)
      )
    case 'date':
      return bodies.size > 0 && (article.dates.has(scriptIn(line.value)) || (isEnded && isWhole))
    case 'source': {
      const page = pageIn(line)
      return page !== null && article.isSourcedFirst && bodies.size > 0 && !article.sources.has(page)
    }
    default:
      return false
  }
}

/**
 * Articles without labels, one below the other: each begins with a headline in every language, and so does what comes behind
 * both of the first.
 */
function isNextHeadline(article: Article, line: TextLine, { ahead, sides }: Surroundings): boolean {
  const side = sides.ofText(line, article.last)
  const { bodies, headed, last } = article
  const isWhole = bodies.size > 1 && [...bodies].every((body) => headed.get(body) === line.heading)
  if (!isWhole || last === side || !isHeadline(line.text) || ahead.text === null) return false
  return sides.languages.of(ahead.text) === side && !isHeadline(ahead.text)
}

/** A headline without a label stands above the line that shows that an article begins: it goes along. */
function takeHeadline(article: Article, { line }: NumberedLine): NumberedLine[] {
  if (line.kind !== 'label' || line.label === 'title' || line.label === 'marker') return []
  const last = article.lines.at(-1)
  const isLone = article.lines.filter(({ kind }) => kind === 'text').length > 1
  if (last?.kind !== 'text' || !isLone || !isHeadline(last.text)) return []
  article.lines.pop()
  return [{ line: last, order: null }]
}

function scriptIn(value: string): string {
  return String(isHanText(value))
}

function pageIn({ label, value }: LabelLine): string | null {
  return label === 'source' ? (/https?:\/\/\S+/i.exec(value)?.[0] ?? null) : null
}

/** A few words behind the end of an article are none; labels without a text belong to the article before. */
function withoutScraps(articles: readonly Article[]): Article[] {
  const whole: Article[] = []
  for (const article of articles) {
    const before = whole.at(-1)
    const texts = article.lines.filter((line) => line.kind === 'text')
    const words = texts.slice(0, MAX_SCRAP).map(({ text }) => text)
    const isScrap =
      article.titles.size === 0 &&
      article.sources.size === 0 &&
      texts.length <= MAX_SCRAP &&
      words.every((text) => displayWidth(text.slice(0, MAX_WIDTH)) < MAX_WIDTH) &&
      (words.length === 1 || words.every(isHeadline))
    if (before !== undefined && isScrap) for (const line of article.lines) before.lines.push(asDropped(line))
    else whole.push(article)
  }
  return whole
}

const MAX_SCRAP = 3
const MAX_WIDTH = 40

function asDropped(line: PasteLine): PasteLine {
  return line.kind === 'text' ? { kind: 'dropped', number: line.number, text: line.text } : line
}

/** All articles in one language, then all in the other, numbered alike: those of a number are one. */
function pairNumbered(articles: readonly Article[]): Article[] {
  const half = articles.length / 2
  const sides = articles.map(({ bodies }) => (bodies.size === 1 ? [...bodies][0] : null))
  const isPaired =
    articles.length >= 4 &&
    articles.every(({ order }, at) => order !== null && order === articles[at % half]?.order) &&
    sides.every((side, at) => side !== null && side === sides[at < half ? 0 : half]) &&
    sides[0] !== sides[half]
  if (!isPaired) return [...articles]
  return articles.slice(0, half).map((article, at) => {
    for (const line of articles[half + at]?.lines ?? []) article.lines.push(line)
    return article
  })
}
