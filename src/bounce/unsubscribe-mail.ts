import type { KeyObject } from 'node:crypto'
import type { DeliveryName } from '../domain/sending/delivery.ts'
import { deliveryOf } from './find-delivery.ts'

export interface UnsubscribeMail {
  readonly delivery: DeliveryName | null
  /** It has the form of a token, and we did not sign it. */
  readonly isForged: boolean
}

/**
 * A mail that a mail program writes from our `mailto:` link (RFC 2369, RFC 8058): its subject is `unsubscribe` and the
 * token. Null where the message is another one, also a person's plea without a token: anybody could have written that.
 */
export function readUnsubscribeMail(subject: string, key: KeyObject): UnsubscribeMail | null {
  const token = /^\s*unsubscribe\s+(\S{1,90})\s*$/i.exec(subject)?.[1]
  if (token === undefined) return null
  const delivery = deliveryOf(key, 'unsubscribe', token)
  return { delivery, isForged: delivery === null && /\.\d+(?:\.[^.]+){1,2}$/.test(token) }
}
