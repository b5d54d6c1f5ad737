import { type Command, Option } from 'commander'
import type { App, ScheduleTime, SendPlan, SendResult } from '../app.ts'
import { amount, type Message, msg, plural, sentences } from '../domain/language/message.ts'
import { joinTags } from '../domain/readers/tags.ts'
import { DiglotError } from '../errors.ts'
import { type CommandTools, json } from './command-tools.ts'
import { confirm } from './terminal/confirm.ts'
import { counted } from './terminal/counted.ts'
import { createHoldNotes, createProgressLine } from './terminal/send-progress.ts'
import { isSent, nextIs, sentenceOf, wordsOf } from './terminal/standing-words.ts'
import { printTable, type Terminal } from './terminal/terminal.ts'

export function addSendCommand(program: Command, { terminal, withApp, interruptSignal }: CommandTools): void {
  program
    .command('send <issue>')
    .description('send what was approved, or go on with an interrupted send')
    .option('--dry-run', 'only say what would go to whom')
    .option(
      '--tags <tags>',
      'only to those with any of these tags, such as press,VIP; later to others who have no copy',
    )
    .option('--at <time>', 'start at a later time of the newsletter’s time zone, such as "2026-11-30 08:00"')
    .addOption(
      new Option(
        '--to-new',
        'send what was sent to those who have subscribed since and got no copy',
      ).conflicts(['at', 'tags']),
    )
    .option('--after-restore', 'say that it was not sent in the time that a restored backup does not know of')
    .option('--no-wait', 'end when all that is left was put off by its servers')
    .option('--yes', 'do not ask')
    .addOption(json())
    .action((issue: string, options) =>
      withApp((app) =>
        runSend(app, terminal, issue, {
          ...options,
          signal: interruptSignal(),
        }),
      ),
    )
}

interface SendOptions {
  readonly dryRun?: boolean
  /** Tags with commas between them. */
  readonly tags?: string
  /** A later time, as the newsletter's clocks show it. */
  readonly at?: string
  /** Whether it goes to those who have subscribed since the send. */
  readonly toNew?: boolean
  /** Whether a person says that it did not go out in a time of which the database knows nothing. */
  readonly afterRestore?: boolean
  readonly yes?: boolean
  /** Whether it stays until no delivery is deferred. */
  readonly wait: boolean
  readonly json?: boolean
  readonly signal: AbortSignal
}

/** Sends what was approved, or goes on with a send that was interrupted. Without a server it rehearses that. */
export async function runSend(app: App, terminal: Terminal, id: string, options: SendOptions): Promise<void> {
  const plan = options.toNew
    ? await app.planToNew(id, options.afterRestore)
    : await app.planSend(id, options.tags, options.afterRestore)
  const command = sendCommand(plan)
  if (options.dryRun) return dryRun(plan, terminal, options)
  if (!options.json) await printPlan(plan, terminal, false)
  if (plan.isRehearsal && options.at === undefined)
    (options.json ? terminal.note : terminal.out)(rehearsalNote(plan))
  if (options.at !== undefined) return scheduleSend(app, terminal, plan, { ...options, at: options.at })
  if (!options.json && plan.resumes && plan.left === 0 && total(plan) === 0)
    return endNothingLeft(app, terminal, plan)
  await app.requireSendable(plan)
  const schedule = plan.isRehearsal ? null : await app.openSchedule(id)
  if (schedule?.state === 'waiting')
    terminal.note(sentences(sentenceOf(schedule), msg`Sending it now takes the place of that.`))
  await confirm(terminal, {
    yes: options.yes ?? false,
    question: plan.isRehearsal ? msg`Rehearse it into THE OUTBOX?` : msg`Send it? It cannot be taken back.`,
    command,
    undone: msg`so nothing was sent`,
  })
  const result = await app.send(plan, {
    signal: options.signal,
    // Who reads JSON reads no progress.
    onProgress: options.json ? () => undefined : createProgressLine(terminal),
    onHold: createHoldNotes(terminal, id),
    onUnreachable: (error) =>
      terminal.note(
        sentences(
          error instanceof DiglotError ? error.said : msg`The database is unreachable.`,
          msg`The send goes on when the database can be used again.`,
          msg`Ctrl-C is safe: \`${command}\` goes on later.`,
        ),
      ),
    waitsForRetries: options.wait,
  })
  const { status, interrupted } = result
  const { isRehearsal } = plan
  const { added } = result
  if (options.json) terminal.json({ ...status, isRehearsal, interrupted, added })
  else (await import('./terminal/print-status.ts')).printStatus(status, terminal)
  if (!options.json && plan.toNew)
    terminal.out(msg`${newSubscribers(added)} came to the send of ${id} by --to-new.`)
  if (isRehearsal) return endRehearsal(terminal, plan, result)
  refuseHeld(id, result)
  refuseIncomplete(id, command, result)
  await refuseUnexplained(app, id)
}

