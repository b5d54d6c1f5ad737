import { expect, onTestFinished } from 'vitest'
import { createSmtpTransport } from '../../../src/mail/smtp/smtp.ts'
import type { SmtpTimeouts } from '../../../src/mail/smtp/smtp-session.ts'
import { sendIssue } from '../../../src/send/send-issue.ts'
import { aPerson } from '../../helpers/a-person.ts'
import { type ScriptedSmtpServer, startScriptedServer } from '../../helpers/scripted-smtp-server.ts'
import { now, optionsFor, proof } from '../../helpers/sending.ts'
import { type StartedSend, startedSend } from '../../helpers/started-send.ts'
import type { FaultRow, LedgerRow } from './fault-row.ts'

/** Longer than a test may take: only what a row shortens ever passes. */
const timeouts: SmtpTimeouts = {
  connectMs: 60_000,
  greetingMs: 60_000,
  silenceMs: 60_000,
  stepMs: 60_000,
  quitMs: 60_000,
}

/**
 * Sends to three readers, goes on when everybody is due again, and compares the whole ledger each time; then it with
 * what the server took.
 */
export async function expectRow(row: FaultRow, extensions: readonly string[]): Promise<void> {
  const name = [`${row.at}: ${row.does}`, ...extensions].join(', ')
  const addresses = ['a@example.com', row.address ?? 'b@example.com', 'c@example.com']
  const readers = addresses.map((address) => aPerson({ address, edition: 'en' }))
  const send = await startedSend(proof, readers, now)
  const script = { ...row.script, extensions: [...(row.script.extensions ?? []), ...extensions] }
  const smtp = await startScriptedServer(script)

  await sendAt(now, row, { send, smtp })
  expect(ledgerOf(send), name).toEqual(row.ledger)
  await sendAt(whenAllAreDue(send), row, { send, smtp })
  expect(ledgerOf(send), `${name}, later`).toEqual(row.later ?? row.ledger)
  expectAgreement(send, smtp, name)
}

async function sendAt(
  time: Date,
  row: FaultRow,
  { send, smtp }: { send: StartedSend; smtp: ScriptedSmtpServer },
): Promise<void> {
  const server = { ...smtp.server, ...row.server }
  const transport = createSmtpTransport(server, { ...timeouts, ...row.timeouts })
  onTestFinished(() => transport.close())
  if (row.stops) await transport.verify()
  const sending = sendIssue({ ...optionsFor(send, server), transport, clock: () => time, concurrency: 1 })
  if (row.stops) await expect(sending).rejects.toMatchObject({ code: 'SMTP_FAILED' })
  else await sending
  await transport.close()
}

function whenAllAreDue(send: StartedSend): Date {
  return new Date(Math.max(now.getTime(), ...send.dueTimes().map((due) => due?.getTime() ?? 0)))
}

function ledgerOf(send: StartedSend): readonly LedgerRow[] {
  const due = send.dueTimes()
  return send.rows().map(({ address: _, ...row }, index) => ({ ...row, isDueAgain: due[index] !== null }))
}

/** Nobody is taken twice; whom the ledger calls accepted was taken, and who was taken is accepted or uncertain. */
function expectAgreement(send: StartedSend, { taken }: ScriptedSmtpServer, name: string): void {
  const inState = (...states: readonly string[]) =>
    send
      .rows()
      .filter(({ state }) => states.includes(state))
      .map(({ address }) => address)
  expect([...new Set(taken)], name).toEqual(taken)
  expect(taken, name).toEqual(expect.arrayContaining(inState('accepted')))
  expect(inState('accepted', 'uncertain'), name).toEqual(expect.arrayContaining([...taken]))
}
