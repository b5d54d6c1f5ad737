import tls from 'node:tls'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { judgeSmtp } from '../../../src/mail/doctor/smtp-findings.ts'
import { probeSmtp, type SmtpFacts } from '../../../src/mail/doctor/smtp-probe.ts'
import type { SmtpServer } from '../../../src/mail/smtp/smtp-url.ts'
import { type FaultScript, startScriptedServer } from '../../helpers/scripted-smtp-server.ts'
import { selfSigned } from '../../helpers/self-signed.ts'
import { SILENCE } from '../../helpers/smtp-acts.ts'
import { localServer, startSmtpServer } from '../../helpers/smtp-server.ts'
import { signsOf, told } from '../../helpers/told.ts'

const defaultAuthorities = tls.getCACertificates('default')
const trust = (certificates: readonly string[]) => tls.setDefaultCACertificates([...certificates])
beforeAll(() => trust([...defaultAuthorities, selfSigned.cert]))
afterAll(() => trust(defaultAuthorities))

const now = new Date('2026-01-01T00:00:00Z')
/** Longer than a test may take: only what a test shortens ever passes. */
const TIMEOUT_MS = 60_000

async function findings(server: SmtpServer, timeoutMs = TIMEOUT_MS) {
  return judgeSmtp(await probeSmtp(server, timeoutMs), { messageBytes: 70_000, now })
}

const remote = { requireTls: true, verifyCertificate: true } as const

const withLogin = (options: Parameters<typeof startSmtpServer>[0] = {}) =>
  startSmtpServer({
    ...selfSigned,
    hideSTARTTLS: false,
    authOptional: false,
    onAuth: ({ username, password }, _session, done) =>
      password === 'right' ? done(null, { user: username }) : done(new Error('Authentication failed')),
    ...options,
  })

describe('a server with STARTTLS and a login', () => {
  it('is told in full, and gets no mail', async () => {
    const { server, received } = await withLogin({ size: 25_000_000 })
    const auth = { user: 'diglot', pass: 'right' }
    expect(told(await findings({ ...server, ...remote, auth }))).toEqual([
      `ok smtp-session: 127.0.0.1:${server.port} answers.`,
      'ok smtp-tls: The connection is encrypted by TLS 1.3.',
      'ok smtp-certificate: The certificate is valid for 127.0.0.1 until 2126-10-30.',
      'ok smtp-login: The server takes the user and password of SMTP_URL.',
      'ok smtp-size: The server takes mails of up to 25 MB; a mail has about 70 KB.',
      'ok smtp-utf8: The server offers SMTPUTF8: addresses such as 用户@example.com can get mail.',
      'ok smtp-extensions: The server offers PIPELINING and 8BITMIME.',
    ])
    expect(received).toEqual([])
  })

  it('is told where the password is wrong, which is not repeated', async () => {
    const { server } = await withLogin()
    const wrong = await findings({ ...server, ...remote, auth: { user: 'diglot', pass: 'wr0ng-secret' } })
    expect(told(wrong)[3]).toBe(
      'error smtp-login: The server refuses the user and password of SMTP_URL: 535 Authentication failed. | Check both; special characters in them are percent-encoded.',
    )
    expect(told(wrong).join()).not.toContain('wr0ng-secret')
  })

  it('is told where SMTP_URL has no user', async () => {
    const { server } = await withLogin()
    expect(signsOf(await findings({ ...server, ...remote }))[3]).toBe('warning smtp-login')
  })
})

