import type { Command } from 'commander'
import { type CommandTools, json } from './command-tools.ts'

/** The commands about the database itself. Each is loaded when it is run. */
export function addStoreCommands(program: Command, { terminal, withApp }: CommandTools): void {
  program
    .command('migrate')
    .description('make the tables of the database, or bring them up to date')
    .action(() => withApp(async (app) => (await import('./migrate.ts')).runMigrate(app, terminal)))

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
