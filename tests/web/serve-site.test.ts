import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { Hono } from 'hono'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createClientNetwork } from '../../src/web/routes/client-network.ts'
import { type ClientLimits, serveSite } from '../../src/web/serve-site.ts'
import { aSite } from '../helpers/a-site.ts'
import { pipelined } from '../helpers/pipelined.ts'

async function aServer(app: Hono, limits?: ClientLimits) {
  const running = await serveSite(app, { host: '127.0.0.1', port: 0 }, limits)
  onTestFinished(() => running.close())
  return running
}

it.each([
  [false, {}, '127.0.0.1'],
  [false, { 'x-forwarded-for': '203.0.113.9' }, '127.0.0.1'],
  [true, { 'x-forwarded-for': '1.2.3.4, 203.0.113.9' }, '203.0.113.9'],
  [true, { 'x-forwarded-for': '2001:db8:1:2ff::1' }, '20010db8000102::/56'],
  [true, { 'x-forwarded-for': '<script>' }, '127.0.0.1'],
  [true, {}, '127.0.0.1'],
])('with a trusted proxy %s and %j a reader comes from %s', async (trustProxy, headers, network) => {
  const networkOf = createClientNetwork({ trustProxy })
  const { url } = await aServer(new Hono().get('/', (c) => c.text(networkOf(c))))
  expect(await (await fetch(url, { headers })).text()).toBe(network)
})

it('says that a port is taken', async () => {
  const { url } = await aServer(new Hono())
  await expect(
    serveSite(new Hono(), { host: '127.0.0.1', port: Number(new URL(url).port) }),
  ).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    where: 'SITE_PORT',
  })
})

it('says that an address is not one of this machine', async () => {
  await expect(serveSite(new Hono(), { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    where: '--host',
  })
})

it('takes no client that goes away for a fault', async () => {
  const { app, errors } = await aSite()
  const { url } = await aServer(app)
  const head = 'POST /subscribe HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n'
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write(`${head}Content-Length: 100\r\nExpect: 100-continue\r\n\r\n`)
  await once(socket, 'data')
  socket.destroy()
  await fetch(url)
  await fetch(url)
  expect(errors).toEqual([])
})

it('refuses a header that is longer than any browser’s', async () => {
  const { url } = await aServer(new Hono().get('/', (c) => c.text('')))
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)
  const [answer] = await once(socket, 'data')
  expect(`${answer}`).toMatch(/^HTTP\/1\.1 431 /)
  socket.destroy()
})

describe('a slow client', () => {
  /** Longer than a test may take: only what a test shortens ever passes. */
  const patient = { headersMs: 60_000, requestMs: 60_000, idleMs: 60_000, silentMs: 60_000, checkMs: 25 }
  /** Cuts off whoever has not sent a request in a moment, on a busy machine also somebody who wanted to. */
  const impatient = { ...patient, headersMs: 150, requestMs: 300 }
  /** So long that a request is read before, also on a busy machine. */
  const untilRead = { ...patient, silentMs: 3_000 }
  const head = 'POST /subscribe HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n'

  function client(url: string): Socket {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    // Being cut off in the middle of a word is what is asked for.
    socket.on('error', () => {})
    onTestFinished(() => void socket.destroy())
    return socket
  }

  /** Sends a text a byte at a time, and over again, until it is cut off; what it was told. */
  async function dribble(url: string, start: string, text: string): Promise<string> {
    const socket = client(url)
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.write(start)
    let sent = 0
    const timer = setInterval(() => socket.write(text[sent++ % text.length] ?? ''), 5)
    await new Promise((resolve) => socket.once('close', resolve))
    clearInterval(timer)
    return answer
  }

  it.each([
    ['says nothing', '', ''],
    ['sends its header a byte at a time', 'GET / HTTP/1.1\r\n', 'X: y\r\n'],
    ['sends its body a byte at a time', `${head}Content-Length: 10000\r\n\r\n`, 'a'],
    ['sends a body without end a byte at a time', `${head}Transfer-Encoding: chunked\r\n\r\n`, '1\r\na\r\n'],
  ])('that %s is cut off, and keeps nobody else waiting', async (_what, start, text) => {
    const { app, errors } = await aSite()
    const { url } = await aServer(app, impatient)
    const slow = Array.from({ length: 20 }, () => dribble(url, start, text))
    await expect.poll(async () => (await fetch(url)).status, { timeout: 50_000 }).toBe(200)
    // A client that still sends when its connection ends may lose what it was told.
    const told = text === '' ? ['HTTP/1.1 408'] : ['HTTP/1.1 408', '']
    for (const answer of await Promise.all(slow)) expect(answer.slice(0, 12)).toBeOneOf(told)
    expect(errors).toEqual([])
  })

  it('that sends more than it may is told so, and cut off', async () => {
    const { app, errors } = await aSite()
    const { url } = await aServer(app, patient)
    const answer = await dribble(
      url,
      `${head}Transfer-Encoding: chunked\r\n\r\n${'4000\r\n'}${'a'.repeat(0x4000)}\r\n`,
      '1\r\na\r\n',
    )
    expect(answer.slice(0, 12)).toBe('HTTP/1.1 413')
    expect(errors).toEqual([])
  })

  it('that sends requests ahead and reads no answer is kept one answer at a time, and cut off', async () => {
    let given = 0
    const large = new Hono().get('/', (c) => {
      given += 1
      return c.text('x'.repeat(30_000_000))
    })
    const { url } = await aServer(large, untilRead)
    const socket = await pipelined(
      url,
      Array.from({ length: 20 }, () => '/'),
    )
    socket.pause()
    while (given === 0) await setImmediate()
    // More than the system keeps is written, so it is the answer that waits until the client is cut off.
    const { status } = await fetch(`${url}/elsewhere`)
    expect([status, given]).toEqual([404, 1])
  })

  it('that does not read its answer is cut off', async () => {
    const given: string[] = []
    let cut = () => {}
    const isCut = new Promise<void>((resolve) => {
      cut = resolve
    })
    const endless = new Hono().get('/', () => {
      const pull = (controller: ReadableStreamDefaultController) => {
        given.push('piece')
        controller.enqueue(new Uint8Array(1_000_000))
      }
      return new Response(new ReadableStream({ pull, cancel: cut }))
    })
    const { url } = await aServer(endless, untilRead)
    client(url).pause().write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await isCut
    expect(given.length).toBeGreaterThan(0)
  })
})
