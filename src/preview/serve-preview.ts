import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { DiglotError } from '../errors.ts'
import { createPreviewApp } from './preview-app.ts'
import type { PreviewDeps } from './preview-deps.ts'

export interface RunningPreview {
  readonly url: string
  close(): Promise<void>
}

/** Where the preview is to be reached. */
export interface ServePlace {
  readonly host: string
  /** 0 takes any that is free. */
  readonly port: number
}

/** Whether nobody but this machine reaches what is bound to a host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}

export function servePreview(deps: PreviewDeps, { host, port }: ServePlace): Promise<RunningPreview> {
  const app = createPreviewApp(deps)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address: AddressInfo) =>
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explained(cause, { host, port })))
  })
}

function explained(cause: NodeJS.ErrnoException, { host, port }: ServePlace): unknown {
  if (cause.code === 'EADDRINUSE')
    return new DiglotError('CONFIG_INVALID', `The port ${port} is in use, perhaps by another preview.`, {
      where: 'PREVIEW_PORT',
      hint: 'End the other one, or choose another port with `--port`.',
      cause,
    })
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND')
    return new DiglotError('CONFIG_INVALID', `This machine has no address ${host}.`, {
      where: '--host',
      hint: 'Name one that it has; 0.0.0.0 means all of them.',
      cause,
    })
  return cause
}
