import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { answerAt, follow, setAnswer, shareParts } from '../../../../src/preview/client/requests/use-query.ts'

/** However busy the machine is. */
const until = <T>(what: () => T) => expect.poll(what, { timeout: 60_000 })

/** A server that answers each request when the test says so, with what is the case by then. */
async function aSlowServer() {
  const waiting: (() => void)[] = []
  let says = 'first'
  const server = createServer((_request, response) => {
    waiting.push(() => response.end(JSON.stringify({ says })))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    path: `http://127.0.0.1:${port}/record`,
    say: (next: string) => {
      says = next
    },
    /** Answers the next request, and those that are given up already. */
    async answer() {
      await until(() => waiting.length).toBeGreaterThan(0)
      for (const send of waiting.splice(0)) send()
    },
  }
}

it('an answer that came with another request does not hide what changed after it', async () => {
  const { path, say, answer } = await aSlowServer()
  const address: { path: string; answer?: { says: string } } = { path }
  onTestFinished(follow(address, () => undefined))
  // The record was written, and somebody else has changed it before the page heard of that.
  setAnswer(address, { says: 'what this page wrote' })
  say('what somebody else wrote next')
  await answer()
  await until(() => answerAt(address).value).toEqual({ says: 'what somebody else wrote next' })
})

it('parts of an answer that are as they were are the very same, so that nothing is drawn for them', () => {
  const before = { articles: [{ id: 'a' }, { id: 'b' }], sha256: 'one', problems: [] as string[] }
  const after = { articles: [{ id: 'a' }, { id: 'b' }], sha256: 'two', problems: ['a'] }
  const shared = shareParts(after, before) as typeof before
  expect(shared).toEqual(after)
  expect(shared.articles).toBe(before.articles)
  expect(shareParts(structuredClone(before), before)).toBe(before)
  expect(shareParts({ ...before, sha256: undefined }, before)).not.toBe(before)
  expect(shareParts([1, 2], [1, 2, 3])).toEqual([1, 2])
  expect(shareParts(null, before)).toBe(null)
})
