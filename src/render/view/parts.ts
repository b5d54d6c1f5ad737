import { directionOf, type LanguageTag } from '../../domain/language/language.ts'
import { hasOwnFace } from '../../domain/language/typeface.ts'
import { type Article, type Section, sectionFields, sourceName } from '../../domain/newsletter/article.ts'
import { type LayoutName, type Weight, weightOf } from '../../domain/newsletter/issue.ts'
import { inChosenDigits, type Newsletter } from '../../domain/newsletter/newsletter.ts'
import { chipAt } from '../../domain/newsletter/palette.ts'
import { NO_PICTURES } from '../../domain/newsletter/picture.ts'
import { fillPlaces, type Strings } from '../../domain/newsletter/strings.ts'
import type { ArticleView, DigestView, SectionView } from '../../domain/proof/digest-view.ts'
import { blockViews } from './block-views.ts'
import { columnsOf, rowsOf, textStyleInColumn } from './columns.ts'
import type { FilledSource } from './derive.ts'
import { blocksAt } from './issue-blocks.ts'
import { pictureView } from './picture-view.ts'
import { type ShownArticle, type ShownSection, shownArticles } from './shown-article.ts'
import { headFamily, languageAt, phrase, textStyle } from './text-style.ts'
import { type Typesetter, typesetterOf } from './typeset.ts'

/** Articles from which on a mail begins with a list of contents. */
const CONTENTS_FROM = 4

/** One part with every language in it, or in the layout `split` one part per language. */
export function partsOf(
  source: FilledSource,
  tags: readonly LanguageTag[],
  layout: LayoutName,
): Pick<DigestView, 'parts' | 'columns'> {
  const articles = shownArticles(source, tags)
  if (layout === 'split') return { parts: splitParts(articles, source, tags), columns: [] }
  const placed = articles.map((shown) => ({
    shown,
    placing: { languages: tags, anchor: `a${shown.number}`, layout, weight: weightIn(source, shown) },
  }))
  const sections = placed.map(({ shown, placing }) => sectionsOf(shown, source, placing))
  const voices = tags.map((tag) => columnVoice(source.newsletter, tag, tags))
  const columns = layout === 'columns' ? columnsOf(sections, voices) : []
  const views = placed.map(({ shown, placing }, at) => {
    const own = sections[at] ?? []
    const rows = layout === 'columns' ? rowsOf(own, columns) : []
    const stacked = layout === 'columns' && rows.length === 0
    return articleView(shown, source, {
      ...placing,
      rows,
      sections: stacked ? sectionsOf(shown, source, { ...placing, layout: 'stacked' }) : own,
    })
  })
  const blocks = blocksAt(source, { layout, languages: tags, here: tags })
  const voice = partVoice(source.newsletter, tags)
  return {
    parts: [{ anchor: 'articles', heading: null, voice, ...withBlocks(views, articles, { source, blocks }) }],
    columns,
  }
}

/** What stands between articles, each after the last one before it that the edition shows. */
function withBlocks(
  views: readonly ArticleView[],
  shown: readonly ShownArticle[],
  { source, blocks }: { readonly source: FilledSource; readonly blocks: ReturnType<typeof blocksAt> },
): Pick<DigestView['parts'][number], 'before' | 'articles'> {
  const places = shown.map(({ article }) => source.issue.articles.indexOf(article.id) + 1)
  const between = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => blocks(from + index)).flat()
  const end = source.issue.articles.length + 1
  return {
    before: between(0, places[0] ?? end),
    articles: views.map((view, at) => ({
      ...view,
      after: between(places[at] ?? end, places[at + 1] ?? end),
    })),
  }
}

function splitParts(
  articles: readonly ShownArticle[],
  source: FilledSource,
  tags: readonly LanguageTag[],
): DigestView['parts'] {
  return tags.map((tag, index) => ({
    anchor: `in-${tag}`,
    heading: phrase(source.newsletter, tag, source.strings.get(tag)?.languageLabel ?? tag),
    voice: partVoice(source.newsletter, [tag]),
    ...partOf(
      articles.map((shown) => inPart(shown, tag, tags, index === 0)),
      tag,
    ),
  }))

  function partOf(all: readonly ShownArticle[], tag: LanguageTag) {
    const here = all.filter(({ sections }) => sections.length > 0)
    const blocks = blocksAt(source, { layout: 'split', languages: tags, here: [tag] })
    return withBlocks(
      here.map((shown) => viewIn(shown, tag)),
      here,
      { source, blocks },
    )
  }

  function viewIn(shown: ShownArticle, tag: LanguageTag): ArticleView {
    const placing = {
      languages: [tag],
      anchor: `a${shown.number}-${tag}`,
      layout: 'split' as const,
      weight: weightIn(source, shown),
    }
    return articleView(shown, source, {
      ...placing,
      sections: sectionsOf(shown, source, placing),
      rows: [],
    })
  }
}

