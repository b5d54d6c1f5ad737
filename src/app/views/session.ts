import type { Right, Role } from '../../domain/newsletter/editor.ts'
import type { UseCase } from '../people/desk-needs.ts'

/** GET /api/session. Answered to everybody. */
export interface SessionView {
  /** How one can sign in; empty where nobody has to. */
  readonly ways: readonly SignInWay[]
  /** Null where somebody has to sign in first. */
  readonly me: MeView | null
  /** Whether the page asks once what the person is called: alone on this machine only the system's user is known. */
  readonly asksName: boolean
}

/** By a link that is mailed to an editor's address, or by the password that all share. */
type SignInWay = 'mail' | 'password'

export interface MeView {
  /** The same for as long as it is the same person: what a page says with every request. */
  readonly id: string
  readonly name: string
  /** Null where they did not sign in by a mailed link. */
  readonly address: string | null
  readonly role: Role
  /** What a translator writes. */
  readonly languages: readonly string[]
  /** What they may do; `translate` in their own languages alone. */
  readonly may: readonly Right[]
  /** The least role that has each right. */
  readonly needs: Readonly<Record<Right, Role>>
  /** What the desk refuses them in any case, with the least role that may. */
  readonly refused: readonly { readonly does: UseCase; readonly role: Role }[]
}
