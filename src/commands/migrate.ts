import type { App } from '../app.ts'
import type { Terminal } from './terminal.ts'

export async function runMigrate(app: App, terminal: Terminal): Promise<void> {
  terminal.out(`The tables of ${await app.migrate()} are up to date.`)
}
