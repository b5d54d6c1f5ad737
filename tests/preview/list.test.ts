import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ListHealthView, PeoplePage } from '../../src/app/views/list.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { aPerson } from '../helpers/a-person.ts'
import { newsletterYaml } from '../helpers/content-folder.ts'
import { type PreviewPlace, runningPreview } from '../helpers/running-preview.ts'
import { recordSentIssue } from '../helpers/sent-issue.ts'
import { recordSignUps } from '../helpers/sign-ups.ts'

const now = new Date('2025-07-28T08:00:00Z')
const weeksAgo = (weeks: number) => new Date(now.getTime() - weeks * 7 * 86_400_000)

async function aPreview(place: PreviewPlace = {}) {
  const preview = await runningPreview({ ...place, clock: () => now })
  const store = await openSqliteStore(join(preview.root, 'data', 'diglot.db'))
  return { ...preview, store, health: () => preview.get<ListHealthView>('/api/list') }
}

const people = (count: number, domain: string, edition: string | null) =>
  Array.from({ length: count }, (_, at) => aPerson({ address: `reader${at}@${domain}`, edition }))

describe('the health of the list', () => {
  it('is told of an empty list as nothing', async () => {
    const { store, health, bugs } = await aPreview()
    await store.close()
    const { size, lines, ...view } = await health()
    expect(size).toHaveLength(26)
    expect(lines).toEqual({
      complaints: { high: 0.001, tooHigh: 0.003 },
      bounces: { high: 0.05, tooHigh: 0.1 },
    })
    expect(view).toEqual({
      tags: [],
      active: 0,
      paused: 0,
      left: 0,
      suppressed: 0,
      findings: [],
      recent: { weeks: 4, came: 0, went: 0 },
      editions: [],
      domains: [],
      otherDomains: 0,
      signUps: { asked: 0, confirmed: 0, rate: null },
      reasons: [],
      issues: [],
      countsClicks: false,
      links: null,
    })
    expect(bugs).toEqual([])
  })

  it('is told with sends, bounces, complaints and leavers, and with nobody’s address in it', async () => {
    const { store, health, ask } = await aPreview()
    await store.subscribers.importAll(people(20, 'example.com', 'en'), weeksAgo(20))
    await recordSentIssue(store, { issueId: '2025-w20', at: weeksAgo(11) })
    await store.subscribers.importAll(
      [
        ...people(8, 'example.org', null),
        ...people(3, 'example.net', 'fr'),
        ...people(1, 'wang-fang.test', 'zh-Hans+en'),
      ],
      weeksAgo(2),
    )
    await recordSentIssue(store, {
      issueId: '2025-w29',
      at: weeksAgo(1),
      rejected: 1,
      bounced: 1,
      complained: 2,
      left: 2,
      reasons: ['too-often'],
      clicks: { 'https://example.com/a': 2, 'https://example.com/b': 3 },
    })
    await store.close()
    const { size, lines, ...view } = await health()
    expect(size.slice(-3)).toEqual([
      { day: '2025-07-14', count: 32, came: 12, went: 0 },
      { day: '2025-07-21', count: 26, came: 0, went: 6 },
      { day: '2025-07-28', count: 26, came: 0, went: 0 },
    ])
    expect(view).toEqual({
      tags: [],
      active: 26,
      paused: 0,
      left: 2,
      suppressed: 4,
      findings: [
        {
          kind: 'complaints',
          judgement: 'too high',
          issueId: '2025-w29',
          count: 2,
          of: 31,
          rate: 2 / 31,
        },
        { kind: 'bounces', judgement: 'high', issueId: '2025-w29', count: 2, of: 32, rate: 2 / 32 },
      ],
      recent: { weeks: 4, came: 12, went: 6 },
      editions: [
        { edition: 'en', count: 14 },
        { edition: 'zh-Hans+en', count: 12 },
      ],
      domains: [
        { domain: 'example.com', count: 14 },
        { domain: 'example.org', count: 8 },
        { domain: 'example.net', count: 3 },
      ],
      otherDomains: 1,
      signUps: { asked: 0, confirmed: 0, rate: null },
      reasons: [{ reason: 'too-often', count: 1 }],
      issues: [
        {
          issue: '2025-w29',
          sentAt: weeksAgo(1).toISOString(),
          accepted: 31,
          left: 2,
          leaveRate: 2 / 31,
          bounced: 2,
          bounceRate: 2 / 32,
          bounces: 'high',
          complained: 2,
          complaintRate: 2 / 31,
          complaints: 'too high',
          clicks: 5,
        },
        {
          issue: '2025-w20',
          sentAt: weeksAgo(11).toISOString(),
          accepted: 20,
          left: 0,
          leaveRate: 0,
          bounced: 0,
          bounceRate: 0,
          bounces: 'fine',
          complained: 0,
          complaintRate: 0,
          complaints: 'fine',
          clicks: null,
        },
      ],
      countsClicks: false,
      links: {
        issue: '2025-w29',
        links: [
          { target: 'https://example.com/b', readers: 3, programs: 0 },
          { target: 'https://example.com/a', readers: 2, programs: 0 },
        ],
      },
    })
    expect((await ask('/api/list')).text).not.toMatch(/@|wang-fang/)
  })

  it('says of an issue without a click that nobody has followed a link, once they are counted', async () => {
    const files = { 'newsletter.yaml': `${newsletterYaml}linkClicks: true\n` }
    const { store, health } = await aPreview({ files })
    await store.subscribers.importAll(people(2, 'example.com', 'en'), weeksAgo(3))
    for (let week = 13; week > 0; week--)
      await recordSentIssue(store, { issueId: `2025-w${40 - week}`, at: weeksAgo(week) })
    await store.close()
    const { countsClicks, links, issues, findings } = await health()
    expect({ countsClicks, links, findings }).toEqual({
      countsClicks: true,
      links: null,
      findings: [{ kind: 'not read' }],
    })
    expect(issues.map(({ issue, clicks }) => [issue, clicks])).toEqual(
      Array.from({ length: 12 }, (_, at) => [`2025-w${39 - at}`, 0]),
    )
  })

  it('tells how many of those who ask confirm', async () => {
    const { store, health } = await aPreview()
    await recordSignUps(store, { asked: 20, confirmed: 8, at: weeksAgo(1) })
    await store.close()
    const { signUps, findings, active } = await health()
    expect({ signUps, findings, active }).toEqual({
      signUps: { asked: 20, confirmed: 8, rate: 0.4 },
      findings: [{ kind: 'unconfirmed', rate: 0.4 }],
      active: 8,
    })
  })
})

