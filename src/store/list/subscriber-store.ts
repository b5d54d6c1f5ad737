import { setImmediate } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import { storedFields } from '../../domain/readers/fields.ts'
import type { ListActor } from '../../domain/readers/list-act.ts'
import type { ListFilter, PersonChange, SubscriberStore } from '../../domain/readers/list-ports.ts'
import type {
  GonePerson,
  ListedSubscriber,
  NewSubscriber,
  SubscriberStatus,
} from '../../domain/readers/subscriber.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { countPeople, findPeople, matches } from './find-people.ts'
import {
  addPerson,
  type Entry,
  importPeople,
  keepGone,
  knownEntries,
  mergeInto,
  newEntry,
  ROWS_PER_STATEMENT,
} from './import-people.ts'
import { recordListAct } from './list-acts.ts'
import { findNotRestorable, findRestorable, restorePeople } from './restore-people.ts'
import { listedSubscriber, subscriberOf } from './subscriber-rows.ts'
import { changeTags, mergeTags, putTags, tagPeople, tagsOf, takeTags } from './tag-rows.ts'

const PAGE_ROWS = 1_000

export function createSubscriberStore(db: Kysely<Tables>): SubscriberStore {
  return {
    importAll: (people, now) => transact(db, (trx) => importPeople(trx, people, now)),
    keepGone: (people, now) => transact(db, (trx) => keepGone(trx, people, now)),
    rehearseImport: () => rehearseImport(db),
    add: (person, now, actor) =>
      transact(db, async (trx) => {
        const added = await addPerson(trx, person, now)
        if (added.status === 'active')
          await recordListAct(trx, { subscriberId: added.id, kind: 'added', at: now }, actor)
        return added
      }),
    change: (id, change, { now, actor }) =>
      transact(db, (trx) => changePerson(trx, id, { change, now, actor })),

    restorable: (choice) => findRestorable(db, choice),
    notRestorable: (choice) => findNotRestorable(db, choice),
    restore: (choice, act) => transact(db, (trx) => restorePeople(trx, choice, act)),

    remove: (addressKey, now, actor) =>
      transact(db, async (trx) => {
        const row = await trx
          .updateTable('subscriber')
          .set({ status: 'left', changed_at: now.toISOString() })
          .where('address_key', '=', addressKey)
          .returningAll()
          .executeTakeFirst()
        if (row === undefined) return null
        await recordListAct(trx, { subscriberId: row.id, kind: 'removed', at: now }, actor)
        return subscriberOf(row)
      }),

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

    people: (filter, place) => findPeople(db, filter, place),
    countPeople: (filter) => countPeople(db, filter),
    list: (filter = {}) => listSubscribers(db, filter),

    tag: (addressKey, tags) =>
      transact(db, (trx) =>
        changeTags(trx, addressKey, (id, known) =>
          putTags(trx, [{ subscriberId: id, tags: mergeTags(known, tags) }]),
        ),
      ),
    tagMany: (ids, change) => transact(db, (trx) => tagPeople(trx, ids, change)),
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
async function* listSubscribers(db: Kysely<Tables>, filter: ListFilter): AsyncGenerator<ListedSubscriber> {
  let lastId = 0
  for (;;) {
    const page = await db
      .selectFrom('subscriber')
      .selectAll()
      .where('id', '>', lastId)
      .where('erased_at', 'is', null)
      .where((eb) => matches(eb, filter))
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
    await setImmediate() // SQLite answers at once: whatever else this process does waits for it
  }
}

interface ChangeByHand {
  readonly change: PersonChange
  readonly now: Date
  readonly actor: ListActor
}

/** The time of a status stays with it: by that a bounce is known to have made it. */
async function changePerson(
  trx: Transaction<Tables>,
  id: number,
  { change: { name, edition, fields }, now, actor }: ChangeByHand,
): Promise<ListedSubscriber | null> {
  const row = await trx
    .updateTable('subscriber')
    .set({ name, edition, fields: storedFields(fields) })
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) return null
  await recordListAct(trx, { subscriberId: id, kind: 'changed', at: now }, actor)
  return listedSubscriber(row, await tagsOf(trx, [id]))
}

/**
 * Answers as the store would if everything that it was asked before had been done, and changes nothing. It remembers
 * everybody whom it has met, so it is for lists of a bounded size.
 */
function rehearseImport(db: Kysely<Tables>): Pick<SubscriberStore, 'importAll' | 'keepGone'> {
  const met = new Map<string, Entry>()

  async function meet(people: readonly NewSubscriber[]): Promise<void> {
    const strangers = people.filter(({ addressKey }) => !met.has(addressKey))
    for (let start = 0; start < strangers.length; start += ROWS_PER_STATEMENT) {
      const chunk = strangers.slice(start, start + ROWS_PER_STATEMENT)
      for (const [key, entry] of await knownEntries(db, chunk)) met.set(key, entry)
    }
  }

  return {
    async importAll(people) {
      await meet(people)
      const total = { added: 0, updated: 0, unchanged: 0, kept: 0 }
      for (const person of people) total[mergeInto(met, person)] += 1
      return total
    },
    async keepGone(people) {
      await meet(people)
      const total = { left: 0, suppressed: 0, unchanged: 0 }
      for (const person of people) total[recordGone(met, person)] += 1
      return total
    },
  }
}

function recordGone(met: Map<string, Entry>, person: GonePerson): 'left' | 'suppressed' | 'unchanged' {
  const known = met.get(person.addressKey)
  if (known !== undefined && !isStricter(person.status, known.status)) return 'unchanged'
  met.set(person.addressKey, { ...(known ?? newEntry(person)), status: person.status })
  return person.status
}

function isStricter(status: GonePerson['status'], known: SubscriberStatus): boolean {
  return known === 'active' || (known === 'left' && status === 'suppressed')
}
