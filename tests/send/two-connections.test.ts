import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { createSmtpTransport } from '../../src/mail/smtp/smtp.ts'
import { sendIssue } from '../../src/send/send-issue.ts'
import { aMessage } from '../helpers/a-message.ts'
import { startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import { expectEachOnce, nothing, now, optionsFor, proof, subscribers } from '../helpers/sending.ts'
import { FIN, TAKE } from '../helpers/smtp-acts.ts'
import { startSmtpServer } from '../helpers/smtp-server.ts'
import { startedSend } from '../helpers/started-send.ts'

it('spends no attempt on the connections that a server refuses, and learns how many it takes', async () => {
  const send = await startedSend(proof, subscribers(60), now)
  const running = await startSmtpServer({ maxClients: 2 })
  const report = await sendIssue({ ...optionsFor(send, running.server), concurrency: 5 })
  expect(report.counts).toEqual({ ...nothing, accepted: 60 })
  expect(new Set(send.rows().map(({ attempts }) => attempts))).toEqual(new Set([1]))
  await expectEachOnce(running, 60)
})

it('tries the others over the one connection that is taken', async () => {
  const send = await startedSend(proof, subscribers(40), now)
  const { server, taken, commands } = await startScriptedServer({
    greeting: ({ nth }) => (nth === 1 ? undefined : ['421 4.7.0 too many connections', FIN]),
  })
  const report = await sendIssue({ ...optionsFor(send, server), concurrency: 5 })
  expect(report.counts).toEqual({ ...nothing, accepted: 40 })
  expect(new Set(taken).size).toBe(40)
  expect(commands.filter((command) => command.startsWith('EHLO'))).toHaveLength(1)
})

it('gives up each of several messages where the server has gone, and does not knock without end', async () => {
  let knocks = 0
  const { server } = await startScriptedServer({
    greeting: () => {
      knocks += 1
      return ['421 4.3.2 down', FIN]
    },
  })
  const transport = createSmtpTransport(server)
  onTestFinished(() => transport.close())
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => transport.deliver(aMessage())))
  expect(outcomes).toEqual(
    outcomes.map(() => ({ state: 'deferred', reply: '421 4.3.2 down', about: 'session' })),
  )
  expect(knocks).toBe(10)
})

it('knocks once more for each message, and no oftener, while the one connection that it got is slow', async () => {
  let knocks = 0
  const { server, taken } = await startScriptedServer({
    greeting: ({ nth }) => {
      knocks += 1
      return nth === 1 ? undefined : ['421 4.7.0 too many connections', FIN]
    },
    dot: [{ perform: () => sleep(300) }, TAKE, '250 2.0.0 taken'],
  })
  const transport = createSmtpTransport(server)
  onTestFinished(() => transport.close())
  await Promise.all(Array.from({ length: 4 }, () => transport.deliver(aMessage())))
  expect(taken).toHaveLength(4)
  expect(knocks).toBe(4)
})
