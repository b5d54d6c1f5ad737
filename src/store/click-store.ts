import { type Kysely, sql } from 'kysely'
import type { ClickStore } from '../domain/reader-ports.ts'
import { createCommitQueue } from './commit-queue.ts'
import type { Tables } from './tables.ts'

export function createClickStore(db: Kysely<Tables>): ClickStore {
  const inSharedTransaction = createCommitQueue(db)
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
