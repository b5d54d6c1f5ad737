import tls from 'node:tls'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { DeliveryOutcome } from '../../src/domain/sending/delivery.ts'
import { createSmtpTransport, type SmtpTransport } from '../../src/mail/smtp/smtp.ts'
import type { SmtpServer } from '../../src/mail/smtp/smtp-url.ts'
import { transportContract } from '../contracts/transport-contract.ts'
import { aMessage } from '../helpers/a-message.ts'
import { type FaultScript, startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import { selfSigned } from '../helpers/self-signed.ts'
import { type Act, FIN, RST } from '../helpers/smtp-acts.ts'
import { localServer, startSmtpServer } from '../helpers/smtp-server.ts'

const defaultAuthorities = tls.getCACertificates('default')
beforeAll(() => tls.setDefaultCACertificates([...defaultAuthorities, selfSigned.cert]))
afterAll(() => tls.setDefaultCACertificates(defaultAuthorities))

transportContract('SMTP', async () => contractPlace(await startSmtpServer(), {}))
transportContract('SMTP with STARTTLS', async () =>
  contractPlace(await startSmtpServer({ ...selfSigned, hideSTARTTLS: false }), {
    requireTls: true,
    verifyCertificate: true,
  }),
)
transportContract('SMTPS', async () =>
  contractPlace(await startSmtpServer({ ...selfSigned, secure: true }), {
    secure: true,
    verifyCertificate: true,
  }),
)

const lost: DeliveryOutcome = {
  state: 'deferred',
  reply: 'Connection closed unexpectedly',
  about: 'connection',
}

describe('createSmtpTransport', () => {
  it('uses one connection for one delivery after the other', async () => {
    const { server, connections } = await startSmtpServer()
    const transport = transportTo(server)
    for (let count = 0; count < 5; count++) await transport.deliver(aMessage())
    expect(connections()).toBe(1)
  })

  it.each<[string, FaultScript, DeliveryOutcome]>([
    ['451 at RCPT', { rcpt: '451 4.7.1 later' }, { state: 'deferred', reply: '451 4.7.1 later' }],
    ['550 at RCPT', { rcpt: '550 5.1.1 nobody' }, { state: 'rejected', reply: '550 5.1.1 nobody' }],
    ['421 at RCPT', { rcpt: '421 4.3.2 down' }, { state: 'deferred', reply: '421 4.3.2 down' }],
    ['554 at DATA', { data: '554 5.5.1 no' }, { state: 'rejected', reply: '554 5.5.1 no' }],
    ['550 after DATA', { dot: '550 5.7.1 spam' }, { state: 'rejected', reply: '550 5.7.1 spam' }],
    ['452 after DATA', { dot: '452 4.2.2 full' }, { state: 'deferred', reply: '452 4.2.2 full' }],
    ['421 after DATA', { dot: '421 4.3.0 no' }, { state: 'deferred', reply: '421 4.3.0 no' }],
    [
      'a sender refused for good',
      { mail: '550 5.1.0 you' },
      { state: 'deferred', reply: '550 5.1.0 you', about: 'sender' },
    ],
    [
      'a 554 greeting',
      { greeting: '554 no service' },
      { state: 'deferred', reply: '554 no service', about: 'session' },
    ],
    [
      'a drop at the greeting',
      { greeting: FIN },
      { state: 'deferred', reply: 'Connection closed unexpectedly', about: 'session' },
    ],
    ['a drop at MAIL', { mail: FIN }, lost],
    ['a drop at RCPT', { rcpt: FIN }, lost],
    ['a drop at DATA', { data: FIN }, lost],
    ['a drop after the dot', { dot: FIN }, { state: 'uncertain', reply: 'Connection closed unexpectedly' }],
    ['a 354 in place of 250', { dot: '354 go on' }, { state: 'uncertain', reply: '354 go on' }],
  ])('reads %s, with and without PIPELINING', async (_name, script, outcome) => {
    for (const extensions of [[], ['PIPELINING']]) {
      const { server } = await startScriptedServer({ ...script, extensions })
      expect(await transportTo(server).deliver(aMessage())).toEqual(outcome)
    }
  })

  it('is uncertain about a message whose body was cut off', async () => {
    const { server } = await startScriptedServer({ body: RST })
    const outcome = await transportTo(server).deliver(
      aMessage({ body: `${'x'.repeat(70)}\r\n`.repeat(200_000) }),
    )
    expect(outcome.state).toBe('uncertain')
  })

  it('never takes a greeting of 250 for an accepted message', async () => {
    const { server } = await startScriptedServer({ greeting: '250 hello' })
    expect((await transportTo(server).deliver(aMessage())).state).toBe('deferred')
  })

  it('defers where nobody listens', async () => {
    const { server } = await startScriptedServer({})
    const { port } = server
    const outcome = await transportTo({ ...localServer(port), host: '127.0.0.2' }).deliver(aMessage())
    expect(outcome).toEqual({
      state: 'deferred',
      reply: `connect ECONNREFUSED 127.0.0.2:${port}`,
      about: 'session',
    })
  })

  it('joins a reply of several lines', async () => {
    const { server } = await startScriptedServer({
      rcpt: '550-5.1.1 No such\r\n550 5.1.1 mailbox\u0007 here',
    })
    expect(await transportTo(server).deliver(aMessage())).toEqual({
      state: 'rejected',
      reply: '550 5.1.1 No such mailbox here',
    })
  })

  it('goes on over the same connection, after RSET, when a recipient was refused', async () => {
    const { server, commands } = await startScriptedServer({
      rcpt: ({ to }) => (to.startsWith('nobody') ? '550 5.1.1 nobody' : undefined),
    })
    const transport = transportTo(server)
    await transport.deliver(aMessage({ to: 'nobody@example.com' }))
    expect((await transport.deliver(aMessage())).state).toBe('accepted')
    expect(commands.map((command) => command.slice(0, 4))).toEqual([
      'EHLO',
      'MAIL',
      'RCPT',
      'RSET',
      'MAIL',
      'RCPT',
      'DATA',
      '.',
    ])
  })

  it.each<[string, Act]>([
    ['closes without a word', FIN],
    ['answers MAIL with 421', '421 4.4.2 too many messages'],
  ])('takes a fresh connection, once, where an idle one %s', async (_name, step) => {
    const { server, commands } = await startScriptedServer({
      mail: ({ nth }) => (nth === 2 ? step : undefined),
    })
    const transport = transportTo(server)
    expect((await transport.deliver(aMessage())).state).toBe('accepted')
    expect((await transport.deliver(aMessage())).state).toBe('accepted')
    expect(commands.filter((command) => command === '.')).toHaveLength(2)
    expect(commands.filter((command) => command.startsWith('EHLO'))).toHaveLength(2)
  })

  it('does not repeat a message over a fresh connection once its body began to leave', async () => {
    const { server, commands } = await startScriptedServer({
      dot: ({ to }) => (to.startsWith('b') ? FIN : undefined),
    })
    const transport = transportTo(server)
    await transport.deliver(aMessage({ to: 'a@example.com' }))
    expect((await transport.deliver(aMessage({ to: 'b@example.com' }))).state).toBe('uncertain')
    expect(commands.filter((command) => command === '.')).toHaveLength(2)
  })

  it('asks for SMTPUTF8 where the local part needs it, and skips where the server has none', async () => {
    const message = aMessage({ to: '用户@example.com' })
    const able = await startScriptedServer({ extensions: ['SMTPUTF8'] })
    expect((await transportTo(able.server).deliver(message)).state).toBe('accepted')
    expect(able.commands[1]).toBe('MAIL FROM:<bounce+token@example.com> SMTPUTF8')
    const unable = await startScriptedServer({})
    expect(await transportTo(unable.server).deliver(message)).toEqual({
      state: 'skipped',
      reply: 'the server does not offer SMTPUTF8',
    })
    expect(unable.commands).toEqual([expect.stringMatching(/^EHLO/)])
  })

  it('sends nothing where STARTTLS is required and the server has none', async () => {
    const { server, commands } = await startScriptedServer({ starttls: '502 5.5.1 not here' })
    const outcome = await transportTo({ ...server, requireTls: true }).deliver(aMessage())
    expect(outcome.state).toBe('deferred')
    expect(commands.map((command) => command.slice(0, 4))).toEqual(['EHLO', 'STAR'])
  })

  it('ends its connections with QUIT', async () => {
    const { server, commands } = await startScriptedServer({})
    const transport = createSmtpTransport(server)
    await transport.deliver(aMessage())
    await transport.close()
    expect(commands.at(-1)).toBe('QUIT')
  })
})

describe('verify', () => {
  const withLogin = () =>
    startSmtpServer({
      ...selfSigned,
      secure: true,
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        username === 'diglot' && password === 'p@ss#1'
          ? done(null, { user: username })
          : done(new Error('Authentication failed')),
    })

  it('logs in, and the first delivery uses that connection', async () => {
    const { server, connections } = await withLogin()
    const transport = transportTo({ ...server, secure: true, auth: { user: 'diglot', pass: 'p@ss#1' } })
    await transport.verify()
    expect((await transport.deliver(aMessage())).state).toBe('accepted')
    expect(connections()).toBe(1)
  })

  it('says what the server said about a wrong password, and not the password', async () => {
    const { server } = await withLogin()
    const transport = transportTo({ ...server, secure: true, auth: { user: 'diglot', pass: 'wrong-secret' } })
    const failure = await transport.verify().catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 'SMTP_FAILED',
      message: `The SMTP server 127.0.0.1:${server.port} gave no session: 535 Authentication failed.`,
      hint: 'Check user and password in SMTP_URL; special characters in them are percent-encoded.',
    })
    expect(JSON.stringify(failure) + String((failure as Error).stack)).not.toContain('wrong-secret')
  })

  it('refuses a certificate that nobody vouches for', async () => {
    tls.setDefaultCACertificates(defaultAuthorities)
    onTestFinished(() => tls.setDefaultCACertificates([...defaultAuthorities, selfSigned.cert]))
    const { server } = await startSmtpServer({ ...selfSigned, secure: true })
    const transport = transportTo({ ...server, secure: true, verifyCertificate: true })
    await expect(transport.verify()).rejects.toMatchObject({
      code: 'SMTP_FAILED',
      message: expect.saying(`127.0.0.1:${server.port} gave no session: self-signed certificate`),
      hint: expect.saying('certificate'),
    })
  })
})

function transportTo(server: SmtpServer): SmtpTransport {
  const transport = createSmtpTransport(server)
  onTestFinished(() => transport.close())
  return transport
}

function contractPlace(running: Awaited<ReturnType<typeof startSmtpServer>>, changes: Partial<SmtpServer>) {
  return {
    transport: transportTo({ ...running.server, ...changes }),
    arrived: async () => running.received.map(({ from, to, raw }) => ({ from, to, raw: raw.toString() })),
  }
}
