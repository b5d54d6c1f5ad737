import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Registry } from 'prom-client'
import { msg } from '../../domain/language/message.ts'
import { oneAtATime } from '../../domain/one-at-a-time.ts'
import { DiglotError } from '../../errors.ts'

export interface MetricsServer {
  readonly url: string
  close(): Promise<void>
}

export interface MetricsPlace {
  readonly host: string
  readonly port: number
}

/** Without a byte in either direction, such as by a client that does not read its answer. */
const SILENT_MS = 30_000

/** Serves `/metrics` and `/healthz`. Throws `USAGE` where the place is taken. */
export async function serveMetrics(
  { host, port }: MetricsPlace,
  { registry, askDatabase }: { readonly registry: Registry; readonly askDatabase: () => Promise<unknown> },
): Promise<MetricsServer> {
  const server = createServer(
    oneAtATime((request: IncomingMessage, response: ServerResponse) =>
      answer(request.url ?? '/', response).catch(() => end(response, 503, 'The database is unreachable.\n')),
    ),
  )
  server.setTimeout(SILENT_MS)

  async function answer(path: string, response: ServerResponse): Promise<void> {
    if (path === '/metrics') {
      const text = await registry.metrics()
      response.setHeader('Content-Type', registry.contentType)
      return end(response, 200, text)
    }
    if (path !== '/healthz') return end(response, 404, 'There is /metrics, and there is /healthz.\n')
    await askDatabase()
    end(response, 200, 'ok\n')
  }

  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new DiglotError('USAGE', msg`Metrics cannot be served at ${host}:${port}.`, {
      where: '--metrics',
      hint: msg`Name a port that is free, and a host that is an address of this machine.`,
      cause,
    })
  }
  const address = server.address() as AddressInfo
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status
  response.end(text)
}
