import fc from 'fast-check'
import type { Acts, FaultScript, Phase } from '../../helpers/scripted-smtp-server.ts'
import { bytes, FIN, fragments, later, PAUSE, RST, SILENCE, TAKE } from '../../helpers/smtp-acts.ts'

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
const plan = fc.array(fc.record({ fault, nth: fc.integer({ min: 1, max: 12 }) }), {
  minLength: 3,
  maxLength: 12,
})

/** A server with a handful of faults in its first dozen commands of each kind. */
export const arbitraryScript: fc.Arbitrary<FaultScript> = fc
  .tuple(plan, fc.boolean())
  .map(([planned, isPipelining]) => {
    const acts = new Map(planned.map(({ fault, nth }) => [`${fault.phase} ${nth}`, fault.acts]))
    const choices = [...phases, 'body'].map((phase) => [
      phase,
      ({ nth }: { nth: number }) => acts.get(`${phase} ${nth}`),
    ])
    return { ...Object.fromEntries(choices), extensions: isPipelining ? ['PIPELINING'] : [] }
  })
