import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { msg } from '../../src/domain/language/message.ts'
import type { Transport } from '../../src/domain/ports.ts'
import { DiglotError } from '../../src/errors.ts'
import { createIssueComposer } from '../../src/mail/message/compose.ts'
import { sendIssue } from '../../src/send/send-issue.ts'
import { people } from '../helpers/a-person.ts'
import { expectEachOnce, key, nothing, now, optionsFor, proof, subscribers } from '../helpers/sending.ts'
import { simulatedSend } from '../helpers/simulated-send.ts'
import { startSmtpServer } from '../helpers/smtp-server.ts'
import { startedSend } from '../helpers/started-send.ts'

describe('sendIssue where something breaks', () => {
  it('leaves nothing claimed where composing throws, and finishes what is under way', async () => {
    const send = await startedSend(proof, subscribers(40), now)
    const running = await startSmtpServer()
    const compose = createIssueComposer(proof, { key })
    const broken = optionsFor(send, running.server)
    let count = 0
    await expect(
      sendIssue({
        ...broken,
        compose: (delivery, date) => {
          if (++count === 12) throw new Error('out of memory')
          return compose(delivery, date)
        },
      }),
    ).rejects.toThrow('out of memory')
    const states = send.rows().map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['accepted', 'pending']))
    expect(states.filter((state) => state === 'accepted')).toHaveLength(running.received.length)
    await sendIssue(broken)
    await expectEachOnce(running, 40)
  })

  it('never repeats a message whose outcome could not be written down', async () => {
    const send = await startedSend(proof, subscribers(20), now)
    const running = await startSmtpServer()
    let count = 0
    const deliveries: typeof send.deliveries = {
      ...send.deliveries,
      recordOutcome: async (...step) => {
        if (++count === 7) throw new Error('disk full')
        return send.deliveries.recordOutcome(...step)
      },
    }
    await expect(
      sendIssue({ ...optionsFor(send, running.server), store: { ...send, deliveries } }),
    ).rejects.toThrow('disk full')
    const states = send.rows().map(({ state }) => state)
    expect(states.filter((state) => state === 'handed')).toHaveLength(1)
    expect(states).not.toContain('claimed')
    const report = await sendIssue(optionsFor(send, running.server))
    expect(report.counts).toEqual({ ...nothing, accepted: 19, uncertain: 1 })
    await expectEachOnce(running, 20)
  })

  it('sends a lane’s next message only when the outcome of the one before is written down', async () => {
    const send = await simulatedSend(people(3))
    const steps: string[] = []
    let onHanded: () => void = () => undefined
    const deliveries: typeof send.deliveries = {
      ...send.deliveries,
      recordHanded: async (id, ...step) => {
        const mayLeave = await send.deliveries.recordHanded(id, ...step)
        steps.push(`handed ${id}`)
        onHanded()
        return mayLeave
      },
      recordOutcome: async (id, ...step) => {
        // Slower than to hand over the next one.
        const isNextHanded = new Promise<void>((resolve) => {
          onHanded = resolve
        })
        if (id < 3) await isNextHanded
        await setImmediate()
        await send.deliveries.recordOutcome(id, ...step)
        steps.push(`outcome of ${id}, ${send.attempts.length} sent`)
      },
    }
    await send.run({ store: { ...send, deliveries }, concurrency: 1 })
    expect(steps).toEqual([
      'handed 1',
      'handed 2',
      'outcome of 1, 1 sent',
      'handed 3',
      'outcome of 2, 2 sent',
      'outcome of 3, 3 sent',
    ])
  })

  it('takes back what it had handed over when the outcome before could not be written down', async () => {
    const send = await startedSend(proof, subscribers(3), now)
    const running = await startSmtpServer()
    const deliveries: typeof send.deliveries = {
      ...send.deliveries,
      recordOutcome: async (id, ...step) => {
        if (id === 1) throw new Error('disk full')
        return send.deliveries.recordOutcome(id, ...step)
      },
    }
    const options = { ...optionsFor(send, running.server), concurrency: 1 }
    await expect(sendIssue({ ...options, store: { ...send, deliveries } })).rejects.toThrow('disk full')
    expect(running.received).toHaveLength(1)
    expect(send.rows().map(({ state }) => state)).toEqual(['handed', 'deferred', 'pending'])
    expect((await sendIssue(options)).counts).toEqual({ ...nothing, accepted: 2, uncertain: 1 })
    await expectEachOnce(running, 3)
  })

  it('sends nothing that was not first written down as handed', async () => {
    const send = await startedSend(proof, subscribers(20), now)
    const { server, received } = await startSmtpServer()
    const deliveries: typeof send.deliveries = {
      ...send.deliveries,
      recordHanded: async () => {
        throw new Error('disk full')
      },
    }
    await expect(sendIssue({ ...optionsFor(send, server), store: { ...send, deliveries } })).rejects.toThrow(
      'disk full',
    )
    expect(received).toEqual([])
    expect(new Set(send.rows().map(({ state }) => state))).toEqual(new Set(['pending']))
  })

  it('releases nothing that it handed over', async () => {
    const send = await startedSend(proof, subscribers(12), now)
    const { server } = await startSmtpServer()
    const released: number[] = []
    const deliveries: typeof send.deliveries = {
      ...send.deliveries,
      release: async (ids, at) => {
        released.push(...ids)
        return send.deliveries.release(ids, at)
      },
    }
    await sendIssue({ ...optionsFor(send, server), store: { ...send, deliveries } })
    expect(released).toEqual([])
  })

  it('hands over only while the row says handed', async () => {
    const send = await startedSend(proof, subscribers(10), now)
    const { server } = await startSmtpServer()
    const options = optionsFor(send, server)
    const seen: (string | undefined)[] = []
    const transport: Transport = {
      close: () => options.transport.close(),
      deliver: (message) => {
        seen.push(send.rows().find(({ address }) => address === message.envelope.to)?.state)
        return options.transport.deliver(message)
      },
    }
    await sendIssue({ ...options, transport })
    expect(seen).toEqual(Array(10).fill('handed'))
  })
})

it('goes on where the database was unreachable for a while, and says so', async () => {
  const send = await simulatedSend(people(5))
  const gone = new DiglotError('STORE_INVALID', msg`The connection to the database was lost.`)
  const told: unknown[] = []
  let claims = 0
  const deliveries: typeof send.deliveries = {
    ...send.deliveries,
    async claim(...asked) {
      claims += 1
      if (claims === 2) throw gone
      return send.deliveries.claim(...asked)
    },
  }
  const options = {
    store: { ...send, deliveries },
    isUnreachable: (error: unknown) => error === gone,
    onUnreachable: (error: unknown) => void told.push(error),
  }
  const { counts } = await send.run(options)
  expect([counts.accepted, told, send.attempts.length]).toEqual([5, [gone], 5])
})
