import { type Kysely, sql } from 'kysely'
import type { ClickStore, LinkStore } from '../../domain/readers/reader-ports.ts'
import { type CommitTools, createCommitQueue } from '../steps/batch-queue.ts'
import type { Tables } from '../tables.ts'
import { saltOf } from './erased-addresses.ts'

export function createLinkStore(db: Kysely<Tables>): LinkStore {
  return {
    // Made with the first tables of readers, so that a backup that is older than the binding of links has it as well.
    salt: () => saltOf(db),

    async madeUnbound({ issueId, subscriberId }) {
      const limit = await db.selectFrom('unbound_link').selectAll().executeTakeFirst()
      if (limit === undefined) return false
      if (issueId === null) return subscriberId <= limit.last_subscriber
      const delivery = await db
        .selectFrom('delivery')
        .select('id')
        .where('issue_id', '=', issueId)
        .where('subscriber_id', '=', subscriberId)
        .executeTakeFirst()
      return delivery !== undefined && delivery.id <= limit.last_delivery
    },
  }
}

export function createClickStore(database: CommitTools): ClickStore {
  const { db } = database
  const inSharedTransaction = createCommitQueue(database)
  return {
    count: ({ issueId, editionId, index }, visitor) =>
      inSharedTransaction(async (trx) => {
        await trx
          .insertInto('click')
          .values({ issue_id: issueId, edition: editionId, link: index, visitor, count: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(['issue_id', 'edition', 'link', 'visitor'])
              .doUpdateSet({ count: sql`click.count + 1` }),
          )
          .execute()
      }),

    async counts(issueId) {
      const rows = await db
        .selectFrom('click')
        .selectAll()
        .where('issue_id', '=', issueId)
        .orderBy('edition')
        .orderBy('link')
        .orderBy('visitor')
        .execute()
      return rows.map(({ issue_id, edition, link, visitor, count }) => ({
        issueId: issue_id,
        editionId: edition,
        index: link,
        visitor,
        count,
      }))
    },
  }
}
