import type { App, IdRange, UncertainPlan } from '../app.ts'
import type { Verdict } from '../domain/ports.ts'
import { DiglotError } from '../errors.ts'
import { confirm } from './confirm.ts'
import { isSent, notSent } from './standing-words.ts'
import { counted, type Terminal, table } from './terminal.ts'

export interface ResolveOptions {
  /** Ids and ranges with commas between them, `all`, or `rejected` with words of its reply behind a colon. At most one of `resend` and `close` is given. */
  readonly resend?: string
  readonly close?: string
  readonly as?: Verdict['state']
  /** Who found out what became of the message. */
  readonly by: string
  readonly yes?: boolean
  readonly json?: boolean
}

/** Lists uncertain deliveries; sends them once more, or closes them as what a person found out. */
export async function runResolve(
  app: App,
  terminal: Terminal,
  id: string,
  options: ResolveOptions,
): Promise<void> {
  const verdict = verdictOf(options)
  const standing = await app.standing(id)
  if (!isSent(standing)) throw notSent(standing)
  const isList = options.resend === undefined && verdict === null
  const plan = await planOf(app, id, options)
  if (plan.isSending)
    terminal.note('A diglot send is running; what it leaves uncertain shows here when it has ended.')
  if (!options.json) printUncertain(plan, terminal, isList)
  const changed =
    isList || plan.deliveries.length === 0 ? null : await change(app, terminal, plan, { verdict, ...options })
  if (options.json) printJson(plan, changed ?? 0, terminal)
  else if (changed !== null) printChanged(plan, { changed, verdict }, terminal)
}

function planOf(app: App, id: string, { resend, close = 'all' }: ResolveOptions): Promise<UncertainPlan> {
  const rejected = /^rejected(?::(.*))?$/s.exec(resend ?? '')
  if (rejected !== null) return app.planResend(id, { rejectedWith: rejected[1] ?? '' })
  if (resend !== undefined) return app.planResend(id, chosen('--resend', resend))
  return app.planResolve(id, chosen('--close', close))
}

/** How many deliveries changed, when it was confirmed. */
async function change(
  app: App,
  terminal: Terminal,
  plan: UncertainPlan,
  { verdict, yes = false }: { readonly verdict: Verdict | null; readonly yes?: boolean },
): Promise<number> {
  const command = `diglot resolve ${plan.send.issueId}`
  await confirm(terminal, { ...questionOf(verdict), yes, command })
  return verdict === null ? app.resendUncertain(plan) : app.closeUncertain(plan, verdict)
}

/** Null where nothing is to be closed. Throws `USAGE` where one of `--close` and `--as` lacks the other. */
function verdictOf({ close, as, by }: ResolveOptions): Verdict | null {
  if (close !== undefined && as !== undefined) return { state: as, by }
  if (close !== undefined)
    throw new DiglotError('USAGE', 'A delivery is closed as what became of its message.', {
      where: '--close',
      hint: 'Add `--as accepted` where the server’s log shows that it took the message, or `--as rejected`.',
    })
  if (as !== undefined)
    throw new DiglotError('USAGE', 'It is not said which deliveries are to be closed.', {
      where: '--as',
      hint: 'Add `--close` with their ids, or with `all`.',
    })
  return null
}

function chosen(option: string, text: string): readonly IdRange[] | 'all' {
  if (text === 'all') return 'all'
  if (/^\d{1,12}(-\d{1,12})?(,\d{1,12}(-\d{1,12})?)*$/.test(text)) return text.split(',').map(rangeOf)
  throw new DiglotError('USAGE', `“${text}” is not a list of deliveries.`, {
    where: option,
    hint: 'Give their ids with commas between them, and ranges, such as 12,15-20, or `all`.',
  })
}

function rangeOf(text: string): IdRange {
  const [first = 0, last = first] = text.split('-').map(Number)
  return { first, last }
}

function questionOf(verdict: Verdict | null): { readonly question: string; readonly undone: string } {
  if (verdict !== null) return { question: `Close them as ${verdict.state}?`, undone: 'closed' }
  return { question: 'Send them once more? Some readers may get a second copy.', undone: 'put back' }
}

/** With addresses: the table is for a person who looks for them in the log of the server. */
function printUncertain(
  { send, from, deliveries }: UncertainPlan,
  terminal: Terminal,
  isList: boolean,
): void {
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
  if (!isList) return
  terminal.out(
    `Look for the Message-ID in its log. Once more: diglot resolve ${issueId} --resend ID[,ID-ID]|all`,
  )
  terminal.out(`No more: diglot resolve ${issueId} --close ID[,ID-ID]|all --as accepted|rejected`)
}

function printChanged(
  { send, from, deliveries }: UncertainPlan,
  { changed, verdict }: { readonly changed: number; readonly verdict: Verdict | null },
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