function newSubscribers(count: number): Message {
  return plural(count, msg`${amount(count)} new subscriber`, msg`${amount(count)} new subscribers`)
}

/** A send that ended is no success where the server did not want the message, or us. */
async function refuseUnexplained(app: App, id: string): Promise<void> {
  const refused = await app.unexplainedRefusals(id)
  if (refused === 0) return
  throw new DiglotError(
    'SEND_INCOMPLETE',
    plural(
      refused,
      msg`${amount(refused)} delivery of ${id} was refused, and not because an address is dead; nobody was suppressed for it.`,
      msg`${amount(refused)} deliveries of ${id} were refused, and not because an address is dead; nobody was suppressed for it.`,
    ),
    {
      hint: msg`\`diglot resolve ${id} --resend rejected\` shows what the server said and, once the reason is gone, sends them again.`,
    },
  )
}

async function dryRun(plan: SendPlan, terminal: Terminal, { json = false, at }: SendOptions): Promise<void> {
  await printPlan(plan, terminal, json)
  if (plan.isRehearsal && at === undefined && !json) terminal.out(rehearsalNote(plan))
}

function rehearsalNote({ issueId, destination }: SendPlan): Message {
  return msg`THIS IS A REHEARSAL: SMTP_URL is not set, so every mail goes to THE OUTBOX, ${destination}, and reaches nobody. It does not count as the send of ${issueId}.`
}

function endRehearsal(
  terminal: Terminal,
  { issueId, destination, choice: { correction } }: SendPlan,
  result: SendResult,
): void {
  if (result.interrupted || result.nextRetry !== null)
    throw new DiglotError(
      'SEND_INCOMPLETE',
      msg`The REHEARSAL of ${issueId} did not come to its end. ${issueId} HAS NOT BEEN SENT.`,
      { hint: msg`Run \`diglot send ${issueId}\` to rehearse it from the beginning.` },
    )
  terminal.note(
    sentences(
      msg`THIS WAS A REHEARSAL: its mails are in THE OUTBOX, ${destination}.`,
      correction === undefined
        ? msg`${issueId} HAS NOT BEEN SENT; once SMTP_URL is set, \`diglot send ${issueId}\` sends it to everybody.`
        : msg`${issueId} HAS NOT BEEN SENT; once SMTP_URL is set, \`diglot send ${issueId}\` sends it to those who got a wrong copy.`,
    ),
  )
}

