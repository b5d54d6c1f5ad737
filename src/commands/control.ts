import { type Command, Option } from 'commander'
import type { App, IssueStanding, ResolveInput, ResolvePlan, Schedule, UncertainPlan } from '../app.ts'
import { type Message, msg, sentences } from '../domain/language/message.ts'
import { by, type CommandTools, json } from './command-tools.ts'
import { confirm } from './terminal/confirm.ts'
import { counted } from './terminal/counted.ts'
import { isSent, nextIs, notSent, sentenceOf, wordsOf } from './terminal/standing-words.ts'
import { deliveryWords } from './terminal/state-words.ts'
import { printTable, type Terminal } from './terminal/terminal.ts'

/** The commands by which a person decides about a send that was started. */
export function addControlCommands(program: Command, { terminal, withApp }: CommandTools): void {
  program
    .command('pause <issue>')
    .description('hold a send; one that is running finishes what is under way and ends')
    .action((issue: string) => withApp((app) => runPause(app, terminal, issue)))

  program
    .command('resume <issue>')
    .description('let a paused send go on')
    .action((issue: string) => withApp((app) => runResume(app, terminal, issue)))

  program
    .command('cancel <issue>')
    .description('end a send for good; those who have no copy yet get none')
    .option('--yes', 'do not ask')
    .action((issue: string, options) => withApp((app) => runCancel(app, terminal, issue, options)))

  program
    .command('resolve <issue>')
    .description('list uncertain deliveries, with addresses; send them once more or close them')
    .addOption(
      new Option(
        '--resend <ids>',
        'send these once more: ids and ranges (12,15-20), all, or rejected[:WORDS] with words of the reply',
      ).conflicts('close'),
    )
    .option('--only <ids>', 'of those that were rejected only these: ids and ranges')
    .option('--close <ids>', 'end these without another copy: ids and ranges, or all')
    .addOption(
      new Option('--as <state>', 'what became of those that are closed').choices(['accepted', 'rejected']),
    )
    .addOption(by('who found out'))
    .option('--yes', 'do not ask')
    .addOption(json())
    .action((issue: string, options) => withApp((app) => runResolve(app, terminal, issue, options), options))
}

/** A `diglot send` that runs in another process finishes what is under way and ends. Where nothing is left it changes nothing. */
export async function runPause(app: App, terminal: Terminal, id: string): Promise<void> {
  const standing = await app.standing(id)
  if (!isSent(standing)) throw notSent(standing)
  const { sentence, next } = wordsOf(standing)
  if (standing.state === 'finished') {
    terminal.out(sentences(msg`There is nothing left to pause.`, sentence))
    return terminal.out(nextIs(next))
  }
  await app.pauseSend(id)
  terminal.out(
    standing.state === 'paused'
      ? msg`${id} is paused already: nothing more of it goes out.`
      : msg`${id} is paused: nothing more of it goes out.`,
  )
  terminal.out(nextIs(msg`diglot resume ${id}`))
}

export async function runResume(app: App, terminal: Terminal, id: string): Promise<void> {
  const standing = await app.standing(id)
  if (!isSent(standing)) throw notSent(standing)
  await app.resumeSend(id)
  const { sentence, next } = wordsOf(standing)
  if (standing.state === 'paused') {
    terminal.out(msg`${id} may go on.`)
    return terminal.out(nextIs(msg`diglot send ${id}`))
  }
  terminal.out(
    standing.state === 'finished'
      ? sentences(msg`There is nothing left to go on with.`, sentence)
      : sentences(msg`${id} is not paused.`, sentence),
  )
  terminal.out(nextIs(next))
}

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
  if (plan.send.state === 'cancelled') return terminal.out(msg`${id} is cancelled already.`)
  if (plan.left + plan.underWay === 0) {
    terminal.out(msg`Every delivery of ${id} has ended; there is nothing left to cancel.`)
    return terminal.note(wordsOf(standing).sentence)
  }
  await confirm(terminal, {
    yes: options.yes ?? false,
    question: msg`${many(plan.left)} of ${id} will be skipped for good. Cancel them?`,
    command: `diglot cancel ${id}`,
    undone: msg`so nothing was cancelled`,
  })
  const skipped = await app.cancelSend(plan)
  terminal.out(msg`${id} is cancelled; ${many(skipped)} skipped.`)
}

/** Takes back a send that waits for its time. Nobody has a copy, so it may be scheduled again, or sent. */
async function cancelSchedule(
  app: App,
  terminal: Terminal,
  schedule: Schedule,
  options: { readonly yes?: boolean },
): Promise<void> {
  const { issueId } = schedule
  terminal.note(sentenceOf(schedule))
  await confirm(terminal, {
    yes: options.yes ?? false,
    question: msg`Take it back?`,
    command: `diglot cancel ${issueId}`,
    undone: msg`so nothing was cancelled`,
  })
  await app.cancelSchedule(issueId)
  terminal.out(msg`${issueId} is not scheduled any more; nothing was sent.`)
}

