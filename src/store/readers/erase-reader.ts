import type { Transaction } from 'kysely'
import type { TestResult } from '../../domain/proof/proof-ports.ts'
import { ofSubscriber } from '../steps/delivery-of.ts'
import type { Tables } from '../tables.ts'
import { ERASED, keepErased } from './erased-addresses.ts'
import { FORGOTTEN } from './sign-up-rows.ts'

/**
 * The row stays, because deliveries refer to it, but says nothing of anybody. What
 * servers said may quote the address or a part of it, so it goes as well.
 *
 * A request of the same address is forgotten first: that is the row which confirming takes first, so one of two that come
 * at once waits for the other.
 */
export async function eraseReader(trx: Transaction<Tables>, id: number, now: Date): Promise<boolean> {
  const at = now.toISOString()
  const known = await trx
    .selectFrom('subscriber')
    .select('address_key')
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  if (known === undefined) return false
  await trx.updateTable('sign_up').set(FORGOTTEN).where('address_key', '=', known.address_key).execute()
  await keepErased(trx, known.address_key, at)
  await trx
    .updateTable('subscriber')
    .set({
      address: ERASED,
      address_key: `${ERASED} ${id}`,
      domain: ERASED,
      name: '',
      edition: null,
      status: 'suppressed',
      paused_until: null,
      fields: null,
      erased_at: at,
      changed_at: at,
    })
    .where('id', '=', id)
    .execute()
  await trx.deleteFrom('welcome').where('subscriber_id', '=', id).execute()
  await trx.deleteFrom('subscriber_tag').where('subscriber_id', '=', id).execute()
  await trx.updateTable('bounce').set({ reason: '' }).where('subscriber_id', '=', id).execute()
  await trx
    .updateTable('delivery')
    .set({ reply: null })
    .where((eb) => ofSubscriber(eb, id))
    .execute()
  await eraseTests(trx, known.address_key)
  return true
}

/** Somebody may have sent test mails to a subscriber. */
async function eraseTests(trx: Transaction<Tables>, addressKey: string): Promise<void> {
  const runs = await trx.selectFrom('test_run').select(['id', 'results']).execute()
  for (const { id, results } of runs) {
    const all = JSON.parse(results) as readonly TestResult[]
    const kept = all.filter(({ address }) => address.toLowerCase() !== addressKey)
    if (kept.length === all.length) continue
    await trx
      .updateTable('test_run')
      .set({ results: JSON.stringify(kept) })
      .where('id', '=', id)
      .execute()
  }
}