async function printPlan(plan: SendPlan, terminal: Terminal, json: boolean): Promise<void> {
  const { issueId, audience, added, destination, isRehearsal, resumes, toNew, left } = plan
  const tags = plan.choice.tags?.map(({ label }) => label)
  const { sha256 } = plan.proof
  const { doubt } = plan
  if (json) {
    const { choice, stillWrong } = plan
    const about = { tags: tags ?? null, correction: choice.correction ?? null, stillWrong, doubt }
    const facts = { issueId, sha256, destination, isRehearsal, resumes, toNew, left, ...about }
    terminal.json({ ...facts, total: total(plan), audience, added })
    return
  }
  for (const by of ['edition', 'domain'] as const) {
    const counts = [...Map.groupBy(audience, (row) => row[by])].map(
      ([key, rows]) => [key, rows.reduce((sum, { count }) => sum + count, 0)] as const,
    )
    if (counts.length === 0) continue
    await printTable(
      terminal,
      [audienceWords[by], msg`count`],
      counts.sort((a, b) => b[1] - a[1]).slice(0, 20),
    )
    terminal.out('')
  }
  terminal.out(msg`${whereItGoes(plan, tags)}, through ${destination}; proof ${sha256.slice(0, 12)}`)
  if (plan.choice.correction !== undefined) for (const line of correctionLines(plan)) terminal.out(line)
  if (plan.doubt !== null && !isRehearsal)
    terminal.out(
      msg`The database was restored from a backup: it may have gone to them between ${plan.doubt.from.toISOString()} and ${plan.doubt.to.toISOString()}, so --after-restore is needed to send it.`,
    )
  if (toNew && left > 0)
    terminal.out(
      plural(
        left,
        msg`${amount(left)} earlier delivery of it is still to go, too.`,
        msg`${amount(left)} earlier deliveries of it are still to go, too.`,
      ),
    )
  const more = added.reduce((sum, { count }) => sum + count, 0)
  if (!toNew && more > 0 && plan.choice.correction === undefined) terminal.out(newToThisSend(more, tags))
}

const audienceWords = { edition: msg`edition`, domain: msg`domain` } as const

function whereItGoes(plan: SendPlan, tags: readonly string[] | undefined): Message {
  const { issueId, resumes, toNew } = plan
  if (resumes && !toNew) return msg`${issueId} is still to go to ${counted.subscribers(total(plan))}`
  const who = toNew ? newSubscribers(total(plan)) : counted.subscribers(total(plan))
  return tags === undefined
    ? msg`${issueId} goes to ${who}`
    : msg`${issueId} goes to ${who} tagged ${joinTags(tags)}`
}

function newToThisSend(count: number, tags: readonly string[] | undefined): Message {
  const why =
    tags === undefined ? msg`all who have no copy yet` : msg`tagged ${joinTags(tags)}, and without a copy yet`
  return plural(
    count,
    msg`${amount(count)} subscriber of them is new to this send: ${why}. Nobody gets it twice.`,
    msg`${amount(count)} subscribers of them are new to this send: ${why}. Nobody gets it twice.`,
  )
}

/** To whom a correction goes, and who is still to get what it corrects. */
function correctionLines({ issueId, choice, stillWrong }: SendPlan): readonly Message[] {
  if (choice.correction === undefined) return []
  const { of, copies } = choice.correction
  const editions = [...new Set(copies.flatMap((wrong) => wrong.editions))].sort().join(', ')
  const goes = msg`It corrects ${of}: it goes to those alone whose copy was wrong (editions: ${editions}), was accepted or may have been, and who are still on the list.`
  if (stillWrong === 0) return [goes]
  return [
    goes,
    sentences(
      plural(
        stillWrong,
        msg`${amount(stillWrong)} delivery of ${of} is still to go out with the wrong text: \`diglot cancel ${of}\` stops them.`,
        msg`${amount(stillWrong)} deliveries of ${of} are still to go out with the wrong text: \`diglot cancel ${of}\` stops them.`,
      ),
      msg`Otherwise run \`diglot send ${issueId}\` again when they have ended.`,
    ),
  ]
}

function total({ audience }: SendPlan): number {
  return audience.reduce((sum, { count }) => sum + count, 0)
}

/** Of a send that has ended. */
async function endNothingLeft(app: App, terminal: Terminal, { issueId, toNew }: SendPlan): Promise<void> {
  const standing = await app.standing(issueId)
  const { sentence, next } = wordsOf(standing)
  const why = toNew
    ? msg`Nobody has subscribed since who has no copy; nothing was sent.`
    : msg`Nothing was sent.`
  terminal.out(sentences(why, sentence))
  if (!toNew) terminal.out(nextIs(next))
  if (isSent(standing)) await refuseUnexplained(app, issueId)
}

