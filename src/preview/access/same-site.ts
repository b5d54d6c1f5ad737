import type { Context, MiddlewareHandler } from 'hono'
import { msg } from '../../domain/language/message.ts'
import { RequestError } from '../request-error.ts'
import { UPLOAD_PATH, UPLOAD_TYPE } from '../request-marks.ts'

/** What may reach the preview. */
interface SameSiteOptions {
  /**
   * Whether only this machine's own names are answered. A page elsewhere could point its name at 127.0.0.1 and read the
   * issue (DNS rebinding); where a password is asked for, the cookie of another name does not come along.
   */
  readonly isLocalOnly: boolean
}

const LOCAL_NAMES = ['127.0.0.1', 'localhost', '[::1]']

/** Refuses requests for other names and of other sites. What changes something comes as JSON, which no form can send. */
export function sameSite({ isLocalOnly }: SameSiteOptions): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (isLocalOnly && !LOCAL_NAMES.includes(host.replace(/:\d+$/, '').toLowerCase()))
      throw new RequestError('WRONG_HOST', msg`The preview answers on 127.0.0.1 only.`, {
        hint: msg`Open the address that the terminal shows.`,
      })
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (isFromElsewhere(c, host) && !(isRead && isNavigation(c)))
      throw new RequestError('FORBIDDEN', msg`The request comes from another site; nothing was changed.`, {
        hint: msg`Open the preview in a tab of its own.`,
      })
    const type = c.req.path === UPLOAD_PATH ? UPLOAD_TYPE : 'application/json'
    if (!isRead && (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() !== type)
      throw new RequestError('NOT_JSON', msg`A request that changes something must be JSON.`, {
        hint: msg`Send it with \`Content-Type: application/json\`.`,
      })
    await next()
  }
}

/** Browsers say so on their own; the older ones, and those on a plain http address, at least name the origin. */
function isFromElsewhere(c: Context, host: string): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = c.req.header('origin')
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== host.toLowerCase()
}

/** A link that somebody follows, to a page and not into a frame or a picture. */
function isNavigation(c: Context): boolean {
  return (
    c.req.header('sec-fetch-mode') === 'navigate' &&
    c.req.header('sec-fetch-dest') === 'document' &&
    !c.req.path.startsWith('/api/')
  )
}
