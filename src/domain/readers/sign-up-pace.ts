import { createHmac, type KeyObject } from 'node:crypto'
import { domainOf } from './address.ts'

/** How fast mails may follow requests that have something in common: `burst` at once, then one every `everyMs`. */
export interface SignUpPace {
  /** A keyed hash: of what is counted nothing is kept. */
  readonly key: string
  readonly burst: number
  readonly everyMs: number
}

/** What a request counts for. */
export interface SignUpCounts {
  /** Hash of the network: see `MOST_SIGN_UPS_PER_HOUR`. */
  readonly network: string
  readonly paces: readonly SignUpPace[]
}

const HOUR_MS = 3_600_000

/**
 * Somebody who asks for others writes one mailbox in many ways, and has many networks and mailboxes of one domain. The first
 * requests of an hour go out at once; those beyond wait, so that nobody who asks for themselves is refused.
 */
const LIMITS = {
  mailbox: { burst: 3, everyMs: 24 * HOUR_MS },
  domain: { burst: 200, everyMs: HOUR_MS / 200 },
  // A site gets a /48 of IPv6 and a provider often a /40 or more.
  48: { burst: 60, everyMs: HOUR_MS / 60 },
  40: { burst: 120, everyMs: HOUR_MS / 120 },
  all: { burst: 1_000, everyMs: HOUR_MS / 1_000 },
} as const

/**
 * What a request counts for. `network` is as `networkOf` writes it: an IPv4 address, or the first 56 bits of an IPv6 one
 * as 14 hexadecimal digits.
 */
export function signUpCounts(
  key: KeyObject,
  { address, network }: { readonly address: string; readonly network: string },
): SignUpCounts {
  const mailbox = mailboxOf(address)
  const paceOf = (kind: keyof typeof LIMITS, counted: string): SignUpPace => ({
    key: hashOf(key, `${kind}\n${counted}`),
    ...LIMITS[kind],
  })
  const bits = /^([0-9a-f]{14})::\/56$/.exec(network)?.[1]
  const networks = bits === undefined ? [] : [paceOf(48, bits.slice(0, 12)), paceOf(40, bits.slice(0, 10))]
  return {
    network: hashOf(key, `network\n${network}`),
    paces: [paceOf('mailbox', mailbox), paceOf('domain', domainOf(mailbox)), ...networks, paceOf('all', '')],
  }
}

/**
 * What the spellings have in common that lead to one mailbox, or look as if they did: only for counting, since some
 * servers do tell them apart.
 */
export function mailboxOf(address: string): string {
  const plain = address
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .normalize('NFKC')
  const domain = domainOf(plain).replace(/^googlemail\.com$/, 'gmail.com')
  const local = plain.slice(0, plain.lastIndexOf('@')).replace(/(?<=.)\+.*$/s, '')
  return `${domain === 'gmail.com' ? local.replaceAll('.', '') : local}@${domain}`
}

function hashOf(key: KeyObject, counted: string): string {
  return createHmac('sha256', key).update(counted).digest('hex').slice(0, 32)
}
