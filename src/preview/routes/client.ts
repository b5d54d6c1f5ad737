import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { ClientFiles } from '../client-files.ts'

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page and its parts. Every other path is one of the page's own and gets the page. */
export function clientRoutes(client: ClientFiles): Hono {
  const app = new Hono()
  app.use(compress())

  // Their names carry their hash: another content has another name.
  app.get('/assets/*', async (c, next) => {
    const file = await client.file(c.req.path.slice(1))
    if (file === null) return next()
    return c.body(file.body, 200, {
      'Content-Type': file.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })

  app.get('*', async (c, next) => {
    if (/^\/(api|frame|assets)(\/|$)/.test(c.req.path)) return next()
    const named = c.req.path === '/' ? null : await client.file(c.req.path.slice(1))
    const file = named ?? (await client.file('index.html'))
    if (file === null) return c.text(NOT_BUILT, 503)
    return c.body(file.body, 200, { 'Content-Type': file.type, 'Content-Security-Policy': PAGE_POLICY })
  })
  return app
}

const NOT_BUILT = 'The page of the preview is not built yet. Run `npm run build`, then reload.\n'
