import { RequestError } from '../request-error.ts'

/** Counts wrong passwords: those of one network, and all together, so that many networks gain little. */
export interface Attempts {
  /** Counts an attempt before it is looked at. Throws `TOO_MANY_ATTEMPTS` where it may not be looked at. */
  begin(network: string): void
  /** The password was right: the attempt does not count. */
  forgive(network: string): void
}

const WINDOW_MS = 15 * 60_000
const PER_NETWORK = 8
const IN_ALL = 100
const EVERYBODY = 'all'

export function createAttempts(clock: () => Date): Attempts {
  const times = new Map<string, number[]>()

  function recent(key: string): number[] {
    const since = clock().getTime() - WINDOW_MS
    return (times.get(key) ?? []).filter((time) => time > since)
  }

  function forgetOld(): void {
    for (const key of times.keys()) if (recent(key).length === 0) times.delete(key)
  }

  return {
    begin(network) {
      const limits = [
        [network, PER_NETWORK],
        [EVERYBODY, IN_ALL],
      ] as const
      for (const [key, most] of limits) {
        const made = recent(key)
        const first = made[made.length - most]
        if (first !== undefined) throw tooMany(first + WINDOW_MS - clock().getTime())
      }
      forgetOld()
      for (const [key] of limits) times.set(key, [...recent(key), clock().getTime()])
    },
    forgive(network) {
      for (const key of [network, EVERYBODY]) times.set(key, recent(key).slice(0, -1))
    },
  }
}

function tooMany(waitMs: number): RequestError {
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000))
  return new RequestError('TOO_MANY_ATTEMPTS', 'There were too many wrong passwords.', {
    hint: `Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    retryAfter: Math.ceil(waitMs / 1000),
  })
}

/** The network of an address: its first 24 bits, or 64 of IPv6; whoever has one address there often has all of them. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '')
  if (/^\d+\.\d+\.\d+\.\d+$/.test(plain)) return plain.split('.').slice(0, 3).join('.')
  const [head = '', tail] = plain.toLowerCase().split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? [] : new Array(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}
