import { type Command, Option } from 'commander'
import type { App, IssueStanding, ResolveInput, ResolvePlan, Schedule, UncertainPlan } from '../app.ts'
import type { Verdict } from '../domain/sending/delivery-ports.ts'
import { type CommandTools, json } from './command-tools.ts'
import { confirm } from './terminal/confirm.ts'
import { isSent, notSent, sentenceOf, wordsOf } from './terminal/standing-words.ts'
import { counted, printTable, type Terminal } from './terminal/terminal.ts'

/** The commands by which a person decides about a send that was started. */
export function addControlCommands(program: Command, { terminal, withApp, userName }: CommandTools): void {
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
    .option('--close <ids>', 'end these without another copy: ids and ranges, or all')
    .addOption(
      new Option('--as <state>', 'what became of those that are closed').choices(['accepted', 'rejected']),
    )
    .option('--by <name>', 'who found out', userName)
    .option('--yes', 'do not ask')
    .addOption(json())
    .action((issue: string, options) => withApp((app) => runResolve(app, terminal, issue, options)))
}

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
    question: `${many(plan.left)} of ${id} will be skipped for good. Cancel them?`,
    command: `diglot cancel ${id}`,
    undone: 'cancelled',
  })
  const skipped = await app.cancelSend(plan)
  terminal.out(`${id} is cancelled; ${many(skipped)} skipped.`)
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
    question: 'Take it back?',
    command: `diglot cancel ${issueId}`,
    undone: 'cancelled',
  })
  await app.cancelSchedule(issueId)
  terminal.out(`${issueId} is not scheduled any more; nothing was sent.`)
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
    terminal.note('A diglot send is running; what it leaves uncertain shows here when it has ended.')
  if (!json) await printUncertain(plan, terminal)
  const changed =
    plan.step === 'list' || plan.deliveries.length === 0 ? null : await change(app, terminal, plan, yes)
  if (json) printJson(plan, { changed: changed ?? 0, state: (await app.standing(id)).state }, terminal)
  else if (changed !== null) printChanged(plan, changed, terminal)
}

/** How many deliveries changed, when it was confirmed. */
async function change(app: App, terminal: Terminal, plan: ResolvePlan, yes: boolean): Promise<number> {
  const command = `diglot resolve ${plan.send.issueId}`
  await confirm(terminal, { ...questionOf(plan.verdict), yes, command })
  return app.resolveDeliveries(plan)
}

function questionOf(verdict: Verdict | null): { readonly question: string; readonly undone: string } {
  if (verdict !== null) return { question: `Close them as ${verdict.state}?`, undone: 'closed' }
  return { question: 'Send them once more? Some readers may get a second copy.', undone: 'put back' }
}

/** With addresses: the table is for a person who looks for them in the log of the server. */
async function printUncertain(
  { send, from, step, deliveries }: ResolvePlan,
  terminal: Terminal,
): Promise<void> {
  const { issueId } = send
  if (deliveries.length === 0) {
    terminal.out(`No delivery of ${issueId} is ${from}.`)
    return
  }
  const rows = deliveries.map(({ id, address, messageId, handedAt, reply }) => [
    id,
    address,
    messageId,
    handedAt.toISOString(),
    reply,
  ])
  await printTable(terminal, ['id', 'address', 'Message-ID', 'handed over', 'last line'], rows)
  terminal.out('')
  const what =
    from === 'rejected' ? 'the server refused them' : 'the server may have taken the message or not'
  terminal.out(`${many(deliveries.length)} of ${issueId}: ${what}.`)
  if (step !== 'list') return
  terminal.out(
    `Look for the Message-ID in its log. Once more: diglot resolve ${issueId} --resend ID[,ID-ID]|all`,
  )
  terminal.out(`No more: diglot resolve ${issueId} --close ID[,ID-ID]|all --as accepted|rejected`)
}

function printChanged(
  { send, from, deliveries, verdict }: ResolvePlan,
  changed: number,
  terminal: Terminal,
): void {
  const { issueId, state } = send
  if (verdict !== null) terminal.out(`${many(changed)} closed as ${verdict.state} by ${verdict.by}.`)
  else {
    terminal.out(`${many(changed)} put back, to go out with the same Message-ID as before.`)
    terminal.out(`Next: diglot ${state === 'paused' ? 'resume' : 'send'} ${issueId}`)
  }
  if (changed < deliveries.length)
    terminal.out(`${many(deliveries.length - changed)} no longer ${from}; nothing was changed there.`)
}

function printJson(
  { send: { issueId }, deliveries, isSending }: UncertainPlan,
  { state, changed }: { readonly state: IssueStanding['state']; readonly changed: number },
  terminal: Terminal,
): void {
  terminal.out(JSON.stringify({ issueId, state, isSending, deliveries, changed }, null, 2))
}

function many(count: number): string {
  return counted(count, 'delivery', 'deliveries')
}
