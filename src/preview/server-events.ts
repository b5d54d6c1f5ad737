import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

export type EventStream = Parameters<Parameters<typeof streamSSE>[1]>[0]

/** Proxies end a connection on which nothing is said; the comment of an event stream says nothing, but says it. */
const KEEP_ALIVE_MS = 25_000

/**
 * Server-sent events that reach the page when they are written: a proxy that compressed or buffered them would keep them
 * until it has enough (`no-transform`, RFC 9111 section 5.2.2.6; `X-Accel-Buffering` of nginx).
 */
export function serverEvents(c: Context, write: (events: EventStream) => Promise<void>): Response {
  const response = streamSSE(c, async (events) => {
    const keepAlive = setInterval(() => void events.write(':\n\n'), KEEP_ALIVE_MS)
    await write(events).finally(() => clearInterval(keepAlive))
  })
  response.headers.set('Cache-Control', 'no-cache, no-transform')
  response.headers.set('X-Accel-Buffering', 'no')
  return response
}
