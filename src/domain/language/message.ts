import { baseLanguage, isHan, type LanguageTag, languageName } from './language.ts'

/**
 * A sentence that can be said in several languages. English stands where the sentence arises, as in gettext: the tag `msg`
 * makes an id of it, `The {0} headline is missing.`, beside what stands in the places. A catalog has a sentence of another
 * language for each id. A message is plain JSON, so a server hands it out as it is, and who shows it says it.
 */
export interface Message {
  readonly id: string
  readonly values: readonly MessageValue[]
}

/**
 * What stands in a place of a sentence. A text is from elsewhere (a name, words of an article, a server's reply) and stays
 * as it is, and so does a bare number: a port, a line, a year. What a language writes its own way says what it is.
 */
export type MessageValue =
  | string
  | number
  | Message
  | { readonly amount: number }
  | { readonly language: LanguageTag }
  | { readonly date: SaidDate }
  | { readonly list: readonly MessageValue[]; readonly with: ListKind }
  | Nothing

/** Nothing, counted: singular in some languages, such as French. */
interface Nothing {
  readonly none: { readonly one: Message; readonly other: Message }
}

/** A date as far as it is said; Monday is 1. The weekday stands alone: it may be that of another day. */
interface SaidDate {
  readonly day?: number | undefined
  readonly month?: number | undefined
  readonly year?: number | undefined
  readonly weekday?: number | undefined
}

/** `plain`: with commas only. */
type ListKind = 'plain' | 'and' | 'or'

/** Id to sentence; a `{0}` of the id may stand anywhere in it. */
export type Catalog = Readonly<Record<string, string>>

/** How somebody is spoken to: a language, and its sentences where they are not the ids. */
export interface Wording {
  readonly language: LanguageTag
  readonly catalog: Catalog
}

export const english: Wording = { language: 'en', catalog: {} }

export function msg(words: TemplateStringsArray, ...values: readonly MessageValue[]): Message {
  return { id: words.reduce((id, word, at) => `${id}{${at - 1}}${word}`), values }
}

/** A number as a language groups its digits: `12,345`. */
export function amount(number: number): MessageValue {
  return { amount: number }
}

/** A language by its name: `English`, `英语`. */
export function named(language: LanguageTag): MessageValue {
  return { language }
}

/** `a, b, c`; `a, b and c`; `a, b or c`. */
export function listed(list: readonly MessageValue[], kind: ListKind = 'plain'): MessageValue {
  return { list, with: kind }
}

/** Sentences one after the other. */
export function sentences(...all: readonly Message[]): Message {
  return all.reduce((before, next) => msg`${before} ${next}`)
}

/** One of two sentences, by a number. */
export function plural(count: number, one: Message, other: Message): Message {
  if (count === 1) return one
  // A sentence in the singular that does not say its number is of one thing and nothing else.
  if (count !== 0 || one.values.length < other.values.length) return other
  return { id: '{0}', values: [{ none: { one, other } }] }
}

/** For a hint where there is nothing to say. */
export const noWords: Message = { id: '', values: [] }

/** The message with every text from elsewhere changed. */
export function withTexts({ id, values }: Message, change: (text: string) => string): Message {
  return { id, values: values.map((value) => valueWith(value, change)) }
}

function valueWith(value: MessageValue, change: (text: string) => string): MessageValue {
  if (typeof value === 'string') return change(value)
  if (typeof value === 'number') return value
  if ('id' in value) return withTexts(value, change)
  if ('none' in value) {
    const { one, other } = value.none
    return { none: { one: withTexts(one, change), other: withTexts(other, change) } }
  }
  return 'list' in value ? { ...value, list: value.list.map((item) => valueWith(item, change)) } : value
}

export function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'id' in value && 'values' in value
}

export function inEnglish(message: Message): string {
  return worded(message, english)
}

/** What a catalog does not have is said in English. */
export function worded({ id, values }: Message, wording: Wording): string {
  const parts = (wording.catalog[id] ?? id).split(/\{(\d+)\}/)
  const filled = parts.map((part, at) => (at % 2 === 0 ? part : valueIn(values[Number(part)], wording)))
  return filled.reduce(joinOf(wording.language))
}

function valueIn(value: MessageValue | undefined, wording: Wording): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return `${value}`
  if ('id' in value) return worded(value, wording)
  const { language } = wording
  if ('amount' in value) return value.amount.toLocaleString(language, { maximumFractionDigits: 6 })
  if ('language' in value) return languageName(value.language, language)
  if ('date' in value) return dateIn(value.date, language)
  if ('none' in value) {
    const rule = new Intl.PluralRules(language).select(0)
    return worded(rule === 'one' ? value.none.one : value.none.other, wording)
  }
  const items = value.list.map((item) => valueIn(item, wording))
  return listFormat(language, value.with)
    .formatToParts(items)
    .map((part) => part.value)
    .reduce(joinOf(language), '')
}

/** `2 February 2025`, `2025 年 2 月 2 日`. */
function dateIn({ day, month, year, weekday }: SaidDate, language: LanguageTag): string {
  // The first of January 2024 is a Monday. Day and year are put in: a text may name a 30 February.
  const date = new Date(Date.UTC(2024, (month ?? 1) - 1, weekday ?? 1))
  const said: Readonly<Record<string, number | undefined>> = { day, year }
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    ...(day !== undefined && { day: 'numeric' }),
    ...(month !== undefined && { month: 'long' }),
    ...(year !== undefined && { year: 'numeric' }),
    ...(weekday !== undefined && { weekday: 'long' }),
  })
    .formatToParts(date)
    .map(({ type, value }) => `${said[type] ?? value}`)
    .reduce(joinOf(language), '')
}

function listFormat(language: LanguageTag, kind: ListKind): Intl.ListFormat {
  const style = kind === 'plain' ? 'narrow' : 'long'
  return new Intl.ListFormat(language, { type: kind === 'or' ? 'disjunction' : 'conjunction', style })
}

/** How a value is put beside the words around it. */
function joinOf(language: LanguageTag): (before: string, after: string) => string {
  if (!isHan(language)) return (before, after) => before + after
  return baseLanguage(language) === 'zh' ? joinChinese : joinJapanese
}

/** Japanese has no spaces between its letters and marks, nor between them and Latin ones. */
function joinJapanese(before: string, after: string): string {
  const [left, right] = [before.trimEnd(), after.trimStart()]
  return HAN_END.test(left) && HAN_START.test(right) ? left + right : before + after
}

/** There is a space between Han and Latin, and none between two of Han. */
function joinChinese(before: string, after: string): string {
  if (before === '' || after === '') return before + after
  const [left, right] = [before.trimEnd(), after.trimStart()]
  if (HAN_END.test(left) && HAN_START.test(right)) return left + right
  const isMixed =
    (HAN.test(before.slice(-1)) && LATIN_START.test(after)) ||
    (LATIN_END.test(before) && HAN.test(after.charAt(0)))
  return isMixed ? `${before} ${after}` : before + after
}

const HAN = /\p{Script=Han}/u
const HAN_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー，。：；？！、”）》」』]$/u
const HAN_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。：；？！、“（《「『]/u
const LATIN_END = /[\p{Script=Latin}\d`%]$/u
const LATIN_START = /^[\p{Script=Latin}\d`]/u
