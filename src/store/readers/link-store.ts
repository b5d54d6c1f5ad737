import type { Kysely } from 'kysely'
import type { LinkStore } from '../../domain/readers/reader-ports.ts'
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
