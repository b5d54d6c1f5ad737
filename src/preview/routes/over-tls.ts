import type { Context } from 'hono'

/** Each proxy on the way adds how it was asked; the first one spoke with the browser. */
export function isOverTls(c: Context): boolean {
  const [first = ''] = (c.req.header('x-forwarded-proto') ?? '').split(',')
  return first.trim().toLowerCase() === 'https'
}
