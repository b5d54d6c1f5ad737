import { once } from 'node:events'
import { connect } from 'node:net'
import { Hono } from 'hono'
import { expect, it, onTestFinished } from 'vitest'
import { createClientNetwork } from '../../src/web/client-network.ts'
import { serveSite } from '../../src/web/serve-site.ts'
import { aSite } from '../helpers/a-site.ts'

async function aServer(app: Hono, place = { host: '127.0.0.1', port: 0 }) {
  const running = await serveSite(app, place)
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