interface ResolveOptions extends Omit<ResolveInput, 'issueId'> {
  readonly yes?: boolean
  readonly json?: boolean
}

/** Lists uncertain deliveries; sends them once more, or closes them as what a person found out. */
export async function runResolve(
  app: App,
  terminal: Terminal,
  id: string,
  { yes = false, json = false, ...input }: ResolveOptions,
): Promise<void> {
  await app.readResolution({ issueId: id, ...input })
  const standing = await app.standing(id)
  if (!isSent(standing)) throw notSent(standing)
  const plan = await app.planResolution({ issueId: id, ...input })
  if (plan.isSending)
    terminal.note(msg`A \`diglot send\` is running; what it leaves uncertain shows here when it has ended.`)
  if (!json) await printUncertain(plan, terminal)
  const changed =
    plan.step === 'list' || plan.deliveries.length === 0 ? null : await change(app, terminal, plan, yes)
  if (json) printJson(plan, { changed: changed ?? 0, state: (await app.standing(id)).state }, terminal)
  else if (changed !== null) printChanged(plan, { changed, by: app.actor.name }, terminal)
}

/** How many deliveries changed, when it was confirmed. */
async function change(app: App, terminal: Terminal, plan: ResolvePlan, yes: boolean): Promise<number> {
  const command = `diglot resolve ${plan.send.issueId}`
  await confirm(terminal, { ...questionOf(plan.verdict), yes, command })
  return app.resolveDeliveries(plan)
}

function questionOf(verdict: ResolvePlan['verdict']): {
  readonly question: Message
  readonly undone: Message
} {
  if (verdict !== null)
    return {
      question: msg`Close them as ${deliveryWords[verdict]}?`,
      undone: msg`so nothing was closed`,
    }
  return {
    question: msg`Send them once more? Some readers may get a second copy.`,
    undone: msg`so nothing was put back`,
  }
}

/** With addresses: the table is for a person who looks for them in the log of the server. */
async function printUncertain(
  { send, from, step, deliveries }: ResolvePlan,
  terminal: Terminal,
): Promise<void> {
  const { issueId } = send
  if (deliveries.length === 0) {
    terminal.out(msg`No delivery of ${issueId} is ${deliveryWords[from]}.`)
    return
  }
  const rows = deliveries.map(({ id, address, messageId, handedAt, reply }) => [
    id,
    address,
    messageId,
    handedAt.toISOString(),
    reply,
  ])
  await printTable(terminal, ['id', msg`address`, 'Message-ID', msg`handed over`, msg`last line`], rows)
  terminal.out('')
  const count = many(deliveries.length)
  terminal.out(
    from === 'rejected'
      ? msg`${count} of ${issueId}: the server refused them.`
      : msg`${count} of ${issueId}: the server may have taken the message or not.`,
  )
  if (from === 'rejected')
    terminal.out(msg`Some of them alone: diglot resolve ${issueId} --resend rejected --only ID[,ID-ID]`)
  if (step !== 'list') return
  terminal.out(
    msg`Look for the Message-ID in its log. Once more: diglot resolve ${issueId} --resend ID[,ID-ID]|all`,
  )
  terminal.out(msg`No more: diglot resolve ${issueId} --close ID[,ID-ID]|all --as accepted|rejected`)
}

function printChanged(
  { send, from, deliveries, verdict }: ResolvePlan,
  { changed, by }: { readonly changed: number; readonly by: string },
  terminal: Terminal,
): void {
  const { issueId, state } = send
  if (verdict !== null) terminal.out(msg`${many(changed)} closed as ${deliveryWords[verdict]} by ${by}.`)
  else {
    terminal.out(msg`${many(changed)} put back, to go out with the same Message-ID as before.`)
    terminal.out(nextIs(state === 'paused' ? msg`diglot resume ${issueId}` : msg`diglot send ${issueId}`))
  }
  if (changed < deliveries.length)
    terminal.out(
      msg`${many(deliveries.length - changed)} no longer ${deliveryWords[from]}; nothing was changed there.`,
    )
}

function printJson(
  { send: { issueId }, deliveries, isSending }: UncertainPlan,
  { state, changed }: { readonly state: IssueStanding['state']; readonly changed: number },
  terminal: Terminal,
): void {
  terminal.json({ issueId, state, isSending, deliveries, changed })
}

function many(count: number): Message {
  return counted.deliveries(count)
}
