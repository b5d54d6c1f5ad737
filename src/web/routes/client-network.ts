import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { forwardedFor, networkOf } from './network-of.ts'

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
