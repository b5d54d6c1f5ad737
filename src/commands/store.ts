import type { Command } from 'commander'
import type { App, BackupResult, CopyChoice, HeldSends, KeptApart, RestoreResult } from '../app.ts'
import { amount, type Message, msg, noWords, plural } from '../domain/language/message.ts'
import { DiglotError } from '../errors.ts'
import { type CommandTools, json } from './command-tools.ts'
import { confirm } from './terminal/confirm.ts'
import { counted } from './terminal/counted.ts'
import { nextIs } from './terminal/standing-words.ts'
import { printTable, type Terminal } from './terminal/terminal.ts'

/** The commands about the database itself: its tables, a copy of it, its backups. */
export function addStoreCommands(program: Command, { terminal, withApp }: CommandTools): void {
  program
    .command('migrate')
    .description('make the tables of the database, or bring them up to date')
    .action(() => withApp((app) => runMigrate(app, terminal)))

  program
    .command('store')
    .description('the database: copy it to another one')
    .command('copy')
    .description('copy everything into an empty database, and verify it')
    .option('--from <database>', 'sqlite:PATH or postgres://...; else the file in the data folder')
    .option('--to <database>', 'sqlite:PATH or postgres://..., migrated and empty; else DATABASE_URL')
    .addOption(json())
    .action((options) => withApp((app) => runStoreCopy(app, terminal, options)))

  program
    .command('backup <file>')
    .description('write the database into one new file, also while a send runs')
    .addOption(json())
    .action((file: string, options) => withApp((app) => runBackup(app, terminal, { file, ...options })))

  program
    .command('restore [file]')
    .description('put a backup in the place of the database; nothing of it is sent without your word')
    .option('--in-place', 'the database was put back already, as by pg_restore: only hold its sends')
    .option('--yes', 'do not ask')
    .addOption(json())
    .action((file: string | undefined, options) =>
      withApp((app) => runRestore(app, terminal, { file, ...options })),
    )
}

async function runMigrate(app: App, terminal: Terminal): Promise<void> {
  terminal.out(msg`The tables of ${await app.migrate()} are up to date.`)
}

async function runStoreCopy(
  app: App,
  terminal: Terminal,
  { from, to, json }: CopyChoice & { readonly json?: boolean },
): Promise<void> {
  const copied = await app.copyStore({ from, to })
  if (json) return terminal.json(copied)
  const rows = copied.map(({ table, rows: count, sha256 }) => [table, count, sha256.slice(0, 16)])
  await printTable(terminal, [msg`table`, msg`rows`, 'SHA-256'], rows)
  terminal.out(msg`The copy was read again: every table is equal to its original.`)
}

async function runBackup(
  app: App,
  terminal: Terminal,
  { file, json = false }: { readonly file: string; readonly json?: boolean },
): Promise<void> {
  const result = await app.backUp({ file })
  if (json) return terminal.json(result)
  await printBackup(result, terminal)
}

async function printBackup(
  { file, subscribers, sends, newestEntry, apart }: BackupResult,
  terminal: Terminal,
): Promise<void> {
  const newest = newestEntry === null ? noWords : msg`; the newest entry is of ${newestEntry.toISOString()}`
  terminal.out(msg`${file} holds the database: ${contentsIn({ subscribers, sends })}${newest}.`)
  terminal.out(msg`It was read again and is sound. It holds addresses: only you can read it.`)
  terminal.out('')
  terminal.out(msg`NOT IN IT, and needed too:`)
  const rows = apart.map(({ what, where }) => [`  ${where}`, reasons[what]])
  await printTable(terminal, [msg`  where`, msg`holds`], rows)
  terminal.out('')
  terminal.out(msg`It comes back with: diglot restore ${file}`)
}

const reasons: Readonly<Record<KeptApart['what'], Message>> = {
  content: msg`articles, issues, words and pictures; keep it in git`,
  templates: msg`templates; keep them in git`,
  secret: msg`the secret: without it links in mails that were sent stop working`,
  'dkim-key': msg`the key that signs mails`,
  settings: msg`settings and passwords`,
  'unread-bounces': msg`mails that came back and that a person has yet to read`,
}

interface RestoreOptions {
  readonly file: string | undefined
  readonly inPlace?: boolean
  readonly yes?: boolean
  readonly json?: boolean
}

