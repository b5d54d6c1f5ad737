import { createSecretKey } from 'node:crypto'
import { simpleParser } from 'mailparser'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createTestComposer } from '../../src/mail/message/compose.ts'
import { createSmtpTransport } from '../../src/mail/smtp/smtp.ts'
import type { SmtpServer } from '../../src/mail/smtp/smtp-url.ts'
import { sendTest } from '../../src/send/send-test.ts'
import { aSlottedProof } from '../helpers/a-slotted-proof.ts'
import { refusal, startSmtpServer } from '../helpers/smtp-server.ts'

const key = createSecretKey(Buffer.alloc(32, 7))

describe('sendTest', () => {
  it('sends every edition to every address, marked as a test', async () => {
    const { server, received } = await startSmtpServer()
    const results = await sendTest({ ...optionsFor(server), addresses: ['a@example.com', 'b@EXAMPLE.org'] })
    expect(results.map(({ address, editionId, outcome }) => [address, editionId, outcome.state])).toEqual([
      ['a@example.com', 'zh-Hans+en', 'accepted'],
      ['a@example.com', 'en', 'accepted'],
      ['b@EXAMPLE.org', 'zh-Hans+en', 'accepted'],
      ['b@EXAMPLE.org', 'en', 'accepted'],
    ])
    const mails = await Promise.all(received.map(({ raw }) => simpleParser(raw)))
    expect(mails.map(({ subject }) => subject?.split(']')[0])).toEqual([
      '[Test zh-Hans+en',
      '[Test en',
      '[Test zh-Hans+en',
      '[Test en',
    ])
    expect(received.map(({ to }) => to)).toEqual([
      'a@example.com',
      'a@example.com',
      'b@example.org',
      'b@example.org',
    ])
  })

  it('reports the one that fails and goes on', async () => {
    const { server, received } = await startSmtpServer({
      onRcptTo: ({ address }, _session, done) =>
        address.startsWith('gone') ? done(refusal(550, '5.1.1 no such user')) : done(),
    })
    const addresses = ['gone@example.com', 'not an address', 'a@example.com']
    const results = await sendTest({ ...optionsFor(server), editions: ['en'], addresses })
    expect(results.map(({ outcome }) => outcome)).toEqual([
      { state: 'rejected', reply: '550 5.1.1 no such user' },
      { state: 'rejected', reply: 'The address is not of the form local@domain.' },
      { state: 'accepted', reply: expect.stringMatching(/^250 /) },
    ])
    expect(received).toHaveLength(1)
  })
})

function optionsFor(server: SmtpServer) {
  const transport = createSmtpTransport(server)
  onTestFinished(() => transport.close())
  return {
    editions: ['zh-Hans+en', 'en'],
    transport,
    compose: createTestComposer(aSlottedProof(), { key, subjectPrefix: ({ id }) => `[Test ${id}]` }),
    clock: () => new Date('2025-07-27T08:00:00Z'),
  }
}
