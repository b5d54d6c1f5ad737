import { type Message, msg } from '../domain/language/message.ts'
import { cleanFieldValue, type FieldValues, whyNotKept } from '../domain/readers/fields.ts'
import { type Mailbox, parseMailbox } from '../domain/readers/mailbox.ts'
import { whyNotTaken } from '../domain/readers/new-address.ts'
import type { NewSubscriber } from '../domain/readers/subscriber.ts'
import { asTags, parseTags, type Tag } from '../domain/readers/tags.ts'
import { consentInUnknownColumn, isAttributes, readAttributes, readConsent } from './consent-columns.ts'
import { type Consent, strictest } from './consent-words.ts'
import { restoreCell } from './csv-cell.ts'
import type { ReadEdition } from './edition-word.ts'
import type { ListColumns, OwnFields } from './list-columns.ts'
import type { RefusalKind } from './rejects-file.ts'

const MAX_NAME_CHARACTERS = 200

export interface ListMeaning {
  readonly columns: ListColumns
  /** Cells of the header; null where the list has none. */
  readonly width: number | null
  readonly readEdition: ReadEdition
  /** The newsletter's own. Left out: it has none. */
  readonly ownFields?: OwnFields
}

export interface Fault {
  readonly kind: RefusalKind
  readonly fault: Message
}

/** Whose row it is and what it says of their consent. */
interface ConsentRow {
  readonly mailbox: Mailbox
  readonly consent: Consent
  /** Why the consent is `unclear`, as a sentence; null where it is not. */
  readonly doubt: Message | null
}

/** Reads whose row it is; `fault` is a sentence for the person who made the list. */
export function readConsentRow(
  cells: readonly string[],
  { columns, width }: Pick<ListMeaning, 'columns' | 'width'>,
): ConsentRow | Fault {
  // More cells than the header has: somewhere a delimiter is not quoted, and no cell can be trusted to be in its place.
  if (width !== null && cells.slice(width).some((cell) => cell.trim() !== ''))
    return { kind: 'cells', fault: msg`The row has ${cells.length} cells but the header has ${width}.` }
  const mailbox = parseMailbox(cellOf(cells, columns.address))
  if ('fault' in mailbox) return { kind: 'address', ...mailbox }
  let [consent, doubt]: [Consent, Message | null] = ['active', null]
  for (const column of columns.consent) {
    const cell = cellOf(cells, column.index)
    const said = readConsent(column, cell)
    if (said === 'unclear') doubt ??= doubtOf(cell, column.heading)
    if (said !== null) consent = strictest(consent, said)
  }
  for (const { index, heading } of columns.others) {
    const cell = cellOf(cells, index)
    const isRead = !columns.tags.includes(index) && isAttributes(heading)
    const said = isRead
      ? readAttributes(cell)
      : columns.tags.includes(index)
        ? consentOfTags(heading, cell)
        : consentInUnknownColumn(heading, cell)
    if (said === 'unclear') doubt ??= doubtOf(isRead ? '' : cell, heading)
    if (said !== null) consent = strictest(consent, said)
  }
  return { mailbox, consent, doubt }
}

/** The rest of a row: what somebody is called and gets. */
export function readPerson(
  cells: readonly string[],
  mailbox: Mailbox,
  { columns, readEdition, ownFields = new Map() }: ListMeaning,
): NewSubscriber | Fault {
  const fault = whyNotTaken(mailbox)
  if (fault !== null) return { kind: 'address', fault }
  const name = nameOf(cells, columns) || cleanName(mailbox.name)
  // Characters as people count them; the length in UTF-16 units bounds it from above and is cheaper to ask for.
  if (name.length > MAX_NAME_CHARACTERS && [...name].length > MAX_NAME_CHARACTERS)
    return { kind: 'name', fault: msg`The name is longer than ${MAX_NAME_CHARACTERS} characters.` }
  const wanted = cellOf(cells, columns.edition)
  const edition = readEdition(wanted)
  if (edition === undefined)
    return { kind: 'edition', fault: msg`The newsletter has no edition "${wanted.trim()}".` }
  const tags = tagsIn(cells, columns)
  if ('fault' in tags) return { kind: 'tags', ...tags }
  const fields = fieldsIn(cells, columns, ownFields)
  if ('fault' in fields) return fields
  return {
    ...{ address: mailbox.address, addressKey: mailbox.key, name, edition },
    ...(tags.length > 0 && { tags }),
    ...(Object.keys(fields.values).length > 0 && { fields: fields.values }),
  }
}

function tagsIn(
  cells: readonly string[],
  { tags }: ListColumns,
): readonly Tag[] | { readonly fault: Message } {
  const labels: string[] = []
  for (const index of tags) {
    const read = parseTags(cellOf(cells, index))
    if ('fault' in read) return read
    labels.push(...read.map(({ label }) => label))
  }
  return asTags(labels)
}

function fieldsIn(
  cells: readonly string[],
  { fields }: ListColumns,
  own: OwnFields,
): { readonly values: FieldValues } | Fault {
  const values: Record<string, string> = {}
  for (const { key, index } of fields) {
    const value = cleanFieldValue(cellOf(cells, index))
    const field = own.get(key)
    const fault = field === undefined ? null : whyNotKept(key, value, field)
    if (fault !== null) return { kind: 'field', fault }
    if (value !== '') values[key] = value
  }
  return { values }
}

/** Other systems put people into a group of those who left. */
function consentOfTags(heading: string, cell: string): Consent | null {
  const tags = parseTags(cell)
  if ('fault' in tags) return consentInUnknownColumn(heading, cell)
  let said: Consent | null = null
  for (const { label } of tags) {
    const one = consentInUnknownColumn(heading, label)
    if (one !== null) said = said === null ? one : strictest(said, one)
  }
  return said
}

export function nameOf(
  cells: readonly string[],
  { name, givenName, familyName }: Pick<ListColumns, 'name' | 'givenName' | 'familyName'>,
): string {
  const whole = cleanName(cellOf(cells, name))
  if (whole !== '') return whole
  const [given, family] = [cleanName(cellOf(cells, givenName)), cleanName(cellOf(cells, familyName))]
  const isEastAsian = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(given + family)
  return isEastAsian ? family + given : `${given} ${family}`.trim()
}

function doubtOf(cell: string, heading: string): Message {
  const word = cell.trim().slice(0, 40)
  return word === ''
    ? msg`Nothing that is known stands under "${heading}", so it is not sure that they want mail.`
    : msg`"${word}" under "${heading}" is not known, so it is not sure that they want mail.`
}

function cellOf(cells: readonly string[], column: number | null): string {
  return restoreCell((column === null ? undefined : cells[column]) ?? '')
}

/** One line in NFC. Marks that turn the reading direction go with the control characters: they would turn the text around the name. */
function cleanName(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
}
