import type { App } from '../app.ts'
import type { Terminal } from './terminal.ts'

export async function runResume(app: App, terminal: Terminal, id: string): Promise<void> {
  await app.resumeSend(id)
  terminal.out(`${id} may go on.`)
  terminal.out(`Next: diglot send ${id}`)
}
