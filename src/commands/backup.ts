import type { Command } from 'commander'
import type { App, BackupResult, HeldSends, KeptApart, RestoreResult } from '../app.ts'
import { DiglotError } from '../errors.ts'
import { type CommandTools, json } from './command-tools.ts'
import { confirm } from './terminal/confirm.ts'
import { counted, printTable, type Terminal } from './terminal/terminal.ts'

/** The commands that keep the database, and bring it back. */
export function addBackupCommands(program: Command, { terminal, withApp }: CommandTools): void {
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

async function runBackup(
  app: App,
  terminal: Terminal,
  { file, json = false }: { readonly file: string; readonly json?: boolean },
): Promise<void> {
  const result = await app.backUp({ file })
  if (json) return terminal.out(JSON.stringify(result, null, 2))
  await printBackup(result, terminal)
}

async function printBackup(
  { file, subscribers, sends, newestEntry, apart }: BackupResult,
  terminal: Terminal,
): Promise<void> {
  const newest = newestEntry === null ? '' : `; the newest entry is of ${newestEntry.toISOString()}`
  terminal.out(`${file} holds the database: ${contentsIn({ subscribers, sends })}${newest}.`)
  terminal.out('It was read again and is sound. It holds addresses: only you can read it.')
  terminal.out('')
  terminal.out('NOT IN IT, and needed too:')
  const rows = apart.map(({ what, where }) => [`  ${where}`, reasons[what]])
  await printTable(terminal, ['  where', 'holds'], rows)
  terminal.out('')
  terminal.out(`It comes back with: diglot restore ${file}`)
}

const reasons: Readonly<Record<KeptApart['what'], string>> = {
  content: 'articles, issues, words and pictures; keep it in git',
  templates: 'templates; keep them in git',
  secret: 'the secret: without it links in mails that were sent stop working',
  'dkim-key': 'the key that signs mails',
  settings: 'settings and passwords',
  'unread-bounces': 'mails that came back and that a person has yet to read',
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
    throw new DiglotError('USAGE', 'A restore takes a file, or --in-place, and not both.', {
      where: 'diglot restore',
      hint: 'Write `diglot restore FILE`; --in-place is for a database that was put back already, as by pg_restore.',
    })
  if (file === undefined) return holdInPlace(app, terminal, { yes, json })
  const plan = await app.planDatabaseRestore({ file })
  const { backup, place } = plan
  if (!json) {
    const newest =
      backup.newestEntry === null ? '' : `, the newest entry of ${backup.newestEntry.toISOString()}`
    terminal.out(`${plan.file} holds ${contentsIn(backup)}${newest}.`)
  }
  await confirm(terminal, {
    yes,
    question: `Put it in the place of ${place}? That one is kept beside it.`,
    command: `diglot restore ${file}`,
    undone: 'changed',
  })
  const result = await app.restoreDatabase(plan)
  if (json) return terminal.out(JSON.stringify(result, null, 2))
  printRestored(result, terminal)
}

async function holdInPlace(
  app: App,
  terminal: Terminal,
  { yes, json }: { readonly yes: boolean; readonly json: boolean },
): Promise<void> {
  await confirm(terminal, {
    yes,
    question: 'Hold every send of this database, as one that was put back from a backup?',
    command: 'diglot restore --in-place',
    undone: 'changed',
  })
  const result = await app.holdInPlace()
  if (json) return terminal.out(JSON.stringify(result, null, 2))
  for (const line of [...heldLines(result.held), ...unknownLines(result.backupAt)]) terminal.out(line)
  terminal.out('Next: diglot status')
}

function printRestored(
  { place, replaced, taken, lost, held, backupAt }: RestoreResult,
  terminal: Terminal,
): void {
  terminal.out(`${place} is restored from a backup of ${backupAt.toISOString()}.`)
  if (replaced !== null)
    terminal.out(
      `What was there is kept as ${replaced}. It holds addresses: delete it when you need it no more.`,
    )
  if (taken !== null) {
    const { gone, joined, leftOut } = taken
    terminal.out(
      'Taken over from there: what was sent, approved and scheduled since the backup; and of people:',
    )
    terminal.out(
      `  ${gone.toLocaleString('en')} who left, complained, bounced or were erased since stay gone`,
    )
    terminal.out(
      `  ${joined.toLocaleString('en')} who came since stay: they confirmed it, or were sent an issue`,
    )
    if (leftOut > 0)
      terminal.out(
        `  ${leftOut.toLocaleString('en')} who were put on the list since are not on it; import their list again if they belong there`,
      )
  }
  for (const line of heldLines(held)) terminal.out(line)
  if (lost !== null) for (const line of [...lostLines[lost], ...unknownLines(backupAt)]) terminal.out(line)
  terminal.out('Next: diglot status')
}

const lostLines: Readonly<Record<NonNullable<RestoreResult['lost']>, readonly string[]>> = {
  missing: ['There was no database to take over what happened since the backup.'],
  unreadable: [
    'The database that was there cannot be read, so nothing of what happened since the backup was taken over.',
  ],
  unrelated: [
    'The database that was there does not go on from this backup, so nothing was taken over from it.',
  ],
}

function heldLines({ paused, schedules, uncertain, mails }: HeldSends): readonly string[] {
  return [
    ...paused.map(
      (id) =>
        `The send of ${id} is paused. Look at it by diglot status ${id}; diglot resume ${id} lets it go on.`,
    ),
    ...schedules.map(
      (id) => `The schedule of ${id} is held. diglot send ${id} sends it, also with --at for a time.`,
    ),
    ...(uncertain === 0
      ? []
      : [
          `${counted(uncertain, 'delivery', 'deliveries')} may have been sent since, and wait for your word: diglot resolve ISSUE`,
        ]),
    ...(mails === 0
      ? []
      : [
          `${counted(mails, 'mail')} about subscribing or data that ${mails === 1 ? 'was' : 'were'} due may have been sent, and will not be.`,
        ]),
  ]
}

function unknownLines(backupAt: Date): readonly string[] {
  return [
    `NOBODY KNOWS WHAT WAS SENT AFTER ${backupAt.toISOString()}. An issue that has no send here is sent only with --after-restore: say so where you know that it was not sent.`,
    'WHO LEFT, COMPLAINED OR WAS ERASED SINCE IS ON THE LIST AGAIN. Before the next send mark those you know of: diglot subscribers import FILE --as left (or suppressed); bounces that were read since can be read again.',
  ]
}

function contentsIn({
  subscribers,
  sends,
}: {
  readonly subscribers: number
  readonly sends: number
}): string {
  return `${counted(subscribers, 'subscriber')}, ${counted(sends, 'send')}`
}
