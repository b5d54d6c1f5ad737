import type { Kysely } from 'kysely'
import type { ImportCounts, NewSubscriber, SubscriberStatus } from '../../domain/readers/subscriber.ts'
import { erasedAmong } from '../readers/erased-addresses.ts'
import type { Tables } from '../tables.ts'
import { mergePreferences, newRow, samePreferences } from './subscriber-rows.ts'

/** Eight columns each stay well under the parameters that SQLite (32,766) and PostgreSQL (65,535) take. */
const ROWS_PER_STATEMENT = 1_000

/** What the list says of one person while a chunk is worked through. */
interface Entry {
  /** Null: not on the list yet. */
  readonly id: number | null
  readonly person: NewSubscriber
  readonly status: SubscriberStatus
  readonly isChanged: boolean
}

/** Inside a transaction of the caller. An address that comes twice is worked through in order: the last name given wins. */
export async function importPeople(
  trx: Kysely<Tables>,
  people: readonly NewSubscriber[],
  now: Date,
): Promise<ImportCounts> {
  const total = { added: 0, updated: 0, unchanged: 0, kept: 0 }
  for (let start = 0; start < people.length; start += ROWS_PER_STATEMENT) {
    const chunk = people.slice(start, start + ROWS_PER_STATEMENT)
    const entries = await knownEntries(trx, chunk)
    for (const person of chunk) total[mergeInto(entries, person)] += 1
    await writeEntries(trx, [...entries.values()], now.toISOString())
  }
  return total
}

async function knownEntries(
  trx: Kysely<Tables>,
  people: readonly NewSubscriber[],
): Promise<Map<string, Entry>> {
  const keys = people.map(({ addressKey }) => addressKey)
  const rows = await trx.selectFrom('subscriber').selectAll().where('address_key', 'in', keys).execute()
  const known = rows.map(
    ({ id, address, address_key: addressKey, name, edition, status }): [string, Entry] => [
      addressKey,
      { id, person: { address, addressKey, name, edition }, status, isChanged: false },
    ],
  )
  return new Map([...known, ...(await erasedEntries(trx, people))])
}

async function erasedEntries(
  trx: Kysely<Tables>,
  people: readonly NewSubscriber[],
): Promise<readonly [string, Entry][]> {
  const keys = new Set(people.map(({ addressKey }) => addressKey))
  const erased = await erasedAmong(trx, [...keys])
  return people
    .filter(({ addressKey }) => erased.has(addressKey))
    .map((person) => [person.addressKey, { id: null, person, status: 'suppressed', isChanged: false }])
}

function mergeInto(entries: Map<string, Entry>, person: NewSubscriber): keyof ImportCounts {
  const known = entries.get(person.addressKey)
  if (known === undefined) {
    entries.set(person.addressKey, { id: null, person, status: 'active', isChanged: true })
    return 'added'
  }
  if (known.status !== 'active') return 'kept'
  const wanted = mergePreferences(known.person, person)
  if (samePreferences(known.person, wanted)) return 'unchanged'
  entries.set(person.addressKey, { ...known, person: { ...known.person, ...wanted }, isChanged: true })
  return 'updated'
}

async function writeEntries(trx: Kysely<Tables>, entries: readonly Entry[], at: string): Promise<void> {
  const added = entries
    .filter(({ id, isChanged }) => id === null && isChanged)
    .map(({ person }) => newRow(person, at))
  if (added.length > 0) await trx.insertInto('subscriber').values(added).execute()
  for (const { id, person, isChanged } of entries) {
    if (id === null || !isChanged) continue
    await trx
      .updateTable('subscriber')
      .set({ name: person.name, edition: person.edition, changed_at: at })
      .where('id', '=', id)
      .execute()
  }
}
