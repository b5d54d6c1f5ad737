import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { IssueDetail } from '../../src/app/views/issue.ts'
import type { IssueCheck, IssueList } from '../../src/app/views/issues.ts'
import type { ScheduleView } from '../../src/app/views/schedule.ts'
import type { ApiError } from '../../src/preview/api-error.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { approvedPreview, ISSUE } from '../helpers/approved-preview.ts'
import { newsletterYaml } from '../helpers/content-folder.ts'
import { jsonBody } from '../helpers/running-preview.ts'

const HOUR_MS = 60 * 60_000

/** A preview with an approved issue, whose clock stands still until it is put forward. */
async function standing(timeZone = 'Asia/Shanghai') {
  let now = new Date('2026-11-23T08:00:00.000Z')
  const preview = await approvedPreview(2, {
    clock: () => now,
    files: { 'newsletter.yaml': newsletterYaml.replace('Asia/Shanghai', timeZone) },
  })
  const schedule = (at: string, sha256 = preview.sha256) =>
    preview.post<ScheduleView & ApiError>(`${ISSUE}/schedule`, { at, sha256 })
  const unschedule = (sha256 = preview.sha256) => preview.post(`${ISSUE}/unschedule`, { sha256 })
  /** What the page of the issue, the list and the check of one issue say. */
  const shown = async () => {
    const detail = await preview.get<IssueDetail>(ISSUE)
    const { issues } = await preview.get<IssueList>('/api/issues')
    const check = await preview.get<IssueCheck>(`${ISSUE}/check`)
    expect([issues[0]?.state, check.state]).toEqual([detail.state, detail.state])
    expect(issues[0]?.schedule).toEqual(detail.schedule)
    return { state: detail.state, schedule: detail.schedule }
  }
  const startDue = async () => {
    const store = await openSqliteStore(join(preview.root, 'data', 'diglot.db'))
    await store.schedules.startDue(now)
    await store.close()
  }
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms)
  }
  return { ...preview, schedule, unschedule, shown, startDue, pass }
}

describe('a send of a later time', () => {
  it('says to which tags it goes, and keeps them where its time is changed with them', async () => {
    const { post, shown, sha256, app } = await standing()
    await app.tagSubscribers({ addresses: ['reader0@example.org'], tags: 'Press', how: 'tag' })
    const schedule = (at: string) => post(`${ISSUE}/schedule`, { at, sha256, tags: 'press' })
    expect(await schedule('2026-11-30 08:00')).toMatchObject({ tags: ['press'] })
    expect(await schedule('2026-12-01 09:30')).toMatchObject({ tags: ['press'] })
    expect((await shown()).schedule).toMatchObject({ at: '2026-12-01T01:30:00.000Z', tags: ['press'] })
    expect(await post(`${ISSUE}/withdrawal`, {})).toEqual({ refused: 'scheduled' })
  })

  it('is set in the newsletter’s time zone, shown, set again, and taken back', async () => {
    const { schedule, unschedule, shown, sha256 } = await standing()
    const waiting = { sha256, timeZone: 'Asia/Shanghai', state: 'waiting', isOverdue: false, tags: null }
    const first = { ...waiting, at: '2026-11-30T00:00:00.000Z' }
    expect(await shown()).toEqual({ state: 'approved', schedule: null })
    expect(await schedule('2026-11-30T08:00')).toEqual(first)
    expect(await shown()).toEqual({ state: 'scheduled', schedule: first })
    const second = { ...waiting, at: '2026-12-01T01:30:00.000Z' }
    expect(await schedule('2026-12-01 09:30')).toEqual(second)
    expect(await shown()).toEqual({ state: 'scheduled', schedule: second })
    expect(await unschedule()).toEqual({})
    expect(await shown()).toEqual({ state: 'approved', schedule: null })
    expect(await unschedule()).toMatchObject({
      status: 404,
      message: 'The issue 2025-w30 is not scheduled; nothing was done.',
    })
  })

  it('takes a time that no clock shows as long after the change, and one that they show twice the first time', async () => {
    const { schedule } = await standing('Europe/Berlin')
    expect(await schedule('2027-03-28T02:30')).toMatchObject({ at: '2027-03-28T01:30:00.000Z' })
    expect(await schedule('2027-10-31T02:30')).toMatchObject({ at: '2027-10-31T00:30:00.000Z' })
  })

  it('is set and taken back only as what was shown, and set only as what was approved', async () => {
    const { schedule, unschedule, shown, root } = await standing()
    const other = '0'.repeat(64)
    const changed = { status: 409, code: 'PROOF_CHANGED' }
    expect(await schedule('2026-11-30 08:00', other)).toMatchObject(changed)
    expect((await shown()).state).toBe('approved')
    await schedule('2026-11-30 08:00')
    expect(await unschedule(other)).toMatchObject(changed)
    expect((await shown()).state).toBe('scheduled')
    const newsletter = newsletterYaml.replace('en: Weekly', 'en: Daily')
    await writeFile(join(root, 'content', 'newsletter.yaml'), newsletter)
    expect(await schedule('2026-11-30 08:00')).toMatchObject(changed)
  })

  it('is refused where it is no time or over, to other sites, and to what is not JSON', async () => {
    const { ask, schedule, sha256, shown } = await standing()
    const refused = { status: 400, code: 'USAGE', where: null, details: [] }
    expect(await schedule('tomorrow')).toEqual({
      ...refused,
      message: '“tomorrow” is not a time.',
      hint: 'Write it as 2026-11-30 08:00; it is meant in Asia/Shanghai.',
    })
    expect(await schedule('2026-11-23T16:00')).toEqual({
      ...refused,
      message: '2026-11-23 16:00 in Asia/Shanghai is over.',
      hint: 'Choose a later time, or send it at once.',
    })
    for (const path of [`${ISSUE}/schedule`, `${ISSUE}/unschedule`]) {
      const { headers, body } = jsonBody({ at: '2026-11-30 08:00', sha256 })
      const statusOf = async (more: Readonly<Record<string, string>>) =>
        (await ask(path, { method: 'POST', headers: { ...headers, ...more }, body })).status
      expect(await statusOf({ origin: 'https://example.net' })).toBe(403)
      expect(await statusOf({ host: 'example.net' })).toBe(421)
      expect(await statusOf({ 'content-type': 'text/plain' })).toBe(415)
    }
    expect((await shown()).state).toBe('approved')
  })

  it('shows that no worker has started it, that it was held, and that it has begun', async () => {
    const { schedule, unschedule, shown, startDue, pass } = await standing()
    await schedule('2026-11-23 17:00')
    pass(HOUR_MS)
    expect(await shown()).toMatchObject({
      state: 'scheduled',
      schedule: { state: 'waiting', isOverdue: true },
    })
    pass(3 * HOUR_MS)
    await startDue()
    expect(await shown()).toMatchObject({ state: 'approved', schedule: { state: 'held', isOverdue: false } })
    expect(await unschedule()).toEqual({})
    expect(await shown()).toEqual({ state: 'approved', schedule: null })

    await schedule('2026-11-23 21:00')
    pass(HOUR_MS)
    await startDue()
    expect(await shown()).toEqual({ state: 'sending', schedule: null })
    const begun = {
      status: 409,
      code: 'ALREADY_EXISTS',
      message: 'The send of 2025-w30 has begun.',
      hint: 'Its status says how far it is; it can be paused or cancelled.',
    }
    expect(await schedule('2026-11-30 08:00')).toMatchObject(begun)
    expect(await unschedule()).toMatchObject(begun)
  })
})
