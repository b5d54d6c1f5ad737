import type { Kysely } from 'kysely'
import type { TestResult, TestRunStore } from '../../domain/proof/proof-ports.ts'
import type { Tables } from '../tables.ts'

export function createTestRunStore(db: Kysely<Tables>): TestRunStore {
  return {
    async begin({ issueId, sha256, destination, at, results }) {
      const { id } = await db
        .insertInto('test_run')
        .values({
          issue_id: issueId,
          sha256,
          destination,
          sent_at: at.toISOString(),
          results: JSON.stringify(results),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    },

    async finish(id, results) {
      await db
        .updateTable('test_run')
        .set({ results: JSON.stringify(results) })
        .where('id', '=', id)
        .execute()
    },

    async latest(issueId, limit) {
      const rows = await db
        .selectFrom('test_run')
        .selectAll()
        .where('issue_id', '=', issueId)
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ sha256, destination, sent_at, results }) => ({
        issueId,
        sha256,
        destination,
        at: new Date(sent_at),
        results: JSON.parse(results) as readonly TestResult[],
      }))
    },
  }
}
