import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import {
  approveRequest,
  nothing,
  resolveRequest,
  scheduleRequest,
  sendRequest,
  testRequest,
  unscheduleRequest,
} from '../api/bodies.ts'
import type { SendingDeps } from '../preview-deps.ts'
import { readJson } from '../read-json.ts'
import { serverEvents } from '../server-events.ts'

/** Between two looks at a send, and in proportion to a look: counting a million deliveries must not slow the send down. */
const REST_MS = 200
const REST_PER_LOOK = 10

export function sendingRoutes(sending: SendingDeps): Hono {
  const app = new Hono()
  app.get('/issues/:issue/tests', async (c) => c.json(await sending.testRuns(c.req.param('issue'))))
  app.post('/issues/:issue/tests', async (c) =>
    c.json(await sending.sendTests(c.req.param('issue'), await readJson(c, testRequest))),
  )
  app.post('/issues/:issue/approval', async (c) =>
    c.json(await sending.approve(c.req.param('issue'), await readJson(c, approveRequest))),
  )

  app.post('/issues/:issue/schedule', async (c) =>
    c.json(await sending.schedule(c.req.param('issue'), await readJson(c, scheduleRequest)), 201),
  )
  app.post('/issues/:issue/unschedule', async (c) => {
    const { sha256 } = await readJson(c, unscheduleRequest)
    await sending.unschedule(c.req.param('issue'), sha256)
    return c.json({})
  })

  app.get('/issues/:issue/send/plan', async (c) => c.json(await sending.plan(c.req.param('issue'))))
  app.get('/issues/:issue/send', async (c) => c.json(await sending.view(c.req.param('issue'))))
  app.post('/issues/:issue/send', async (c) => {
    const { sha256 } = await readJson(c, sendRequest)
    return c.json(await sending.start(c.req.param('issue'), sha256), 202)
  })
  for (const step of ['pause', 'resume', 'cancel'] as const)
    app.post(`/issues/:issue/send/${step}`, async (c) => {
      await readJson(c, nothing)
      return c.json(await sending[step](c.req.param('issue')))
    })
  app.get('/issues/:issue/send/uncertain', async (c) => c.json(await sending.uncertain(c.req.param('issue'))))
  app.post('/issues/:issue/send/uncertain', async (c) =>
    c.json(await sending.resolve(c.req.param('issue'), await readJson(c, resolveRequest))),
  )

  app.get('/issues/:issue/send/events', async (c) => {
    const issue = c.req.param('issue')
    await sending.view(issue) // a send that was never started is a failure, not a stream
    return serverEvents(c, async (events) => {
      let shown = ''
      while (!events.aborted) {
        const began = performance.now()
        const view = JSON.stringify(await sending.view(issue))
        const lookMs = performance.now() - began
        if (view !== shown) await events.writeSSE({ event: 'send', data: view })
        shown = view
        await events.sleep(Math.max(REST_MS, lookMs * REST_PER_LOOK))
      }
    })
  })

  app.get('/issues/:issue/report', async (c) => c.json(await sending.report(c.req.param('issue'))))
  app.get('/issues/:issue/report.csv', async (c) => {
    const issue = c.req.param('issue')
    const pieces = await sending.reportCsv(issue)
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${issue}-deliveries.csv"`)
    return stream(c, async (out) => {
      for await (const piece of pieces) await out.write(piece)
    })
  })
  return app
}
