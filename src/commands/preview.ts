import type { App } from '../app.ts'
import type { Terminal } from './terminal.ts'

/** Serves the preview until it is interrupted. */
export async function runPreview(
  app: App,
  terminal: Terminal,
  options: { readonly port?: number; readonly signal: AbortSignal },
): Promise<void> {
  const preview = await app.preview(options.port)
  terminal.out(`The preview is at ${preview.url}; Ctrl-C ends it.`)
  await new Promise<void>((resolve) => {
    if (options.signal.aborted) resolve()
    options.signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await preview.close()
}
