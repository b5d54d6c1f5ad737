import type { NewSubscriber } from '../../domain/subscriber.ts'
import type { ListRow } from './list-rows.ts'
import { type ListMeaning, readPerson } from './read-person.ts'
import type { RefusedRow } from './rejects-file.ts'

/** What a chunk of rows comes to; every row is in exactly one of the four. */
export interface ListChunk {
  /** No two of them share an address. */
  readonly people: readonly NewSubscriber[]
  readonly refused: readonly RefusedRow[]
  readonly kept: number
  readonly duplicates: number
}

/** Reads a chunk of rows. An address that comes again adds its name and edition, where given, to the first. */
export function readChunk(rows: readonly ListRow[], meaning: ListMeaning): ListChunk {
  const people = new Map<string, NewSubscriber>()
  const refused: RefusedRow[] = []
  let [kept, duplicates] = [0, 0]
  for (const row of rows) {
    const person = readPerson(row.cells, meaning)
    if (person === 'kept') kept += 1
    else if ('fault' in person) refused.push({ ...row, reason: person.fault })
    else {
      const first = people.get(person.addressKey)
      if (first !== undefined) duplicates += 1
      people.set(person.addressKey, first === undefined ? person : merge(first, person))
    }
  }
  return { people: [...people.values()], refused, kept, duplicates }
}

function merge(first: NewSubscriber, again: NewSubscriber): NewSubscriber {
  return { ...first, name: again.name || first.name, edition: again.edition ?? first.edition }
}
