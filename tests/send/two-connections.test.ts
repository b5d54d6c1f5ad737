import { expect, it } from 'vitest'
import { sendIssue } from '../../src/send/send-issue.ts'
import { startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import { expectEachOnce, nothing, now, optionsFor, proof, subscribers } from '../helpers/sending.ts'
import { FIN } from '../helpers/smtp-acts.ts'
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
