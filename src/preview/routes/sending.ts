import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import type { Desk } from '../../app/desk.ts'
import { approveInput, testInput } from '../../app/sending/proof-steps.ts'
import {
  decisionInput,
  planInput,
  resendInput,
  scheduleInput,
  sendInput,
  sendNewInput,
  unscheduleInput,
} from '../../app/sending/send-views.ts'
import type { SendView } from '../../app/views/sending.ts'
import { onThePage } from '../api-error.ts'
import { body, nothing, query } from '../read-json.ts'
import { serverEvents } from '../server-events.ts'

/** Between two looks at a send, and in proportion to a look: counting a million deliveries must not slow the send down. */
const REST_MS = 200
const REST_PER_LOOK = 10

/** Test mails, the approval, and the send: it runs in the preview's process, whether or not a page is open. */
export function sendingRoutes(sending: Desk['sending']) {
  const shown = async (id: string) => worded(await sending.view(id))
  return new Hono()
    .get('/issues/:issue/tests', async (c) => c.json(await sending.testRuns(c.req.param('issue'))))
    .post('/issues/:issue/tests', body(testInput), async (c) =>
      c.json(await sending.sendTests(c.req.param('issue'), c.req.valid('json'))),
    )
    .post('/issues/:issue/approval', body(approveInput), async (c) =>
      c.json(await sending.approve(c.req.param('issue'), c.req.valid('json'))),
    )

    .post('/issues/:issue/withdrawal', body(nothing), async (c) =>
      c.json(await sending.withdraw(c.req.param('issue'))),
    )

    .post('/issues/:issue/schedule', body(scheduleInput), async (c) =>
      c.json(await sending.schedule(c.req.param('issue'), c.req.valid('json')), 201),
    )
    .post('/issues/:issue/unschedule', body(unscheduleInput), async (c) => {
      await sending.unschedule(c.req.param('issue'), c.req.valid('json'))
      return c.json({})
    })

    .get('/issues/:issue/rehearsal', async (c) => {
      const { run, outbox } = await sending.rehearsal(c.req.param('issue'))
      return c.json({ run: run === null ? null : worded(run), outbox })
    })
    .get('/issues/:issue/send/plan', query(planInput), async (c) =>
      c.json(await sending.plan(c.req.param('issue'), c.req.valid('query'))),
    )
    .get('/issues/:issue/send/new', async (c) => c.json(await sending.planNew(c.req.param('issue'))))
    .post('/issues/:issue/send/new', body(sendNewInput), async (c) =>
      c.json(worded(await sending.startNew(c.req.param('issue'), c.req.valid('json'))), 202),
    )
    .get('/issues/:issue/send', async (c) => c.json(await shown(c.req.param('issue'))))
    .post('/issues/:issue/send', body(sendInput), async (c) =>
      c.json(worded(await sending.start(c.req.param('issue'), c.req.valid('json'))), 202),
    )
    .post('/issues/:issue/send/pause', body(nothing), async (c) =>
      c.json(worded(await sending.pause(c.req.param('issue')))),
    )
    .post('/issues/:issue/send/resume', body(nothing), async (c) =>
      c.json(worded(await sending.resume(c.req.param('issue')))),
    )
    .post('/issues/:issue/send/cancel', body(nothing), async (c) =>
      c.json(worded(await sending.cancel(c.req.param('issue')))),
    )
    .get('/issues/:issue/send/uncertain', async (c) => c.json(await sending.uncertain(c.req.param('issue'))))
    .post('/issues/:issue/send/uncertain', body(decisionInput), async (c) =>
      c.json(await sending.resolve(c.req.param('issue'), c.req.valid('json'))),
    )
    .get('/issues/:issue/send/rejected', async (c) => c.json(await sending.rejected(c.req.param('issue'))))
    .post('/issues/:issue/send/rejected', body(resendInput), async (c) =>
      c.json(await sending.resendRejected(c.req.param('issue'), c.req.valid('json'))),
    )

    .get('/issues/:issue/send/events', async (c) => {
      const issue = c.req.param('issue')
      await sending.view(issue) // a send that was never started is a failure, not a stream
      return serverEvents(c, async (events) => {
        let last = ''
        while (!events.aborted) {
          const began = performance.now()
          const view = JSON.stringify(await shown(issue))
          const lookMs = performance.now() - began
          if (view !== last) await events.writeSSE({ event: 'send', data: view })
          last = view
          await events.sleep(Math.max(REST_MS, lookMs * REST_PER_LOOK))
        }
      })
    })

    .get('/issues/:issue/report', async (c) => {
      const { send, ...report } = await sending.report(c.req.param('issue'))
      return c.json({ ...report, send: worded(send) })
    })
    .get('/issues/:issue/report.csv', async (c) => {
      const issue = c.req.param('issue')
      const pieces = await sending.reportCsv(issue)
      c.header('Content-Type', 'text/csv; charset=utf-8')
      c.header('Content-Disposition', `attachment; filename="${issue}-deliveries.csv"`)
      return stream(c, async (out) => {
        for await (const piece of pieces) await out.write(piece)
      })
    })
}

/** Why a send ended early, as an editor can do something about it. */
function worded<V extends SendView>(view: V): V {
  return view.failure === null ? view : { ...view, failure: onThePage(view.failure) }
}
