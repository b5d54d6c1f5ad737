import { blockFields, fieldsOf } from '../../domain/blocks/block-kinds.ts'
import { eventTime } from '../../domain/blocks/event-time.ts'
import { blockPath, type EventBlock, type IssueBlock, placedBlocks } from '../../domain/blocks/issue-block.ts'
import { isTimeZone, localDay } from '../../domain/calendar.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { type Message, msg, named } from '../../domain/language/message.ts'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import { fieldName } from '../../domain/newsletter/field-name.ts'
import { findNamedTerm } from '../../domain/newsletter/glossary.ts'
import { readingLanguages } from '../../domain/newsletter/newsletter.ts'
import type { Problem, Severity } from '../../domain/newsletter/problem.ts'
import { type CheckInput, placeOfIssue, type Rule } from '../rule.ts'

/** What blocks lack, events that cannot be, terms that nobody has agreed on, and paid texts that are not marked. */
export const blocks: Rule = (input) => [
  ...placedBlocks(input.issue).flatMap((block) =>
    [
      ...missingSections(block, input),
      ...missingTexts(block, input),
      ...missingFacts(block),
      ...(block.kind === 'event' ? timeFindings(block, input) : []),
      ...(block.kind === 'term' ? termFindings(block.term, input) : []),
    ].map(
      ({ path, ...finding }): Problem => ({
        ...finding,
        where: input.placeOf('issue', input.issue.id, blockPath(block.id, ...path)),
      }),
    ),
  ),
  ...unmarked(input),
]

interface BlockFinding {
  readonly rule: string
  readonly severity: Severity
  /** Within the block. */
  readonly path: RecordPath
  readonly message: Message
  readonly hint: Message
}

function missingSections({ id, kind, sections }: IssueBlock, { newsletter }: CheckInput): BlockFinding[] {
  const mayBeSent = newsletter.missingSection !== 'block' && sections.size > 0
  return newsletter.languages
    .filter((tag) => !sections.has(tag))
    .map((tag) => ({
      rule: 'missing-section',
      severity: mayBeSent ? 'warning' : 'error',
      path: ['sections'],
      message: msg`The block ${id} has no ${named(tag)} section.`,
      hint: msg`Add \`${tag}:\` with ${fieldsOf(kind).join(', ')} under its \`sections\`.`,
    }))
}

function missingTexts({ id, kind, sections }: IssueBlock, { newsletter }: CheckInput): BlockFinding[] {
  const needed = fieldsOf(kind).filter((field) => blockFields[kind][field] === 'needed')
  const lacks = (tag: LanguageTag) => {
    const section = sections.get(tag)
    return section === undefined ? [] : needed.filter((field) => (section[field] ?? null) === null)
  }
  return readingLanguages(newsletter).flatMap((tag) =>
    lacks(tag).map((field) =>
      missing(
        ['sections', tag, field],
        msg`The ${named(tag)} ${fieldName(field)} of the block ${id} is missing.`,
        field,
      ),
    ),
  )
}

function missingFacts(block: IssueBlock): BlockFinding[] {
  const facts =
    block.kind === 'event'
      ? { starts: block.starts, zone: block.zone }
      : block.kind === 'term'
        ? { term: block.term }
        : {}
  return Object.entries(facts)
    .filter(([, value]) => value === null)
    .map(([key]) => missing([key], msg`The ${fieldName(key)} of the block ${block.id} is missing.`, key))
}

function missing(path: RecordPath, message: Message, key: string): BlockFinding {
  return { rule: 'missing-field', severity: 'error', path, message, hint: msg`Write it after \`${key}:\`.` }
}

function timeFindings(event: EventBlock, { issue }: CheckInput): BlockFinding[] {
  const { id, starts, ends, zone } = event
  if (zone !== null && !isTimeZone(zone))
    return [
      {
        ...{ rule: 'event-zone', severity: 'error', path: ['zone'] },
        message: msg`The event ${id} is in the time zone “${zone}”, which nobody knows.`,
        hint: msg`Write an IANA name, such as Asia/Shanghai or Europe/Berlin.`,
      },
    ]
  const time = eventTime(event)
  if (time === null || zone === null) return []
  const isTurned = time.ends !== null && time.ends <= time.starts
  const isPast = localDay(time.ends ?? time.starts, zone) < issue.date
  return [
    ...(isTurned
      ? [
          {
            ...{ rule: 'event-time', severity: 'error' as const, path: ['ends'] },
            message: msg`The event ${id} ends at ${ends ?? ''}, and it begins at ${starts ?? ''}.`,
            hint: msg`Correct one of the two.`,
          },
        ]
      : []),
    ...(isPast && !isTurned
      ? [
          {
            ...{ rule: 'event-past', severity: 'warning' as const, path: ['starts'] },
            message: msg`The event ${id} is over on ${issue.date}, the day of the issue.`,
            hint: msg`Correct its day, or take it out.`,
          },
        ]
      : []),
  ]
}

function termFindings(term: string | null, { newsletter, glossary }: CheckInput): BlockFinding[] {
  if (term === null) return []
  const known = findNamedTerm(glossary, term)
  if (known === undefined)
    return [
      {
        ...{ rule: 'block-term', severity: 'error', path: ['term'] },
        message: msg`The glossary has no term “${term}”.`,
        hint: msg`Write one of its names in any language, or add it to content/glossary.yaml.`,
      },
    ]
  return newsletter.languages
    .filter((tag) => !known.names.has(tag))
    .map((tag) => ({
      ...{ rule: 'block-term', severity: 'error', path: ['term'] },
      message: msg`The glossary does not say what “${term}” is called in ${named(tag)}.`,
      hint: msg`Add its name in that language to content/glossary.yaml.`,
    }))
}

/** A template of one's own, or words of one's own, may not hide that somebody pays. */
function unmarked(input: CheckInput): Problem[] {
  const names = placedBlocks(input.issue).flatMap((block) => (block.kind === 'sponsor' ? [block] : []))
  return input.editions.flatMap((edition) => {
    const parts = [edition.document('body').text(), edition.text].map((text) => text.replace(/\s+/g, ''))
    const bare = names.filter(({ sections }) =>
      edition.languages.some((tag) => {
        const name = sections.get(tag)?.name?.replace(/\s+/g, '')
        const label = input.sponsorLabels?.get(tag)?.replace(/\s+/g, '')
        if (name === undefined || label === undefined) return false
        return parts.some((text) => text.includes(name) && !text.toLowerCase().includes(label.toLowerCase()))
      }),
    )
    return bare.map(
      ({ id }): Problem => ({
        rule: 'sponsor-mark',
        severity: 'error',
        where: placeOfIssue(input),
        edition: edition.id,
        message: msg`Nothing in the mail says that the block ${id} is paid for.`,
        hint: msg`Show the \`label\` of each block in the template.`,
      }),
    )
  })
}
