import type { Command } from 'commander'
import type { App } from '../app.ts'
import { type CommandTools, json, port, untilAborted } from './command-tools.ts'
import { counted, printTable, type Terminal } from './terminal/terminal.ts'

/** An issue as its readers will see it, in files and in the browser. */
export function addViewCommands(
  program: Command,
  { terminal, withApp, userName, interruptSignal }: CommandTools,
): void {
  program
    .command('build [issue]')
    .description('write every edition of an issue to out/<issue>/')
    .addOption(json())
    .action((issue: string | undefined, options) => withApp((app) => runBuild(app, terminal, issue, options)))

  program
    .command('preview')
    .description('show the issues in the browser; follows every change of a file')
    .addOption(port('PREVIEW_PORT, else 4400'))
    .option('--host <address>', 'an address that others reach too; asks them for PREVIEW_PASSWORD')
    .action((options) =>
      withApp((app) => runPreview(app, terminal, { ...options, userName, signal: interruptSignal() })),
    )
}

async function runBuild(
  app: App,
  terminal: Terminal,
  id: string | undefined,
  options: { readonly json?: boolean },
): Promise<void> {
  const rendered = await app.renderIssue(id)
  const files = await app.writeIssue(rendered)
  if (options.json)
    return terminal.out(
      JSON.stringify({ issue: rendered.issue.id, sha256: rendered.proof.sha256, files }, null, 2),
    )
  const rows = files.map(({ edition, html, text, htmlBytes }) => [
    edition,
    `${(htmlBytes / 1000).toFixed(1)} KB`,
    html,
    text,
  ])
  await printTable(terminal, ['edition', 'size', 'html', 'text'], rows)
  terminal.out(
    `${rendered.issue.id}: ${counted(files.length, 'edition')}, proof ${rendered.proof.sha256.slice(0, 12)}`,
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
