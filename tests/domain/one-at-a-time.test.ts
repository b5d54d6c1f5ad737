import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { oneAtATime } from '../../src/domain/one-at-a-time.ts'
import { pipelined } from '../helpers/pipelined.ts'

/** A server that keeps every answer until the test gives it. */
async function aServer() {
  const asked: [string, ServerResponse][] = []
  const arrivals: (() => void)[] = []
  const server = createServer(
    oneAtATime((request: IncomingMessage, response: ServerResponse) => {
      asked.push([request.url ?? '', response])
      arrivals.shift()?.()
    }),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  /** The next request that is handed over. */
  async function next(): Promise<[string, ServerResponse]> {
    if (asked.length === 0) await new Promise<void>((resolve) => arrivals.push(resolve))
    return asked.shift() ?? ['', {} as ServerResponse]
  }
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, asked, next }
}

it('hands over a request when the answer before it has left, in their order', async () => {
  const { url, asked, next } = await aServer()
  const socket = await pipelined(url, ['/1', '/2', '/3'])
  for (const path of ['/1', '/2', '/3']) {
    const [given, response] = await next()
    expect([given, asked]).toEqual([path, []])
    response.setHeader('Connection', path === '/3' ? 'close' : 'keep-alive').end(`answer ${path}`)
  }
  expect((await text(socket)).match(/answer \/\d/g)).toEqual(['answer /1', 'answer /2', 'answer /3'])
})

it('keeps no connection waiting for another', async () => {
  const { url, next } = await aServer()
  await pipelined(url, ['/a', '/b'])
  expect((await next())[0]).toBe('/a')
  await pipelined(url, ['/c'])
  expect((await next())[0]).toBe('/c')
})

it('ends a connection with more requests than programs send ahead, and answers none of those that wait', async () => {
  const { url, asked, next } = await aServer()
  const socket = await pipelined(
    url,
    Array.from({ length: 500 }, (_, index) => `/${index}`),
  )
  const [, first] = await next()
  if (!socket.closed) await once(socket, 'close')
  if (!first.closed) await once(first, 'close')
  expect(asked).toEqual([])
})
