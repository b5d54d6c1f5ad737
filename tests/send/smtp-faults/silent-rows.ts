import { expect } from 'vitest'
import type { Acts, Phase } from '../../helpers/scripted-smtp-server.ts'
import { bytes, FIN, SILENCE, trickle } from '../../helpers/smtp-acts.ts'
import {
  accepted,
  acceptedAgain,
  deferred,
  everyone,
  type FaultRow,
  first,
  onlyFirst,
  places,
  uncertain,
} from './fault-row.ts'

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
