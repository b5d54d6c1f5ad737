import type { Command } from 'commander'
import type { App } from '../app.ts'
import { type CommandTools, port, untilAborted } from './command-tools.ts'
import type { Terminal } from './terminal/terminal.ts'

export function addPreviewCommand(
  program: Command,
  { terminal, withApp, userName, interruptSignal }: CommandTools,
): void {
  program
    .command('preview')
    .description('show the issues in the browser; follows every change of a file')
    .addOption(port('PREVIEW_PORT, else 4400'))
    .option('--host <address>', 'an address that others reach too; asks them for PREVIEW_PASSWORD')
    .action((options) =>
      withApp((app) => runPreview(app, terminal, { ...options, userName, signal: interruptSignal() })),
    )
}

interface PreviewOptions {
  readonly host?: string
  readonly port?: number
  readonly userName: string
  readonly signal: AbortSignal
}

/** Serves the preview until it is interrupted; a send that runs in it is ended cleanly then. */
async function runPreview(
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
  await untilAborted(signal)
  await preview.close()
}