async function runRestore(
  app: App,
  terminal: Terminal,
  { file, inPlace = false, yes = false, json = false }: RestoreOptions,
): Promise<void> {
  if ((file === undefined) !== inPlace)
    throw new DiglotError('USAGE', msg`A restore takes a file, or --in-place, and not both.`, {
      where: 'diglot restore',
      hint: msg`Write \`diglot restore FILE\`; --in-place is for a database that was put back already, as by pg_restore.`,
    })
  if (file === undefined) return holdInPlace(app, terminal, { yes, json })
  const plan = await app.planDatabaseRestore({ file })
  const { backup, place } = plan
  if (!json) {
    const newest =
      backup.newestEntry === null ? noWords : msg`, the newest entry of ${backup.newestEntry.toISOString()}`
    terminal.out(msg`${plan.file} holds ${contentsIn(backup)}${newest}.`)
  }
  await confirm(terminal, {
    yes,
    question: msg`Put it in the place of ${place}? That one is kept beside it.`,
    command: `diglot restore ${file}`,
    undone: msg`so nothing was changed`,
  })
  const result = await app.restoreDatabase(plan)
  if (json) return terminal.json(result)
  printRestored(result, terminal)
}

async function holdInPlace(
  app: App,
  terminal: Terminal,
  { yes, json }: { readonly yes: boolean; readonly json: boolean },
): Promise<void> {
  await confirm(terminal, {
    yes,
    question: msg`Hold every send of this database, as one that was put back from a backup?`,
    command: 'diglot restore --in-place',
    undone: msg`so nothing was changed`,
  })
  const result = await app.holdInPlace()
  if (json) return terminal.json(result)
  for (const line of [...heldLines(result.held), ...unknownLines(result.backupAt)]) terminal.out(line)
  terminal.out(nextIs(msg`diglot status`))
}

function printRestored(
  { place, replaced, taken, lost, held, backupAt }: RestoreResult,
  terminal: Terminal,
): void {
  terminal.out(msg`${place} is restored from a backup of ${backupAt.toISOString()}.`)
  if (replaced !== null)
    terminal.out(
      msg`What was there is kept as ${replaced}. It holds addresses: delete it when you need it no more.`,
    )
  if (taken !== null) {
    const { gone, joined, leftOut } = taken
    terminal.out(
      msg`Taken over from there: what was sent, approved and scheduled since the backup; and of people:`,
    )
    terminal.out(msg`  ${amount(gone)} who left, complained, bounced or were erased since stay gone`)
    terminal.out(msg`  ${amount(joined)} who came since stay: they confirmed it, or were sent an issue`)
    if (leftOut > 0)
      terminal.out(
        msg`  ${amount(leftOut)} who were put on the list since are not on it; import their list again if they belong there`,
      )
  }
  for (const line of heldLines(held)) terminal.out(line)
  if (lost !== null) for (const line of [lostLines[lost], ...unknownLines(backupAt)]) terminal.out(line)
  terminal.out(nextIs(msg`diglot status`))
}

const lostLines: Readonly<Record<NonNullable<RestoreResult['lost']>, Message>> = {
  missing: msg`There was no database to take over what happened since the backup.`,
  unreadable: msg`The database that was there cannot be read, so nothing of what happened since the backup was taken over.`,
  unrelated: msg`The database that was there does not go on from this backup, so nothing was taken over from it.`,
}

function heldLines({ paused, schedules, uncertain, mails }: HeldSends): readonly Message[] {
  return [
    ...paused.map(
      (id) =>
        msg`The send of ${id} is paused. Look at it by \`diglot status ${id}\`; \`diglot resume ${id}\` lets it go on.`,
    ),
    ...schedules.map(
      (id) => msg`The schedule of ${id} is held. \`diglot send ${id}\` sends it, also with --at for a time.`,
    ),
    ...(uncertain === 0
      ? []
      : [
          msg`${counted.deliveries(uncertain)} may have been sent since, and wait for your word: diglot resolve ISSUE`,
        ]),
    ...(mails === 0
      ? []
      : [
          plural(
            mails,
            msg`${amount(mails)} mail about subscribing or data that was due may have been sent, and will not be.`,
            msg`${amount(mails)} mails about subscribing or data that were due may have been sent, and will not be.`,
          ),
        ]),
  ]
}

function unknownLines(backupAt: Date): readonly Message[] {
  return [
    msg`NOBODY KNOWS WHAT WAS SENT AFTER ${backupAt.toISOString()}. An issue that has no send here is sent only with --after-restore: say so where you know that it was not sent.`,
    msg`WHO LEFT, COMPLAINED OR WAS ERASED SINCE IS ON THE LIST AGAIN. Before the next send mark those you know of: diglot subscribers import FILE --as left (or suppressed); bounces that were read since can be read again.`,
  ]
}

function contentsIn({
  subscribers,
  sends,
}: {
  readonly subscribers: number
  readonly sends: number
}): Message {
  return msg`${counted.subscribers(subscribers)}, ${counted.sends(sends)}`
}
