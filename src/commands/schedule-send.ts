import type { App, ScheduleTime, SendPlan } from '../app.ts'
import { joinTags } from '../domain/readers/tags.ts'
import { confirm } from './confirm.ts'
import { sentenceOf } from './schedule-sentence.ts'
import type { Terminal } from './terminal.ts'

export interface ScheduleOptions {
  readonly at: string
  readonly yes?: boolean
  readonly json?: boolean
}

/** Keeps the time at which a worker starts the send. What is sent is what is approved at this moment. */
export async function scheduleSend(
  app: App,
  terminal: Terminal,
  plan: SendPlan,
  options: ScheduleOptions,
): Promise<void> {
  const { issueId, isRehearsal } = plan
  const tags = plan.choice.tags?.map(({ label }) => label)
  const time = await app.planTime(plan, options.at)
  const oddity = sentenceOfOddity(time, options.at)
  if (oddity !== null) terminal.note(oddity)
  if (isRehearsal && !options.json)
    terminal.out(
      'SMTP_URL IS NOT SET HERE. What is scheduled is NO REHEARSAL: a `diglot worker` sends it, and must have SMTP_URL.',
    )
  const earlier = await app.openSchedule(issueId)
  if (earlier?.state === 'waiting')
    terminal.note(`It is scheduled already: ${sentenceOf(earlier)} The new time takes the place of that one.`)
  await confirm(terminal, {
    yes: options.yes ?? false,
    question: `Send it at ${time.local} in ${time.timeZone}, to everybody ${tags === undefined ? 'who is' : `tagged ${joinTags(tags)}`} on the list then?`,
    command: `diglot send ${issueId} --at "${options.at}"${tags === undefined ? '' : ` --tags "${tags.join(',')}"`}`,
    undone: 'scheduled',
  })
  const schedule = await app.scheduleSend(plan, time)
  if (options.json) return terminal.out(JSON.stringify(schedule, null, 2))
  terminal.out(sentenceOf(schedule))
  terminal.note(`A \`diglot worker\` must run then. \`diglot cancel ${issueId}\` takes it back.`)
}

function sentenceOfOddity({ oddity, at, timeZone, local }: ScheduleTime, asked: string): string | null {
  if (oddity === 'gap')
    return `No clock in ${timeZone} shows ${asked}: they are put forward over it. It goes at ${local}.`
  if (oddity === 'overlap')
    return `The clocks in ${timeZone} show ${asked} twice, because they are put back. It goes the first time, at ${at.toISOString()}.`
  return null
}
