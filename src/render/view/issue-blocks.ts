import { blockFields } from '../../domain/blocks/block-kinds.ts'
import { calendarAddress } from '../../domain/blocks/calendar-file.ts'
import { eventTime, offsetName } from '../../domain/blocks/event-time.ts'
import {
  type BlockSection,
  type EventBlock,
  type IssueBlock,
  pictureOf,
  placedBlocks,
} from '../../domain/blocks/issue-block.ts'
import { formatDate } from '../../domain/language/format-date.ts'
import { directionOf, isHan, type LanguageTag } from '../../domain/language/language.ts'
import { inBrackets } from '../../domain/language/marks.ts'
import { findNamedTerm } from '../../domain/newsletter/glossary.ts'
import type { LayoutName } from '../../domain/newsletter/issue.ts'
import { inChosenDigits } from '../../domain/newsletter/newsletter.ts'
import { NO_PICTURES } from '../../domain/newsletter/picture.ts'
import type { Strings } from '../../domain/newsletter/strings.ts'
import type { IssueBlockView, Phrase } from '../../domain/proof/digest-view.ts'
import { blockViews } from './block-views.ts'
import { textStyleInColumn } from './columns.ts'
import type { FilledSource } from './derive.ts'
import { eventFile } from './event-file.ts'
import { pictureView } from './picture-view.ts'
import { type ShownSection, shownSections } from './shown-article.ts'
import { headFamily, phrase, textStyle } from './text-style.ts'
import { typesetterOf } from './typeset.ts'

interface BlockPlace {
  readonly layout: LayoutName
  /** The reader's languages, in order. */
  readonly languages: readonly LanguageTag[]
  /** Those that stand here: all, or in the layout `split` the one of this part. */
  readonly here: readonly LanguageTag[]
}

/** The blocks of an issue that stand before an article, by how many articles of the issue stand before them. */
export function blocksAt(source: FilledSource, place: BlockPlace): (at: number) => IssueBlockView[] {
  const byPlace = Map.groupBy(placedBlocks(source.issue), ({ at }) => at)
  return (at) => {
    const views = (byPlace.get(at) ?? []).flatMap((block) => blockView(block, source, place) ?? [])
    return views.map((view, index) =>
      view.kind === 'brief' && views[index - 1]?.kind === 'brief' ? { ...view, label: [] } : view,
    )
  }
}

/** Null where the edition, or this part of it, leaves it out. */
function blockView(block: IssueBlock, source: FilledSource, place: BlockPlace): IssueBlockView | null {
  const { newsletter, pictures = NO_PICTURES } = source
  const { layout, languages, here } = place
  const all = shownSections(block, source, languages)
  const isForeign = all.every(({ tag }) => !languages.includes(tag))
  const sections = all.filter(({ tag }) => here.includes(tag) || (isForeign && here[0] === languages[0]))
  if (sections.length === 0) return null
  // A portrait, or the frame of a sponsor, leaves too little width for two columns.
  const isNarrow = block.kind === 'sponsor' || pictureOf(block) !== null
  const isPair = layout === 'columns' && sections.length === 2 && !isNarrow
  const level = layout === 'split' ? 3 : 2
  const said = (word: keyof Strings) => phrasesOf(source, here, (words) => words[word])
  return {
    kind: block.kind,
    id: block.id,
    anchor: ['b', block.id, ...(layout === 'split' ? here : [])].join('-'),
    dir: directionOf(here[0] ?? 'und'),
    label: said(`${block.kind}Label`),
    level,
    picture: pictureView(pictureOf(block), { newsletter, pictures, languages: here }),
    sections: sections.map((shown) =>
      sectionView({ block, shown }, source, { level: level === 2 ? 3 : 4, isPair, beside: languages }),
    ),
    isPair,
    links: linksOf(block, source, { languages, said }),
  }
}

function phrasesOf(
  { newsletter, strings }: FilledSource,
  tags: readonly LanguageTag[],
  wordOf: (words: Strings) => string,
): Phrase[] {
  return tags.flatMap((tag) => {
    const words = strings.get(tag)
    return words === undefined ? [] : [phrase(newsletter, tag, wordOf(words))]
  })
}

