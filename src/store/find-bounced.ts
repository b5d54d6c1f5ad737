import type { Kysely } from 'kysely'
import type { BounceVerdict } from '../domain/bounce.ts'
import type { DeliveryName } from '../domain/delivery.ts'
import type { Tables } from './tables.ts'

/** Whom a verdict is about. */
export interface Bounced {
  readonly subscriberId: number
  readonly addressKey: string
  readonly deliveryId: number | null
  readonly handedAt: string | null
  /** She has had herself erased: nothing that may quote her is kept. */
  readonly isErased: boolean
}

/** Bounces come within days; complaints, when somebody tidies up an inbox. */
const MESSAGE_ID_DAYS = 90

/**
 * By our token, else by the Message-ID of the returned message, which nobody can guess, else by the address where the
 * teller is to be believed. Null where nothing of these leads to anybody.
 */
export async function findBounced(
  db: Kysely<Tables>,
  { proof, delivery, messageId, address }: BounceVerdict,
  now: Date,
): Promise<Bounced | null> {
  if (delivery !== null) return (await byDelivery(db, delivery)) ?? (await byId(db, delivery.subscriberId))
  const byMessage = messageId === null ? null : await byMessageId(db, messageId, now)
  if (byMessage !== null) return byMessage
  return proof === 'told' && address !== null ? byAddress(db, address.toLowerCase()) : null
}

async function byDelivery(
  db: Kysely<Tables>,
  { issueId, subscriberId }: DeliveryName,
): Promise<Bounced | null> {
  const row = await withSubscriber(db)
    .where('delivery.issue_id', '=', issueId)
    .where('delivery.subscriber_id', '=', subscriberId)
    .executeTakeFirst()
  return deliveredTo(row)
}

/** Looks through the issues of the last months: an index would be written at every hand-over, and this is rare. */
async function byMessageId(db: Kysely<Tables>, messageId: string, now: Date): Promise<Bounced | null> {
  const since = new Date(now.getTime() - MESSAGE_ID_DAYS * 86_400_000).toISOString()
  const row = await withSubscriber(db)
    .where('delivery.issue_id', 'in', (eb) =>
      eb.selectFrom('send').select('send.issue_id').where('send.started_at', '>=', since),
    )
    .where('delivery.message_id', '=', messageId)
    .executeTakeFirst()
  return deliveredTo(row)
}

type Found<T> = Omit<T, 'isErased'> & { readonly erasedAt: string | null }

function deliveredTo(row: Found<Bounced> | undefined): Bounced | null {
  if (row === undefined) return null
  const { erasedAt, ...found } = row
  return { ...found, isErased: erasedAt !== null }
}

function withSubscriber(db: Kysely<Tables>) {
  return db
    .selectFrom('delivery')
    .innerJoin('subscriber', 'subscriber.id', 'delivery.subscriber_id')
    .select([
      'subscriber.id as subscriberId',
      'subscriber.address_key as addressKey',
      'subscriber.erased_at as erasedAt',
      'delivery.id as deliveryId',
      'delivery.handed_at as handedAt',
    ])
}

async function byId(db: Kysely<Tables>, id: number): Promise<Bounced | null> {
  return bounced(await subscriberAlone(db).where('id', '=', id).executeTakeFirst())
}

async function byAddress(db: Kysely<Tables>, addressKey: string): Promise<Bounced | null> {
  return bounced(await subscriberAlone(db).where('address_key', '=', addressKey).executeTakeFirst())
}

function subscriberAlone(db: Kysely<Tables>) {
  return db
    .selectFrom('subscriber')
    .select(['id as subscriberId', 'address_key as addressKey', 'erased_at as erasedAt'])
}

function bounced(
  row: Found<Pick<Bounced, 'subscriberId' | 'addressKey' | 'isErased'>> | undefined,
): Bounced | null {
  return deliveredTo(row && { ...row, deliveryId: null, handedAt: null })
}
