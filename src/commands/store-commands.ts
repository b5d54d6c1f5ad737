import type { Command } from 'commander'
import type { App } from '../app.ts'
import type { Terminal } from './terminal.ts'

export interface StoreTools {
  readonly terminal: Terminal
  readonly withApp: <T>(run: (app: App) => Promise<T>) => Promise<T>
}

/** The commands about the database itself. Each is loaded when it is run. */
export function addStoreCommands(program: Command, { terminal, withApp }: StoreTools): void {
  program
    .command('migrate')
    .description('make the tables of the database, or bring them up to date')
    .action(() => withApp(async (app) => (await import('./migrate.ts')).runMigrate(app, terminal)))

  program
    .command('store')
    .description('the database: copy it to another one')
    .command('copy')
    .description('copy everything into an empty database, and verify it')
    .requiredOption('--from <database>', 'sqlite:PATH or postgres://...')
    .requiredOption('--to <database>', 'sqlite:PATH or postgres://..., migrated and empty')
    .option('--json', 'print JSON for a program')
    .action((options) =>
      withApp(async (app) => (await import('./store-copy.ts')).runStoreCopy(app, terminal, options)),
    )
}