describe('the certificate', () => {
  it('is looked at over SMTPS too', async () => {
    const { server } = await startSmtpServer({ ...selfSigned, secure: true })
    expect((await probeSmtp({ ...server, secure: true, verifyCertificate: true }, TIMEOUT_MS)).tls).toEqual({
      protocol: 'TLSv1.3',
      fault: null,
      validUntil: new Date('2126-10-30T11:30:34Z'),
    })
  })

  it.each([
    [null, '2026-01-22', 'ok smtp-certificate: The certificate is valid for 127.0.0.1 until 2026-01-22.'],
    [
      null,
      '2026-01-21',
      'warning smtp-certificate: The certificate is valid for 127.0.0.1 until 2026-01-21, 20 days from now. | Have it renewed: with an invalid one nothing is sent.',
    ],
    ['ERR_TLS_CERT_ALTNAME_INVALID', '2027-01-01', notValid('it is for another host (until 2027-01-01)')],
    ['CERT_HAS_EXPIRED', '2025-01-01', notValid('it has expired (until 2025-01-01)')],
    ['HOSTNAME_MISMATCH', '2025-01-01', notValid('HOSTNAME_MISMATCH (until 2025-01-01)')],
  ])('with the fault %s, until %s', (fault, day, text) => {
    const facts: SmtpFacts = {
      server: { ...localServer(25), ...remote },
      failure: null,
      tls: { protocol: 'TLSv1.3', fault, validUntil: new Date(day) },
      extensions: new Map(),
      login: { state: 'not-asked' },
    }
    expect(told(judgeSmtp(facts, { messageBytes: 1, now }))[2]).toBe(text)
  })

  it('is told where it is self-signed, and no password is shown to such a server', async () => {
    trust(defaultAuthorities)
    onTestFinished(() => trust([...defaultAuthorities, selfSigned.cert]))
    let logins = 0
    const { server } = await withLogin({
      onAuth: (_auth, _session, done) => {
        logins += 1
        done(null, { user: 'x' })
      },
    })
    const seen = await findings({ ...server, ...remote, auth: { user: 'diglot', pass: 'right' } })
    expect(told(seen).slice(2, 4)).toEqual([
      'error smtp-certificate: The certificate is not valid for 127.0.0.1: it is self-signed (until 2126-10-30). | Name the host in SMTP_URL as the certificate has it, or have the certificate renewed.',
      'not-checked smtp-login: The password was not tried, because the server could not prove who it is. | Fix the certificate first.',
    ])
    expect(logins).toBe(0)
  })

  it('is not asked for on this machine', async () => {
    const { server } = await startSmtpServer({ ...selfSigned, hideSTARTTLS: false })
    expect(told(await findings(server))[2]).toBe(
      'ok smtp-certificate: The certificate is not asked for: the server is this machine.',
    )
  })
})

describe('what a plain server offers', () => {
  it.each<[string, FaultScript, readonly string[]]>([
    [
      'nothing',
      {},
      [
        'ok smtp-tls: The connection is not encrypted; it does not leave this machine.',
        'ok smtp-login: The server asks for no login.',
        'ok smtp-size: The server names no limit of size; a mail has about 70 KB.',
        'warning smtp-utf8: The server does not offer SMTPUTF8: subscribers such as 用户@example.com are skipped. | Nothing is to be done unless the list has such addresses.',
        'ok smtp-extensions: The server offers neither PIPELINING nor 8BITMIME; Diglot needs neither.',
      ],
    ],
    [
      'too small a SIZE (RFC 1870)',
      { extensions: ['SIZE 69999', 'pipelining', 'SMTPUTF8'] },
      [
        'ok smtp-tls: The connection is not encrypted; it does not leave this machine.',
        'ok smtp-login: The server asks for no login.',
        'error smtp-size: The server takes mails of up to 70 KB, and a mail has about 70 KB. | Shorten the issue, or have the limit raised.',
        'ok smtp-utf8: The server offers SMTPUTF8: addresses such as 用户@example.com can get mail.',
        'ok smtp-extensions: The server offers PIPELINING; Diglot needs neither.',
      ],
    ],
  ])('is told for %s', async (_name, script, texts) => {
    const { server, commands } = await startScriptedServer(script)
    expect(told(await findings(server)).slice(1)).toEqual(texts)
    expect(commands.map((command) => command.slice(0, 4))).toEqual(['EHLO', 'QUIT'])
  })
})

describe('a server that gives no session', () => {
  it.each<[string, FaultScript, Partial<SmtpServer>, RegExp]>([
    [
      'refuses',
      { greeting: '554 5.7.1 not you' },
      {},
      /gave no session: 554 5\.7\.1 not you\. \| Check host and port/,
    ],
    [
      'has no STARTTLS',
      { starttls: '502 5.5.1 not here' },
      { requireTls: true },
      /gave no encrypted session: 502 5\.5\.1 not here\. \| Check that scheme and port/,
    ],
    [
      'speaks no TLS',
      {},
      { secure: true },
      /gave no encrypted session: wrong version number\. \| Check that scheme and port/,
    ],
    [
      'is not there',
      {},
      { host: '127.0.0.2' },
      /gave no session: connect ECONNREFUSED 127\.0\.0\.2:\d+\. \| Check host/,
    ],
  ])('is told where it %s', async (_name, script, changes, text) => {
    const { server } = await startScriptedServer(script)
    const seen = told(await findings({ ...server, ...changes }))
    expect(seen).toEqual([expect.stringMatching(text)])
  })

  it('is told where it says nothing, in bounded time', async () => {
    const { server } = await startScriptedServer({ greeting: SILENCE })
    expect(told(await findings(server, 50))).toEqual([
      `error smtp-session: 127.0.0.1:${server.port} gave no session: it did not answer in time. | Check host and port in SMTP_URL, and that a firewall lets this machine reach them.`,
    ])
  })
})

function notValid(fault: string): string {
  return `error smtp-certificate: The certificate is not valid for 127.0.0.1: ${fault}. | Name the host in SMTP_URL as the certificate has it, or have the certificate renewed.`
}
