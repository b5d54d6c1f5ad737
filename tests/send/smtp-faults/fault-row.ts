import type { SmtpTimeouts } from '../../../src/mail/smtp/smtp-session.ts'
import type { SmtpServer } from '../../../src/mail/smtp/smtp-url.ts'
import type { Acts, FaultScript, Phase, Place } from '../../helpers/scripted-smtp-server.ts'

/** What the ledger says of one reader. */
export interface LedgerRow {
  readonly state: string
  readonly attempts: number
  readonly reply: unknown
  /** Whether there is a time at which it is tried again. */
  readonly isDueAgain: boolean
  readonly status: string
}

export type Ledger = readonly [LedgerRow, LedgerRow, LedgerRow]

/** One line of the matrix: a server that misbehaves while three readers are sent to, one after the other. */
export interface FaultRow {
  readonly at: string
  readonly does: string
  readonly script: FaultScript
  readonly ledger: Ledger
  /** What it says when sending went on at the time when everybody was due; the same where nobody is. */
  readonly later?: Ledger
  readonly server?: Partial<SmtpServer>
  readonly timeouts?: Partial<SmtpTimeouts>
  /** Whether the send asks the server first what it takes, and is stopped by that. */
  readonly stops?: boolean
  /** Of the second reader, where it matters. */
  readonly address?: string
}

const atRest = { attempts: 1, isDueAgain: false, status: 'active' }
export const untried: LedgerRow = { ...atRest, state: 'pending', attempts: 0, reply: null }
export const accepted: LedgerRow = { ...atRest, state: 'accepted', reply: '250 2.0.0 taken' }
export const acceptedAgain: LedgerRow = { ...accepted, attempts: 2 }
export const deferred = (reply: unknown): LedgerRow => ({
  ...atRest,
  state: 'deferred',
  reply,
  isDueAgain: true,
})
export const deferredAgain = (reply: unknown): LedgerRow => ({ ...deferred(reply), attempts: 2 })
export const rejected = (reply: unknown): LedgerRow => ({ ...atRest, state: 'rejected', reply })
export const suppressed = (reply: unknown): LedgerRow => ({ ...rejected(reply), status: 'suppressed' })
export const uncertain = (reply: unknown): LedgerRow => ({ ...atRest, state: 'uncertain', reply })
export const skipped = (reply: unknown): LedgerRow => ({ ...atRest, state: 'skipped', reply })

export const everyone = (row: LedgerRow): Ledger => [row, row, row]
export const onlyFirst = (row: LedgerRow): Ledger => [row, accepted, accepted]
export const onlySecond = (row: LedgerRow): Ledger => [accepted, row, accepted]

/** Misbehaves the first time only: towards the first reader, or on the first connection. */
export const first =
  (acts: Acts) =>
  ({ nth }: Place) =>
    nth === 1 ? acts : undefined

/** Misbehaves the second time only: towards the second reader. */
export const second =
  (acts: Acts) =>
  ({ nth }: Place) =>
    nth === 2 ? acts : undefined

/** The names of the phases in the table. */
export const places: Readonly<Record<Phase, string>> = {
  greeting: 'greeting',
  ehlo: 'EHLO',
  helo: 'HELO',
  starttls: 'STARTTLS',
  auth: 'AUTH',
  mail: 'MAIL',
  rcpt: 'RCPT',
  data: 'DATA',
  body: 'the body',
  dot: 'the final dot',
  rset: 'RSET',
  quit: 'QUIT',
}

/** A reply to the second reader's message, and what it makes of the delivery; one that is due again is taken then. */
export function reply(phase: Phase, text: string, outcome: (reply: string) => LedgerRow): FaultRow {
  const row = outcome(text)
  return {
    at: places[phase],
    does: `\`${text}\``,
    script: { [phase]: second(text) },
    ledger: onlySecond(row),
    ...(row.state === 'deferred' && { later: onlySecond(acceptedAgain) }),
  }
}

/** The same for a reply that keeps the first connection from becoming a session. */
export function sessionReply(phase: Phase, text: string, more: Partial<FaultRow> = {}): FaultRow {
  const { script, ...rest } = more
  return {
    at: places[phase],
    does: `\`${text}\``,
    script: { ...script, [phase]: first(text) },
    ledger: onlyFirst(deferred(text)),
    later: onlyFirst(acceptedAgain),
    ...rest,
  }
}
