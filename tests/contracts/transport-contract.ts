import { describe, expect, it } from 'vitest'
import type { Transport } from '../../src/domain/ports.ts'
import { aMessage } from '../helpers/a-message.ts'

/** A message as it arrived: with CRLF line ends, whatever the transport keeps. */
export interface Arrived {
  readonly from: string
  readonly to: string
  readonly raw: string
}

export interface TransportPlace {
  readonly transport: Transport
  readonly arrived: () => Promise<readonly Arrived[]>
}

/** What every transport keeps to, where the other side takes everything. */
export function transportContract(name: string, open: () => Promise<TransportPlace>): void {
  describe(`${name} transport`, () => {
    it('delivers the envelope and the bytes as they are', async () => {
      const { transport, arrived } = await open()
      const message = aMessage({ body: 'first\r\n\r\n.dot\r\n..two dots\r\n汉字\r\nend\r\n' })
      expect(await transport.deliver(message)).toEqual({
        state: 'accepted',
        reply: expect.stringMatching(/^250 \S/),
      })
      await transport.close()
      expect(await arrived()).toEqual([{ ...message.envelope, raw: message.raw.toString() }])
    })

    it('delivers many at a time, each once', async () => {
      const { transport, arrived } = await open()
      const messages = Array.from({ length: 50 }, (_, index) =>
        aMessage({ to: `reader${index}@example.com`, messageId: `<${index}@example.com>` }),
      )
      const outcomes = await Promise.all(messages.map((message) => transport.deliver(message)))
      await transport.close()
      expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(['accepted']))
      const expected = messages.map(({ envelope, raw }) => ({ ...envelope, raw: raw.toString() }))
      expect(byAddress(await arrived())).toEqual(byAddress(expected))
    })

    it('shows a message that is delivered twice as two', async () => {
      const { transport, arrived } = await open()
      await transport.deliver(aMessage())
      await transport.deliver(aMessage())
      await transport.close()
      expect(await arrived()).toHaveLength(2)
    })

    it('waits for deliveries under way when it is closed', async () => {
      const { transport, arrived } = await open()
      const delivery = transport.deliver(aMessage())
      await transport.close()
      expect(await arrived()).toHaveLength(1)
      expect((await delivery).state).toBe('accepted')
    })
  })
}

function byAddress(messages: readonly Arrived[]): readonly Arrived[] {
  return [...messages].sort((a, b) => (a.to < b.to ? -1 : 1))
}
