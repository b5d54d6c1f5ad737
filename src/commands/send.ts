import type { App, SendPlan } from '../app.ts'
import { DiglotError } from '../errors.ts'
import { refuseErrors } from './print-problems.ts'
import { printTally } from './status.ts'
import { counted, type Terminal, table } from './terminal.ts'

export interface SendOptions {
  readonly dryRun?: boolean
  readonly yes?: boolean
  readonly json?: boolean
  readonly signal: AbortSignal
}

/** Sends what was approved, or goes on with a send that was interrupted. */
export async function runSend(app: App, terminal: Terminal, id: string, options: SendOptions): Promise<void> {
  const plan = await app.planSend(id)
  refuseErrors(id, plan.problems)
  if (options.dryRun) return printPlan(plan, terminal, options.json ?? false)
  if (!options.json) printPlan(plan, terminal, false)
  await confirm(plan, terminal, options.yes ?? false)
  const report = await app.send(plan, {
    signal: options.signal,
    onProgress: ({ done, total, ratePerSecond, secondsLeft }) =>
      terminal.progress(
        `${done.toLocaleString('en')} of ${total.toLocaleString('en')}, ${ratePerSecond.toFixed(0)} a second, ${secondsLeft === null ? '…' : `${Math.ceil(secondsLeft)} s left`}`,
      ),
  })
  const status = await app.status(id)
  if (options.json) terminal.out(JSON.stringify({ ...status, interrupted: report.interrupted }, null, 2))
  else printTally(status, terminal)
  refuseIncomplete(id, report.interrupted, report.nextRetry)
}

function printPlan(plan: SendPlan, terminal: Terminal, json: boolean): void {
  const { issueId, audience, destination, resumes } = plan
  const { sha256 } = plan.proof
  const total = audience.reduce((sum, { count }) => sum + count, 0)
  if (json) {
    terminal.out(JSON.stringify({ issueId, sha256, destination, resumes, total, audience }, null, 2))
    return
  }
  for (const by of ['edition', 'domain'] as const) {
    const counts = [...Map.groupBy(audience, (row) => row[by])].map(
      ([key, rows]) => [key, rows.reduce((sum, { count }) => sum + count, 0)] as const,
    )
    for (const line of table([by, 'count'], counts.sort((a, b) => b[1] - a[1]).slice(0, 20)))
      terminal.out(line)
    terminal.out('')
  }
  terminal.out(
    `${issueId} ${resumes ? 'is still to go' : 'goes'} to ${counted(total, 'subscriber')}, through ${destination}; proof ${sha256.slice(0, 12)}`,
  )
}

async function confirm(plan: SendPlan, terminal: Terminal, yes: boolean): Promise<void> {
  if (yes) return
  const unconfirmed = (message: string) =>
    new DiglotError('NOT_CONFIRMED', message, {
      where: `diglot send ${plan.issueId}`,
      hint: 'Run it again with --yes, or answer “yes” on a terminal.',
    })
  if (!terminal.isInteractive) throw unconfirmed('Nobody can be asked here, so nothing was sent.')
  const answer = await terminal.ask('Send it? It cannot be taken back. Type yes: ')
  if (answer.trim().toLowerCase() !== 'yes') throw unconfirmed('It was not confirmed, so nothing was sent.')
}

function refuseIncomplete(id: string, interrupted: boolean, nextRetry: Date | null): void {
  if (interrupted) {
    throw new DiglotError(
      'SEND_INCOMPLETE',
      `The send of ${id} was stopped. Nothing is lost and nothing will go twice.`,
      {
        hint: `Run \`diglot send ${id}\` to go on.`,
      },
    )
  }
  if (nextRetry === null) return
  throw new DiglotError(
    'SEND_INCOMPLETE',
    `Some servers put off their mail of ${id}; the next attempt is due at ${nextRetry.toISOString()}.`,
    {
      hint: `Run \`diglot send ${id}\` again after that time.`,
    },
  )
}
