import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { msg } from '../domain/language/message.ts'
import { oneAtATime } from '../domain/one-at-a-time.ts'
import { DiglotError } from '../errors.ts'

export interface RunningSite {
  readonly url: string
  /** Answers what is under way, and ends. */
  close(): Promise<void>
}

export interface SitePlace {
  readonly host: string
  /** 0 takes any that is free. */
  readonly port: number
}

/** How long a client may take: one that takes longer is slow on purpose, or gone. A form is a few hundred bytes. */
export interface ClientLimits {
  /** From the beginning of a connection or a request to the end of its header. */
  readonly headersMs: number
  /** The same to the end of its body. */
  readonly requestMs: number
  /** Between two requests of a connection. */
  readonly idleMs: number
  /** Without a byte in either direction, such as by a client that does not read its answer. */
  readonly silentMs: number
  /** How often the first two are looked at. */
  readonly checkMs: number
}

const clientLimits: ClientLimits = {
  headersMs: 10_000,
  requestMs: 20_000,
  idleMs: 5_000,
  silentMs: 30_000,
  checkMs: 2_000,
}
const MOST_HEADER_BYTES = 16_384

/** Serves the site; a slow client, or one that asks and does not read, is cut off and keeps nobody waiting. */
export function serveSite(
  app: Hono,
  { host, port }: SitePlace,
  limits: ClientLimits = clientLimits,
): Promise<RunningSite> {
  return new Promise((resolve, reject) => {
    const listener = getRequestListener(app.fetch, { hostname: host })
    const server = createServer(
      {
        headersTimeout: limits.headersMs,
        requestTimeout: limits.requestMs,
        keepAliveTimeout: limits.idleMs,
        connectionsCheckingInterval: limits.checkMs,
        maxHeaderSize: MOST_HEADER_BYTES,
      },
      oneAtATime(listener),
    )
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explained({ host, port }, cause)))
    server.setTimeout(limits.silentMs)
    server.listen(port, host, () =>
      resolve({ url: urlOf(host, (server.address() as AddressInfo).port), close }),
    )

    function close(): Promise<void> {
      return new Promise((done) => {
        server.close(() => done())
        server.closeIdleConnections()
      })
    }
  })
}

function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function explained({ host, port }: SitePlace, cause: NodeJS.ErrnoException): unknown {
  if (cause.code === 'EADDRINUSE')
    return new DiglotError(
      'CONFIG_INVALID',
      msg`The port ${port} is in use, perhaps by another \`diglot serve\`.`,
      {
        where: 'SITE_PORT',
        hint: msg`End the other one, or choose another port with \`--port\`.`,
        cause,
      },
    )
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND' || cause.code === 'EACCES')
    return new DiglotError(
      'CONFIG_INVALID',
      msg`The site cannot be served at ${host}:${port} (${cause.code}).`,
      {
        where: '--host',
        hint: msg`Use an address of this machine, such as 127.0.0.1, and a port above 1023.`,
        cause,
      },
    )
  return cause
}
