import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { readFields } from '../../domain/readers/fields.ts'
import type { ListFilter, SubscriberStore } from '../../domain/readers/list-ports.ts'
import type { ListedSubscriber } from '../../domain/readers/subscriber.ts'
import type { Tag } from '../../domain/readers/tags.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { addPerson, importPeople, keepGone } from './import-people.ts'
import { findNotRestorable, findRestorable, restorePeople } from './restore-people.ts'
import { subscriberOf } from './subscriber-rows.ts'
import { hasAnyTag, mergeTags, putTags, tagsOf, takeTags } from './tag-rows.ts'

const PAGE_ROWS = 1_000

export function createSubscriberStore(db: Kysely<Tables>): SubscriberStore {
  return {
    importAll: (people, now) => transact(db, (trx) => importPeople(trx, people, now)),
    keepGone: (people, now) => transact(db, (trx) => keepGone(trx, people, now)),
    add: (person, now) => transact(db, (trx) => addPerson(trx, person, now)),

    restorable: (choice) => findRestorable(db, choice),
    notRestorable: (choice) => findNotRestorable(db, choice),
    restore: (choice, act) => transact(db, (trx) => restorePeople(trx, choice, act)),

    async remove(addressKey, now) {
      const row = await db
        .updateTable('subscriber')
        .set({ status: 'left', changed_at: now.toISOString() })
        .where('address_key', '=', addressKey)
        .returningAll()
        .executeTakeFirst()
      return row === undefined ? null : subscriberOf(row)
    },

    async find(addressKey) {
      const row = await db
        .selectFrom('subscriber')
        .selectAll()
        .where('address_key', '=', addressKey)
        .executeTakeFirst()
      return row === undefined ? null : subscriberOf(row)
    },

    async get(id) {
      const row = await db.selectFrom('subscriber').selectAll().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : listedSubscriber(row, await tagsOf(db, [id]))
    },

    async search(text, limit) {
      const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
      const rows = await db
        .selectFrom('subscriber')
        .selectAll()
        .where(
          sql<boolean>`(address_key like ${pattern} escape '\\' or lower(name) like ${pattern} escape '\\')`,
        )
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(subscriberOf)
    },

    list: (filter = {}) => listSubscribers(db, filter),

    tag: (addressKey, tags) =>
      transact(db, (trx) =>
        changeTags(trx, addressKey, (id, known) =>
          putTags(trx, [{ subscriberId: id, tags: mergeTags(known, tags) }]),
        ),
      ),
    untag: (addressKey, keys) =>
      transact(db, (trx) => changeTags(trx, addressKey, (id) => takeTags(trx, id, keys))),

    async count() {
      return await db
        .selectFrom('subscriber')
        .select(['status', 'edition', ({ fn }) => fn.countAll<number>().as('count')])
        .where('erased_at', 'is', null)
        .groupBy(['status', 'edition'])
        .orderBy('status')
        .orderBy('edition')
        .execute()
    },
  }
}

/** Page by page after the last id: memory stays flat, and no read stays open while the caller works on a page. */
async function* listSubscribers(
  db: Kysely<Tables>,
  { status, tags }: ListFilter,
): AsyncGenerator<ListedSubscriber> {
  let lastId = 0
  for (;;) {
    const page = await db
      .selectFrom('subscriber')
      .selectAll()
      .where('id', '>', lastId)
      .where('erased_at', 'is', null)
      .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'active'))
      .$if(tags !== undefined, (query) => query.where((eb) => hasAnyTag(eb, tags ?? [])))
      .orderBy('id')
      .limit(PAGE_ROWS)
      .execute()
    const tagged = await tagsOf(
      db,
      page.map(({ id }) => id),
    )
    for (const row of page) yield listedSubscriber(row, tagged)
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE_ROWS) return
    lastId = last.id
  }
}

function listedSubscriber(
  row: Selectable<Tables['subscriber']>,
  tagged: ReadonlyMap<number, readonly Tag[]>,
): ListedSubscriber {
  const tags = (tagged.get(row.id) ?? []).map(({ label }) => label)
  return { ...subscriberOf(row), tags, fields: readFields(row.fields) }
}

/** The tags of a subscriber after a change; null where nobody has the address. */
async function changeTags(
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