interface LinkWords {
  readonly languages: readonly LanguageTag[]
  readonly said: (word: keyof Strings) => Phrase[]
}

function linksOf(
  block: IssueBlock,
  source: FilledSource,
  { languages, said }: LinkWords,
): IssueBlockView['links'] {
  const url = 'url' in block && block.kind !== 'brief' ? block.url : null
  const file = block.kind === 'event' ? eventFile(block, source, languages) : null
  const arrow = (it: Phrase) => ({ ...it, text: `${it.text}\u00A0${it.dir === 'rtl' ? '←' : '→'}` })
  return [
    ...(url === null ? [] : [{ href: url, read: said('readMore').map(arrow) }]),
    ...(file === null
      ? []
      : [{ href: calendarAddress(file, source.newsletter.siteUrl), read: said('addToCalendar') }]),
  ]
}

interface SectionPlace {
  readonly level: 3 | 4
  readonly isPair: boolean
  readonly beside: readonly LanguageTag[]
}

type SectionView = IssueBlockView['sections'][number]

/** A text that is not there yet shows as a note in its place. */
function sectionView(
  { block, shown }: { readonly block: IssueBlock; readonly shown: ShownSection<BlockSection> },
  source: FilledSource,
  { level, isPair, beside }: SectionPlace,
): SectionView {
  const { newsletter, strings } = source
  const { tag, section = {}, notes } = shown
  const set = typesetterOf(newsletter, tag)
  const missing = strings.get(tag)?.missingText ?? ''
  const fields = blockFields[block.kind]
  const line = (field: keyof typeof fields & keyof BlockSection) => {
    if (field === 'text' || fields[field] === undefined) return null
    const written = section[field] ?? (fields[field] === 'needed' ? missing : null)
    return written === null ? null : set.text(written)
  }
  const [place, by] = [line('place'), line('by')]
  const text = section.text ?? (fields.text === 'needed' ? [missing] : [])
  return {
    ...(isPair ? textStyleInColumn(newsletter, tag, beside) : textStyle(newsletter, tag)),
    level,
    headline:
      block.kind === 'term'
        ? set.text(termName(block.term, tag, source) ?? missing)
        : (line('headline') ?? line('figure') ?? line('name')),
    href: block.kind === 'brief' ? block.url : null,
    headFamily: headFamily(newsletter, tag),
    facts: [
      ...(block.kind === 'event' ? [set.text(whenOf(block, tag, source) ?? missing)] : []),
      ...(place === null ? [] : [place]),
    ],
    blocks: blockViews(text, { runs: set.runs, level: 4 }),
    by: by === null ? null : `${dashOf(tag)}${by}`,
    notes: [...notes],
  }
}

function dashOf(tag: LanguageTag): string {
  return isHan(tag) ? '——' : '— '
}

/** What a term is called in a language; a term that the glossary has not is shown as it is written. */
function termName(written: string | null, tag: LanguageTag, { glossary }: FilledSource): string | null {
  if (written === null) return null
  return (glossary && findNamedTerm(glossary, written)?.names.get(tag)?.[0]) ?? written
}

/** `12 August 2025, 14:00–16:00 (UTC+2)`; null where its beginning is missing. */
function whenOf(event: EventBlock, tag: LanguageTag, { strings, newsletter }: FilledSource): string | null {
  const { starts, ends } = event
  const pattern = strings.get(tag)?.date
  if (starts === null || pattern === undefined) return null
  const [day = '', from = ''] = starts.split(' ')
  const [lastDay, to] = ends?.split(' ') ?? []
  const comma = isHan(tag) ? ' ' : directionOf(tag) === 'rtl' ? '، ' : ', '
  const written = (date: string, time: string) => `${formatDate(date, pattern, tag)}${comma}${time}`
  const until =
    lastDay === undefined || to === undefined ? '' : lastDay === day ? `–${to}` : ` – ${written(lastDay, to)}`
  const at = eventTime(event)
  const zone = at === null ? '' : inBrackets(offsetName(at.starts, starts), tag)
  const when = inChosenDigits(`${written(day, from)}${until}`, newsletter, tag)
  return `${when}${isHan(tag) || zone === '' ? '' : ' '}${zone}`
}
