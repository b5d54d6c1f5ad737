import type { Hold, Progress } from '../../app.ts'
import { amount, type Message, msg, sentences } from '../../domain/language/message.ts'
import { formatDuration, type Terminal } from './terminal.ts'

/** Tells how far a send is, as often as the terminal wants it and not for each message. */
export function createProgressLine(terminal: Terminal): (progress: Progress) => void {
  let last: number | null = null
  return (progress) => {
    const at = progress.at.getTime()
    last ??= at
    if (at - last < terminal.progressEveryMs) return
    last = at
    terminal.progress(progressLine(progress))
  }
}

function progressLine({ done, total, ratePerSecond, secondsLeft }: Progress): Message {
  const rate = ratePerSecond < 10 ? ratePerSecond.toFixed(1) : ratePerSecond.toFixed(0)
  const left = secondsLeft === null ? '…' : msg`${formatDuration(secondsLeft)} left`
  return msg`${amount(done)} of ${amount(total)}, ${rate} a second, ${left}`
}

/** Says why a send goes on only later, and that nobody has to sit beside it. */
export function createHoldNotes(terminal: Terminal, issueId: string): (hold: Hold) => void {
  let isFirst = true
  return (hold) => {
    const until = hold.until.toISOString()
    const what =
      hold.why === 'retry'
        ? msg`All that is left was put off by its servers; the next attempt is at ${until}.`
        : msg`Nothing can be handed over (${hold.reply}); the next attempt is at ${until}.`
    const isSafe = msg`Ctrl-C is safe: \`${`diglot send ${issueId}`}\` goes on later.`
    terminal.note(isFirst ? sentences(what, isSafe) : what)
    isFirst = false
  }
}
