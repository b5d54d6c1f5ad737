import type { Kysely } from 'kysely'
import type { ChangeStore, StoreTopic } from '../domain/change-ports.ts'
import type { StoreDatabase } from './store-database.ts'
import type { Tables } from './tables.ts'

export function createChangeStore({ db, version }: StoreDatabase): ChangeStore {
  return {
    version: () => version(db),
    mark: async (topic) => JSON.stringify(await marks[topic](db)),
  }
}

/** Issues are some hundreds at most: what is kept for each of them is read as it is. */
const marks: Readonly<Record<StoreTopic, (db: Kysely<Tables>) => Promise<unknown>>> = {
  approvals: (db) =>
    db
      .selectFrom('approval')
      .select(({ fn }) => [fn.max('id').as('newest'), fn.count<number>('withdrawn_at').as('withdrawn')])
      .executeTakeFirst(),

  // What became of a test mail is written into the row of the test.
  tests: (db) =>
    db.selectFrom('test_run').select(['id', 'results']).orderBy('id', 'desc').limit(1).executeTakeFirst(),

  schedules: (db) =>
    db
      .selectFrom('schedule')
      .select(['issue_id', 'state', 'sha256', 'due_at', 'scheduled_at', 'restored_from'])
      .orderBy('issue_id')
      .execute(),

  sends: (db) => db.selectFrom('send').select(['id', 'state', 'restored_from']).orderBy('id').execute(),

  reviews: (db) =>
    db
      .selectFrom('review')
      .select(({ fn }) => [
        ...[fn.max('id').as('newest'), fn.count<number>('withdrawn_at').as('withdrawn')],
        ...[fn.count<number>('opened_at').as('opened'), fn.max('commented_at').as('commented')],
      ])
      .executeTakeFirst(),

  list: async (db) => [
    await db
      .selectFrom('subscriber')
      .select(({ fn }) => [
        fn.countAll<number>().as('people'),
        fn.max('changed_at').as('changed'),
        fn.max('paused_until').as('paused'),
      ])
      .executeTakeFirst(),
    await db
      .selectFrom('subscriber')
      .select(['status', ({ fn }) => fn.countAll<number>().as('people')])
      .groupBy('status')
      .orderBy('status')
      .execute(),
    await db
      .selectFrom('subscriber_tag')
      .select(['tag', ({ fn }) => fn.countAll<number>().as('people')])
      .groupBy('tag')
      .orderBy('tag')
      .execute(),
    // A name or an edition that an editor has changed leaves the time of the status alone.
    await db
      .selectFrom('list_act')
      .select(({ fn }) => fn.max('id').as('newest'))
      .executeTakeFirst(),
  ],
}
