import type { App } from '../app.ts'
import type { Terminal } from './terminal.ts'

/** A `diglot send` that runs in another process finishes what is under way and ends. */
export async function runPause(app: App, terminal: Terminal, id: string): Promise<void> {
  await app.pauseSend(id)
  terminal.out(`${id} is paused: nothing more of it goes out.`)
  terminal.out(`Next: diglot resume ${id}`)
}
