import { cleanLine } from './characters.ts'

/**
 * Slots: places in a rendered edition that are filled per subscriber by splicing, never by rendering again.
 *
 * A template puts `{{slots.unsubscribeUrl}}` where the value belongs; the view holds a mark made of two private-use
 * code points there, which no escaping changes and which content may not contain.
 */
export const slotNames = ['name', 'address', 'unsubscribeUrl', 'preferencesUrl'] as const

export type SlotName = (typeof slotNames)[number]
export type SlotValues = Readonly<Record<SlotName, string>>
/** A literal stretch, or a slot between two of them. */
export type Piece = string | { readonly slot: SlotName }

const OPEN = '\uE000'
const CLOSE = '\uE001'

export function slotMark(name: SlotName): string {
  return `${OPEN}${name}${CLOSE}`
}

/** Every slot's mark, as templates see them. */
export const slotMarks: SlotValues = {
  name: slotMark('name'),
  address: slotMark('address'),
  unsubscribeUrl: slotMark('unsubscribeUrl'),
  preferencesUrl: slotMark('preferencesUrl'),
}

/** Cuts a rendered part at its slots. Throws where a mark names no slot: a template wrote one by hand. */
export function splitAtSlots(rendered: string): readonly Piece[] {
  return rendered
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith(OPEN) ? { slot: slotNamed(piece.slice(1, -1)) } : piece))
}

/** Fills an HTML part; values are escaped for text and for quoted attributes. */
export function fillHtml(rendered: string, values: SlotValues): string {
  return fill(rendered, (name) => escapeHtml(values[name]))
}

/** Fills a plain-text part; a value cannot begin a new line. */
export function fillText(rendered: string, values: SlotValues): string {
  return fill(rendered, (name) => cleanLine(values[name]))
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function fill(rendered: string, fillIn: (name: SlotName) => string): string {
  return splitAtSlots(rendered)
    .map((piece) => (typeof piece === 'string' ? piece : fillIn(piece.slot)))
    .join('')
}

function slotNamed(name: string): SlotName {
  const found = slotNames.find((candidate) => candidate === name)
  if (found === undefined) throw new RangeError(`There is no slot "${name}".`)
  return found
}

/** Values for a preview or a test mail: they look real and lead nowhere that changes anything. */
export function sampleSlots(siteUrl: string, readerName: string): SlotValues {
  return {
    name: readerName,
    address: 'reader@example.com',
    unsubscribeUrl: `${siteUrl}/unsubscribe/sample`,
    preferencesUrl: `${siteUrl}/preferences/sample`,
  }
}
