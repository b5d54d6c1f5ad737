import type { App } from '../app.ts'
import { isSent, notSent, wordsOf } from './standing-words.ts'
import type { Terminal } from './terminal.ts'

export async function runResume(app: App, terminal: Terminal, id: string): Promise<void> {
  const standing = await app.standing(id)
  if (!isSent(standing)) throw notSent(standing)
  await app.resumeSend(id)
  const { sentence, next } = wordsOf(standing)
  if (standing.state === 'paused') {
    terminal.out(`${id} may go on.`)
    return terminal.out(`Next: diglot send ${id}`)
  }
  terminal.out(
    standing.state === 'finished'
      ? `There is nothing left to go on with. ${sentence}`
      : `${id} is not paused. ${sentence}`,
  )
  terminal.out(`Next: ${next}`)
}
