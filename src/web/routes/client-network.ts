import { isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** Where nothing is known of a client, all such clients are counted together. */
const UNKNOWN = 'unknown'

/** Reads which network a request came from: the connection's, or with a trusted proxy the one that it names. */
export function createClientNetwork({
  trustProxy,
}: {
  readonly trustProxy: boolean
}): (c: Context) => string {
  return (c) => {
    const forwarded = trustProxy ? forwardedFor(c.req.header('x-forwarded-for')) : undefined
    const own = () => networkOf(getConnInfo(c).remote.address ?? '')
    return networkOf(forwarded ?? '') ?? own() ?? UNKNOWN
  }
}

/**
 * The network of an address: an IPv4 address as it is, of IPv6 the first 56 bits, which a household gets as a whole
 * (RIPE-690). Some proxies write the port behind it. Null where the text is no address.
 */
export function networkOf(text: string): string | null {
  const address = text
    .trim()
    .replace(/^\[(.*)\](?::\d{1,5})?$/, '$1')
    .replace(/^(\d[\d.]*):\d{1,5}$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(address) === 4) return address
  if (isIP(address) !== 6) return null
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::')
  const left = groupsOf(head)
  const right = groupsOf(tail ?? '')
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  const bits = groups.slice(0, 4).map((group) => group.padStart(4, '0'))
  return `${bits.join('').slice(0, 14)}::/56`
}

function groupsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(':')
}

/**
 * The client that a proxy names last in X-Forwarded-For: what stands before it the client itself may have written.
 * Undefined where it names none.
 */
export function forwardedFor(header: string | undefined): string | undefined {
  const last = header?.split(',').at(-1)?.trim()
  return last === '' ? undefined : last
}
