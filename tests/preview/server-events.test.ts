import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { serverEvents } from '../../src/preview/server-events.ts'

it('asks proxies neither to compress nor to hold back an event stream', async () => {
  const app = new Hono()
  app.get('/events', (c) => serverEvents(c, (events) => events.writeSSE({ event: 'ready', data: 'x' })))
  const response = await app.request('/events')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  expect(await response.text()).toBe('event: ready\ndata: x\n\n')
})
