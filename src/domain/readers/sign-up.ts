import type { KeyObject } from 'node:crypto'
import type { LanguageTag } from '../language/language.ts'
import { type EditionId, editionLanguages } from '../newsletter/edition.ts'
import type { Tag } from './tags.ts'
import { addressMark, signExpiringToken, verifyExpiringToken } from './token.ts'

/** Somebody who asks for the newsletter, and who has yet to prove that the address is theirs. */
export interface SignUpRequest {
  readonly address: string
  readonly addressKey: string
  readonly name: string
  readonly edition: EditionId | null
  /** Chosen among those that the newsletter offers. Left out: none. */
  readonly tags?: readonly Tag[]
  /** Of the mail that answers. */
  readonly language: LanguageTag
}

/** A request that was not confirmed yet. It is no subscriber, so that nothing is sent to it but the mail that asks. */
export interface SignUp extends SignUpRequest {
  readonly id: number
}

/** A request as one mail asked about it: what was asked for later, perhaps by a stranger, is another one. */
export interface SignUpChoice {
  readonly id: number
  /** Its number among the choices of the request that mails asked about, from 0. */
  readonly choice: number
}

/**
 * Which mail is the right one: `confirm` asks; `blocked` asks too, and says that nothing was sent for some time; `known`
 * says that the address is on the list already.
 */
export type SignUpMail =
  | {
      readonly kind: 'confirm' | 'blocked'
      readonly signUp: SignUp
      readonly choice: number
      readonly until: Date
    }
  | {
      readonly kind: 'known'
      readonly signUp: SignUp
      readonly subscriberId: number
      /** What they get already; null: the newsletter's default. */
      readonly edition: EditionId | null
    }

/**
 * Of the mail about a request: that of the page which was asked on, unless its reader has chosen to read other ones. They
 * may have come to the page in a language that is not theirs, and a stranger may have asked for them.
 */
export function languageOfMail(page: LanguageTag, edition: EditionId | null): LanguageTag {
  const chosen = edition === null ? [] : editionLanguages(edition)
  return chosen.includes(page) ? page : (chosen[0] ?? page)
}

/** A request may be confirmed for this long, however late its mail is; then it is forgotten. */
export const SIGN_UP_DAYS = 3
/** Mails to one address about its requests, until they are forgotten; and the time between two. */
export const MOST_SIGN_UP_MAILS = 3
export const SIGN_UP_PAUSE_MINUTES = 10
/** Requests from one network in an hour: a company behind one address, but not a program. */
export const MOST_SIGN_UPS_PER_HOUR = 60

export function signSignUp(
  key: KeyObject,
  { id, choice, addressKey }: SignUpChoice & Pick<SignUp, 'addressKey'>,
  until: Date,
): string {
  const fields = [String(id), String(choice), addressMark(key, addressKey)]
  return signExpiringToken(key, 'confirm', { fields, until })
}

/** What a link confirms, `expired`, or null where the token is not ours. */
export function readSignUp(
  key: KeyObject,
  token: string,
  now: Date,
): (SignUpChoice & { readonly mark: string }) | 'expired' | null {
  const fields = verifyExpiringToken(key, 'confirm', { token, now })
  if (fields === null || fields === 'expired') return fields
  const [id, choice, mark] = fields
  return mark === undefined ? null : { id: Number(id), choice: Number(choice), mark }
}