/** Says that a person held the send from another process, where that left something undone. */
function refuseHeld(id: string, { state, counts }: SendResult): void {
  const left = counts.pending + counts.deferred
  if (state === 'cancelled')
    throw new DiglotError(
      'SEND_CANCELLED',
      msg`The send of ${id} was cancelled: ${counted.deliveries(counts.skipped)} skipped in all.`,
      { hint: msg`It does not go on; what was under way was finished first.` },
    )
  if (state === 'paused' && left > 0)
    throw new DiglotError(
      'SEND_PAUSED',
      msg`The send of ${id} was paused; ${counted.deliveries(left)} left. Nothing is lost and nothing will go twice.`,
      { hint: msg`Run \`diglot resume ${id}\`, then \`diglot send ${id}\` to go on.` },
    )
}

/** Of the same send: without its tags, one that has ended would go on to everybody else. */
function sendCommand({ issueId, toNew, choice: { tags } }: SendPlan): string {
  if (toNew) return `diglot send ${issueId} --to-new`
  if (tags === undefined) return `diglot send ${issueId}`
  return `diglot send ${issueId} --tags "${tags.map(({ label }) => label).join(',')}"`
}

function refuseIncomplete(id: string, command: string, { interrupted, nextRetry }: SendResult): void {
  if (interrupted) {
    throw new DiglotError(
      'SEND_INCOMPLETE',
      msg`The send of ${id} was stopped. Nothing is lost and nothing will go twice.`,
      {
        hint: msg`Run \`${command}\` to go on.`,
      },
    )
  }
  if (nextRetry === null) return
  throw new DiglotError(
    'SEND_INCOMPLETE',
    msg`Some servers put off their mail of ${id}; the next attempt is due at ${nextRetry.toISOString()}.`,
    {
      hint: msg`Run \`${command}\` again after that time.`,
    },
  )
}

interface ScheduleOptions {
  readonly at: string
  readonly yes?: boolean
  readonly json?: boolean
}

/** Keeps the time at which a worker starts the send. What is sent is what is approved at this moment. */
async function scheduleSend(
  app: App,
  terminal: Terminal,
  plan: SendPlan,
  options: ScheduleOptions,
): Promise<void> {
  const { issueId, isRehearsal } = plan
  const tags = plan.choice.tags?.map(({ label }) => label)
  const time = await app.planTime(plan, options.at)
  const oddity = oddTimeNote(time, options.at)
  if (oddity !== null) terminal.note(oddity)
  if (isRehearsal && !options.json)
    terminal.out(
      msg`SMTP_URL IS NOT SET HERE. What is scheduled is NO REHEARSAL: a \`diglot worker\` sends it, and must have SMTP_URL.`,
    )
  const earlier = await app.openSchedule(issueId)
  if (earlier?.state === 'waiting')
    terminal.note(
      msg`It is scheduled already: ${sentenceOf(earlier)} The new time takes the place of that one.`,
    )
  await confirm(terminal, {
    yes: options.yes ?? false,
    question:
      tags === undefined
        ? msg`Send it at ${time.local} in ${time.timeZone}, to everybody who is on the list then?`
        : msg`Send it at ${time.local} in ${time.timeZone}, to everybody tagged ${joinTags(tags)} on the list then?`,
    command: `diglot send ${issueId} --at "${options.at}"${tags === undefined ? '' : ` --tags "${tags.join(',')}"`}`,
    undone: msg`so nothing was scheduled`,
  })
  const schedule = await app.scheduleSend(plan, time)
  if (options.json) return terminal.json(schedule)
  terminal.out(sentenceOf(schedule))
  terminal.note(msg`A \`diglot worker\` must run then. \`diglot cancel ${issueId}\` takes it back.`)
}

function oddTimeNote({ oddity, at, timeZone, local }: ScheduleTime, asked: string): Message | null {
  if (oddity === 'gap')
    return msg`No clock in ${timeZone} shows ${asked}: they are put forward over it. It goes at ${local}.`
  if (oddity === 'overlap')
    return msg`The clocks in ${timeZone} show ${asked} twice, because they are put back. It goes the first time, at ${at.toISOString()}.`
  return null
}
