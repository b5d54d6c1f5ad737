import type { App, ResolveInput, ResolvePlan, UncertainPlan } from '../app.ts'
import type { Verdict } from '../domain/sending/uncertain-ports.ts'
import { confirm } from './confirm.ts'
import { isSent, notSent } from './standing-words.ts'
import { counted, type Terminal, table } from './terminal.ts'

export interface ResolveOptions extends Omit<ResolveInput, 'issueId'> {
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
  if (!json) printUncertain(plan, terminal)
  const changed =
    plan.step === 'list' || plan.deliveries.length === 0 ? null : await change(app, terminal, plan, yes)
  if (json) printJson(plan, changed ?? 0, terminal)
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
function printUncertain({ send, from, step, deliveries }: ResolvePlan, terminal: Terminal): void {
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
  for (const line of table(['id', 'address', 'Message-ID', 'handed over', 'last line'], rows))
    terminal.out(line)
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
  { send, deliveries, isSending }: UncertainPlan,
  changed: number,
  terminal: Terminal,
): void {
  const { issueId, state } = send
  terminal.out(JSON.stringify({ issueId, state, isSending, deliveries, changed }, null, 2))
}

function many(count: number): string {
  return counted(count, 'delivery', 'deliveries')
}
