import { cleanLine, escapeMarkup, slotMarkEnds } from '../language/characters.ts'
import { type FieldValues, NO_FIELDS } from '../readers/fields.ts'

/**
 * Slots: places in a rendered edition that are filled per subscriber by splicing, never by rendering again.
 *
 * A template puts `{{slots.unsubscribeUrl}}` where the value belongs, and `{{slots.fields.company}}` for a field of the
 * newsletter's own; the view holds a mark made of two private-use code points there, which no escaping changes and which
 * content may not contain.
 */
const slotNames = ['name', 'address', 'unsubscribeUrl', 'preferencesUrl'] as const

type OwnSlot = (typeof slotNames)[number]
type SlotName = OwnSlot | `fields.${string}`
export interface SlotValues extends Readonly<Record<OwnSlot, string>> {
  /** By key. Left out: the newsletter has none. */
  readonly fields?: FieldValues
}
export interface Slot {
  readonly slot: SlotName
  /** Inside a URL that begins before it, where a value is percent-encoded. A URL that a slot is all of is not. */
  readonly isInUrl: boolean
}
/** A literal stretch, or a slot between two of them. */
export type Piece = string | Slot

const { open: OPEN, close: CLOSE } = slotMarkEnds

export function slotMark(name: SlotName): string {
  return `${OPEN}${name}${CLOSE}`
}

/** Every slot's mark, as templates see them, but for those of fields. */
export const slotMarks: Readonly<Record<OwnSlot, string>> = {
  name: slotMark('name'),
  address: slotMark('address'),
  unsubscribeUrl: slotMark('unsubscribeUrl'),
  preferencesUrl: slotMark('preferencesUrl'),
}

/** The marks of a newsletter's fields, by their keys. */
export function fieldMarks(keys: Iterable<string>): FieldValues {
  return Object.fromEntries(Array.from(keys, (key) => [key, slotMark(`fields.${key}`)]))
}

/** Whether a text holds a half of a mark, as only a template may write it. */
export function holdsSlotMark(text: string): boolean {
  return text.includes(OPEN) || text.includes(CLOSE)
}

export function beginsWithSlot(text: string): boolean {
  return text.startsWith(OPEN)
}

/** Whether a text is another one for each subscriber. */
export function holdsSlot(text: string): boolean {
  return text.includes(OPEN)
}

/** The text as a template writes it: `{{slots.name}}` for the mark of a slot. */
export function withSlotsNamed(text: string): string {
  return text.replace(MARKS, '{{slots.$1}}')
}

/** The text with a space for each mark. */
export function withoutSlots(text: string): string {
  return text.replace(MARKS, ' ')
}

/** Cuts a rendered part at its slots. Throws where a mark names no slot: a template wrote one by hand. */
export function splitAtSlots(rendered: string): readonly Piece[] {
  const inUrls = placesInUrls(rendered)
  let at = 0
  return rendered
    .split(ANY_MARK)
    .map((piece): Piece => {
      const start = at
      at += piece.length
      return piece.startsWith(OPEN)
        ? { slot: slotNamed(piece.slice(1, -1)), isInUrl: inUrls.has(start) }
        : piece
    })
    .filter((piece) => piece !== '')
}

/** Fills an HTML part; values are escaped for text and for quoted attributes. */
export function fillHtml(rendered: string, values: SlotValues): string {
  return fill(rendered, (slot) => htmlValue(slot, values))
}

/** Fills a plain-text part; a value cannot begin a new line. */
export function fillText(rendered: string, values: SlotValues): string {
  return fill(rendered, (slot) => textValue(slot, values))
}

/** What stands in an HTML part in place of a slot. */
export function htmlValue({ slot, isInUrl }: Slot, values: SlotValues): string {
  const value = slotValue(slot, values)
  return escapeMarkup(isInUrl ? percentEncoded(value) : value)
}

/** What stands in a plain-text part in place of a slot: a value cannot begin a new line. */
export function textValue({ slot, isInUrl }: Slot, values: SlotValues): string {
  const value = slotValue(slot, values)
  return isInUrl ? percentEncoded(value) : cleanLine(value)
}

/** Empty for a field that the newsletter has not any more. */
function slotValue(slot: SlotName, values: SlotValues): string {
  if (isOwn(slot)) return values[slot]
  return values.fields?.[slot.slice(FIELDS.length)] ?? ''
}

function fill(rendered: string, fillIn: (slot: Slot) => string): string {
  return splitAtSlots(rendered)
    .map((piece) => (typeof piece === 'string' ? piece : fillIn(piece)))
    .join('')
}

const MARK = `${OPEN}[\\w.]+${CLOSE}`
const MARKS = new RegExp(`${OPEN}([\\w.]+)${CLOSE}`, 'g')
const ANY_MARK = new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`)
// What a URL may hold as it is written (RFC 3986), and letters of any script, which editors paste as well. In an `href`
// everything up to the quote belongs to it; looking at the character first keeps the search linear in runs of spaces.
const URL_CHARACTER = '[!#-;=?-~]|[^\\x00-\\x7F\\p{P}\\p{Z}\\p{C}]'
const URL_WITH_SLOT = new RegExp(
  `(?=[^"\\s])(?<=\\b(?:href|src)="\\s*)[^"]+|(?:https?://|${OPEN}\\w+Url${CLOSE})(?:${URL_CHARACTER}|${MARK})*`,
  'giu',
)

/** Where the slots begin that stand inside a URL, but not at its beginning. */
function placesInUrls(rendered: string): ReadonlySet<number> {
  const places = new Set<number>()
  for (const { 0: url, index } of rendered.matchAll(URL_WITH_SLOT))
    for (let at = url.indexOf(OPEN, 1); at !== -1; at = url.indexOf(OPEN, at + 1)) places.add(index + at)
  return places
}

/** For a place in a path, a query or a fragment: whatever means something there (RFC 3986 section 2.2) loses its meaning. */
function percentEncoded(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function slotNamed(name: string): SlotName {
  if (isOwn(name) || (name.startsWith(FIELDS) && /^[a-zA-Z0-9]+$/.test(name.slice(FIELDS.length))))
    return name as SlotName
  throw new RangeError(`There is no slot "${name}".`)
}

const FIELDS = 'fields.'

function isOwn(name: string): name is OwnSlot {
  return slotNames.some((own) => own === name)
}

/**
 * Values for a preview or a test mail: they look real and lead nowhere that changes anything. `fields` are what an edition says
 * where nothing is known.
 */
export function sampleSlots(siteUrl: string, readerName: string, fields = NO_FIELDS): SlotValues {
  return {
    name: readerName,
    address: 'reader@example.com',
    unsubscribeUrl: `${siteUrl}/unsubscribe/sample`,
    preferencesUrl: `${siteUrl}/preferences/sample`,
    fields,
  }
}
