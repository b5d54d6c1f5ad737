import { describe, expect, it } from 'vitest'
import type { Transport } from '../../src/domain/ports.ts'
import { sendIssue } from '../../src/send/send-issue.ts'
import { expectEachOnce, nothing, now, optionsFor, proof, subscribers } from '../helpers/sending.ts'
import { startSmtpServer } from '../helpers/smtp-server.ts'
import { startedSend } from '../helpers/started-send.ts'

const issueId = '2025-w30'

describe('sendIssue of a send that a person holds', () => {
  it('stops where it is paused, leaves nothing claimed, and goes on where it is resumed', async () => {
    const send = await startedSend(proof, subscribers(100), now)
    const running = await startSmtpServer()
    const options = optionsFor(send, running.server)
    const held = afterTwenty(options.transport, pause)
    const report = await sendIssue({ ...options, transport: held.transport })
    const accepted = running.received.length
    expect(report).toEqual({
      counts: { ...nothing, accepted, pending: 100 - accepted },
      nextRetry: null,
      interrupted: true,
      state: 'paused',
      recovered: { released: 0, uncertain: 0 },
    })
    expect(accepted).toBeGreaterThanOrEqual(20)
    // What the other lanes had under way, and not one more.
    expect(accepted).toBeLessThanOrEqual(held.underWay() + options.concurrency - 1)

    expect(await sendIssue(options)).toMatchObject({ state: 'paused', interrupted: true })
    expect(running.received).toHaveLength(accepted)
    await send.sends.resume(issueId)
    expect(await sendIssue(options)).toMatchObject({
      counts: { ...nothing, accepted: 100 },
      interrupted: false,
      state: 'running',
    })
    await expectEachOnce(running, 100)

    async function pause() {
      await send.sends.pause(issueId)
    }
  })

  it('stops with something left where it was paused and resumed at once', async () => {
    const send = await startedSend(proof, subscribers(40), now)
    const running = await startSmtpServer()
    const options = optionsFor(send, running.server)
    let count = 0
    const deliveries: typeof send.deliveries = {
      ...send.deliveries,
      recordHanded: async (...step) => {
        if (++count !== 20) return send.deliveries.recordHanded(...step)
        await send.sends.pause(issueId)
        const mayLeave = await send.deliveries.recordHanded(...step)
        await send.sends.resume(issueId)
        return mayLeave
      },
    }
    const report = await sendIssue({ ...options, store: { ...send, deliveries } })
    expect(report).toMatchObject({ interrupted: true, state: 'running' })
    expect(report.counts).toEqual({
      ...nothing,
      accepted: running.received.length,
      pending: 40 - running.received.length,
    })
    expect(running.received.length).toBeLessThan(40)
    await sendIssue(options)
    await expectEachOnce(running, 40)
  })

  it('ends where it is cancelled: each has one copy or is skipped', async () => {
    const send = await startedSend(proof, subscribers(100), now)
    const running = await startSmtpServer()
    const options = optionsFor(send, running.server)
    const held = afterTwenty(options.transport, () => send.sends.cancel(issueId, now))
    const { counts, state, interrupted } = await sendIssue({ ...options, transport: held.transport })
    const accepted = running.received.length
    expect({ counts, state, interrupted }).toEqual({
      counts: { ...nothing, accepted, skipped: 100 - accepted },
      state: 'cancelled',
      interrupted: false,
    })
    expect(accepted).toBeLessThanOrEqual(held.underWay() + options.concurrency - 1)
    await expectEachOnce(running, accepted)
  })
})

/**
 * Does something to the send when the twentieth message was taken, before its outcome is recorded. `underWay` counts the
 * messages that had been begun once that was done; each other lane may hold one more that it was just about to begin.
 */
function afterTwenty(transport: Transport, act: () => Promise<unknown>) {
  let begun = 0
  let taken = 0
  let begunAtAct = 0
  const held: Transport = {
    close: () => transport.close(),
    deliver: async (message) => {
      begun += 1
      const outcome = await transport.deliver(message)
      if (++taken === 20) {
        await act()
        begunAtAct = begun
      }
      return outcome
    },
  }
  return { transport: held, underWay: () => begunAtAct }
}
