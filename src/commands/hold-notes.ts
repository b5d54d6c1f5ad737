import type { Hold } from '../app.ts'
import type { Terminal } from './terminal.ts'

/** Says why a send goes on only later, and that nobody has to sit beside it. */
export function createHoldNotes(terminal: Terminal, issueId: string): (hold: Hold) => void {
  let isFirst = true
  return (hold) => {
    const until = hold.until.toISOString()
    const what =
      hold.why === 'retry'
        ? `All that is left was put off by its servers; the next attempt is at ${until}.`
        : `Nothing can be handed over (${hold.reply}); the next attempt is at ${until}.`
    terminal.note(isFirst ? `${what} Ctrl-C is safe: \`diglot send ${issueId}\` goes on later.` : what)
    isFirst = false
  }
}
