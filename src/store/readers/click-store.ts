import { sql } from 'kysely'
import type { ClickStore } from '../../domain/readers/reader-ports.ts'
import { type CommitTools, createCommitQueue } from '../steps/batch-queue.ts'

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