function weightIn({ issue }: FilledSource, { article, number }: ShownArticle): Weight {
  return weightOf(issue, article.id, number === 1)
}

/** An article that has none of the reader's languages stands in the first part. */
function inPart(
  shown: ShownArticle,
  tag: LanguageTag,
  tags: readonly LanguageTag[],
  isFirst: boolean,
): ShownArticle {
  const isForeign = shown.sections.every((section) => !tags.includes(section.tag))
  if (isForeign && isFirst) return shown
  return { ...shown, sections: shown.sections.filter((section) => section.tag === tag) }
}

/** The list at the beginning: every article's headlines in the order of the languages; null where there are few. */
export function contentsOf(
  parts: DigestView['parts'],
  label: NonNullable<DigestView['contents']>['label'],
): DigestView['contents'] {
  const byNumber = Map.groupBy(
    parts.flatMap(({ articles }) => articles),
    ({ number }) => number,
  )
  if (byNumber.size < CONTENTS_FROM) return null
  const entries = [...byNumber].map(([number, articles]) => ({
    number,
    numeral: articles[0]?.numeral ?? String(number),
    headlines: articles.flatMap(({ anchor, sections }) =>
      sections.map(({ lang, dir, family, size, leading, cased, headline }) => ({
        ...{ lang, dir, family, size, leading, cased, text: headline, href: `#${anchor}` },
      })),
    ),
  }))
  return { label, entries: entries.sort((a, b) => a.number - b.number) }
}

interface ArticlePlacing {
  /** The reader's languages, in order: labels are in these. */
  readonly languages: readonly LanguageTag[]
  readonly anchor: string
  readonly layout: LayoutName
  readonly weight: Weight
}

/** A text that is not there yet shows as a note in its place. */
function sectionsOf(
  { article, sections }: ShownArticle,
  source: FilledSource,
  { languages, layout, weight }: ArticlePlacing,
): SectionView[] {
  return sections.map((section, index) =>
    sectionView(section, source, {
      ...{ index, layout, languages, weight, count: sections.length },
      href: article.sources[0]?.url ?? null,
    }),
  )
}

type ArticleTexts = Omit<ArticlePlacing, 'layout'> & Pick<ArticleView, 'sections' | 'rows'>

/** One article as an edition shows it. */
function articleView(shown: ShownArticle, source: FilledSource, placing: ArticleTexts): ArticleView {
  const { newsletter, pictures = NO_PICTURES } = source
  const { article, number } = shown
  const { languages, anchor, weight, sections, rows } = placing
  const topic = article.topic === null ? undefined : newsletter.topics.get(article.topic)
  const phrases = (textOf: (tag: LanguageTag) => string | undefined) =>
    languages.flatMap((tag) => {
      const text = textOf(tag)
      return text === undefined ? [] : [phrase(newsletter, tag, text)]
    })
  const isOfPart = languages.length === 1 && sections.every(({ lang }) => lang === languages[0])
  return {
    anchor,
    dir: directionOf(languages[0] ?? 'und'),
    number,
    numeral: inChosenDigits(String(number), newsletter, languages[0] ?? 'und'),
    voice: isOfPart ? textStyle(newsletter, languageAt(languages, 0)) : null,
    weight,
    topic: phrases((tag) => topic?.get(tag)),
    picture: pictureView(article.picture, { newsletter, pictures, languages }),
    sections,
    rows,
    after: [],
    sources: article.sources.map((it) => ({
      href: it.url,
      host: new URL(it.url).hostname.replace(/^www\./, ''),
      read: phrases((tag) => readAt(it, tag, source)),
    })),
  }
}

interface SectionPlace {
  readonly index: number
  readonly count: number
  readonly layout: LayoutName
  readonly languages: readonly LanguageTag[]
  readonly weight: Weight
  readonly href: string | null
}

