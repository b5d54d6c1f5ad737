import { type Message, msg } from '../../domain/language/message.ts'
import { RequestError } from '../request-error.ts'

/** What is counted. */
type Attempted = 'passwords' | 'links'

/**
 * Counts wrong passwords, or requests for links to sign in. Those of one network shut it out for a while; those of many slow down attempts from networks
 * that nobody has signed in from, and shut out nobody: else strangers could keep the editors out.
 */
export interface Attempts {
  /** Counts an attempt before it is looked at; the milliseconds that it has to wait. Throws `TOO_MANY_ATTEMPTS`. */
  begin(network: string): number
  /** The password was right: the attempt does not count, and the network is known. */
  forgive(network: string): void
  /** Whether somebody has signed in from it since the preview began. */
  isKnown(network: string): boolean
}

const WINDOW_MS = 15 * 60_000
const PER_NETWORK = 8
/** From all networks together; each one more adds to what strangers have to wait. */
const UNSLOWED = 100
const SLOWER_MS = 100
const SLOWEST_MS = 5_000
const EVERYBODY = 'all'

export function createAttempts(clock: () => Date, attempted: Attempted = 'passwords'): Attempts {
  const times = new Map<string, number[]>()
  const known = new Set<string>()

  function recent(key: string): number[] {
    const since = clock().getTime() - WINDOW_MS
    return (times.get(key) ?? []).filter((time) => time > since)
  }

  function forgetOld(): void {
    for (const key of times.keys()) if (recent(key).length === 0) times.delete(key)
  }

  return {
    begin(network) {
      const made = recent(network)
      const first = made[made.length - PER_NETWORK]
      if (first !== undefined) throw tooMany(attempted, first + WINDOW_MS - clock().getTime())
      forgetOld()
      const everybody = recent(EVERYBODY)
      times.set(network, [...made, clock().getTime()])
      times.set(EVERYBODY, [...everybody, clock().getTime()])
      const surplus = known.has(network) ? 0 : everybody.length - UNSLOWED + 1
      return Math.min(Math.max(0, surplus) * SLOWER_MS, SLOWEST_MS)
    },
    forgive(network) {
      for (const key of [network, EVERYBODY]) times.set(key, recent(key).slice(0, -1))
      known.add(network)
    },
    isKnown: (network) => known.has(network),
  }
}

function tooMany(attempted: Attempted, waitMs: number): RequestError {
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000))
  return new RequestError('TOO_MANY_ATTEMPTS', sentences[attempted], {
    hint: msg`Try again in ${minutes === 1 ? msg`a minute` : msg`${minutes} minutes`}.`,
    retryAfter: Math.ceil(waitMs / 1000),
  })
}

const sentences: Readonly<Record<Attempted, Message>> = {
  passwords: msg`There were too many wrong passwords.`,
  links: msg`Too many links were asked for.`,
}

/** The network of an address: its first 24 bits, or 64 of IPv6; somebody who has one address there often has all of them. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '')
  if (/^\d+\.\d+\.\d+\.\d+$/.test(plain)) return plain.split('.').slice(0, 3).join('.')
  const [head = '', tail] = plain.toLowerCase().split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? [] : new Array(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}
