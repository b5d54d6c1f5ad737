import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { aProof } from '../helpers/a-proof.ts'
import { anApprovedNewsletter, readerRows } from '../helpers/approved-newsletter.ts'
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { finished, runCli, startCli } from '../helpers/run-cli.ts'

const HOUR_MS = 60 * 60_000
const pace = { messagesPerSecond: null, connections: null, groups: [] }
const choice = { offered: ['en'], fallback: 'en' }

it('schedules what is approved, lists it, and takes it back', async () => {
  const root = await anApprovedNewsletter(readerRows(2))
  const run = (...args: string[]) => runCli(['-C', root, ...args])
  expect(await run('send', '2025-w30', '--yes', '--at', '2001-01-01 08:00')).toMatchObject({
    code: 2,
    err: '2001-01-01 08:00 in Asia/Shanghai is over. Choose a later time, or send it at once.\n',
  })
  expect(await run('send', '2025-w30', '--yes', '--at', 'tomorrow')).toMatchObject({
    code: 2,
    err: '“tomorrow” is not a time. Write it as 2026-11-30 08:00; it is meant in Asia/Shanghai.\n',
  })
  const { code, out, err } = await run('send', '2025-w30', '--yes', '--at', '2099-11-30 08:00')
  const sentence =
    /^2025-w30 goes at 2099-11-30 08:00 in Asia\/Shanghai \(2099-11-30T00:00:00\.000Z\), as approved: proof [0-9a-f]{12}\.$/m
  expect({ code, err }).toEqual({
    code: 0,
    err: 'A `diglot worker` must run then. `diglot cancel 2025-w30` takes it back.\n',
  })
  expect(out).toMatch(sentence)
  expect((await run('status')).out).toMatch(sentence)
  expect((await run('status', '2025-w30')).out).toMatch(sentence)
  expect(await run('cancel', '2025-w30', '--yes')).toMatchObject({
    code: 0,
    out: '2025-w30 is not scheduled any more; nothing was sent.\n',
  })
  expect((await run('status')).out).not.toMatch(sentence)
  expect(await run('status', '2025-w30')).toMatchObject({ code: 5 })
})

it('has a worker start what is due, and hold what is due for too long', async () => {
  const root = await anApprovedNewsletter(readerRows(3))
  const store = await openSqliteStore(join(root, 'data', 'diglot.db'))
  const due = (issueId: string, hoursAgo: number) => ({
    proof: aProof({ issueId }),
    choice,
    pace,
    dueAt: new Date(Date.now() - hoursAgo * HOUR_MS),
    timeZone: 'Asia/Shanghai',
  })
  await store.schedules.keep(due('2025-w29', 3), new Date())
  await store.schedules.keep(due('2025-w30', 1), new Date())

  expect(await runCli(['-C', root, 'worker'])).toMatchObject({
    code: 3,
    err: expect.stringContaining('A worker sends to readers, and SMTP_URL is not set here.'),
  })
  const server = await startCapturingServer()
  onTestFinished(server.close)
  const worker = startCli(['-C', root, 'worker'], { env: { SMTP_URL: server.url } })
  const ended = finished(worker)
  await new Promise<void>((resolve) => {
    worker.stdout?.on('data', (text: string) => text.includes('Delivered.') && resolve())
  })
  worker.kill('SIGTERM')
  const { code, out } = await ended
  expect(code).toBe(0)
  expect(out).toContain('Missed its time by more than the grace; it is held until a person decides.')
  expect(out).toContain('Started as scheduled.')
  expect(server.messages).toHaveLength(3)
  await store.close()
  expect((await runCli(['-C', root, 'status'])).out).toMatch(
    /^2025-w29 is held: it was due at .* Run `diglot send 2025-w29` to send it, with --at for another time, or `diglot cancel 2025-w29`\.$/m,
  )
})
