import type { App } from '../app.ts'
import { cancelSchedule } from './cancel-schedule.ts'
import { confirm } from './confirm.ts'
import { isSent, notSent, wordsOf } from './standing-words.ts'
import { counted, type Terminal } from './terminal.ts'

/** Ends a send for good. Where nobody is left to be skipped it says so and changes nothing. */
export async function runCancel(
  app: App,
  terminal: Terminal,
  id: string,
  options: { readonly yes?: boolean },
): Promise<void> {
  const schedule = await app.openSchedule(id)
  if (schedule !== null) return cancelSchedule(app, terminal, schedule, options)
  const standing = await app.standing(id)
  if (!isSent(standing)) throw notSent(standing)
  const plan = await app.planCancel(id)
  if (plan.send.state === 'cancelled') return terminal.out(`${id} is cancelled already.`)
  if (plan.left + plan.underWay === 0) {
    terminal.out(`Every delivery of ${id} has ended; there is nothing left to cancel.`)
    return terminal.note(wordsOf(standing).sentence)
  }
  await confirm(terminal, {
    yes: options.yes ?? false,
    question: `${deliveries(plan.left)} of ${id} will be skipped for good. Cancel them?`,
    command: `diglot cancel ${id}`,
    undone: 'cancelled',
  })
  const skipped = await app.cancelSend(plan)
  terminal.out(`${id} is cancelled; ${deliveries(skipped)} skipped.`)
}

function deliveries(count: number): string {
  return counted(count, 'delivery', 'deliveries')
}
