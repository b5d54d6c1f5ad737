import type { CalendarDate } from '../../domain/calendar.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { inEnglish, type Message, msg, named } from '../../domain/language/message.ts'
import type { Block as MarkdownBlock } from '../../domain/markdown/read-blocks.ts'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import type { Glossary } from '../../domain/newsletter/glossary.ts'
import type { Severity } from '../../domain/newsletter/problem.ts'
import type { Span } from './reading/span.ts'

/** A line, a paragraph, a sub-heading or a list item as readers see it, without its markup. */
export interface Passage {
  readonly language: LanguageTag
  readonly path: RecordPath
  /** Where in a text it stands: items of one list are of one block. Null for a line. */
  readonly block: { readonly index: number; readonly kind: MarkdownBlock['kind'] } | null
  readonly text: string
  readonly links: readonly Link[]
}

export interface Link extends Span {
  readonly href: string
}

/** Passages of two languages that should say the same: their lines, two paragraphs or list items, or all of a text. */
export interface Block {
  readonly a: readonly Passage[]
  readonly b: readonly Passage[]
}

/** All that is said in one language. */
export interface Side {
  readonly language: LanguageTag
  /** Null where there are none, or they are marked missing. */
  readonly keywords: readonly string[] | null
  readonly passages: readonly Passage[]
  /** Where its paragraphs stand. */
  readonly path: RecordPath
}

/** What an article or an issue says in two languages, set side by side. */
export interface TextPair {
  /** The day from which “last Tuesday” counts. */
  readonly date: CalendarDate
  readonly glossary: Glossary
  readonly a: Side
  readonly b: Side
  readonly blocks: readonly Block[]
}

/** Words of a passage that a finding is about, and what they were read as. */
export interface Mark extends Span {
  readonly passage: Passage
  readonly read: Message | null
}

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** Where an editor most likely fixes it. */
  readonly path: RecordPath
  readonly message: Message
  readonly hint: Message
  /** What was found, in words; an editor who lets it stand writes it into the record. */
  readonly of: string
  readonly marks: readonly Mark[]
}

/** One comparison of two texts. */
export type ParityRule = (pair: TextPair) => readonly Finding[]

/** Every two of the languages that something is said in, those with the first one first. */
export function textPairs(
  { date, sides }: { readonly date: CalendarDate; readonly sides: readonly Side[] },
  glossary: Glossary,
): readonly TextPair[] {
  return sides.flatMap((a, at) =>
    sides.slice(at + 1).map((b) => ({ date, glossary, a, b, blocks: blocksOf(a, b) })),
  )
}

/**
 * Paragraph beside paragraph and list beside list where there are as many on both sides, else all beside all; within a list the
 * same of its items.
 */
function blocksOf(a: Side, b: Side): Block[] {
  const lines = { a: linesOf(a), b: linesOf(b) }
  const texts = inStep(textBlocksOf(a), textBlocksOf(b)).flatMap((it) => inStep(it.a.flat(), it.b.flat()))
  return [lines, ...texts].filter((block) => block.a.length > 0 && block.b.length > 0)
}

function inStep<T>(a: readonly T[], b: readonly T[]): { a: readonly T[]; b: readonly T[] }[] {
  return a.length === b.length ? a.map((it, at) => ({ a: [it], b: b.slice(at, at + 1) })) : [{ a, b }]
}

function linesOf({ passages }: Side): readonly Passage[] {
  return passages.filter(({ block }) => block === null)
}

/** The passages of each block of a text. */
export function textBlocksOf({ passages }: Side): readonly (readonly Passage[])[] {
  const inText = passages.filter(({ block }) => block !== null)
  return [...Map.groupBy(inText, ({ block }) => block?.index).values()]
}

/** `12.5亿 / 12.5 billion`: the marked words of both sides. */
export function wordsOf({ a, b }: TextPair, marks: readonly Mark[]): string {
  const said = (language: LanguageTag) =>
    marks
      .filter(({ passage }) => passage.language === language)
      .map(({ passage, start, end }) => passage.text.slice(start, end))
      .join(', ') || '-'
  return `${said(a.language)} / ${said(b.language)}`
}

/** Where two languages differ, the second is as a rule the translation: the finding is reported there. */
export function pathOf(pair: TextPair, marks: readonly Mark[]): RecordPath {
  const mark = marks.find(({ passage }) => passage.language === pair.b.language) ?? marks[0]
  return mark?.passage.path ?? pair.b.path
}

/** What one side of a record may state of a kind: everything of it is compared with everything on the other side. */
export const MAX_COMPARED = 500

/** Said instead of comparing: nobody reads a record that states so much, and pairing it would take minutes. */
export function tellNotCompared({ language, path }: Side, what: Message): Finding {
  return {
    rule: 'parity-too-many',
    severity: 'warning',
    path,
    message: msg`The ${named(language)} text has more than ${MAX_COMPARED} ${what}: they are not compared.`,
    hint: msg`Divide the record, or delete what does not belong there, such as a pasted table or picture.`,
    of: `${language}: more than ${MAX_COMPARED} ${inEnglish(what)}`,
    marks: [],
  }
}
