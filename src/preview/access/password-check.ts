import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { msg } from '../../domain/language/message.ts'
import { RequestError } from '../request-error.ts'
import { type Attempts, createAttempts } from './attempts.ts'

/** Whether somebody knows the password that all editors share. */
export interface PasswordCheck {
  readonly hasPassword: boolean
  /** Throws `NOT_SIGNED_IN` where it is not the password, and `TOO_MANY_ATTEMPTS`. */
  requirePassword(given: string, network: string): Promise<void>
}

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
)
/** 64 MB and about 0.2 s for each attempt (OWASP's second choice of parameters). */
const COST = { N: 2 ** 16, r: 8, p: 2, maxmem: 128 * 1024 * 1024 }
const KEY_BYTES = 32
/** Longer ones are refused before they cost anything. */
const MAX_PASSWORD = 1_024

/** Null: there is none, and nothing is right. */
export function createPasswordCheck(password: string | null, clock: () => Date): PasswordCheck {
  const salt = randomBytes(16)
  const expected = password === null ? null : derive(password.normalize('NFC'), salt, KEY_BYTES, COST)
  // Awaited by every sign-in; until the first one nobody would hear of a failure.
  expected?.catch(() => undefined)
  const attempts: Attempts = createAttempts(clock)
  const known = createLane()
  const strangers = createLane()

  async function isRight(given: string): Promise<boolean> {
    if (expected === null) return false
    return timingSafeEqual(await derive(given.normalize('NFC'), salt, KEY_BYTES, COST), await expected)
  }

  return {
    hasPassword: password !== null,
    async requirePassword(given, network) {
      // Strangers who try at the same time do not keep those waiting who were here before.
      const isHere = await (attempts.isKnown(network) ? known : strangers).enter(async (oneAtATime) => {
        await wait(attempts.begin(network))
        return given.length <= MAX_PASSWORD && (await oneAtATime(() => isRight(given)))
      })
      if (!isHere) throw wrongPassword()
      attempts.forgive(network)
    },
  }
}

/** More than this wait for nothing: each one takes a fifth of a second. */
const MOST_WAITING = 100

/** Attempts are compared one at a time: a hundred at once must not take a hundred times the memory. */
function createLane() {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  function oneAtATime<T>(compare: () => Promise<T>): Promise<T> {
    const turn = last.then(compare, compare)
    last = turn
    return turn
  }

  return {
    /** Throws `TOO_MANY_ATTEMPTS` where too many wait. */
    async enter<T>(attempt: (turn: typeof oneAtATime) => Promise<T>): Promise<T> {
      if (waiting >= MOST_WAITING) throw tooManyAtOnce()
      waiting += 1
      try {
        return await attempt(oneAtATime)
      } finally {
        waiting -= 1
      }
    },
  }
}

function tooManyAtOnce(): RequestError {
  return new RequestError('TOO_MANY_ATTEMPTS', msg`Too many passwords are being tried at this moment.`, {
    hint: msg`Try again in half a minute.`,
    retryAfter: 30,
  })
}

function wrongPassword(): RequestError {
  return new RequestError('NOT_SIGNED_IN', msg`The password is not right.`, {
    hint: msg`It is the one that the variable PREVIEW_PASSWORD holds.`,
  })
}
