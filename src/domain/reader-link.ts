import type { KeyObject } from 'node:crypto'
import { signToken, verifyToken } from './token.ts'

/** Whom a link is for, and which issue carried it; null where it was no issue. */
export interface ReaderLink {
  readonly issueId: string | null
  readonly subscriberId: number
}

export type ReaderPurpose = 'unsubscribe' | 'preferences'

/** No issue has this id: a file's name begins with a letter or a digit. */
const NO_ISSUE = '-'

export function signReaderLink(
  key: KeyObject,
  purpose: ReaderPurpose,
  { issueId, subscriberId }: ReaderLink,
): string {
  return signToken(key, purpose, [issueId ?? NO_ISSUE, String(subscriberId)])
}

/** Null where the token was not signed by this key for this purpose. */
export function readReaderLink(key: KeyObject, purpose: ReaderPurpose, token: string): ReaderLink | null {
  const fields = verifyToken(key, purpose, token)
  const [issueId, subscriberId] = fields ?? []
  if (issueId === undefined || subscriberId === undefined) return null
  return { issueId: issueId === NO_ISSUE ? null : issueId, subscriberId: Number(subscriberId) }
}
