import type { App } from '../app.ts'
import type { Terminal } from './terminal.ts'

export interface PreviewOptions {
  readonly host?: string
  readonly port?: number
  readonly userName: string
  readonly signal: AbortSignal
}

/** Serves the preview until it is interrupted; a send that runs in it is ended cleanly then. */
export async function runPreview(
  app: App,
  terminal: Terminal,
  { signal, userName, ...place }: PreviewOptions,
): Promise<void> {
  const onBug = (error: unknown) =>
    terminal.note(error instanceof Error ? String(error.stack) : String(error))
  const { openPreview } = await import('../preview/open-preview.ts')
  const preview = await openPreview(await app.openDesk({ userName, onBug }), place)
  terminal.out(`The preview is at ${preview.url}; Ctrl-C ends it.`)
  if (place.host !== undefined)
    terminal.out(
      'Everybody who opens that address is asked for PREVIEW_PASSWORD. Let others reach it by https alone.',
    )
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await preview.close()
}
