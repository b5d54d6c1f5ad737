import type { Transaction } from 'kysely'
import type { GoneCounts, GonePerson } from '../../domain/readers/subscriber.ts'
import { erasedAmong } from '../readers/erased-addresses.ts'
import type { Tables } from '../tables.ts'
import { newRow } from './subscriber-rows.ts'

/** Eight columns each stay well under the parameters that SQLite (32,766) and PostgreSQL (65,535) take. */
const ROWS_PER_STATEMENT = 1_000

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
