import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { AppliedWebhooks } from '../../domain/readers/list-ports.ts'
import type { Tables } from '../tables.ts'

/** Only what a provider signed is kept, and only for as long as it would be taken: so many there are at most. */
export function createWebhookTokens(db: Kysely<Tables>): AppliedWebhooks {
  return {
    async has(token) {
      const row = await db
        .selectFrom('webhook_token')
        .select('token')
        .where('token', '=', hashOf(token))
        .executeTakeFirst()
      return row !== undefined
    },

    async add(token, { until, now }) {
      await db.deleteFrom('webhook_token').where('expires_at', '<=', now.toISOString()).execute()
      await db
        .insertInto('webhook_token')
        .values({ token: hashOf(token), expires_at: until.toISOString() })
        .onConflict((conflict) => conflict.column('token').doNothing())
        .execute()
    },
  }
}

/** Of one length, whatever a provider takes for a token. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
