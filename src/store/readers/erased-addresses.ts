import { createHmac } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../tables.ts'

/** The address of a row that was erased; no address looks like it. */
export const ERASED = 'erased'

/** Those of some addresses whose owners had themselves erased. */
export async function erasedAmong(
  db: Kysely<Tables>,
  addressKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  const some = await db.selectFrom('erased_address').select('hash').limit(1).executeTakeFirst()
  if (some === undefined || addressKeys.length === 0) return new Set()
  const salt = await saltOf(db)
  const keyOf = new Map(addressKeys.map((key) => [hashWith(salt, key), key]))
  const rows = await db
    .selectFrom('erased_address')
    .select('hash')
    .where('hash', 'in', [...keyOf.keys()])
    .execute()
  return new Set(rows.flatMap(({ hash }) => keyOf.get(hash) ?? []))
}

export async function keepErased(trx: Transaction<Tables>, addressKey: string, at: string): Promise<void> {
  await trx
    .insertInto('erased_address')
    .values({ hash: await hashOf(trx, addressKey), erased_at: at })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
}

/** Its owner has asked for mail again. */
export async function forgetErased(trx: Transaction<Tables>, addressKey: string): Promise<void> {
  await trx
    .deleteFrom('erased_address')
    .where('hash', '=', await hashOf(trx, addressKey))
    .execute()
}

async function hashOf(db: Kysely<Tables>, addressKey: string): Promise<string> {
  return hashWith(await saltOf(db), addressKey)
}

/** Of this database, and of its copies. */
export async function saltOf(db: Kysely<Tables>): Promise<string> {
  return (await db.selectFrom('salt').select('salt').executeTakeFirstOrThrow()).salt
}

function hashWith(salt: string, addressKey: string): string {
  return createHmac('sha256', Buffer.from(salt, 'hex')).update(addressKey).digest('hex')
}
