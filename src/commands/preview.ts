import type { Command } from 'commander'
import type { App, SignInMailed } from '../app.ts'
import { msg } from '../domain/language/message.ts'
import { type CommandTools, json, port, untilAborted } from './command-tools.ts'
import { counted } from './terminal/counted.ts'
import { printTable, type Terminal } from './terminal/terminal.ts'

/** An issue as its readers will see it, in files and in the browser. */
export function addViewCommands(
  program: Command,
  { terminal, withApp, interruptSignal }: CommandTools,
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
    .option('--host <address>', 'an address that others reach too; they have to sign in')
    .action((options) =>
      withApp((app) => runPreview(app, terminal, { ...options, signal: interruptSignal() })),
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
  if (options.json) return terminal.json({ issue: rendered.issue.id, sha256: rendered.proof.sha256, files })
  const rows = files.map(({ edition, html, text, htmlBytes }) => [
    edition,
    `${(htmlBytes / 1000).toFixed(1)} KB`,
    html,
    text,
  ])
  await printTable(terminal, [msg`edition`, msg`size`, 'HTML', msg`text`], rows)
  terminal.out(
    msg`${rendered.issue.id}: ${counted.editions(files.length)}, proof ${rendered.proof.sha256.slice(0, 12)}`,
  )
}

interface PreviewOptions {
  readonly host?: string
  readonly port?: number
  readonly signal: AbortSignal
}

/** Serves the preview until it is interrupted; a send that runs in it is ended cleanly then. */
async function runPreview(app: App, terminal: Terminal, { signal, ...place }: PreviewOptions): Promise<void> {
  const onBug = (error: unknown) =>
    terminal.note(error instanceof Error ? String(error.stack) : String(error))
  const { openPreview } = await import('../preview/open-preview.ts')
  const preview = await openPreview(
    await app.openDesk({ onBug, onMailed: (mailed) => noteMailed(terminal, mailed) }),
    place,
  )
  terminal.out(msg`The preview is at ${preview.url}; Ctrl-C ends it.`)
  if (place.host !== undefined)
    terminal.out(msg`Everybody who opens that address has to sign in. Let others reach it by https alone.`)
  await untilAborted(signal)
  await preview.close()
}

/** Without a server the link is for the person who runs the preview to pass on; one that did not leave has to be known of. */
function noteMailed(terminal: Terminal, mailed: SignInMailed): void {
  if ('folder' in mailed)
    terminal.note(msg`A mail with a link to sign in lies in ${mailed.folder}: SMTP_URL is not set.`)
  if (!('failure' in mailed)) return
  const { failure } = mailed
  const why = failure instanceof Error ? failure.message : String(failure)
  terminal.note(msg`A mail with a link to sign in could not be sent. ${why}`)
}
