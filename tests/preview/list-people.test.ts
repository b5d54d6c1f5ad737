import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { PeoplePage, PersonAdded, PersonView } from '../../src/app/views/list.ts'
import type { Store } from '../../src/domain/ports.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { newsletterYaml } from '../helpers/content-folder.ts'
import { jsonBody, runningPreview } from '../helpers/running-preview.ts'
import { recordSentIssue } from '../helpers/sent-issue.ts'

const now = new Date('2025-07-28T08:00:00Z')
const before = new Date('2025-07-21T08:00:00Z')
const fields =
  'fields:\n  company:\n    name: { zh-Hans: 公司, en: Company }\n    default: { zh-Hans: 贵公司, en: your company }\n'
const nobody = { name: '', edition: null, tags: '', fields: {}, hasAsked: false }

async function aList(seed: (store: Store) => Promise<unknown>) {
  const preview = await runningPreview({
    files: { 'newsletter.yaml': `${newsletterYaml}${fields}` },
    clock: () => now,
  })
  const store = await openSqliteStore(join(preview.root, 'data', 'diglot.db'))
  await seed(store)
  await store.close()
  const find = async (filter: object) => {
    const page = await preview.post<PeoplePage>('/api/list/people', { before: null, ...filter })
    return page.people?.map(({ address }) => address) ?? page
  }
  const add = (given: object) => preview.post<PersonAdded>('/api/subscribers', { ...nobody, ...given })
  return { ...preview, find, add }
}

it('finds people by what is known of them, and an address that is typed whole at once', async () => {
  const { find, post, ask, bugs } = await aList(async ({ subscribers }) => {
    await subscribers.importAll([aPerson({ address: 'li@example.com', name: '李明', edition: 'en' })], now)
    await subscribers.importAll(people(60), now)
    await subscribers.remove('reader7@example.com', now)
    await subscribers.tag('li@example.com', [{ key: 'press', label: 'Press' }])
  })
  const first = await post<PeoplePage>('/api/list/people', { before: null })
  expect(first.people).toHaveLength(50)
  const second = await post<PeoplePage>('/api/list/people', { before: first.next })
  expect([second.people.length, second.people.at(-1)?.address, second.next]).toEqual([
    11,
    'li@example.com',
    null,
  ])
  expect(await find({ text: '李' })).toEqual(['li@example.com'])
  expect(await find({ text: 'LI@EXAMPLE.COM' })).toEqual(['li@example.com'])
  expect(await find({ text: 'reader6@example.com', status: 'left' })).toEqual([])
  expect(await find({ status: 'left' })).toEqual(['reader7@example.com'])
  expect(await find({ tag: 'PRESS' })).toEqual(['li@example.com'])
  expect(await find({ edition: 'en' })).toEqual(['li@example.com'])
  expect(await find({ language: 'fr' })).toEqual([])
  expect(await post('/api/list/people/count', { language: 'en' })).toEqual({ count: 61 })
  expect(await find({ nonsense: 1 })).toMatchObject({ status: 400, code: 'USAGE' })
  const body = jsonBody({ tag: 'press' })
  const csv = await ask('/api/list/people/export', { method: 'POST', ...body })
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(csv.text).toBe(
    '\ufeffemail,name,edition,status,tags,company\r\nli@example.com,李明,en,active,Press,\r\n',
  )
  expect(bugs).toEqual([])
})