function sectionView(
  { tag, section, notes }: ShownSection<Section>,
  source: FilledSource,
  place: SectionPlace,
): SectionView {
  const { newsletter, strings } = source
  const words = strings.get(tag)
  if (words === undefined)
    throw new RangeError(`There are no strings for "${tag}"; the loader should have refused this.`)
  const chipIndex = Math.max(0, newsletter.languages.indexOf(newsletter.derived.get(tag) ?? tag))
  const chip = chipAt(newsletter.palette.light, chipIndex)
  const voice =
    place.layout === 'columns'
      ? textStyleInColumn(newsletter, tag, place.languages)
      : textStyle(newsletter, tag)
  return {
    ...voice,
    level: levelOf(place),
    href: place.href,
    headSize: headSizes[place.layout === 'columns' ? 'columns' : 'whole'][place.weight],
    headFamily: ownHeadFamily(newsletter, tag),
    ...textsOf(section, words, { set: typesetterOf(newsletter, tag), level: subLevelOf(place) }, place),
    notes: [...notes],
    chip: { index: chipIndex % newsletter.palette.light.chips.length, tint: chip.tint, ink: chip.ink },
  }
}

/** Null where a headline is set as its text is. */
function ownHeadFamily(newsletter: Newsletter, tag: LanguageTag): string | null {
  const family = headFamily(newsletter, tag)
  return family === textStyle(newsletter, tag).family ? null : family
}

function partVoice(
  newsletter: Newsletter,
  tags: readonly LanguageTag[],
): DigestView['parts'][number]['voice'] {
  if (tags.length > 1) return null
  const tag = languageAt(tags, 0)
  return { ...textStyle(newsletter, tag), hasFace: hasOwnFace(tag) }
}

function columnVoice(newsletter: Newsletter, tag: LanguageTag, beside: readonly LanguageTag[]) {
  return { ...textStyleInColumn(newsletter, tag, beside), headFamily: ownHeadFamily(newsletter, tag) }
}

function levelOf({ index, layout }: SectionPlace): SectionView['level'] {
  return index === 0 && layout !== 'split' ? 2 : 3
}

/** Both languages have the same; half the width asks for smaller ones. */
const headSizes: Readonly<Record<'whole' | 'columns', Readonly<Record<Weight, string>>>> = {
  whole: { lead: '27px', story: '22px', brief: '18px' },
  columns: { lead: '22px', story: '19px', brief: '17px' },
}

/** In columns all headlines stand above all texts: what follows is below the last of them. */
function subLevelOf(place: SectionPlace): number {
  return levelOf(place.layout === 'columns' ? { ...place, index: place.count - 1 } : place) + 1
}

function textsOf(
  section: Section | undefined,
  words: Strings,
  { set, level }: { readonly set: Typesetter; readonly level: number },
  { weight, layout }: Pick<SectionPlace, 'weight' | 'layout'>,
): Pick<SectionView, 'headline' | 'keywords' | 'blocks' | 'missing'> {
  if (section === undefined) {
    return { headline: words.missingSection, keywords: [], blocks: [], missing: [...sectionFields] }
  }
  const blocks = blockViews(section.summary ?? [words.missingSummary], { runs: set.runs, level })
  return {
    headline: set.text(section.headline ?? words.missingHeadline),
    keywords: (section.keywords ?? [words.missingKeywords]).map(set.text),
    blocks: weight === 'lead' && layout !== 'columns' ? withDeck(blocks) : blocks,
    missing: sectionFields.filter((field) => section[field] === null),
  }
}

/** The first paragraph of a lead, where another one follows: what is set large tells what the rest explains. */
function withDeck(blocks: SectionView['blocks']): SectionView['blocks'] {
  const [first, ...rest] = blocks
  return first?.kind === 'paragraph' && rest.length > 0 ? [{ ...first, deck: true }, ...rest] : blocks
}

/** Where a link leads, in one language, with an arrow that points on. */
function readAt(
  source: Article['sources'][number],
  tag: LanguageTag,
  { newsletter, strings }: FilledSource,
): string | undefined {
  const words = strings.get(tag)
  const name = sourceName(source, newsletter.derived.get(tag) ?? tag)
  return (
    words && `${fillPlaces(words.readAt, { source: name })}\u00A0${directionOf(tag) === 'rtl' ? '←' : '→'}`
  )
}
