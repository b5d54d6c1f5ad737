import type { Kysely, Transaction } from 'kysely'
import type {
  GoneCounts,
  GonePerson,
  ImportCounts,
  NewSubscriber,
  Subscriber,
  SubscriberStatus,
} from '../../domain/readers/subscriber.ts'
import type { Tag } from '../../domain/readers/tags.ts'
import { erasedAmong } from '../readers/erased-addresses.ts'
import type { Tables } from '../tables.ts'
import { mergeFields, mergePreferences, newRow, samePreferences, subscriberOf } from './subscriber-rows.ts'
import { mergeTags, putTags, tagsOf } from './tag-rows.ts'

/** Nine columns each stay well under the parameters that SQLite (32,766) and PostgreSQL (65,535) take. */
export const ROWS_PER_STATEMENT = 1_000

/** What the list says of one person while a chunk is worked through. */
export interface Entry {
  /** Null: not on the list yet. */
  readonly id: number | null
  readonly person: Omit<NewSubscriber, 'fields' | 'tags'>
  readonly status: SubscriberStatus
  /** As the database keeps them. */
  readonly fields: string | null
  readonly tags: readonly Tag[]
  readonly isChanged: boolean
}

/** An address that comes twice is worked through in order: the last name given wins. */
export async function importPeople(
  trx: Transaction<Tables>,
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

export async function knownEntries(
  db: Kysely<Tables>,
  people: readonly NewSubscriber[],
): Promise<Map<string, Entry>> {
  const keys = people.map(({ addressKey }) => addressKey)
  const rows = await db.selectFrom('subscriber').selectAll().where('address_key', 'in', keys).execute()
  const tags = await tagsOf(
    db,
    rows.map(({ id }) => id),
  )
  const known = rows.map(
    ({ id, address, address_key: addressKey, name, edition, status, fields }): [string, Entry] => [
      addressKey,
      {
        ...{ id, person: { address, addressKey, name, edition }, status, fields },
        ...{ tags: tags.get(id) ?? [], isChanged: false },
      },
    ],
  )
  return new Map([...known, ...(await erasedEntries(db, people))])
}

async function erasedEntries(
  db: Kysely<Tables>,
  people: readonly NewSubscriber[],
): Promise<readonly [string, Entry][]> {
  const keys = new Set(people.map(({ addressKey }) => addressKey))
  const erased = await erasedAmong(db, [...keys])
  return people
    .filter(({ addressKey }) => erased.has(addressKey))
    .map((person) => [
      person.addressKey,
      { ...newEntry(person), status: 'suppressed', isChanged: false } satisfies Entry,
    ])
}

/** What an import does with one more person, and the entry as it is then. */
export function mergeInto(entries: Map<string, Entry>, person: NewSubscriber): keyof ImportCounts {
  const known = entries.get(person.addressKey)
  if (known === undefined) {
    entries.set(person.addressKey, newEntry(person))
    return 'added'
  }
  if (known.status !== 'active') return 'kept'
  const wanted = mergePreferences(known.person, person)
  const fields = mergeFields(known.fields, person.fields)
  const tags = mergeTags(known.tags, person.tags)
  if (samePreferences(known.person, wanted) && fields === known.fields && tags === known.tags)
    return 'unchanged'
  entries.set(person.addressKey, {
    ...{ ...known, fields, tags, isChanged: true },
    person: { ...known.person, ...wanted },
  })
  return 'updated'
}

export function newEntry(person: NewSubscriber): Entry {
  const { fields, tags } = person
  return {
    ...{ id: null, person, status: 'active', isChanged: true },
    ...{ fields: mergeFields(null, fields), tags: mergeTags([], tags) },
  }
}

async function writeEntries(trx: Transaction<Tables>, entries: readonly Entry[], at: string): Promise<void> {
  const changed = entries.filter(({ isChanged }) => isChanged)
  const added = changed.filter(({ id }) => id === null)
  if (added.length > 0)
    await trx
      .insertInto('subscriber')
      .values(added.map(({ person, fields }) => ({ ...newRow(person, at), fields })))
      .execute()
  for (const { id, person, fields } of changed) {
    if (id === null) continue
    await trx
      .updateTable('subscriber')
      .set({ name: person.name, edition: person.edition, fields, changed_at: at })
      .where('id', '=', id)
      .execute()
  }
  await writeTags(trx, changed)
}

async function writeTags(trx: Transaction<Tables>, changed: readonly Entry[]): Promise<void> {
  const tagged = changed.filter(({ tags }) => tags.length > 0)
  if (tagged.length === 0) return
  const rows = await trx
    .selectFrom('subscriber')
    .select(['id', 'address_key'])
    .where(
      'address_key',
      'in',
      tagged.map(({ person }) => person.addressKey),
    )
    .execute()
  const ids = new Map(rows.map(({ id, address_key }) => [address_key, id]))
  await putTags(
    trx,
    tagged.map(({ person, tags }) => ({ subscriberId: ids.get(person.addressKey) ?? 0, tags })),
  )
}

/**
 * Somebody who left comes back. Somebody who is suppressed is left alone, and so is somebody whose data was erased: as
 * nothing of them is kept, they are returned with the id 0.
 */
export async function addPerson(
  trx: Transaction<Tables>,
  person: NewSubscriber,
  now: Date,
): Promise<Subscriber> {
  const at = now.toISOString()
  const known = await trx
    .selectFrom('subscriber')
    .selectAll()
    .where('address_key', '=', person.addressKey)
    .executeTakeFirst()
  if (known === undefined) {
    const erased = await erasedAmong(trx, [person.addressKey])
    if (erased.size > 0) return { ...nobody(person), status: 'suppressed' }
    const row = newRow(person, at)
    const added = await trx.insertInto('subscriber').values(row).returningAll().executeTakeFirstOrThrow()
    await putTags(trx, [{ subscriberId: added.id, tags: person.tags ?? [] }])
    return subscriberOf(added)
  }
  if (known.status === 'suppressed') return subscriberOf(known)
  const tags = (await tagsOf(trx, [known.id])).get(known.id) ?? []
  await putTags(trx, [{ subscriberId: known.id, tags: mergeTags(tags, person.tags) }])
  const wanted = mergePreferences(known, person)
  const fields = mergeFields(known.fields, person.fields)
  if (known.status === 'active' && samePreferences(known, wanted) && fields === known.fields)
    return subscriberOf(known)
  const row = await trx
    .updateTable('subscriber')
    .set({ ...wanted, fields, status: 'active', changed_at: at })
    .where('id', '=', known.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return subscriberOf(row)
}

function nobody({ address, name, edition }: NewSubscriber): Omit<Subscriber, 'status'> {
  return { id: 0, address, name, edition }
}

/** Somebody who is gone stays so: the stricter of what is known and what the list says wins. */
export async function keepGone(
  trx: Transaction<Tables>,
  people: readonly GonePerson[],
  now: Date,
): Promise<GoneCounts> {
  const total = { left: 0, suppressed: 0, unchanged: 0 }
  for (let start = 0; start < people.length; start += ROWS_PER_STATEMENT) {
    const chunk = people.slice(start, start + ROWS_PER_STATEMENT)
    const counts = await keepChunk(trx, chunk, now.toISOString())
    for (const key of ['left', 'suppressed', 'unchanged'] as const) total[key] += counts[key]
  }
  return total
}

async function keepChunk(
  trx: Transaction<Tables>,
  people: readonly GonePerson[],
  at: string,
): Promise<GoneCounts> {
  const keys = people.map(({ addressKey }) => addressKey)
  const rows = await trx
    .selectFrom('subscriber')
    .select(['address_key', 'status'])
    .where('address_key', 'in', keys)
    .execute()
  const known = new Map(rows.map(({ address_key, status }) => [address_key, status]))
  const erased = await erasedAmong(trx, keys)
  const added = people.filter(({ addressKey }) => !known.has(addressKey) && !erased.has(addressKey))
  const changed = people.filter(({ addressKey, status }) => {
    const before = known.get(addressKey)
    return before === 'active' || (before === 'left' && status === 'suppressed')
  })
  if (added.length > 0) {
    const newRows = added.map((person) => ({ ...newRow(person, at), status: person.status }))
    await trx.insertInto('subscriber').values(newRows).execute()
  }
  for (const status of ['left', 'suppressed'] as const) {
    const theirs = changed.filter((person) => person.status === status).map(({ addressKey }) => addressKey)
    if (theirs.length === 0) continue
    await trx
      .updateTable('subscriber')
      .set({ status, changed_at: at })
      .where('address_key', 'in', theirs)
      .execute()
  }
  const became = (status: GonePerson['status']) =>
    [...added, ...changed].filter((person) => person.status === status).length
  const [left, suppressed] = [became('left'), became('suppressed')]
  return { left, suppressed, unchanged: people.length - left - suppressed }
}