it('adds, changes and removes one person, and tells the story of it', async () => {
  const { add, get, post, bugs } = await aList(async () => {})
  const given = {
    address: 'Li Ming <li@example.com>',
    edition: 'en',
    tags: 'press',
    fields: { company: 'Acme' },
  }
  expect(await add(given)).toEqual({ done: { id: 1 } })
  expect(await add({ address: 'li@example.com' })).toEqual({ refused: 'there', id: 1 })
  expect(await add({ address: 'wang@example.com', edition: 'fr' })).toMatchObject({ code: 'USAGE' })
  expect(await add({ address: 'wang' })).toMatchObject({ code: 'USAGE' })
  expect(await add({ address: 'wang@example.com', fields: { town: 'Lyon' } })).toMatchObject({
    code: 'USAGE',
  })

  const change = (json: object) => post<PersonView>('/api/subscribers/1', json, 'PUT')
  expect(await change({ name: ' <b>Li</b>\n', edition: null, fields: { company: '' } })).toMatchObject({
    ...{ name: '<b>Li</b>', edition: null, fields: {}, tags: ['press'] },
  })
  expect(await change({ name: '', edition: 'fr', fields: {} })).toMatchObject({ code: 'USAGE' })

  const note = 'asked by letter'
  expect(await post('/api/subscribers/1/remove', { note })).toMatchObject({
    status: 'left',
    gone: { why: 'removed', by: 'an editor', note },
  })
  expect(await add({ address: 'li@example.com' })).toEqual({ refused: 'left', id: 1 })
  expect(await add({ address: 'li@example.com', hasAsked: true })).toEqual({ done: { id: 1 } })
  const { history } = await get<PersonView>('/api/subscribers/1')
  expect(history.map(({ kind }) => kind)).toEqual(['added', 'removed', 'changed', 'added'])
  expect(bugs).toEqual([])
})

it('tells what became of each issue, in the order of time', async () => {
  const { get } = await aList(async (store) => {
    await store.subscribers.importAll(people(3), before)
    await recordSentIssue(store, { issueId: '2025-w29', at: now, left: 1, complained: 1, rejected: 1 })
  })
  const stories = await Promise.all(
    [1, 2, 3].map(async (id) => (await get<PersonView>(`/api/subscribers/${id}`)).history),
  )
  const kinds = stories.map((events) => events.map(({ kind }) => kind).toSorted())
  expect(kinds).toEqual([
    ['bounce', 'came', 'issue'],
    ['bounce', 'came', 'issue'],
    ['came', 'issue', 'left'],
  ])
  for (const events of stories) expect(events.at(-1)).toEqual({ kind: 'came', at: before.toISOString() })
})

it('erases somebody for good where their address is typed, and takes them from no list again', async () => {
  const { add, get, post, app } = await aList(({ subscribers }) => subscribers.importAll(people(2), now))
  const erase = (address: string) => post('/api/subscribers/1/erase', { address })
  expect(await erase('reader2@example.com')).toMatchObject({ status: 409, code: 'NOT_CONFIRMED' })
  expect(await erase('')).toMatchObject({ code: 'NOT_CONFIRMED' })
  expect(await erase(' Reader1@example.com')).toEqual({})
  expect(await get('/api/subscribers/1')).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  expect(await erase('reader1@example.com')).toMatchObject({ status: 404 })
  expect(await add({ address: 'reader1@example.com' })).toEqual({ refused: 'erased', id: null })
  expect(await add({ address: 'reader1@example.com', hasAsked: true })).toEqual({
    refused: 'erased',
    id: null,
  })
  await expect(app.showSubscriber('reader1@example.com')).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

it('tags all who are found, and no others', async () => {
  const { find, post } = await aList(async ({ subscribers }) => {
    await subscribers.importAll(people(2_300), now)
    await subscribers.remove('reader5@example.com', now)
  })
  const tag = (json: object) => post('/api/list/people/tags', json)
  const all = { filter: { status: 'active' }, tags: 'spring, VIP', how: 'tag' }
  expect(await tag(all)).toEqual({ found: 2_299, changed: 2_299 })
  expect(await tag(all)).toEqual({ found: 2_299, changed: 0 })
  expect(await find({ status: 'left', tag: 'spring' })).toEqual([])
  expect(await tag({ filter: { tag: 'vip' }, tags: 'vip', how: 'untag' })).toEqual({
    found: 2_299,
    changed: 2_299,
  })
  expect(await tag({ ...all, tags: ' ' })).toMatchObject({ status: 400, code: 'USAGE' })
})

it('offers forms of the readers’ site, and names the newsletter’s own fields', async () => {
  const { get } = await aList(async () => {})
  expect(await get('/api/list/fields')).toEqual({
    fields: [{ key: 'company', name: { 'zh-Hans': '公司', en: 'Company' }, maxLength: 100 }],
  })
  const { siteUrl, forms } = await get<{ siteUrl: string; forms: readonly { html: string }[] }>(
    '/api/list/forms',
  )
  expect(forms.length).toBeGreaterThan(0)
  for (const { html } of forms) expect(html).toContain(`action="${siteUrl}/subscribe`)
})
