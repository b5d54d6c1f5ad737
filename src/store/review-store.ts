import type { Kysely, Selectable } from 'kysely'
import type { ReviewRequest, ReviewStore } from '../domain/comments/review.ts'
import type { Tables } from './tables.ts'

/** Digits of the hash of a token that the comments of its owner bear. */
const MARK_LENGTH = 16

export function createReviewStore(db: Kysely<Tables>): ReviewStore {
  return {
    async add({ issueId, address, mayComment, askedBy, askedAt, endsAt }, tokenHash) {
      const { id } = await db
        .insertInto('review')
        .values({
          ...{ issue_id: issueId, address, token_hash: tokenHash, may_comment: mayComment ? 1 : 0 },
          ...{ asked_by: askedBy, asked_at: askedAt.toISOString(), ends_at: endsAt.toISOString() },
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    },

    async ofIssue(issueId, since) {
      const rows = await db
        .selectFrom('review')
        .selectAll()
        .where('issue_id', '=', issueId)
        .where('asked_at', '>=', since.toISOString())
        .orderBy('id', 'desc')
        .execute()
      return rows.map(requestOf)
    },

    async find(tokenHash) {
      const row = await db
        .selectFrom('review')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst()
      return row === undefined ? null : requestOf(row)
    },

    async withdraw({ issueId, id }, now) {
      const { numUpdatedRows } = await db
        .updateTable('review')
        .set({ withdrawn_at: now.toISOString() })
        .where('id', '=', id)
        .where('issue_id', '=', issueId)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    async recordOpened(id, now) {
      await db
        .updateTable('review')
        .set({ opened_at: now.toISOString() })
        .where('id', '=', id)
        .where('opened_at', 'is', null)
        .execute()
    },

    async recordCommented(id, now) {
      await db.updateTable('review').set({ commented_at: now.toISOString() }).where('id', '=', id).execute()
    },

    async forget(before) {
      await db.deleteFrom('review').where('asked_at', '<', before.toISOString()).execute()
    },

    async forgetAddress(address) {
      // Databases do not agree on the lower case of what is not ASCII; there are some dozens at most.
      const rows = await db.selectFrom('review').select(['id', 'address']).execute()
      const ids = rows
        .filter((row) => row.address.toLowerCase() === address.toLowerCase())
        .map(({ id }) => id)
      if (ids.length > 0) await db.deleteFrom('review').where('id', 'in', ids).execute()
    },
  }
}

function requestOf(row: Selectable<Tables['review']>): ReviewRequest {
  const time = (at: string | null) => (at === null ? null : new Date(at))
  return {
    id: row.id,
    issueId: row.issue_id,
    address: row.address,
    mayComment: row.may_comment === 1,
    askedBy: row.asked_by,
    askedAt: new Date(row.asked_at),
    endsAt: new Date(row.ends_at),
    withdrawnAt: time(row.withdrawn_at),
    openedAt: time(row.opened_at),
    commentedAt: time(row.commented_at),
    mark: row.token_hash.slice(0, MARK_LENGTH),
  }
}
