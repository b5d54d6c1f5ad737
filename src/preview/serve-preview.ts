import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { msg } from '../domain/language/message.ts'
import { oneAtATime } from '../domain/one-at-a-time.ts'
import { DiglotError } from '../errors.ts'
import { createPreviewApp, type PreviewDeps } from './preview-app.ts'

export interface RunningPreview {
  readonly url: string
  /** Ends every connection, and waits for what was asked by then: it may be writing. */
  close(): Promise<void>
}

/** Where the preview is to be reached. */
interface ServePlace {
  readonly host: string
  /** 0 takes any that is free. */
  readonly port: number
}

/** Whether nobody but this machine reaches what is bound to a host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}

/** From the beginning of a request to the end of its header, and of its body, which may be a record over a slow line. */
const HEADERS_MS = 10_000
const REQUEST_MS = 60_000
/** Without a byte in either direction: test mails may take minutes, and a client that does not read is cut off. */
const SILENT_MS = 600_000

export function servePreview(deps: PreviewDeps, { host, port }: ServePlace): Promise<RunningPreview> {
  const app = createPreviewApp(deps)
  const underWay = new Set<Promise<unknown>>()
  const answer: typeof app.fetch = (...asked) => {
    const answering = Promise.resolve(app.fetch(...asked)).finally(() => underWay.delete(answering))
    underWay.add(answering)
    return answering
  }
  return new Promise((resolve, reject) => {
    const listener = getRequestListener(answer, { hostname: host })
    const server = createServer(
      { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
      oneAtATime(listener),
    )
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explained(cause, { host, port })))
    server.setTimeout(SILENT_MS)
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, close })
    })

    async function close(): Promise<void> {
      await new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      })
      await Promise.allSettled(underWay)
    }
  })
}

function explained(cause: NodeJS.ErrnoException, { host, port }: ServePlace): unknown {
  if (cause.code === 'EADDRINUSE')
    return new DiglotError('CONFIG_INVALID', msg`The port ${port} is in use, perhaps by another preview.`, {
      where: 'PREVIEW_PORT',
      hint: msg`End the other one, or choose another port with \`--port\`.`,
      cause,
    })
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND')
    return new DiglotError('CONFIG_INVALID', msg`This machine has no address ${host}.`, {
      where: '--host',
      hint: msg`Name one that it has; 0.0.0.0 means all of them.`,
      cause,
    })
  return cause
}
