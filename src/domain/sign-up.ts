import { createHmac, type KeyObject } from 'node:crypto'
import { type EditionId, editionLanguages } from './edition.ts'
import type { LanguageTag } from './language.ts'
import { signExpiringToken, verifyExpiringToken } from './token.ts'

/** Somebody who asks for the newsletter, and who has yet to prove that the address is hers. */
export interface SignUpRequest {
  readonly address: string
  readonly addressKey: string
  readonly name: string
  readonly edition: EditionId | null
  /** Of the mail that answers. */
  readonly language: LanguageTag
}

/** A request that was not confirmed yet. It is no subscriber, so that nothing is sent to it but the mail that asks. */
export interface SignUp extends SignUpRequest {
  readonly id: number
}

/**
 * Which mail is the right one: `confirm` asks; `blocked` asks too, and says that nothing was sent for some time; `known`
 * says that the address is on the list already.
 */
export type SignUpMail =
  | { readonly kind: 'confirm' | 'blocked'; readonly signUp: SignUp; readonly until: Date }
  | {
      readonly kind: 'known'
      readonly signUp: SignUp
      readonly subscriberId: number
      /** What she gets already; null: the newsletter's default. */
      readonly edition: EditionId | null
    }

/**
 * Of the mail about a request: that of the page which was asked on, unless its reader has chosen to read other ones. She
 * may have come to the page in a language that is not hers, and a stranger may have asked for her.
 */
export function languageOfMail(page: LanguageTag, edition: EditionId | null): LanguageTag {
  const chosen = edition === null ? [] : editionLanguages(edition)
  return chosen.includes(page) ? page : (chosen[0] ?? page)
}

/** A request may be confirmed for this long after the last mail about it; then it is forgotten. */
export const SIGN_UP_DAYS = 3
/** Mails to one address about its requests, until they are forgotten; and the time between two. */
export const MOST_SIGN_UP_MAILS = 3
export const SIGN_UP_PAUSE_MINUTES = 10
/** Requests from one network in an hour: a company behind one address, but not a program. */
export const MOST_SIGN_UPS_PER_HOUR = 60

export function signSignUp(key: KeyObject, id: number, until: Date): string {
  return signExpiringToken(key, 'confirm', { fields: [String(id)], until })
}

/** The id of a request, `expired`, or null where the token is not ours. */
export function readSignUp(key: KeyObject, token: string, now: Date): number | 'expired' | null {
  const fields = verifyExpiringToken(key, 'confirm', { token, now })
  if (fields === null || fields === 'expired') return fields
  return Number(fields[0])
}

/** What a network is counted under: its address is not kept. */
export function networkKey(key: KeyObject, network: string): string {
  return createHmac('sha256', key).update(`network\n${network}`).digest('hex').slice(0, 32)
}
