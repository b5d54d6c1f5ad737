import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { finalStates } from '../../src/domain/delivery.ts'
import { createIssueComposer } from '../../src/mail/compose.ts'
import { createSmtpTransport } from '../../src/mail/smtp.ts'
import { defaultTimeouts } from '../../src/mail/smtp-timeouts.ts'
import { sendIssue } from '../../src/send/send-issue.ts'
import { type Acts, type Phase, startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import { key, now, proof, subscribers } from '../helpers/sending.ts'
import { bytes, FIN, fragments, later, PAUSE, RST, SILENCE, TAKE } from '../helpers/smtp-acts.ts'
import { startedSend } from '../helpers/started-send.ts'

const RUNS = 60
const READERS = 10
const phases: readonly Phase[] = ['greeting', 'ehlo', 'mail', 'rcpt', 'data', 'dot', 'rset', 'quit']
const replies = [
  '250 2.0.0 ok',
  '250-2.0.0 ok\r\n250 2.0.0 here',
  '354 go on',
  '221 2.0.0 bye',
  '421 4.3.2 down',
  '450 4.2.0 greylisted',
  '452 4.2.2 full',
  '503 5.5.1 not now',
  '550 5.1.1 nobody',
  '550 5.7.1 policy',
  '552 5.2.2 full',
  '250-ok\r\n550 no',
  'nonsense',
  '2',
]

const reply = fc.constantFrom(...replies)
const parting = fc.constantFrom(FIN, RST)
const acts: fc.Arbitrary<Acts> = fc.oneof(
  { weight: 12, arbitrary: reply },
  { weight: 6, arbitrary: parting },
  { weight: 4, arbitrary: fc.tuple(reply, parting) },
  { weight: 4, arbitrary: fc.tuple(reply, fc.constant(PAUSE), parting) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(reply, fc.integer({ min: 1, max: 12 }))
      .map(([text, end]) => [bytes(text.slice(0, end)), FIN]),
  },
  {
    weight: 4,
    arbitrary: fc
      .array(reply, { minLength: 2, maxLength: 5 })
      .map((texts) => bytes(`${texts.join('\r\n')}\r\n`)),
  },
  { weight: 1, arbitrary: reply.map((text) => fragments(`${text}\r\n`)) },
  { weight: 1, arbitrary: fc.constant(SILENCE) },
)
/** What a server may do to a message that it takes: nobody but the server knows. */
const takings: fc.Arbitrary<Acts> = fc.oneof(
  parting.map((act) => [TAKE, act]),
  fc.integer({ min: 0, max: 14 }).map((end) => [TAKE, bytes('250 2.0.0 taken'.slice(0, end)), FIN]),
  parting.map((act) => ['250 2.0.0 taken', act]),
  reply.map((text) => ['250 2.0.0 taken', later(text)]),
)
const fault = fc.oneof(
  { weight: 1, arbitrary: fc.record({ phase: fc.constant<Phase>('body'), acts: parting }) },
  { weight: 4, arbitrary: fc.record({ phase: fc.constantFrom(...phases), acts }) },
  { weight: 1, arbitrary: fc.record({ phase: fc.constant<Phase>('dot'), acts: takings }) },
  {
    weight: 1,
    arbitrary: fc.record({
      phase: fc.constantFrom<Phase>('mail', 'rcpt', 'rset'),
      acts: reply.map((text) => ['250 2.0.0 ok', later(text)]),
    }),
  },
)
const faults = fc.array(fc.record({ fault, nth: fc.integer({ min: 1, max: 12 }) }), {
  minLength: 3,
  maxLength: 12,
})

it('gives nobody two copies and loses nobody, whatever a server does', async () => {
  await fc.assert(
    fc.asyncProperty(faults, fc.boolean(), fc.boolean(), async (planned, isPipelining, isResending) => {
      const send = await startedSend(proof, subscribers(READERS), now)
      const actsAt = new Map(planned.map(({ fault, nth }) => [`${fault.phase} ${nth}`, fault.acts]))
      const script = Object.fromEntries(
        [...phases, 'body'].map((phase) => [
          phase,
          ({ nth }: { nth: number }) => actsAt.get(`${phase} ${nth}`),
        ]),
      )
      const { server, taken } = await startScriptedServer({
        ...script,
        extensions: isPipelining ? ['PIPELINING'] : [],
      })
      const transport = createSmtpTransport(server, {
        ...defaultTimeouts,
        greetingMs: 100,
        silenceMs: 100,
        quitMs: 50,
      })
      onTestFinished(() => transport.close())
      let time = now
      const sendUntilDone = async () => {
        for (let due: Date | null = time; due !== null; ) {
          time = due
          const options = { issueId: proof.issueId, ledger: send.ledger, transport, concurrency: 3 }
          const compose = createIssueComposer(proof, { key })
          due = (await sendIssue({ ...options, compose, clock: () => time })).nextRetry
        }
      }
      await sendUntilDone()
      const unsure = await send.ledger.listUncertain(proof.issueId)
      if (isResending) {
        await send.ledger.resendUncertain(
          unsure.map(({ id }) => id),
          time,
        )
        await sendUntilDone()
      }
      await transport.close()

      const resent = new Set(isResending ? unsure.map(({ address }) => address) : [])
      for (const { address, state } of send.rows()) {
        const copies = taken.filter((to) => to === address).length
        const told = `${address} is ${state}, with ${copies} copies`
        expect(finalStates, told).toContain(state)
        expect(copies, told).toBeLessThanOrEqual(resent.has(address) ? 2 : 1)
        if (state === 'accepted') expect(copies, told).toBeGreaterThan(0)
        if (copies > 0 && !resent.has(address)) expect(['accepted', 'uncertain'], told).toContain(state)
      }
      expect(send.rows()).toHaveLength(READERS)
    }),
    { numRuns: RUNS, seed: 20_251_124 },
  )
})
