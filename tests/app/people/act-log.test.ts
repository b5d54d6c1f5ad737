import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Actor } from '../../../src/domain/newsletter/editor.ts'
import { collect } from '../../contracts/store-place.ts'
import { anApp } from '../../helpers/an-app.ts'

const article = '2025-07-24-template'
const issue = '2025-w30'
const writer: Actor = {
  ...{ name: 'A writer', address: 'writer@example.com', account: null, role: 'publisher', languages: [] },
}

async function aDesk() {
  const { app, root } = await anApp()
  const desk = await app.openDesk({ onBug: () => undefined })
  onTestFinished(() => desk.close())
  const own = desk.as(writer)
  const acts = async () =>
    (await own.log.page({})).entries
      .toReversed()
      .map(({ by, act, about, details }) => [by, act, about && `${about.kind} ${about.id}`, details])
  return { app, root, desk: own, acts }
}

it('keeps who wrote what, and not what they wrote', async () => {
  const { app, desk, acts } = await aDesk()
  let { revision } = await desk.records.article(article)
  for (const headline of ['One', 'Two', 'Two']) {
    const written = await desk.records.writeArticle(article, {
      revision,
      changes: { sections: { en: { headline } } },
    })
    revision = 'written' in written ? written.written.revision : ''
  }
  await desk.records.writeArticle(article, { revision, changes: { topic: null } })
  const made = await desk.records.blankArticle({ name: 'another' })
  await app.newArticle({ name: 'of the command line' }).catch(() => undefined)
  const log = await desk.log.page({})
  expect(log.entries).toMatchObject([
    { act: 'new', times: 1 },
    { act: 'text', times: 3, details: { fields: ['sections.en.headline', 'topic'] } },
  ])
  expect(log.names).toEqual(['A writer'])
  expect(log.headlines).toEqual({
    [article]: { 'zh-Hans': '欧盟给出模板', en: 'Two' },
    [made.id]: { 'zh-Hans': null, en: null },
  })
  expect(JSON.stringify(await acts())).not.toContain('Two')
  const csv = (await collect(await desk.log.csv({ act: 'text' }))).join('')
  expect(csv.trim().split('\n')).toHaveLength(4)
  expect(csv).toContain('A writer,writer@example.com,text,article,2025-07-24-template,')
})

it('keeps who approved, tested, scheduled and paused, and what became of the list, without an address', async () => {
  const { app, root, desk, acts } = await aDesk()
  await app.addSubscriber({ address: 'reader@example.org', name: '', edition: null, tags: 'VIP' })
  await desk.list.tag(1, { tags: 'press', how: 'tag' })
  await writeFile(join(root, 'list.csv'), 'email\nanother@example.org\n')
  await app.importSubscribers(join(root, 'list.csv'), {})
  await desk.sending.sendTests(issue, { to: ['me@example.com'], editions: ['en'] })
  const { sha256 } = await desk.issues.detail(issue, {})
  await desk.sending.approve(issue, { sha256 })
  await desk.sending.withdraw(issue)
  await desk.sending.withdraw(issue)
  await app.eraseSubscriber('reader@example.org')
  expect(await acts()).toEqual([
    ['an editor', 'list', 'subscriber 1', { step: 'add' }],
    ['A writer', 'list', 'subscriber 1', { step: 'tag', tags: ['press'] }],
    [
      ...['an editor', 'list', null],
      { step: 'import', read: 1, added: 1, updated: 0, left: 0, suppressed: 0, refused: 0 },
    ],
    ['A writer', 'test', 'issue 2025-w30', { editions: ['en'], to: 'others', mails: 1, sha256 }],
    ['A writer', 'approval', 'issue 2025-w30', { sha256 }],
    ['A writer', 'withdrawal', 'issue 2025-w30', { sha256 }],
    ['an editor', 'list', 'subscriber 1', { step: 'erase' }],
  ])
  expect(JSON.stringify(await acts())).not.toMatch(/@/)
})

it('keeps what was done on the command line with records', async () => {
  const { app, root, acts } = await aDesk()
  await app.editArticles({ issue, action: 'order', articles: [article] })
  await app.newArticle({ name: '2025-07-25-other' })
  await app.deleteRecord({ kind: 'article', id: '2025-07-25-other' })
  await app.restoreRecord({ kind: 'article', id: '2025-07-25-other' })
  await app.importPastes({ files: [join(root, 'nothing.txt')] })
  expect(await acts()).toEqual([
    ['an editor', 'new', 'article 2025-07-25-other', {}],
    ['an editor', 'delete', 'article 2025-07-25-other', {}],
    ['an editor', 'restore', 'article 2025-07-25-other', {}],
  ])
  await readFile(join(root, 'content', 'articles', '2025-07-25-other.yaml'))
})

it('is found by days of the newsletter, and says what is no day', async () => {
  const { app, desk } = await aDesk()
  await app.newArticle({ name: '2025-07-25-other' })
  expect((await desk.log.page({ from: '2020-01-01', to: '2020-01-31' })).entries).toEqual([])
  expect((await desk.log.page({ from: '2020-01-01' })).entries).toHaveLength(1)
  await expect(desk.log.page({ from: 'tomorrow' })).rejects.toMatchObject({ code: 'USAGE' })
  await expect(app.readLog({ act: 'dance' })).rejects.toMatchObject({ code: 'USAGE', where: '--act' })
})

it('keeps that somebody accepted an article of another day in its issue', async () => {
  const { app, root, acts } = await aDesk()
  const path = join(root, 'content', 'articles', `${article}.yaml`)
  await writeFile(path, (await readFile(path, 'utf8')).replace(/^date: .*$/m, 'date: 2025-07-19'))
  const accepted = await app.acceptFinding({
    ...{ record: issue, rule: 'article-date', of: null, reason: 'It came late.' },
  })
  expect(accepted.of).toBe(`${article} / 2025-07-19`)
  expect((await acts()).map((entry) => entry.slice(1, 3))).toEqual([['accepted', `issue ${issue}`]])
})
