import type { Expression, ExpressionBuilder, Kysely, SqlBool, Transaction } from 'kysely'
import type { TagCount } from '../../domain/readers/subscriber.ts'
import { MAX_TAGS, type Tag } from '../../domain/readers/tags.ts'
import type { Tables } from '../tables.ts'

/** Three columns each stay well under the parameters that SQLite (32,766) and PostgreSQL (65,535) take. */
const ROWS_PER_STATEMENT = 1_000

interface TaggedPerson {
  readonly subscriberId: number
  readonly tags: readonly Tag[]
}

/** Puts tags on people; one that somebody has already stays as it is written. */
export async function putTags(trx: Transaction<Tables>, people: readonly TaggedPerson[]): Promise<void> {
  const rows = people.flatMap(({ subscriberId, tags }) =>
    tags.map(({ key, label }) => ({ subscriber_id: subscriberId, tag: key, label })),
  )
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    await trx
      .insertInto('subscriber_tag')
      .values(rows.slice(start, start + ROWS_PER_STATEMENT))
      .onConflict((conflict) => conflict.columns(['subscriber_id', 'tag']).doNothing())
      .execute()
}

export async function takeTags(
  trx: Transaction<Tables>,
  subscriberId: number,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return
  await trx
    .deleteFrom('subscriber_tag')
    .where('subscriber_id', '=', subscriberId)
    .where('tag', 'in', keys)
    .execute()
}

/** The tags of some people, in the order of their keys; somebody without any is not in it. */
export async function tagsOf(
  db: Kysely<Tables>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly Tag[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('subscriber_tag')
    .selectAll()
    .where('subscriber_id', 'in', ids)
    .orderBy('subscriber_id')
    .orderBy('tag')
    .execute()
  const byPerson = Map.groupBy(rows, ({ subscriber_id }) => subscriber_id)
  return new Map(
    [...byPerson].map(([id, theirs]) => [id, theirs.map(({ tag, label }) => ({ key: tag, label }))]),
  )
}

/** What somebody has with these tags beside their own: never more than a subscriber may have. */
export function mergeTags(known: readonly Tag[], given: readonly Tag[] = []): readonly Tag[] {
  const more = given.filter(({ key }) => !known.some((tag) => tag.key === key))
  return more.length === 0 ? known : [...known, ...more].slice(0, MAX_TAGS)
}

/** The condition of the subscribers that have any of these tags. */
export function hasAnyTag(
  eb: ExpressionBuilder<Tables, 'subscriber'>,
  keys: readonly string[],
): Expression<SqlBool> {
  return eb(
    'subscriber.id',
    'in',
    eb
      .selectFrom('subscriber_tag')
      .select('subscriber_tag.subscriber_id')
      .where('subscriber_tag.tag', 'in', keys),
  )
}

/** Of active subscribers, the largest first. */
export async function countTags(db: Kysely<Tables>): Promise<readonly TagCount[]> {
  const rows = await db
    .selectFrom('subscriber_tag')
    .innerJoin('subscriber', 'subscriber.id', 'subscriber_tag.subscriber_id')
    .select(({ fn }) => [fn.min('label').as('label'), fn.countAll<number>().as('count')])
    .where('subscriber.status', '=', 'active')
    .groupBy('subscriber_tag.tag')
    .orderBy('count', 'desc')
    .orderBy('subscriber_tag.tag')
    .execute()
  return rows.map(({ label, count }) => ({ tag: label, count }))
}

/** The tags of a subscriber after a change; null where nobody has the address. */
export async function changeTags(
  trx: Transaction<Tables>,
  addressKey: string,
  change: (id: number, known: readonly Tag[]) => Promise<void>,
): Promise<readonly string[] | null> {
  const row = await trx
    .selectFrom('subscriber')
    .select('id')
    .where('address_key', '=', addressKey)
    .executeTakeFirst()
  if (row === undefined) return null
  await change(row.id, (await tagsOf(trx, [row.id])).get(row.id) ?? [])
  return ((await tagsOf(trx, [row.id])).get(row.id) ?? []).map(({ label }) => label)
}

/** How many of them have other tags than before. Nobody gets more than a subscriber may have. */
export async function tagPeople(
  trx: Transaction<Tables>,
  ids: readonly number[],
  { tags, how }: { readonly tags: readonly Tag[]; readonly how: 'tag' | 'untag' },
): Promise<number> {
  const known = await tagsOf(trx, ids)
  const keys = tags.map(({ key }) => key)
  if (how === 'untag') {
    const having = [...known].filter(([, theirs]) => theirs.some(({ key }) => keys.includes(key)))
    if (having.length > 0)
      await trx
        .deleteFrom('subscriber_tag')
        .where(
          'subscriber_id',
          'in',
          having.map(([id]) => id),
        )
        .where('tag', 'in', keys)
        .execute()
    return having.length
  }
  const merged = ids.map((subscriberId) => {
    const theirs = known.get(subscriberId) ?? []
    return { subscriberId, theirs, tags: mergeTags(theirs, tags) }
  })
  const changed = merged.filter(
    (person) => person.tags !== person.theirs && person.tags.length > person.theirs.length,
  )
  await putTags(trx, changed)
  return changed.length
}
