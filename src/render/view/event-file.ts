import type { BlockLine } from '../../domain/blocks/block-kinds.ts'
import { type CalendarFile, calendarFile } from '../../domain/blocks/calendar-file.ts'
import { eventTime } from '../../domain/blocks/event-time.ts'
import { type EventBlock, placedBlocks } from '../../domain/blocks/issue-block.ts'
import { parseInline, plainText } from '../../domain/language/inline.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { textsIn } from '../../domain/markdown/read-blocks.ts'
import type { FilledSource } from './derive.ts'

/** The calendar file of an event in the languages of an edition; null where nobody knows when it is. */
export function eventFile(
  event: EventBlock,
  { newsletter, issue }: Pick<FilledSource, 'newsletter' | 'issue'>,
  languages: readonly LanguageTag[],
): CalendarFile | null {
  const time = eventTime(event)
  const written = languages.flatMap((tag) => event.sections.get(tag) ?? [])
  const said = (line: BlockLine) =>
    [...new Set(written.flatMap((section) => section[line] ?? []))].join(' / ')
  const summary = said('headline')
  if (time === null || summary === '') return null
  const paragraphs = written.flatMap(({ text }) => text ?? [])
  return calendarFile({
    uid: `${issue.corrects ?? issue.id}.${event.id}@${new URL(newsletter.siteUrl).hostname}`,
    dated: issue.date,
    time,
    summary,
    location: said('place'),
    description: paragraphs
      .flatMap(textsIn)
      .map((text) => plainText(parseInline(text)))
      .join('\n\n'),
    url: event.url,
  })
}

/** Those of all events of an issue. */
export function eventFiles(source: FilledSource, languages: readonly LanguageTag[]): readonly CalendarFile[] {
  return placedBlocks(source.issue).flatMap((block) =>
    block.kind === 'event' ? (eventFile(block, source, languages) ?? []) : [],
  )
}
