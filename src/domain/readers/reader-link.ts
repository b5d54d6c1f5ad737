import type { KeyObject } from 'node:crypto'
import { addressMark, signExpiringToken, signToken, verifyExpiringToken, verifyToken } from './token.ts'

/** Whom a link is for, and which issue carried it; null where it was no issue. */
export interface ReaderLink {
  readonly issueId: string | null
  readonly subscriberId: number
}

/** A link with the mark of its reader's address; null where the link is of the old form, which had none. */
interface ReadReaderLink extends ReaderLink {
  readonly mark: string | null
}

export type ReaderPurpose = 'unsubscribe' | 'preferences'

/** What goes by a link of its own, mailed to the address: somebody who has an issue that was passed on cannot do it. */
export type OwnerPurpose = 'data' | 'erase'

export const ownerPurposes: readonly OwnerPurpose[] = ['data', 'erase']

/** Such a link works for this long. */
export const OWNER_LINK_MINUTES = 60

/** No issue has this id: a file's name begins with a letter or a digit. */
const NO_ISSUE = '-'

/**
 * `key` is that of the installation, so that a link works with no other database; the mark of the address keeps it from
 * another reader who has the same number in a copy of this one.
 */
export function signReaderLink(
  key: KeyObject,
  purpose: ReaderPurpose,
  { issueId, subscriberId, address }: ReaderLink & { readonly address: string },
): string {
  return signToken(key, purpose, [
    issueId ?? NO_ISSUE,
    String(subscriberId),
    addressMark(key, address.toLowerCase()),
  ])
}

/** Null where the token was not signed by this key for this purpose. */
export function readReaderLink(key: KeyObject, purpose: ReaderPurpose, token: string): ReadReaderLink | null {
  const [issueId, subscriberId, mark = null, ...rest] = verifyToken(key, purpose, token) ?? []
  if (issueId === undefined || subscriberId === undefined || rest.length > 0) return null
  return { issueId: issueId === NO_ISSUE ? null : issueId, subscriberId: Number(subscriberId), mark }
}

export function signOwnerLink(
  key: KeyObject,
  purpose: OwnerPurpose,
  {
    subscriberId,
    address,
    until,
  }: { readonly subscriberId: number; readonly address: string; readonly until: Date },
): string {
  const fields = [String(subscriberId), addressMark(key, address.toLowerCase())]
  return signExpiringToken(key, purpose, { fields, until })
}

/** `expired` where its time is over, null where it is not ours. */
export function readOwnerLink(
  key: KeyObject,
  purpose: OwnerPurpose,
  { token, now }: { readonly token: string; readonly now: Date },
): { readonly subscriberId: number; readonly mark: string } | 'expired' | null {
  const fields = verifyExpiringToken(key, purpose, { token, now })
  if (fields === null || fields === 'expired') return fields
  const [subscriberId, mark] = fields
  return mark === undefined ? null : { subscriberId: Number(subscriberId), mark }
}

/** Whether a link with this mark is that of the reader with this address. */
export function isMarkOf(key: KeyObject, address: string, mark: string): boolean {
  return addressMark(key, address.toLowerCase()) === mark
}
