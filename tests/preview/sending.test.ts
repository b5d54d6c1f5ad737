import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { IssueList } from '../../src/app/views/issues.ts'
import type { OutboxMessage, OutboxPage } from '../../src/app/views/outbox.ts'
import type { SendReportView } from '../../src/app/views/report.ts'
import type { SendPlanView, SendView, TestRun, UncertainList } from '../../src/app/views/sending.ts'
import { skipWords } from '../../src/domain/sending/delivery.ts'
import { countStates } from '../../src/send/count-states.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { anActor } from '../helpers/an-actor.ts'
import { approvedPreview, ISSUE } from '../helpers/approved-preview.ts'
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { eventStream, untilEvent } from '../helpers/event-stream.ts'
import { openAppForTest } from '../helpers/open-app.ts'
import { runCli } from '../helpers/run-cli.ts'
import { runningPreview } from '../helpers/running-preview.ts'
import { startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import { nothing } from '../helpers/sending.ts'
import { FIN } from '../helpers/smtp-acts.ts'
import { startSmtpServer } from '../helpers/smtp-server.ts'

async function capturing(holdAfter?: number) {
  const server = await startCapturingServer(holdAfter === undefined ? {} : { holdAfter })
  onTestFinished(server.close)
  return server
}

describe('test mails from the preview', () => {
  it('go to typed addresses in the editions that are chosen, and are kept with the server’s reply', async () => {
    const server = await startSmtpServer({
      onRcptTo: ({ address }, _session, done) =>
        done(
          address.startsWith('no') ? Object.assign(new Error('5.1.1 nobody'), { responseCode: 550 }) : null,
        ),
    })
    const { get, post } = await runningPreview({
      env: { SMTP_URL: `smtp://127.0.0.1:${server.server.port}` },
    })
    const request = { to: ['no@example.com', 'yes@example.com'], editions: ['en'] }
    expect(await post(`${ISSUE}/tests`, { ...request, to: [...request.to, 'none'] })).toMatchObject({
      status: 400,
      where: 'none',
    })
    expect(await get(`${ISSUE}/tests`)).toEqual({ runs: [] })
    const run = await post<TestRun>(`${ISSUE}/tests`, request)
    expect(run).toMatchObject({
      destination: '127.0.0.1',
      isInOutbox: false,
      results: [
        { edition: 'en', address: 'no@example.com', state: 'rejected', reply: '550 5.1.1 nobody' },
        { edition: 'en', address: 'yes@example.com', state: 'accepted' },
      ],
    })
    expect(server.received.map(({ to }) => to)).toEqual(['yes@example.com'])
    expect(await get(`${ISSUE}/tests`)).toEqual({ runs: [run] })
    expect(await post(`${ISSUE}/tests`, { ...request, editions: ['fr'] })).toMatchObject({ status: 404 })
  })
})

describe('a send from the preview', () => {
  it('is refused after a restore until a person says that it did not go out, at once, later and to new readers', async () => {
    const server = await capturing()
    const { app, get, post, watched, sha256 } = await approvedPreview(2, { env: { SMTP_URL: server.url } })
    const plan = () => get<SendPlanView>(`${ISSUE}/send/plan`)
    expect((await plan()).doubt).toBeNull()
    await app.holdInPlace()
    expect((await plan()).doubt).toEqual({ from: expect.any(String), to: expect.any(String) })
    const refused = {
      status: 409,
      code: 'SEND_UNKNOWN',
      hint: expect.saying(/log of the mail server.*say so as you send it/),
    }
    const later = { sha256, at: '2099-01-01 08:00' }
    expect(await post(`${ISSUE}/send`, { sha256 })).toMatchObject(refused)
    expect(await post(`${ISSUE}/schedule`, later)).toMatchObject(refused)
    expect(server.messages).toEqual([])
    const word = { isKnownUnsent: true }
    expect(await post(`${ISSUE}/schedule`, { ...later, ...word })).toMatchObject({ state: 'waiting' })
    expect(await post(`${ISSUE}/send`, { sha256, ...word })).toMatchObject({ total: 2 })
    await watched(({ done, runs }) => done === 2 && runs === 'no')

    await app.holdInPlace()
    await app.addSubscriber({ address: 'new@example.com', name: '', edition: 'en' })
    expect((await get<SendPlanView>(`${ISSUE}/send/new`)).doubt).not.toBeNull()
    expect(await post(`${ISSUE}/send/new`, { sha256 })).toMatchObject(refused)
    expect(await post(`${ISSUE}/send/new`, { sha256, ...word })).toMatchObject({ issue: '2025-w30' })
    await watched(({ done, runs }) => done === 3 && runs === 'no')
    expect(server.messages).toHaveLength(3)
  })

  it('is planned, runs, and is reported', async () => {
    const server = await capturing()
    const { get, start, watched, ask, bugs } = await approvedPreview(6, { env: { SMTP_URL: server.url } })
    const plan = await get<SendPlanView>(`${ISSUE}/send/plan`)
    expect(plan).toMatchObject({
      destination: { kind: 'smtp', name: '127.0.0.1' },
      resumes: false,
      total: 6,
      audience: [
        { edition: 'en', domain: 'example.com', count: 4 },
        { edition: 'en', domain: 'example.org', count: 2 },
      ],
    })
    await start()
    const view = await watched(({ done, runs }) => done === 6 && runs === 'no')
    expect(view).toMatchObject({
      state: 'finished',
      total: 6,
      counts: { accepted: 6 },
      domains: [
        { domain: 'example.com', total: 4 },
        { domain: 'example.org', total: 2 },
      ],
      failure: null,
    })
    const report = await get<SendReportView>(`${ISSUE}/report`)
    expect(report).toMatchObject({
      rejects: [],
      rejectCount: 0,
      send: { state: 'finished', finishedAt: expect.any(String) },
    })
    expect(report.curve.steps.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(6)
    const csv = await ask(`${ISSUE}/report.csv`)
    expect(csv.headers['content-disposition']).toBe('attachment; filename="2025-w30-deliveries.csv"')
    expect(csv.text.split('\r\n')[1]).toMatch(/^reader0@example\.org,en,accepted,1,250 /)
    expect((await get<IssueList>('/api/issues')).issues[0]).toMatchObject({
      state: 'done',
      problems: null,
      sent: { done: 6, total: 6 },
    })
    expect(bugs).toEqual([])
  })

  it('is only rehearsed without a server: it counts nowhere, any number of times, and is still to come', async () => {
    const { get, post, start, watched, ask, root, app, bugs, close } = await approvedPreview(6)
    const inOutbox = (search: string) => post<OutboxPage>('/api/outbox', { search, before: null })
    const plan = await get<SendPlanView>(`${ISSUE}/send/plan`)
    expect(plan).toMatchObject({ destination: { kind: 'outbox', name: 'data/outbox' }, total: 6 })
    for (const time of [1, 2]) {
      expect(await start()).toMatchObject({ isRehearsal: true, total: 6 })
      const view = await watched(({ runs }) => runs === 'no')
      expect(view).toMatchObject({ isRehearsal: true, done: 6, counts: { accepted: 6 }, failure: null })
      expect((await inOutbox('')).total).toBe(6 * time)
    }
    expect((await get<IssueList>('/api/issues')).issues[0]).toMatchObject({ state: 'approved', sent: null })
    expect(await ask(`${ISSUE}/report.csv`)).toMatchObject({ status: 404 })
    expect((await app.overview()).sends).toEqual([])
    const { messages } = await inOutbox('READER3@')
    const message = await get<OutboxMessage>(`/api/outbox/${encodeURIComponent(messages[0]?.id ?? '')}`)
    expect(message).toMatchObject({ to: 'reader3@example.org', subject: 'Subject', isTest: false })
    expect((await ask(`/frame/outbox/${encodeURIComponent(message.id)}`)).text).toContain(
      '<base target="_blank">',
    )
    expect((await ask(`/api/outbox/${encodeURIComponent(message.id)}/raw`)).text).toMatch(/^Return-Path: /)
    expect(messages[0]).toMatchObject({ rehearsalOf: '2025-w30' })
    const outbox = { mails: 12, isMore: false, last: expect.any(String) }
    expect(await get(`${ISSUE}/rehearsal`)).toMatchObject({ run: { done: 6 }, outbox })
    // Another preview, which has rehearsed nothing itself.
    const desk = await app.openDesk({ onBug: () => undefined })
    expect(await desk.as(anActor).sending.rehearsal('2025-w30')).toEqual({ run: null, outbox })
    expect(await desk.as(anActor).sending.rehearsal('2025-w31')).toEqual({
      run: null,
      outbox: { mails: 0, isMore: false, last: null },
    })
    expect(bugs).toEqual([])
    await close()
    const server = await capturing()
    const env = { SMTP_URL: server.url }
    expect(await runCli(['-C', root, 'send', '2025-w30', '--yes'], { env })).toMatchObject({ code: 0 })
    expect(server.messages).toHaveLength(6)
  })

  it('begins only as what was approved and seen', async () => {
    const { post, get, root } = await approvedPreview(1)
    const refused = await post(`${ISSUE}/send`, { sha256: '0'.repeat(64) })
    expect(refused).toMatchObject({ status: 409, code: 'PROOF_CHANGED' })
    await writeFile(join(root, 'content/issues/2025-w30.yaml'), 'number: 1\n')
    expect(await get(`${ISSUE}/send/plan`)).toMatchObject({ status: 422, code: 'CONTENT_INVALID' })
    expect(await get(`${ISSUE}/send`)).toMatchObject({ status: 404, hint: 'Go back to the issues.' })
  })

  it('tells why the server does not let it in, and begins when it does', async () => {
    const { start, watched } = await approvedPreview(1, { env: { SMTP_URL: 'smtp://127.0.0.1:1' } })
    expect(await start()).toMatchObject({ runs: 'here', total: 1, counts: { pending: 1 } })
    expect(await watched(({ runs }) => runs === 'no')).toMatchObject({
      total: 1,
      done: 0,
      failure: { code: 'SMTP_FAILED' },
    })
  })

  it('is paused, is refused a second time while it runs, goes on, and is cancelled', async () => {
    const server = await capturing(1)
    const { post, start, watched, url, get } = await approvedPreview(14, {
      env: { SMTP_URL: `${server.url}?maxConnections=2` },
    })
    expect(await start()).toMatchObject({ runs: 'here' })
    await server.reached(2)
    expect(await start()).toMatchObject({ status: 409, code: 'SEND_RUNNING' })
    expect(await post(`${ISSUE}/send/pause`)).toMatchObject({ state: 'paused', refused: null })
    server.letGo()
    const paused = await watched(({ runs }) => runs === 'no')
    expect(paused).toMatchObject({ state: 'paused', counts: { claimed: 0, handed: 0 } })
    expect(paused.done).toBeLessThan(14)
    expect(await get(`${ISSUE}/send/plan`)).toMatchObject({ code: 'SEND_PAUSED', hint: 'Resume it first.' })

    const other = await eventStream(`${url}${ISSUE}/send/events`)
    expect(await post(`${ISSUE}/send/resume`)).toMatchObject({ state: 'running', runs: 'here' })
    expect(await untilEvent<SendView>(other, ({ runs, done }) => runs === 'no' && done === 14)).toMatchObject(
      {
        counts: { accepted: 14 },
      },
    )
    expect(server.messages).toHaveLength(14)
    expect(await post(`${ISSUE}/send/pause`)).toMatchObject({ state: 'finished', refused: 'finished' })
    expect(await post(`${ISSUE}/send/cancel`)).toMatchObject({ state: 'cancelled', counts: { accepted: 14 } })
    expect(await post(`${ISSUE}/send/resume`)).toMatchObject({ status: 409, code: 'SEND_CANCELLED' })
  })

  it('goes to those with a tag, then to the others and to whom came since, and to each of them once', async () => {
    const server = await capturing()
    const { get, post, watched, app, sha256, bugs } = await approvedPreview(4, {
      env: { SMTP_URL: server.url },
    })
    await app.tagSubscribers({ addresses: ['reader1@example.com'], tags: 'press', how: 'tag' })
    expect(await get('/api/list/tags')).toEqual({ tags: [{ tag: 'press', count: 1 }] })
    expect(await get(`${ISSUE}/send/plan?tags=press`)).toMatchObject({ total: 1, tags: ['press'] })
    expect(await get(`${ISSUE}/send/plan?tags=none`)).toMatchObject({ total: 0, tags: ['none'] })
    expect(await get(`${ISSUE}/send/new`)).toMatchObject({ status: 404 })
    await post(`${ISSUE}/send`, { sha256, tags: 'press' })
    expect(await watched(({ runs }) => runs === 'no')).toMatchObject({ total: 1, done: 1, tags: ['press'] })
    expect(await get(`${ISSUE}/send/plan`)).toMatchObject({ resumes: true, total: 3, added: 3 })
    await post(`${ISSUE}/send`, { sha256 })
    await watched(({ runs, done }) => runs === 'no' && done === 4)
    expect(await get(`${ISSUE}/send/new`)).toMatchObject({ total: 0 })
    await app.addSubscriber({ address: 'new@example.com', name: '', edition: 'en' })
    expect(await get(`${ISSUE}/send/new`)).toMatchObject({ sha256, total: 1, added: 1 })
    expect(await post(`${ISSUE}/send/new`, { sha256: '0'.repeat(64) })).toMatchObject({
      code: 'PROOF_CHANGED',
    })
    await post(`${ISSUE}/send/new`, { sha256 })
    await watched(({ runs, done }) => runs === 'no' && done === 5)
    const to = server.messages.map((message) => message.to)
    expect([to.length, new Set(to).size]).toEqual([5, 5])
    expect(bugs).toEqual([])
  })

  it('is put back where a server refused it, by the numbers of its deliveries', async () => {
    const { server, received } = await startSmtpServer({
      onRcptTo: ({ address }, _session, done) =>
        done(
          address.startsWith('reader1@') && received.length < 3
            ? Object.assign(new Error('5.7.1 by policy'), { responseCode: 554 })
            : null,
        ),
    })
    const { start, post, get, watched } = await approvedPreview(4, {
      env: { SMTP_URL: `smtp://127.0.0.1:${server.port}?maxConnections=1` },
    })
    await start()
    await watched(({ runs }) => runs === 'no')
    const { deliveries } = await get<UncertainList>(`${ISSUE}/send/rejected`)
    expect(deliveries).toMatchObject([
      {
        address: 'reader1@example.com',
        reply: '554 5.7.1 by policy',
        messageId: expect.stringMatching(/^<.*>$/),
      },
    ])
    const [id = 0] = deliveries.map((delivery) => delivery.id)
    expect(await post(`${ISSUE}/send/rejected`, { ids: [id + 1_000] })).toEqual({ changed: 0 })
    expect(await post(`${ISSUE}/send/rejected`, { ids: [id, id + 1] })).toEqual({ changed: 1 })
    await start()
    expect(await watched(({ runs, done }) => runs === 'no' && done === 4)).toMatchObject({
      counts: { accepted: 4, rejected: 0 },
    })
  })

  it('is not sent to new readers where no server is set', async () => {
    const server = await capturing()
    const { start, watched, root, sha256 } = await approvedPreview(1, { env: { SMTP_URL: server.url } })
    await start()
    await watched(({ runs }) => runs === 'no')
    const app = openAppForTest(root)
    const desk = await app.openDesk({ onBug: () => undefined })
    await expect(desk.as(anActor).sending.startNew('2025-w30', { sha256 })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    })
  })

  it('needs its approval again where somebody took that back', async () => {
    const { post, get } = await approvedPreview(1)
    expect(await post(`${ISSUE}/withdrawal`, {})).toEqual({ done: { by: 'an editor' } })
    expect(await post(`${ISSUE}/withdrawal`, {})).toEqual({ refused: 'not-approved' })
    expect(await get(`${ISSUE}/send/plan`)).toMatchObject({ status: 409, code: 'NOT_APPROVED' })
  })

  it('says in the report why somebody was skipped', async () => {
    const { server } = await startSmtpServer({ hideSMTPUTF8: true })
    const { start, watched, get, root, app } = await approvedPreview(2, {
      env: { SMTP_URL: `smtp://127.0.0.1:${server.port}` },
    })
    await writeFile(join(root, 'more.csv'), 'email,name,edition\n用户@example.com,,en\n')
    await app.importSubscribers(join(root, 'more.csv'), {})
    await start()
    await watched(({ runs }) => runs === 'no')
    expect(await get<SendReportView>(`${ISSUE}/report`)).toMatchObject({
      send: { counts: { accepted: 2, skipped: 1 } },
      skipped: [{ reason: skipWords.smtputf8, count: 1 }],
    })
  })

  it('goes on when it is resumed before the pause has come to its end', async () => {
    const server = await capturing(1)
    const { post, start, watched } = await approvedPreview(8, {
      env: { SMTP_URL: `${server.url}?maxConnections=2` },
    })
    await start()
    await server.reached(2)
    await post(`${ISSUE}/send/pause`)
    expect(await post(`${ISSUE}/send/resume`)).toMatchObject({ state: 'running', runs: 'here' })
    server.letGo()
    expect(await watched(({ runs }) => runs === 'no')).toMatchObject({ counts: { accepted: 8 } })
    expect(server.messages).toHaveLength(8)
  })

  it('ends cleanly with the preview: what is under way is finished, and nothing is lost', async () => {
    const server = await capturing(2)
    const { start, close, root } = await approvedPreview(30, {
      env: { SMTP_URL: `${server.url}?maxConnections=2` },
    })
    await start()
    await server.reached(4)
    const closing = close()
    server.letGo()
    await closing
    const { deliveries, close: closeStore } = await openSqliteStore(join(root, 'data', 'diglot.db'))
    const counts = countStates(await deliveries.tally('2025-w30'))
    await closeStore()
    const accepted = server.messages.length
    expect(accepted).toBeLessThan(30)
    expect(counts).toEqual({ ...nothing, accepted, pending: 30 - accepted })
  })

  it('leaves what is uncertain to a person', async () => {
    const server = await startScriptedServer({ dot: FIN })
    const { start, watched, get, post } = await approvedPreview(2, {
      env: { SMTP_URL: `smtp://127.0.0.1:${server.server.port}?maxConnections=1` },
    })
    await start()
    await watched(({ runs, done }) => runs === 'no' && done === 2)
    const { deliveries } = await get<UncertainList>(`${ISSUE}/send/uncertain`)
    expect(deliveries.map(({ address }) => address)).toEqual(['reader0@example.org', 'reader1@example.com'])
    const [first, second] = deliveries.map(({ id }) => id)
    const resolve = (ids: unknown[], as: string) => post(`${ISSUE}/send/uncertain`, { ids, as })
    expect(await resolve([first], 'rejected')).toEqual({ changed: 1 })
    expect(await resolve([second], 'resend')).toEqual({ changed: 1 })
    expect(await resolve([second], 'accepted')).toMatchObject({ status: 404 })
    expect((await get<SendReportView>(`${ISSUE}/report`)).rejects).toMatchObject([
      { address: 'reader0@example.org', reply: expect.stringContaining('closed as rejected by an editor') },
    ])
  })
})
