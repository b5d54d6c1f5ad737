import { describe, expect, it, onTestFinished } from 'vitest'
import { createSmtpTransport, type SmtpTransport } from '../../src/mail/smtp/smtp.ts'
import { defaultTimeouts, type SmtpTimeouts } from '../../src/mail/smtp/smtp-session.ts'
import type { SmtpServer } from '../../src/mail/smtp/smtp-url.ts'
import { aMessage } from '../helpers/a-message.ts'
import { startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import { type Act, PAUSE } from '../helpers/smtp-acts.ts'

/** More than the sockets of both sides hold. */
const large = aMessage({ to: 'large@example.com', body: `${'x'.repeat(70)}\r\n`.repeat(200_000) })

const STOP_READING: Act = { perform: ({ socket }) => void socket.pause() }

describe('a message that is still leaving', () => {
  it('is not taken by a 250 that comes before its end', async () => {
    const { server } = await startScriptedServer({ body: ['250 2.0.0 taken', STOP_READING] })
    expect(await transportTo(server).deliver(large)).toEqual({
      state: 'uncertain',
      reply: 'the server replied out of turn: 250 2.0.0 taken',
    })
  })

  it('is refused by a 452, and its end never reaches the server, nor does another message that way', async () => {
    const { server, taken, commands } = await startScriptedServer({
      body: ({ nth }) => (nth === 1 ? ['452 4.3.1 disk full', STOP_READING] : undefined),
    })
    const transport = transportTo(server)
    expect(await transport.deliver(large)).toEqual({ state: 'deferred', reply: '452 4.3.1 disk full' })
    expect((await transport.deliver(aMessage())).state).toBe('accepted')
    expect(taken).toEqual(['reader@example.com'])
    expect(commands.filter((command) => command.startsWith('EHLO'))).toHaveLength(2)
    expect(commands).not.toContain('RSET')
  })

  it('is uncertain where the server reads no more', async () => {
    const { server } = await startScriptedServer({ body: [STOP_READING] })
    const transport = transportTo(server, { ...defaultTimeouts, silenceMs: 3_000 })
    expect(await transport.deliver(large)).toEqual({
      state: 'uncertain',
      reply: 'the server was silent for too long',
    })
  })

  it('takes no harm from a server that reads slowly', async () => {
    const { server, taken } = await startScriptedServer({
      body: [STOP_READING, PAUSE, { perform: ({ socket }) => void socket.resume() }],
    })
    expect((await transportTo(server).deliver(large)).state).toBe('accepted')
    expect(taken).toEqual(['large@example.com'])
  })
})

describe('a server with PIPELINING that says 354 although it refused the recipient', () => {
  it('is not given the end of an empty message', async () => {
    const { server, commands } = await startScriptedServer({
      extensions: ['PIPELINING'],
      rcpt: [{ perform: ({ socket }) => void socket.write('550 5.7.1 no\r\n') }],
    })
    expect(await transportTo(server).deliver(aMessage())).toEqual({
      state: 'rejected',
      reply: '550 5.7.1 no',
    })
    expect(commands).not.toContain('.')
  })
})

function transportTo(server: SmtpServer, timeouts?: SmtpTimeouts): SmtpTransport {
  const transport = createSmtpTransport(server, timeouts)
  onTestFinished(() => transport.close())
  return transport
}
