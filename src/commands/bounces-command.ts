import { type Command, Option } from 'commander'
import { DiglotError } from '../errors.ts'
import { type CommandTools, json } from './command-tools.ts'

export function addBouncesCommand(program: Command, tools: CommandTools): void {
  const { terminal, withApp, interruptSignal } = tools
  program
    .command('bounces [paths...]')
    .description('read what came back: bounces, complaints, and unsubscriptions by mail')
    .addOption(
      new Option(
        '--imap [url]',
        'read a mailbox, that of IMAP_URL; an address given here shows in the list of processes',
      ),
    )
    .option('--watch', 'go on reading the mailbox until Ctrl-C')
    .option('--dry-run', 'only say what would follow')
    .addOption(json())
    .addHelpText(
      'after',
      `
PATH is a Maildir (what was read is marked as seen), an mbox, an .eml file or a folder of them; - is one mail on
standard input, for a mail server: it ends with 75 where the server should keep it and try again.
As an alias of Postfix, in a file that the user of Diglot owns (docs/deliverability.md says how), with recipient_delimiter = +:
  bounce: "|/srv/my-digest/node_modules/.bin/diglot -C /srv/my-digest bounces -"
Without a path it reads the mailbox of IMAP_URL.`,
    )
    .action((paths: string[], options) =>
      keptByServer(paths, () =>
        withApp(async (app) =>
          (await import('./bounces.ts')).runBounces(app, terminal, paths, {
            ...options,
            stdin: tools.stdin,
            signal: interruptSignal(),
          }),
        ),
      ),
    )
}

/**
 * A mail server gives up a mail at any exit code but 0 and 75 (EX_TEMPFAIL of sysexits), so whatever goes wrong with a
 * mail on standard input must end with that one.
 */
async function keptByServer(paths: readonly string[], run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (cause) {
    if (!paths.includes('-')) throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DiglotError('MAIL_DEFERRED', `The mail was not taken in. ${why}`, {
      where: cause instanceof DiglotError ? cause.where : undefined,
      hint: cause instanceof DiglotError ? cause.hint : 'The mail server keeps it and tries again.',
      cause,
    })
  }
}
