import { z } from 'zod'
import { isCalendarDate } from '../../domain/calendar.ts'
import { isLanguageTag, type LanguageTag, type PerLanguage } from '../../domain/language/language.ts'
import { inEnglish, type Message, msg } from '../../domain/language/message.ts'
import { splitBlocks } from '../../domain/markdown/split-blocks.ts'
import { type Finding, findInCharacters, findInHref, findInLine } from './text-rules.ts'

/**
 * What the schemas of all records are made of. A schema without languages is the one that editors' programs complete
 * from; with the newsletter's languages it also knows which keys there must be.
 */
export type KnownLanguages = readonly LanguageTag[] | null

/** Adds a rule whose finding is reported in whole sentences by `explainIssue`. */
export function withRule<S extends z.ZodType>(schema: S, find: (value: z.output<S>) => Finding | null): S {
  return schema.superRefine((value, context) => {
    const finding = find(value)
    if (finding) report(context, finding)
  })
}

/** Reports a finding of a rule that looks at several values; `path`: where it stands in them. */
export function report(
  context: z.RefinementCtx,
  finding: Finding,
  path: readonly (string | number)[] = [],
): void {
  context.addIssue({
    code: 'custom',
    message: inEnglish(finding.is),
    params: finding,
    path: [...path],
    input: context.value,
  })
}

/** A map with these keys and no others. An unknown key's issue carries the known ones in its message. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? `keys ${Object.keys(shape).join(' ')}` : undefined),
  })
}

/** A value for every language, or (`partial`) for some of them; in a derived language editors may write their own. */
export function perLanguage<T>(
  value: z.ZodType<T>,
  languages: KnownLanguages,
  { partial = false, derived = [] }: PerLanguageOptions = {},
): z.ZodType<Readonly<Record<LanguageTag, T | undefined>>> {
  if (languages === null) return z.record(languageTag, value)
  const known = [...languages, ...derived]
  const isOptional = (tag: LanguageTag) => partial || derived.includes(tag)
  const shape = Object.fromEntries(known.map((tag) => [tag, isOptional(tag) ? value.optional() : value]))
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? `languages ${known.join(' ')}` : undefined),
  }) as z.ZodType<Readonly<Record<LanguageTag, T | undefined>>>
}

interface PerLanguageOptions {
  readonly partial?: boolean
  readonly derived?: readonly LanguageTag[]
}

export function toPerLanguage<T, R>(
  record: Readonly<Record<LanguageTag, T | undefined>>,
  read: (value: T) => R,
): PerLanguage<R> {
  const filled = Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined)
  return new Map(filled.map(([tag, value]) => [tag, read(value)]))
}

export function emptyFinding(hint: Message): Finding {
  return { is: msg`is empty`, hint }
}

const WRITE = msg`Write it, or delete the key where it may be left out.`
const WRITE_OR_MARK = msg`Write it, or leave the key without a value to mark it missing.`

/** A text of one line that is there. */
export const line = withRule(z.string(), (text) =>
  text.trim() === '' ? emptyFinding(WRITE) : findInLine(text),
)

/** A text of one line, or nothing: marked missing. */
export const lineOrMissing = withRule(z.string(), (text) =>
  text.trim() === '' ? emptyFinding(WRITE_OR_MARK) : findInLine(text),
).nullable()

export const day = withRule(z.string(), (text) =>
  isCalendarDate(text)
    ? null
    : {
        is: msg`is not a day of the calendar: \`${text}\``,
        hint: msg`Write it as year, month and day: 2025-07-26.`,
      },
).meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

export const httpUrl = withRule(z.string(), (text) => findInUrl(text)).meta({
  format: 'uri',
  pattern: '^https?://',
})

export const languageTag = withRule(z.string(), (tag) => {
  if (isLanguageTag(tag)) return null
  return {
    is: msg`is not a language tag: \`${tag}\``,
    hint: msg`Write a BCP 47 tag in its usual spelling, such as zh-Hans, zh-Hant or en.`,
  }
}).meta({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' })

/** Finds why a text is not the address of a web page. */
export function findInUrl(text: string): Finding | null {
  const hint = msg`Only a whole address that begins with https:// or http:// may stand here.`
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return { is: msg`is a \`${scheme}:\` link`, hint }
  if (/[\s<>"`]/.test(text)) return { is: msg`has a space, a quote or an angle bracket in it`, hint }
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return { is: msg`is not a web address`, hint }
  return findInCharacters(text) ?? findInHref(text)
}

const acceptance = strict({
  rule: line.describe('The rule of the finding, such as parity-number.'),
  of: line.describe(
    'What was found, in the words of the check. When the text changes, the finding comes back.',
  ),
  reason: line.describe('Why it may stand.'),
})

/** Under `accepted` in the record of an article or an issue. */
export const accepted = z
  .array(acceptance)
  .nullable()
  .optional()
  .describe('Findings of `diglot check` that an editor lets stand; the check prints the entry.')

/** Cuts a summary into its paragraphs, lists, quotes and sub-headings: each the Markdown of one block. */
export function splitParagraphs(summary: string): string[] {
  return splitBlocks(summary).map(({ source }) => source)
}
