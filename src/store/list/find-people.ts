import { setImmediate } from 'node:timers/promises'
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import type { FoundPeople, ListFilter, PeoplePlace } from '../../domain/readers/list-ports.ts'
import type { Tables } from '../tables.ts'
import { listedSubscriber } from './subscriber-rows.ts'
import { tagsOf } from './tag-rows.ts'

/** Numbers that one statement looks at: on a list of a million SQLite keeps this process for some 20 ms. */
const SLICE = 20_000
/** Statements of one look; who searches further asks again from where it ended. */
const MOST_SLICES = 20

/**
 * The newest first. Each statement looks at a range of numbers, which the primary key finds: whatever is searched for, no
 * statement grows with the list. `next` is where a further look begins; null where the list ends.
 */
export async function findPeople(
  db: Kysely<Tables>,
  filter: ListFilter,
  { before, limit }: PeoplePlace,
): Promise<FoundPeople> {
  const rows: Awaited<ReturnType<typeof slice>>[number][] = []
  let top = before ?? (await lastId(db)) + 1
  for (let looks = 0; top > 1 && rows.length <= limit && looks < MOST_SLICES; looks++) {
    const bottom = Math.max(0, top - 1 - SLICE)
    rows.push(...(await slice(db, filter, { bottom, top, limit: limit + 1 - rows.length })))
    top = bottom + 1
    await setImmediate() // SQLite answers at once: whatever else this process does waits for it
  }
  const shown = rows.slice(0, limit)
  const tagged = await tagsOf(
    db,
    shown.map(({ id }) => id),
  )
  const last = shown.at(-1)
  const next = rows.length > limit && last !== undefined ? last.id : top
  return { people: shown.map((row) => listedSubscriber(row, tagged)), next: next > 1 ? next : null }
}

/** How many there are, counted slice by slice. */
export async function countPeople(db: Kysely<Tables>, filter: ListFilter): Promise<number> {
  let total = 0
  for (let top = (await lastId(db)) + 1; top > 1; top -= SLICE) {
    const { count } = await db
      .selectFrom('subscriber')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('id', '<', top)
      .where('id', '>=', Math.max(1, top - SLICE))
      .where('erased_at', 'is', null)
      .where((eb) => matches(eb, filter))
      .executeTakeFirstOrThrow()
    total += count
    await setImmediate()
  }
  return total
}

async function lastId(db: Kysely<Tables>): Promise<number> {
  const { last } = await db
    .selectFrom('subscriber')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}

interface Slice {
  readonly bottom: number
  readonly top: number
  readonly limit: number
}

function slice(db: Kysely<Tables>, filter: ListFilter, { bottom, top, limit }: Slice) {
  return db
    .selectFrom('subscriber')
    .selectAll()
    .where('id', '>', bottom)
    .where('id', '<', top)
    .where('erased_at', 'is', null)
    .where((eb) => matches(eb, filter))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** All that a filter asks of one row; it looks into no other rows than those of its own tags. */
export function matches(
  eb: ExpressionBuilder<Tables, 'subscriber'>,
  filter: ListFilter,
): Expression<SqlBool> {
  const { status, tags, text, gets } = filter
  return eb.and([
    ...(status === undefined ? [] : [eb('subscriber.status', '=', status)]),
    ...(tags === undefined ? [] : [hasOneOf(eb, tags)]),
    ...(text === undefined ? [] : [hasText(text)]),
    ...(gets === undefined ? [] : [getsOneOf(eb, gets)]),
  ])
}

function hasOneOf(eb: ExpressionBuilder<Tables, 'subscriber'>, keys: readonly string[]): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('subscriber_tag')
      .select('subscriber_tag.tag')
      .whereRef('subscriber_tag.subscriber_id', '=', 'subscriber.id')
      .where('subscriber_tag.tag', 'in', keys),
  )
}

function hasText(text: string): Expression<SqlBool> {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`(address_key like ${pattern} escape '\\' or lower(name) like ${pattern} escape '\\')`
}

function getsOneOf(
  eb: ExpressionBuilder<Tables, 'subscriber'>,
  { editions, offered, withDefault }: NonNullable<ListFilter['gets']>,
): Expression<SqlBool> {
  return eb.or([
    eb('subscriber.edition', 'in', editions),
    ...(withDefault
      ? [eb('subscriber.edition', 'is', null), eb('subscriber.edition', 'not in', offered)]
      : []),
  ])
}
