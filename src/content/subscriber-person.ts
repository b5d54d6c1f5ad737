import { parseAddress } from '../domain/address.ts'
import { whyNotTaken } from '../domain/new-address.ts'
import type { NewSubscriber } from '../domain/subscriber.ts'
import { restoreCell } from './subscriber-cell.ts'
import type { ListColumns } from './subscriber-columns.ts'
import type { ReadEdition } from './subscriber-edition.ts'

const MAX_NAME_CHARACTERS = 200

/** What a row says: a person, somebody who is not to get mail, or nothing that can be used. */
export type ReadPerson = NewSubscriber | 'kept' | { readonly fault: string }

export interface ListMeaning {
  readonly columns: ListColumns
  readonly width: number
  readonly readEdition: ReadEdition
}

/** Reads one row; `fault` is a sentence for the person who made the list. */
export function readPerson(
  cells: readonly string[],
  { columns, width, readEdition }: ListMeaning,
): ReadPerson {
  // More cells than the header has: somewhere a delimiter is not quoted, and no cell can be trusted to be in its place.
  if (cells.slice(width).some((cell) => cell.trim() !== ''))
    return { fault: `The row has ${cells.length} cells but the header has ${width}.` }
  const cell = (column: number | null) => restoreCell((column === null ? undefined : cells[column]) ?? '')
  const parsed = parseAddress(cell(columns.address))
  if ('fault' in parsed) return parsed
  const name = cleanName(cell(columns.name))
  // Characters as people count them; the length in UTF-16 units bounds it from above and is cheaper to ask for.
  if (name.length > MAX_NAME_CHARACTERS && [...name].length > MAX_NAME_CHARACTERS)
    return { fault: `The name is longer than ${MAX_NAME_CHARACTERS} characters.` }
  const wanted = cell(columns.edition)
  const edition = readEdition(wanted)
  if (edition === undefined) return { fault: `The newsletter has no edition "${wanted.trim()}".` }
  if (isGone(cell(columns.status))) return 'kept'
  const fault = whyNotTaken(parsed)
  if (fault !== null) return { fault }
  return { address: parsed.address, addressKey: parsed.key, name, edition }
}

/** An export names those who left. On another database nobody knows them yet; an import does not make them active. */
function isGone(status: string): boolean {
  return ['left', 'suppressed'].includes(status.trim().toLowerCase())
}

/** One line in NFC. Marks that turn the reading direction go with the control characters: they would turn the text around the name. */
function cleanName(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
}
