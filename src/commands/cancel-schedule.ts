import type { App, Schedule } from '../app.ts'
import { confirm } from './confirm.ts'
import { sentenceOf } from './schedule-sentence.ts'
import type { Terminal } from './terminal.ts'

/** Takes back a send that waits for its time. Nobody has a copy, so it may be scheduled again, or sent. */
export async function cancelSchedule(
  app: App,
  terminal: Terminal,
  schedule: Schedule,
  options: { readonly yes?: boolean },
): Promise<void> {
  const { issueId } = schedule
  terminal.note(sentenceOf(schedule))
  await confirm(terminal, {
    yes: options.yes ?? false,
    question: 'Take it back?',
    command: `diglot cancel ${issueId}`,
    undone: 'cancelled',
  })
  await app.cancelSchedule(issueId)
  terminal.out(`${issueId} is not scheduled any more; nothing was sent.`)
}
