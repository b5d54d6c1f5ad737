import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { finalStates } from '../../src/domain/sending/delivery.ts'
import { createSmtpTransport } from '../../src/mail/smtp/smtp.ts'
import { defaultTimeouts } from '../../src/mail/smtp/smtp-session.ts'
import { type SendIssueOptions, sendIssue } from '../../src/send/send-issue.ts'
import { startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import { now, optionsFor, proof, subscribers } from '../helpers/sending.ts'
import { type StartedSend, startedSend } from '../helpers/started-send.ts'
import { arbitraryScript } from './smtp-faults/arbitrary-script.ts'

const RUNS = 60
const READERS = 10
const timeouts = { ...defaultTimeouts, greetingMs: 100, silenceMs: 100, quitMs: 50 }

it('gives nobody two copies and loses nobody, whatever a server does', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryScript, fc.boolean(), async (script, isResending) => {
      const send = await startedSend(proof, subscribers(READERS), now)
      const { server, taken } = await startScriptedServer(script)
      const transport = createSmtpTransport(server, timeouts)
      onTestFinished(() => transport.close())
      const options = { ...optionsFor(send, server), transport, concurrency: 3 }

      const end = await sendUntilDone(options, now)
      const resent = isResending ? await resendUncertain(send, end) : []
      await sendUntilDone(options, end)
      await transport.close()
      expectAgreement(send, taken, resent)
    }),
    { numRuns: RUNS, seed: 20_251_124 },
  )
})

/** Goes on whenever something is due, until nothing is. */
async function sendUntilDone(options: SendIssueOptions, begin: Date): Promise<Date> {
  const { nextRetry } = await sendIssue({ ...options, clock: () => begin })
  return nextRetry === null ? begin : sendUntilDone(options, nextRetry)
}

/** As a person does who finds that they did not arrive, rightly or not. */
async function resendUncertain({ uncertain }: StartedSend, at: Date): Promise<readonly string[]> {
  const found = await uncertain.list(proof.issueId)
  await uncertain.resend(
    found.map(({ id }) => id),
    at,
  )
  return found.map(({ address }) => address)
}

function expectAgreement(send: StartedSend, taken: readonly string[], resent: readonly string[]): void {
  expect(send.rows()).toHaveLength(READERS)
  for (const { address, state } of send.rows()) {
    const copies = taken.filter((to) => to === address).length
    const told = `${address} is ${state}, with ${copies} copies`
    const isResent = resent.includes(address)
    expect(finalStates, told).toContain(state)
    expect(copies, told).toBeLessThanOrEqual(isResent ? 2 : 1)
    if (state === 'accepted') expect(copies, told).toBeGreaterThan(0)
    if (copies > 0 && !isResent) expect(['accepted', 'uncertain'], told).toContain(state)
  }
}