describe('people of the list', () => {
  it('are found, tagged, and restored by name, with who stays as they are and why', async () => {
    const { store, app, get, post } = await aPreview()
    await store.subscribers.importAll(people(6, 'example.com', 'en'), weeksAgo(5))
    await recordSentIssue(store, {
      issueId: '2025-w29',
      at: weeksAgo(1),
      rejected: 2,
      complained: 1,
      left: 1,
    })
    await store.close()
    await app.removeSubscriber('reader5@example.com')
    const { people: found } = await post<PeoplePage>('/api/list/people', { text: 'reader0', before: null })
    const id = found[0]?.id ?? 0
    expect(await get(`/api/subscribers/${id}`)).toEqual({
      id,
      address: 'reader0@example.com',
      name: '',
      edition: 'en',
      status: 'suppressed',
      pausedUntil: null,
      since: weeksAgo(1).toISOString(),
      tags: [],
      fields: {},
      gone: { why: 'bounce', kind: 'hard', reason: '550 5.1.1 no such user' },
      history: expect.any(Array),
    })
    const tag = (tags: string, how: string) => post(`/api/subscribers/${id}/tags`, { tags, how })
    expect(await tag('press, VIP', 'tag')).toMatchObject({ tags: ['press', 'VIP'] })
    expect(await tag('vip', 'untag')).toMatchObject({ tags: ['press'] })
    expect(await tag(' ', 'tag')).toMatchObject({ status: 400, code: 'USAGE' })

    const since = `since=${weeksAgo(2).toISOString()}`
    expect(await get(`/api/list/restorable?${since}`)).toEqual({
      count: 2,
      people: [0, 1].map((at) => ({ address: `reader${at}@example.com`, name: '' })),
      kept: [
        { why: 'left', count: 2 },
        { why: 'complained', count: 1 },
      ],
      keptPeople: [
        { address: 'reader2@example.com', why: 'complained' },
        { address: 'reader3@example.com', why: 'left' },
        { address: 'reader5@example.com', why: 'left' },
      ],
    })
    expect(await get('/api/list/restorable?issue=2025-w20')).toMatchObject({ count: 0, kept: [] })
    expect(await get('/api/list/restorable')).toMatchObject({ status: 400, code: 'USAGE' })
    expect(await post('/api/list/restore', { reader: id })).toEqual({ restored: 1 })
    expect(await get(`/api/list/restorable?reader=${id}`)).toMatchObject({
      count: 0,
      keptPeople: [{ address: 'reader0@example.com', why: 'active' }],
    })
    expect(await post('/api/list/restore', { issue: '2025-w29' })).toEqual({ restored: 1 })
    expect(await get(`/api/subscribers/${id}`)).toMatchObject({
      status: 'active',
      gone: null,
      history: expect.arrayContaining([
        { kind: 'restored', by: 'an editor', note: '', at: now.toISOString() },
      ]),
    })
  })

  it('are no others than there are', async () => {
    const { store, get, bugs } = await aPreview()
    await store.close()
    for (const reader of ['7', '0', 'x', '1e99'])
      expect(await get(`/api/subscribers/${reader}`)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(bugs).toEqual([])
  })
})
