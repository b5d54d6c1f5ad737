import { expect } from 'vitest'
import type { Acts, Phase } from '../../helpers/scripted-smtp-server.ts'
import { bytes, FIN, later, PAUSE, RST, SILENCE, TAKE, trickle } from '../../helpers/smtp-acts.ts'
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

const tooLate = expect.stringMatching(/silent for too long|timed out|never received|longer than/)
/** All of them wait at once, for so long that nothing else is taken for silence, also on a machine that is busy. */
const SHORT_MS = 3_000

/** Waits for the first reader's sake, once. */
function silent(phase: Phase, does: string, acts: Acts, more: Partial<FaultRow> = {}): FaultRow {
  const { script, ...rest } = more
  const isLate = phase === 'body' || phase === 'dot'
  return {
    at: places[phase],
    does,
    script: { ...script, [phase]: first(acts) },
    timeouts: { greetingMs: SHORT_MS, silenceMs: SHORT_MS },
    ledger: onlyFirst(isLate ? uncertain(tooLate) : deferred(tooLate)),
    ...(!isLate && { later: onlyFirst(acceptedAgain) }),
    ...rest,
  }
}

const withStartTls = { script: { extensions: ['STARTTLS'] }, server: { requireTls: true } }
const withLogin = {
  script: { extensions: ['AUTH PLAIN'] },
  server: { auth: { user: 'diglot', pass: 'secret' } },
}

/** Servers that let one wait: given up on, and judged by how far the message came. */
export const silentRows: readonly FaultRow[] = [
  silent('greeting', 'says nothing', SILENCE),
  silent('ehlo', 'says nothing', SILENCE),
  silent('starttls', 'says nothing', SILENCE, withStartTls),
  silent('starttls', 'says `220` and then nothing', ['220 go on', SILENCE], withStartTls),
  silent('auth', 'says nothing', SILENCE, withLogin),
  silent('mail', 'says nothing', SILENCE),
  silent('rcpt', 'says nothing', SILENCE),
  silent('rcpt', 'says half of it and no more', [bytes('250-2.1.5 ok\r\n250'), SILENCE]),
  silent('data', 'says nothing', SILENCE),
  silent('body', 'reads no more', SILENCE),
  silent('dot', 'says nothing', SILENCE),
  silent('ehlo', 'never ends its reply', trickle('250-more\r\n'), { timeouts: { stepMs: SHORT_MS } }),
  silent('rcpt', 'never ends its reply', trickle('250-more\r\n'), { timeouts: { stepMs: SHORT_MS } }),
  silent('dot', 'never ends its reply', trickle('250-more\r\n'), { timeouts: { stepMs: SHORT_MS } }),
  {
    at: 'QUIT',
    does: 'says nothing, and does not close',
    script: { quit: SILENCE },
    ledger: everyone(accepted),
    timeouts: { quitMs: 100 },
  },
  {
    at: 'QUIT',
    does: '`221`, and does not close',
    script: { quit: ['221 2.0.0 bye', SILENCE] },
    ledger: everyone(accepted),
  },
  { at: 'QUIT', does: 'closes without a word', script: { quit: FIN }, ledger: everyone(accepted) },
]
