import type { Kysely } from 'kysely'
import type { TestResult, TestRunStore } from '../domain/proof-ports.ts'
import type { Tables } from './tables.ts'

export function createTestRunStore(db: Kysely<Tables>): TestRunStore {
  return {
    async record({ issueId, sha256, destination, at, results }) {
      await db
        .insertInto('test_run')
        .values({
          issue_id: issueId,
          sha256,
          destination,
          sent_at: at.toISOString(),
          results: JSON.stringify(results),
        })
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
