import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { networkOf } from '../access/attempts.ts'
import { SESSION_SECONDS, type Sessions } from '../access/sessions.ts'
import { body } from '../read-json.ts'
import { RequestError } from '../request-error.ts'

const COOKIE = 'diglot_preview'

const signIn = z.strictObject({ password: z.string() })

/** GET /api/session. Answered to everybody. */
interface SessionView {
  /** Whether PREVIEW_PASSWORD is asked for. */
  readonly needsPassword: boolean
  readonly isSignedIn: boolean
}

export function sessionRoutes(sessions: Sessions | null) {
  const viewOf = (isSignedIn: boolean): SessionView => ({ needsPassword: sessions !== null, isSignedIn })

  return new Hono()
    .get('/session', (c) => c.json(viewOf(sessions?.isSignedIn(getCookie(c, COOKIE)) ?? true)))
    .post('/session', body(signIn), async (c) => {
      if (sessions === null) return c.json(viewOf(true))
      const token = await sessions.signIn(c.req.valid('json').password, networkOf(addressOf(c)))
      setCookie(c, COOKIE, token, {
        path: '/',
        httpOnly: true,
        sameSite: 'Strict',
        secure: isOverTls(c),
        maxAge: SESSION_SECONDS,
      })
      return c.json(viewOf(true))
    })
    .delete('/session', body(z.strictObject({})), async (c) => {
      sessions?.signOut(getCookie(c, COOKIE))
      deleteCookie(c, COOKIE, { path: '/' })
      return c.json(viewOf(sessions === null))
    })
}

/** Lets nobody further who has not shown the password, where one is asked for. */
export function signedIn(sessions: Sessions | null): MiddlewareHandler {
  return async (c, next) => {
    if (sessions !== null && !sessions.isSignedIn(getCookie(c, COOKIE)))
      throw new RequestError('NOT_SIGNED_IN', 'The preview asks for its password first.', {
        hint: 'Sign in; a session lasts half a day, and ends with the preview.',
      })
    await next()
  }
}

/** Each proxy on the way adds how it was asked; the first one spoke with the browser. */
function isOverTls(c: Context): boolean {
  const [first = ''] = (c.req.header('x-forwarded-proto') ?? '').split(',')
  return first.trim().toLowerCase() === 'https'
}

/** What a proxy says of its client counts only where the proxy is on this machine; others may say what they like. */
function addressOf(c: Context): string {
  const { address = '' } = getConnInfo(c).remote
  const isProxy = /^(::1|(::ffff:)?127\.)/.test(address)
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return isProxy && forwarded ? forwarded : address
}
