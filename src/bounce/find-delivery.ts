import type { KeyObject } from 'node:crypto'
import { verifyToken } from '../domain/readers/token.ts'
import type { DeliveryName } from '../domain/sending/delivery.ts'
import type { ReadMail } from './read-mail.ts'

export interface FoundDelivery {
  readonly delivery: DeliveryName | null
  /** The message came to a bounce address whose token we did not sign: nothing in it is to be believed. */
  readonly isForged: boolean
}

/** Where mail servers write the recipient of the envelope, and where it stands when they write it nowhere. */
const ENVELOPE_FIELDS = [
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-rcpt-to',
  'to',
  'cc',
]

/**
 * Finds which delivery a message is about by a token that we signed: first the bounce address that it came to (VERP),
 * then whatever it quotes of ours, such as the List-Unsubscribe field or the Return-Path of the returned message. A
 * token proves itself, so it does not matter where it stands.
 */
export function findDelivery({ headers, text, parts }: ReadMail, key: KeyObject): FoundDelivery {
  const envelope = ENVELOPE_FIELDS.flatMap((name) => headers.get(name) ?? []).join('\n')
  const claimed = [...envelope.matchAll(BOUNCE_ADDRESS)].map(([, token]) => token ?? '')
  const delivery = firstProven(claimed, (token) => deliveryOf(key, 'bounce', token))
  if (delivery !== null || claimed.length > 0) return { delivery, isForged: delivery === null }
  const returnPaths = headers.get('return-path') ?? []
  for (const quoted of [...returnPaths, ...parts.map((part) => part.text), text]) {
    const named = deliveryIn(quoted, key)
    if (named !== null) return { delivery: named, isForged: false }
  }
  return { delivery: null, isForged: false }
}

/** Which delivery a text names by any token of ours, or null. */
export function deliveryIn(text: string, key: KeyObject): DeliveryName | null {
  return firstProven(tokensIn(text), ({ purpose, token }) => deliveryOf(key, purpose, token))
}

/** What the token of this purpose names, or null where we did not sign it. Some servers change the case of addresses. */
export function deliveryOf(key: KeyObject, purpose: Quoted['purpose'], token: string): DeliveryName | null {
  const fields = verifyToken(key, purpose, token) ?? verifyToken(key, purpose, token.toLowerCase())
  // Behind them a link has the mark of its reader's address.
  const [issueId, id] = fields ?? []
  const subscriberId = Number(id)
  if (issueId === undefined || !Number.isSafeInteger(subscriberId)) return null
  return { issueId, subscriberId }
}

interface Quoted {
  readonly purpose: 'bounce' | 'unsubscribe'
  readonly token: string
}

const BOUNCE_ADDRESS = /(?<![^\s<,;:"'=])bounce\+([^\s@<>,;"']{1,64})@/gi
const TOKEN = '([A-Za-z0-9-]{1,40}\\.\\d{1,16}(?:\\.[0-9A-Za-z]{8})?\\.[0-9A-Za-z]{16})'
const QUOTED = new RegExp(`(bounce\\+|unsubscribe(?:/|%20| ))${TOKEN}(?![0-9A-Za-z])`, 'gi')

/** More than any message of ours quotes; each costs a signature. */
const MAX_TOKENS = 20

function tokensIn(text: string): readonly Quoted[] {
  const found = Array.from(text.matchAll(QUOTED)).slice(0, MAX_TOKENS)
  return found.map(([, prefix = '', token = '']) => ({
    purpose: /^b/i.test(prefix) ? 'bounce' : 'unsubscribe',
    token,
  }))
}

function firstProven<T>(
  candidates: readonly T[],
  prove: (candidate: T) => DeliveryName | null,
): DeliveryName | null {
  for (const candidate of candidates.slice(0, MAX_TOKENS)) {
    const delivery = prove(candidate)
    if (delivery !== null) return delivery
  }
  return null
}
