import { describe, expect, it } from 'vitest'
import { retryAt } from '../../src/domain/sending/retry.ts'
import type { Progress } from '../../src/send/progress.ts'
import { sendIssue } from '../../src/send/send-issue.ts'
import { aPerson } from '../helpers/a-person.ts'
import { startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import { expectEachOnce, nothing, now, optionsFor, proof, subscribers } from '../helpers/sending.ts'
import { type Act, FIN } from '../helpers/smtp-acts.ts'
import { startSmtpServer } from '../helpers/smtp-server.ts'
import { startedSend } from '../helpers/started-send.ts'

describe('sendIssue', () => {
  it('delivers to 300 subscribers, each once and in the right edition', async () => {
    const send = await startedSend(proof, subscribers(300), now)
    const running = await startSmtpServer()
    const progress: Progress[] = []
    const report = await sendIssue({
      ...optionsFor(send, running.server),
      onProgress: (step) => progress.push(step),
    })
    expect(report).toEqual({
      counts: { ...nothing, accepted: 300 },
      nextRetry: null,
      interrupted: false,
      state: 'running',
      recovered: { released: 0, uncertain: 0 },
    })
    expect(running.connections()).toBeLessThanOrEqual(5)
    expect(progress.at(-1)).toMatchObject({ done: 300, total: 300, secondsLeft: 0 })
    expect(progress.map(({ done }) => done)).toEqual([...Array(300).keys(), 299].map((done) => done + 1))
    await expectEachOnce(running, 300)
  })

  it('gives nobody a second copy after an interruption in the middle', async () => {
    const send = await startedSend(proof, subscribers(100), now)
    const running = await startSmtpServer()
    const interruption = new AbortController()
    const first = await sendIssue({
      ...optionsFor(send, running.server),
      signal: interruption.signal,
      onProgress: ({ done }) => done === 40 && interruption.abort(),
    })
    expect(first.interrupted).toBe(true)
    expect(first.counts).toEqual({
      ...nothing,
      accepted: running.received.length,
      pending: 100 - running.received.length,
    })
    expect(running.received.length).toBeLessThan(50)
    const second = await sendIssue(optionsFor(send, running.server))
    expect(second).toMatchObject({ counts: { ...nothing, accepted: 100 }, interrupted: false })
    await expectEachOnce(running, 100)
  })

  it('does nothing where the signal was given before it began', async () => {
    const send = await startedSend(proof, subscribers(3), now)
    const { server, received } = await startSmtpServer()
    const report = await sendIssue({ ...optionsFor(send, server), signal: AbortSignal.abort() })
    expect(report).toMatchObject({ counts: { ...nothing, pending: 3 }, interrupted: true })
    expect(received).toEqual([])
  })

  it('writes down, per row, what the server did', async () => {
    const names = ['fine', 'later', 'nobody', 'policy', 'busy', 'cut', 'lost', 'spam']
    const send = await startedSend(
      proof,
      names.map((name) => aPerson({ address: `${name}@example.com` })),
      now,
    )
    const replies: Record<string, Act> = {
      later: '451 4.7.1 greylisted',
      nobody: '550 5.1.1 no such user',
      policy: '550 5.7.1 not wanted',
      busy: '421 4.3.2 shutting down',
      'lost body': FIN,
      'spam body': '554 5.7.1 spam',
    }
    const nameOf = (to: string) => to.split('@')[0] ?? ''
    const { server } = await startScriptedServer({
      rcpt: ({ to }) => replies[nameOf(to)],
      data: ({ to }) => (nameOf(to) === 'cut' ? FIN : undefined),
      dot: ({ to }) => replies[`${nameOf(to)} body`],
    })
    const report = await sendIssue(optionsFor(send, server))
    const row = (name: string, state: string, reply: string, status = 'active') => ({
      address: `${name}@example.com`,
      state,
      reply,
      attempts: 1,
      status,
    })
    expect(send.rows()).toEqual([
      row('fine', 'accepted', '250 2.0.0 taken'),
      row('later', 'deferred', '451 4.7.1 greylisted'),
      row('nobody', 'rejected', '550 5.1.1 no such user', 'suppressed'),
      row('policy', 'rejected', '550 5.7.1 not wanted'),
      row('busy', 'deferred', '421 4.3.2 shutting down'),
      row('cut', 'deferred', 'Connection closed unexpectedly'),
      row('lost', 'uncertain', 'Connection closed unexpectedly'),
      row('spam', 'rejected', '554 5.7.1 spam'),
    ])
    expect(report).toEqual({
      counts: { ...nothing, accepted: 1, deferred: 3, rejected: 3, uncertain: 1 },
      nextRetry: expect.any(Date),
      interrupted: false,
      state: 'running',
      recovered: { released: 0, uncertain: 0 },
    })
  })

  it('suppresses nobody where the server refuses the sender', async () => {
    const send = await startedSend(proof, subscribers(4), now)
    const { server } = await startScriptedServer({ mail: '550 5.1.0 sender rejected' })
    await expect(sendIssue(optionsFor(send, server))).rejects.toMatchObject({ code: 'SMTP_FAILED' })
    expect(send.rows().map(({ state }) => state)).toEqual(Array(4).fill('deferred'))
    expect(send.rows().map(({ status }) => status)).toEqual(Array(4).fill('active'))
  })

  it('tries a deferred delivery again when it is due, and not before', async () => {
    const send = await startedSend(proof, subscribers(1), now)
    const { server, commands } = await startScriptedServer({
      rcpt: () => (tries++ === 0 ? '451 later' : undefined),
    })
    let tries = 0
    let time = now
    const options = { ...optionsFor(send, server), clock: () => time }
    await sendIssue(options)
    const due = retryAt({ id: 1, attempts: 1 }, now)
    time = new Date(due.getTime() - 1)
    expect(await sendIssue(options)).toMatchObject({ counts: { ...nothing, deferred: 1 }, nextRetry: due })
    time = due
    expect(await sendIssue(options)).toMatchObject({ counts: { ...nothing, accepted: 1 }, nextRetry: null })
    expect(commands.filter((command) => command.startsWith('RCPT'))).toHaveLength(2)
  })

  it('gives up after a day of attempts', async () => {
    const send = await startedSend(proof, subscribers(1), now)
    const { server, commands } = await startScriptedServer({ rcpt: '451 4.7.1 later' })
    let time: Date | null = now
    while (time !== null) {
      const due: Date = time
      time = (await sendIssue({ ...optionsFor(send, server), clock: () => due })).nextRetry
    }
    expect(send.rows()).toMatchObject([
      { state: 'rejected', reply: 'expired: 451 4.7.1 later', attempts: 12, status: 'active' },
    ])
    expect(commands.filter((command) => command.startsWith('RCPT'))).toHaveLength(12)
  })

  it('refuses where another send holds the lock, and gives its own lock back', async () => {
    const send = await startedSend(proof, subscribers(1), now)
    const { server, received } = await startSmtpServer()
    const lock = await send.workers.lock()
    await expect(sendIssue(optionsFor(send, server))).rejects.toMatchObject({
      code: 'SEND_RUNNING',
      message: 'Another process sends on this database, or copies it.',
    })
    expect(received).toEqual([])
    await lock?.release()
    await sendIssue(optionsFor(send, server))
    await sendIssue(optionsFor(send, server))
    expect(received).toHaveLength(1)
  })

  it('takes up what a dead process left: claimed is sent, handed is uncertain', async () => {
    const send = await startedSend(proof, subscribers(4), now)
    const { server, received } = await startSmtpServer()
    const [handed] = await send.deliveries.claim('2025-w30', 3, now)
    await send.deliveries.recordHanded(handed?.id ?? 0, '<1@example.com>', now)
    const report = await sendIssue(optionsFor(send, server))
    expect(report).toMatchObject({
      counts: { ...nothing, accepted: 3, uncertain: 1 },
      recovered: { released: 2, uncertain: 1 },
    })
    expect(received.map(({ to }) => to)).not.toContain(handed?.address)
  })
})
