import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { DiglotError } from '../errors.ts'
import { createPreviewApp, type PreviewDeps } from './preview-app.ts'

export interface RunningPreview {
  readonly url: string
  close(): Promise<void>
}

/** Serves the preview on 127.0.0.1. Port 0 takes any that is free. */
export function servePreview(deps: PreviewDeps, port: number): Promise<RunningPreview> {
  const app = createPreviewApp(deps)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address: AddressInfo) =>
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(cause.code === 'EADDRINUSE' ? taken(port, cause) : cause),
    )
  })
}

function taken(port: number, cause: unknown): DiglotError {
  return new DiglotError('CONFIG_INVALID', `The port ${port} is in use, perhaps by another preview.`, {
    where: 'PREVIEW_PORT',
    hint: 'End the other one, or choose another port with `--port`.',
    cause,
  })
}
