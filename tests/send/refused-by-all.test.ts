import { describe, expect, it } from 'vitest'
import { sendIssue } from '../../src/send/send-issue.ts'
import { aPerson } from '../helpers/a-person.ts'
import { startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import { nothing, now, optionsFor, proof, subscribers } from '../helpers/sending.ts'
import { type DeliveryRow, startedSend } from '../helpers/started-send.ts'

const count = (rows: readonly DeliveryRow[], is: (row: DeliveryRow) => boolean) => rows.filter(is).length
/** By one lane each refusal is known before the next message. */
const oneLane = { concurrency: 1 }

describe('a server that refuses everybody', () => {
  it.each([
    ['rcpt', '550 Invalid recipient'],
    ['rcpt', '550 5.1.1 no such user'],
    ['rcpt', '554 refused'],
    ['rcpt', '550 5.7.1 <a@example.com>: Recipient address rejected'],
    ['rcpt', '554 5.7.1 Relay access denied'],
    ['rcpt', '550 Relaying denied'],
    ['rcpt', '550 5.7.54 Unable to relay'],
    ['rcpt', '553 sorry, that domain is not in my list of allowed rcpthosts'],
    ['rcpt', '554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org'],
    ['rcpt', '550 5.7.606 Access denied, banned sending IP'],
    ['mail', '550 5.7.1 sender refused'],
    ['data', '554 refused'],
    ['dot', '550 5.7.1 refused as spam'],
    ['dot', '550 Mail content denied'],
  ] as const)('at %s with %s holds the send after a few, and suppresses nobody', async (phase, reply) => {
    const send = await startedSend(proof, subscribers(60), now)
    const { server } = await startScriptedServer({ [phase]: reply })
    await expect(sendIssue({ ...optionsFor(send, server), ...oneLane })).rejects.toMatchObject({
      code: 'SMTP_FAILED',
      message: expect.saying('its last answer was: '),
      hint: expect.saying('diglot resume 2025-w30'),
    })
    const rows = send.rows()
    expect(count(rows, ({ attempts }) => attempts > 0)).toBeLessThanOrEqual(5)
    expect(count(rows, ({ state }) => state === 'rejected')).toBe(0)
    expect(count(rows, ({ status }) => status !== 'active')).toBe(0)
    expect((await send.sends.find(proof.issueId))?.state).toBe('paused')
  })

  it('sends to everybody once it is put right and the send is resumed', async () => {
    const send = await startedSend(proof, subscribers(30), now)
    const broken = await startScriptedServer({ rcpt: '550 Invalid recipient' })
    await expect(sendIssue(optionsFor(send, broken.server))).rejects.toMatchObject({ code: 'SMTP_FAILED' })
    const { server, taken } = await startScriptedServer({})
    await send.sends.resume(proof.issueId)
    const later = new Date(now.getTime() + 3_600_000)
    const { counts } = await sendIssue({ ...optionsFor(send, server), clock: () => later })
    expect(counts).toEqual({ ...nothing, accepted: 30 })
    expect(new Set(taken).size).toBe(30)
  })

  it('spends no more where only its own domain is taken, and each of the others has one reader', async () => {
    const own = Array.from({ length: 3 }, (_, index) => aPerson({ address: `own${index}@own.example` }))
    const others = Array.from({ length: 40 }, (_, index) => aPerson({ address: `reader@n${index}.example` }))
    const send = await startedSend(proof, [...own, ...others], now)
    const { server } = await startScriptedServer({
      rcpt: ({ to }) => (to.endsWith('@own.example') ? undefined : '550 5.1.1 Invalid recipient'),
    })
    await expect(sendIssue({ ...optionsFor(send, server), ...oneLane })).rejects.toMatchObject({
      code: 'SMTP_FAILED',
    })
    const rows = send.rows()
    expect(count(rows, ({ state }) => state === 'rejected')).toBe(0)
    expect(count(rows, ({ status }) => status !== 'active')).toBe(0)
    expect(count(rows, ({ state }) => state === 'deferred')).toBe(5)
  })

  it('is noticed in the middle of a send, after it took others of the same domain', async () => {
    const send = await startedSend(proof, subscribers(80), now)
    const { server } = await startScriptedServer({
      rcpt: ({ nth }) => (nth > 20 ? '550 5.1.1 Invalid recipient' : undefined),
    })
    await expect(sendIssue({ ...optionsFor(send, server), ...oneLane })).rejects.toMatchObject({
      code: 'SMTP_FAILED',
    })
    const rows = send.rows()
    expect(count(rows, ({ state }) => state === 'accepted')).toBe(20)
    expect(count(rows, ({ state }) => state === 'deferred')).toBe(20)
    expect(count(rows, ({ status }) => status !== 'active')).toBe(0)
  })
})

describe('a list with dead addresses', () => {
  it('ends where it has only a few, all of them dead, and keeps them for the next issue', async () => {
    const send = await startedSend(proof, subscribers(3), now)
    const { server } = await startScriptedServer({ rcpt: '550 5.1.1 no such user' })
    const { counts } = await sendIssue(optionsFor(send, server))
    expect(counts).toEqual({ ...nothing, rejected: 3 })
    expect(send.rows().map(({ status }) => status)).toEqual(Array(3).fill('active'))
  })

  it('loses all of a dead domain where the server takes nearly all others', async () => {
    const alive = Array.from({ length: 12 }, (_, index) => aPerson({ address: `reader@n${index}.example` }))
    const dead = Array.from({ length: 8 }, (_, index) => aPerson({ address: `reader${index}@gone.example` }))
    const send = await startedSend(proof, [...alive, ...dead], now)
    const { server } = await startScriptedServer({
      rcpt: ({ to }) => (to.endsWith('@gone.example') ? '550 5.1.1 no such user' : undefined),
    })
    const { counts } = await sendIssue({ ...optionsFor(send, server), ...oneLane })
    expect(counts).toEqual({ ...nothing, accepted: 12, rejected: 8 })
    expect(count(send.rows(), ({ status }) => status === 'suppressed')).toBe(8)
  })
})
