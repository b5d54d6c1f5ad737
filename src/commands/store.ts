import type { Command } from 'commander'
import type { App, CopyChoice } from '../app.ts'
import { msg } from '../domain/language/message.ts'
import { type CommandTools, json } from './command-tools.ts'
import { printTable, type Terminal } from './terminal/terminal.ts'

/** The commands about the database itself. */
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
