import type { Command } from 'commander'
import { type CommandTools, json } from './command-tools.ts'

/** The commands about the database itself: made, copied, backed up and restored. Each is loaded when it is run. */
export function addStoreCommands(program: Command, { terminal, withApp }: CommandTools): void {
  program
    .command('migrate')
    .description('make the tables of the database, or bring them up to date')
    .action(() => withApp(async (app) => (await import('./migrate.ts')).runMigrate(app, terminal)))

  program
    .command('backup <file>')
    .description('write the database into one new file, also while a send runs')
    .addOption(json())
    .action((file: string, options) =>
      withApp(async (app) => (await import('./backup.ts')).runBackup(app, terminal, { file, ...options })),
    )

  program
    .command('restore [file]')
    .description('put a backup in the place of the database; nothing of it is sent without your word')
    .option('--in-place', 'the database was put back already, as by pg_restore: only hold its sends')
    .option('--yes', 'do not ask')
    .addOption(json())
    .action((file: string | undefined, options) =>
      withApp(async (app) => (await import('./backup.ts')).runRestore(app, terminal, { file, ...options })),
    )

  program
    .command('store')
    .description('the database: copy it to another one')
    .command('copy')
    .description('copy everything into an empty database, and verify it')
    .option('--from <database>', 'sqlite:PATH or postgres://...; else the file in the data folder')
    .option('--to <database>', 'sqlite:PATH or postgres://..., migrated and empty; else DATABASE_URL')
    .addOption(json())
    .action((options) =>
      withApp(async (app) => (await import('./store-copy.ts')).runStoreCopy(app, terminal, options)),
    )
}
