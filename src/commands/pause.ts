import type { App } from '../app.ts'
import { isSent, notSent, wordsOf } from './standing-words.ts'
import type { Terminal } from './terminal.ts'

/** A `diglot send` that runs in another process finishes what is under way and ends. Where nothing is left it changes nothing. */
export async function runPause(app: App, terminal: Terminal, id: string): Promise<void> {
  const standing = await app.standing(id)
  if (!isSent(standing)) throw notSent(standing)
  const { sentence, next } = wordsOf(standing)
  if (standing.state === 'finished') {
    terminal.out(`There is nothing left to pause. ${sentence}`)
    return terminal.out(`Next: ${next}`)
  }
  await app.pauseSend(id)
  terminal.out(
    standing.state === 'paused'
      ? `${id} is paused already: nothing more of it goes out.`
      : `${id} is paused: nothing more of it goes out.`,
  )
  terminal.out(`Next: diglot resume ${id}`)
}
