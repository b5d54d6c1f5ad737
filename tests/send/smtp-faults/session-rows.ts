import { expect } from 'vitest'
import { bytes, FIN, later, TLS } from '../../helpers/smtp-acts.ts'
import {
  accepted,
  acceptedAgain,
  deferred,
  deferredAgain,
  everyone,
  type FaultRow,
  first,
  onlyFirst,
  sessionReply,
} from './fault-row.ts'

const withLogin = {
  script: { extensions: ['AUTH PLAIN LOGIN'] },
  server: { auth: { user: 'diglot', pass: 'secret' } },
}
const withStartTls = { script: { extensions: ['STARTTLS'] }, server: { requireTls: true } }
const closed = 'Connection closed unexpectedly'

/** A server that gives no session: nobody is refused by that, and everybody is tried again. */
export const sessionRows: readonly FaultRow[] = [
  sessionReply('greeting', '421 4.3.2 shutting down'),
  sessionReply('greeting', '554 5.7.1 no service for you'),
  sessionReply('greeting', '250 2.0.0 ok'),
  sessionReply('greeting', 'HTTP/1.1 400 Bad Request'),
  sessionReply('ehlo', '421 4.7.0 too many connections'),
  {
    at: 'EHLO',
    does: '`502 5.5.1 what?`, and takes HELO',
    script: { ehlo: '502 5.5.1 what?' },
    ledger: everyone(accepted),
  },
  {
    at: 'HELO',
    does: 'refuses it, and EHLO too',
    script: { ehlo: '502 5.5.1 what?', helo: first('504 5.5.4 not you') },
    ledger: onlyFirst(deferred('504 5.5.4 not you')),
    later: onlyFirst(acceptedAgain),
  },
  sessionReply('starttls', '454 4.7.0 TLS is not available', withStartTls),
  sessionReply('starttls', '502 5.5.1 no TLS here', withStartTls),
  {
    ...withStartTls,
    at: 'STARTTLS',
    does: 'breaks the handshake with bytes that are not TLS',
    script: { extensions: ['STARTTLS'], starttls: first(['220 go on', later('this is not TLS')]) },
    ledger: onlyFirst(deferred(expect.stringMatching(/ssl|tls/i))),
    later: onlyFirst(acceptedAgain),
  },
  {
    ...withStartTls,
    at: 'STARTTLS',
    does: 'closes before the handshake',
    script: { extensions: ['STARTTLS'], starttls: first(['220 go on', FIN]) },
    ledger: onlyFirst(deferred(expect.stringMatching(/disconnected|closed/i))),
    later: onlyFirst(acceptedAgain),
  },
  {
    at: 'STARTTLS',
    does: 'shows a certificate that nobody vouches for',
    script: { extensions: ['STARTTLS'] },
    server: { requireTls: true, verifyCertificate: true },
    ledger: everyone(deferred(expect.stringMatching(/^self-signed certificate/))),
    later: everyone(deferredAgain(expect.stringMatching(/^self-signed certificate/))),
  },
  {
    ...withStartTls,
    at: 'STARTTLS',
    does: 'slips a reply in before TLS begins',
    script: { extensions: ['STARTTLS'], starttls: [bytes('220 go on\r\n250 2.0.0 taken\r\n'), TLS] },
    ledger: everyone(accepted),
  },
  {
    at: 'TLS at once',
    does: 'speaks plain text',
    script: {},
    server: { secure: true },
    ledger: everyone(deferred(expect.stringMatching(/wrong version number|packet length/))),
    later: everyone(deferredAgain(expect.stringMatching(/wrong version number|packet length/))),
  },
  sessionReply('auth', '421 4.3.0 not now', withLogin),
  sessionReply('auth', '454 4.7.0 temporary authentication failure', withLogin),
  sessionReply('auth', '530 5.7.0 STARTTLS first', withLogin),
  sessionReply('auth', '535 5.7.8 wrong user or password', withLogin),
  {
    ...withLogin,
    at: 'AUTH',
    does: 'closes',
    script: { ...withLogin.script, auth: first(FIN) },
    ledger: onlyFirst(deferred(closed)),
    later: onlyFirst(acceptedAgain),
  },
]
