import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** Nothing runs, nothing is framed, and a form goes nowhere but here. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const headers = secureHeaders({
  xFrameOptions: 'DENY',
  // The site stands behind a proxy that ends TLS and that may serve other things too: whether it is HTTPS for good is for it to say.
  strictTransportSecurity: false,
  // A feed reader or an archive elsewhere may show what is public.
  crossOriginResourcePolicy: 'cross-origin',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [] },
})

/** Of every answer; a handler may set a policy of its own, and a time for which its answer may be kept. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await headers(c, next)
  const { headers: given } = c.res
  if (!given.has('Content-Security-Policy')) given.set('Content-Security-Policy', PAGE_POLICY)
  if (!given.has('Cache-Control')) given.set('Cache-Control', 'no-store')
}
