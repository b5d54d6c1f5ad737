import { expect } from 'vitest'
import type { Acts, Phase } from '../../helpers/scripted-smtp-server.ts'
import { bytes, FIN, later, PAUSE, RST, TAKE } from '../../helpers/smtp-acts.ts'
import {
  accepted,
  acceptedAgain,
  deferred,
  deferredAgain,
  everyone,
  type FaultRow,
  first,
  type LedgerRow,
  onlyFirst,
  onlySecond,
  places,
  second,
  uncertain,
} from './fault-row.ts'

const broken = expect.stringMatching(/closed|ECONNRESET|EPIPE|half-closed/)

/** A connection that breaks on a fresh connection, the first: there is no idle one to blame. */
function breaks(phase: Phase, does: string, acts: Acts): FaultRow {
  return {
    at: places[phase],
    does,
    script: { [phase]: first(acts) },
    ledger: onlyFirst(deferred(broken)),
    later: onlyFirst(acceptedAgain),
  }
}

/** The same once the body began to leave. */
function breaksLate(phase: Phase, does: string, acts: Acts, row: LedgerRow = uncertain(broken)): FaultRow {
  return { at: places[phase], does, script: { [phase]: second(acts) }, ledger: onlySecond(row) }
}

/** Connections that break: before the body nothing has left, after it nobody knows. */
export const brokenRows: readonly FaultRow[] = [
  breaks('greeting', 'closes', FIN),
  breaks('greeting', 'breaks off', RST),
  breaks('greeting', 'says half of it and closes', [bytes('22'), FIN]),
  breaks('greeting', 'says half a refusal and closes', [bytes('554 no'), FIN]),
  breaks('ehlo', 'closes', FIN),
  breaks('ehlo', 'breaks off', RST),
  breaks('ehlo', 'says half of it and closes', [bytes('250-here\r\n250-SI'), FIN]),
  breaks('mail', 'closes', FIN),
  breaks('mail', 'breaks off', RST),
  breaks('mail', 'says half of it and closes', [bytes('250 2.0'), FIN]),
  breaks('rcpt', 'closes', FIN),
  breaks('rcpt', 'breaks off', RST),
  breaks('rcpt', 'says half of it and closes', [bytes('25'), FIN]),
  breaks('rcpt', 'says half a refusal and closes', [bytes('550 5.1.1 no su'), FIN]),
  breaks('data', 'closes', FIN),
  breaks('data', 'breaks off', RST),
  breaks('data', 'says half of it and closes', [bytes('354'), FIN]),
  {
    at: 'MAIL',
    does: 'closes a connection that took a message before',
    script: { mail: ({ nth }) => (nth % 2 === 0 ? FIN : undefined) },
    ledger: everyone(accepted),
  },
  {
    at: 'MAIL',
    does: 'breaks off a connection that took a message before',
    script: { mail: ({ nth }) => (nth % 2 === 0 ? RST : undefined) },
    ledger: everyone(accepted),
  },
  {
    at: 'RCPT',
    does: 'closes always',
    script: { rcpt: FIN },
    ledger: everyone(deferred(broken)),
    later: everyone(deferredAgain(broken)),
  },
  breaksLate('data', 'says `354` and closes', ['354 go on', FIN]),
  breaksLate('data', 'says `354` and breaks off', ['354 go on', PAUSE, RST]),
  breaksLate('body', 'closes', FIN),
  breaksLate('body', 'breaks off', RST),
  breaksLate('dot', 'closes', FIN),
  breaksLate('dot', 'breaks off', RST),
  breaksLate('dot', 'takes the message and closes without a word', [TAKE, FIN]),
  breaksLate('dot', 'takes the message and breaks off without a word', [TAKE, RST]),
  breaksLate('dot', 'takes the message, says half of it and closes', [TAKE, bytes('250 2.0.0 tak'), FIN]),
  breaksLate('dot', 'says half a refusal and closes', [bytes('550 5.1.1 no su'), FIN]),
  breaksLate('dot', 'says half a deferral and closes', [bytes('451 4.3.0 try ag'), FIN]),
  breaksLate('dot', 'takes the message, says so and closes', ['250 2.0.0 taken', FIN], accepted),
  breaksLate(
    'dot',
    'takes the message, says so, and 421 after it',
    '250 2.0.0 taken\r\n421 4.4.2 bye',
    accepted,
  ),
  {
    at: 'between messages',
    does: 'closes after each',
    script: { dot: ['250 2.0.0 taken', later('421 4.4.2 idle for too long'), FIN] },
    ledger: everyone(accepted),
  },
]
