import { createHash, randomBytes } from 'node:crypto'
import type { Entrance } from '../../app/people/desk-people.ts'
import { createPasswordCheck, type PasswordCheck } from './password-check.ts'

/** Who has come in. Sessions live in this process: a preview that is started again asks again. */
export interface Sessions extends PasswordCheck {
  /** A new session's token. */
  open(entrance: Entrance): string
  /** Null where the token is of no session, or of one that is over. */
  find(token: string | undefined): Entrance | null
  /** Calls somebody who came in by the password by another name. */
  rename(token: string | undefined, name: string): void
  close(token: string | undefined): void
}

export const SESSION_SECONDS = 12 * 3600

interface Session {
  readonly entrance: Entrance
  readonly expiresAt: number
}

/** Without a password only links let anybody in. */
export function createSessions(password: string | null, clock: () => Date): Sessions {
  const sessions = new Map<string, Session>()

  function find(token: string | undefined): Session | null {
    const session = token === undefined ? undefined : sessions.get(keyOf(token))
    return session !== undefined && session.expiresAt > clock().getTime() ? session : null
  }

  return {
    ...createPasswordCheck(password, clock),
    open(entrance) {
      const now = clock().getTime()
      for (const [key, { expiresAt }] of sessions) if (expiresAt <= now) sessions.delete(key)
      const token = randomBytes(32).toString('base64url')
      sessions.set(keyOf(token), { entrance, expiresAt: now + SESSION_SECONDS * 1000 })
      return token
    },
    find: (token) => find(token)?.entrance ?? null,
    rename(token, name) {
      const session = find(token)
      if (token !== undefined && session?.entrance.by === 'password')
        sessions.set(keyOf(token), { ...session, entrance: { by: 'password', name } })
    },
    close(token) {
      if (token !== undefined) sessions.delete(keyOf(token))
    },
  }
}

/** Looked up by its hash: how long that takes says nothing about the token. */
function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('base64')
}
