import { describe, expect, it, onTestFinished } from 'vitest'
import { createIssueComposer } from '../../src/mail/compose.ts'
import { createSmtpTransport } from '../../src/mail/smtp.ts'
import type { SmtpTimeouts } from '../../src/mail/smtp-timeouts.ts'
import { sendIssue } from '../../src/send/send-issue.ts'
import { aPerson } from '../helpers/a-person.ts'
import { startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import { key, now, proof } from '../helpers/sending.ts'
import { startedSend } from '../helpers/started-send.ts'
import { brokenRows } from './smtp-faults/broken-rows.ts'
import type { FaultRow, LedgerRow } from './smtp-faults/fault-row.ts'
import { oddRows } from './smtp-faults/odd-rows.ts'
import { replyRows } from './smtp-faults/reply-rows.ts'
import { sessionRows } from './smtp-faults/session-rows.ts'
import { silentRows } from './smtp-faults/silent-rows.ts'

const MINUTE_MS = 60_000
const timeouts: SmtpTimeouts = {
  connectMs: 1_500,
  greetingMs: 1_500,
  silenceMs: 1_500,
  stepMs: 1_500,
  quitMs: 1_000,
}

const rows = [...sessionRows, ...replyRows, ...brokenRows, ...oddRows]

it.each([
  ['without PIPELINING', []],
  ['with PIPELINING', ['PIPELINING']],
])('gives up on servers that let it wait, %s', async (_name, extensions) => {
  await Promise.all(silentRows.map((row) => expectRow(row, extensions)))
})

describe.each([
  ['without PIPELINING', []],
  ['with PIPELINING', ['PIPELINING']],
])('what the ledger says, %s,', (_name, extensions) => {
  it.each(rows)('where a server, at $at, does: $does', async (row) => {
    await expectRow(row, extensions)
  })
})

/** Sends to three readers, and goes on a minute later. */
async function expectRow(row: FaultRow, extensions: readonly string[]): Promise<void> {
  const addresses = ['a@example.com', row.address ?? 'b@example.com', 'c@example.com']
  const send = await startedSend(
    proof,
    addresses.map((address) => aPerson({ address, edition: 'en' })),
    now,
  )
  const script = { ...row.script, extensions: [...(row.script.extensions ?? []), ...extensions] }
  const { server, taken } = await startScriptedServer(script)

  const runAt = async (time: Date): Promise<readonly LedgerRow[]> => {
    const transport = createSmtpTransport({ ...server, ...row.server }, { ...timeouts, ...row.timeouts })
    onTestFinished(() => transport.close())
    await sendIssue({
      issueId: proof.issueId,
      ledger: send.ledger,
      transport,
      compose: createIssueComposer(proof, { key }),
      clock: () => time,
      concurrency: 1,
    })
    await transport.close()
    const due = send.dueTimes()
    return send.rows().map(({ address: _, ...rest }, index) => {
      const at = due[index] ?? null
      return { ...rest, dueIn: at === null ? null : (at.getTime() - time.getTime()) / MINUTE_MS }
    })
  }

  expect(await runAt(now)).toEqual(row.ledger)
  expect(await runAt(new Date(now.getTime() + MINUTE_MS))).toEqual(row.later ?? row.ledger)
  const stateOf = new Map(send.rows().map(({ address, state }) => [address, state]))
  expect(new Set(taken).size).toBe(taken.length)
  expect(
    addresses.filter((address) => stateOf.get(address) === 'accepted' && !taken.includes(address)),
  ).toEqual([])
  expect(taken.filter((address) => !['accepted', 'uncertain'].includes(stateOf.get(address) ?? ''))).toEqual(
    [],
  )
}
