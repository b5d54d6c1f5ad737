import type { Kysely } from 'kysely'
import type { BounceVerdict } from '../../domain/sending/bounce.ts'
import type { DeliveryName } from '../../domain/sending/delivery.ts'
import type { Tables } from '../tables.ts'

/** Whom a verdict is about. */
export interface Bounced {
  readonly subscriberId: number
  readonly addressKey: string
  readonly deliveryId: number | null
  readonly handedAt: string | null
}

/** Bounces come within days; complaints, when somebody tidies up an inbox. */
const MESSAGE_ID_DAYS = 90

/** Finds whom verdicts of one report are about; what several of them share is looked up once. */
export function findingOnce(
  db: Kysely<Tables>,
  now: Date,
): (verdict: BounceVerdict) => Promise<Bounced | null> {
  const found = new Map<string, Promise<Bounced | null>>()
  return (verdict) => {
    const { proof, delivery, messageId, address } = verdict
    const key = JSON.stringify([delivery, messageId, proof === 'told' && address])
    const bounced = found.get(key) ?? findBounced(db, verdict, now)
    found.set(key, bounced)
    return bounced
  }
}

/** Nothing that may quote an erased reader is kept. */
export async function isErased(db: Kysely<Tables>, subscriberId: number): Promise<boolean> {
  const row = await db
    .selectFrom('subscriber')
    .select('erased_at')
    .where('id', '=', subscriberId)
    .executeTakeFirst()
  return row?.erased_at != null
}

/**
 * By our token, else by the Message-ID of the returned message, which nobody can guess, else by the address where the
 * teller is to be believed. Null where nothing of these leads to anybody.
 */
async function findBounced(
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
  return row ?? null
}

/** Anybody may ask for a Message-ID that they made up: it is looked up by its index, and nothing is looked through. */
async function byMessageId(db: Kysely<Tables>, messageId: string, now: Date): Promise<Bounced | null> {
  const since = new Date(now.getTime() - MESSAGE_ID_DAYS * 86_400_000).toISOString()
  const row = await withSubscriber(db)
    .innerJoin('send', 'send.issue_id', 'delivery.issue_id')
    .where('delivery.message_id', '=', messageId)
    .where('send.started_at', '>=', since)
    .executeTakeFirst()
  return row ?? null
}

function withSubscriber(db: Kysely<Tables>) {
  return db
    .selectFrom('delivery')
    .innerJoin('subscriber', 'subscriber.id', 'delivery.subscriber_id')
    .select([
      'subscriber.id as subscriberId',
      'subscriber.address_key as addressKey',
      'delivery.id as deliveryId',
      'delivery.handed_at as handedAt',
    ])
}

async function byId(db: Kysely<Tables>, id: number): Promise<Bounced | null> {
  return withoutDelivery(await subscriberAlone(db).where('id', '=', id).executeTakeFirst())
}

async function byAddress(db: Kysely<Tables>, addressKey: string): Promise<Bounced | null> {
  return withoutDelivery(await subscriberAlone(db).where('address_key', '=', addressKey).executeTakeFirst())
}

function subscriberAlone(db: Kysely<Tables>) {
  return db.selectFrom('subscriber').select(['id as subscriberId', 'address_key as addressKey'])
}

function withoutDelivery(row: Pick<Bounced, 'subscriberId' | 'addressKey'> | undefined): Bounced | null {
  return row === undefined ? null : { ...row, deliveryId: null, handedAt: null }
}
