import { relative } from 'node:path'
import { type Command, Option } from 'commander'
import type { App, BouncesRead } from '../app.ts'
import { type Message, msg } from '../domain/language/message.ts'
import { type AppliedBounce, bounceEffects, bounceKinds } from '../domain/sending/bounce.ts'
import { DiglotError } from '../errors.ts'
import { type CommandTools, json } from './command-tools.ts'
import { counted } from './terminal/counted.ts'
import { bounceWords, effectWords } from './terminal/state-words.ts'
import { printTable, type Terminal } from './terminal/terminal.ts'

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
      () =>
        `\n${tools.terminal.say(msg`PATH is a Maildir (what was read is marked as seen), an mbox, an .eml file or a folder of them; - is one mail on
standard input, for a mail server: it ends with 75 where the server should keep it and try again.
As an alias of Postfix, in a file that the user of Diglot owns (docs/deliverability.md says how), with recipient_delimiter = +:
  bounce: "|/srv/my-digest/node_modules/.bin/diglot -C /srv/my-digest bounces -"
Without a path it reads the mailbox of IMAP_URL.`)}`,
    )
    .action((paths: string[], options) =>
      keptByServer(paths, () =>
        withApp((app) =>
          runBounces(app, terminal, paths, {
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
    const why =
      cause instanceof DiglotError ? cause.said : cause instanceof Error ? cause.message : String(cause)
    throw new DiglotError('MAIL_DEFERRED', msg`The mail was not taken in. ${why}`, {
      where: cause instanceof DiglotError ? cause.where : undefined,
      hint: cause instanceof DiglotError ? cause.hint : msg`The mail server keeps it and tries again.`,
      cause,
    })
  }
}

export interface BouncesOptions {
  readonly imap?: string | true
  readonly watch?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly stdin: AsyncIterable<Buffer>
  readonly signal: AbortSignal
}

/** Reads what came back and prints, without any address, what came of it. */
export async function runBounces(
  app: App,
  terminal: Terminal,
  paths: readonly string[],
  options: BouncesOptions,
): Promise<void> {
  const { imap = paths.length === 0, watch = false, dryRun = false, stdin, signal } = options
  requireSensible({ ...options, imap })
  const read = await app.readBounces({
    paths,
    stdin,
    imap,
    watch,
    dryRun,
    signal,
    onMessage: (applied) => {
      if (watch) for (const one of applied) terminal.note(describe(one))
    },
    onLost: (why) => terminal.note(msg`${why} Trying again.`),
  })
  if (options.json) terminal.json({ dryRun, ...read })
  else await printSummary(read, { dryRun, terminal })
}

/** Throws `USAGE` where the options do not go together. */
function requireSensible({
  imap,
  watch,
  dryRun,
}: Pick<BouncesOptions, 'watch' | 'dryRun'> & { imap: unknown }) {
  if (watch && imap === false)
    throw new DiglotError('USAGE', msg`Only a mailbox can be watched, not files.`, {
      where: '--watch',
      hint: msg`Add \`--imap\`, or run the command again when there are new files.`,
    })
  if (watch && dryRun)
    throw new DiglotError(
      'USAGE',
      msg`A dry run moves nothing, so a watch would read the same mail for ever.`,
      {
        where: '--watch',
        hint: msg`Leave out \`--watch\` or \`--dry-run\`.`,
      },
    )
}

function describe({ kind, effect, subscriberId }: AppliedBounce): Message {
  const what = msg`${bounceWords[kind]}: ${effectWords[effect]}`
  return subscriberId === null ? what : msg`${what}, subscriber ${subscriberId}`
}

async function printSummary(
  { messages, kept, unauthenticated, results, unreadFolder }: BouncesRead,
  { dryRun, terminal }: { readonly dryRun: boolean; readonly terminal: Terminal },
): Promise<void> {
  const effects = bounceEffects.filter((effect) => results.some((row) => row.effect === effect))
  const kinds = bounceKinds.filter((kind) => results.some((row) => row.kind === kind))
  const countOf = (kind: string, effect: string) =>
    results.find((row) => row.kind === kind && row.effect === effect)?.count ?? 0
  const rows = kinds.map((kind) => [bounceWords[kind], ...effects.map((effect) => countOf(kind, effect))])
  if (rows.length > 0) {
    await printTable(terminal, [msg`kind`, ...effects.map((effect) => effectWords[effect])], rows)
    terminal.out('')
  }
  const read = counted.messages(messages)
  terminal.out(dryRun ? msg`${read} read; nothing was changed.` : msg`${read} read.`)
  if (unauthenticated > 0)
    terminal.out(
      msg`${counted.messages(unauthenticated)} refused because the sender’s domain is not authenticated: publish SPF, DKIM and DMARC as \`diglot doctor\` says.`,
    )
  if (kept === 0) return
  const inside = relative('.', unreadFolder)
  const folder = inside.startsWith('..') ? unreadFolder : inside
  const many = counted.messages(kept)
  terminal.out(
    dryRun
      ? msg`${many} would be kept for a person to look at.`
      : msg`${many} kept for a person to look at, in ${folder}.`,
  )
}
