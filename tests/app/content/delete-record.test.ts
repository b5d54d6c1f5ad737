import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../src/app/open-store.ts'
import { parseConfig } from '../../../src/config.ts'
import { anApp } from '../../helpers/an-app.ts'
import { articleYaml, issueYaml } from '../../helpers/content-folder.ts'
import { recordSentIssue } from '../../helpers/sent-issue.ts'

const clock = () => new Date('2026-11-27T00:30:15.5Z')
const issue = { kind: 'issue', id: '2025-w30' } as const
const free = { kind: 'article', id: 'free' } as const
const files = { 'articles/free.yaml': articleYaml.replace('/news', '/free') }
const REFUSED = (reason: string) => ({ refused: { reason } })

describe('a record that nothing needs', () => {
  it('is moved to the trash under its id and the time, and comes back as it was', async () => {
    const { app, contentDir } = await anApp({ files, clock })
    const copy = 'content/trash/articles/free.2026-11-27T00-30-15Z.yaml'
    expect(await app.deleteRecord(free)).toEqual({ done: { copy } })
    expect(await readdir(join(contentDir, 'articles'))).toEqual(['2025-07-24-template.yaml'])
    expect(await app.restoreRecord(free)).toEqual({
      record: free,
      path: 'content/articles/free.yaml',
      others: [],
    })
    expect(await readFile(join(contentDir, 'articles/free.yaml'), 'utf8')).toBe(files['articles/free.yaml'])
    expect(await readdir(join(contentDir, 'trash/articles'))).toEqual([])
    await expect(app.restoreRecord(free)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is kept beside an older one, and the newest comes back unless one is named', async () => {
    const { app, contentDir } = await anApp({ files, clock })
    const record = join(contentDir, 'articles/free.yaml')
    for (const text of ['one', 'two', 'three']) {
      await writeFile(record, text)
      await app.deleteRecord(free)
    }
    const { others } = await app.restoreRecord(free)
    expect(await readFile(record, 'utf8')).toBe('three')
    expect(others.map(({ copy }) => copy)).toEqual([
      'free.2026-11-27T00-30-15Z-2',
      'free.2026-11-27T00-30-15Z',
    ])
    const first = { kind: 'article', id: 'free.2026-11-27T00-30-15Z' } as const
    await expect(app.restoreRecord(first)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    await app.deleteRecord(free)
    await app.restoreRecord(first)
    expect(await readFile(record, 'utf8')).toBe('one')
  })

  it('is named where it is not there', async () => {
    const { app } = await anApp()
    await expect(app.deleteRecord(free)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(app.deleteRecord({ kind: 'issue', id: '../articles/x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('a record stays', () => {
  it('while an issue has the article', async () => {
    const { app } = await anApp()
    expect(await app.deleteRecord({ kind: 'article', id: '2025-07-24-template' })).toEqual({
      refused: { reason: 'used', issues: ['2025-w30'] },
    })
  })

  it('while an issue that cannot be read names the article, or may', async () => {
    const broken = {
      'issues/a.yaml': 'number: x\narticles: [free, other]\n',
      'issues/b.yaml': 'articles: [freedom]',
    }
    const { app } = await anApp({ files: { ...files, ...broken } })
    expect(await app.deleteRecord(free)).toEqual({ refused: { reason: 'used', issues: ['a'] } })
  })

  it('while the issue is approved as it is', async () => {
    const { app, contentDir } = await anApp()
    await app.approve('2025-w30')
    expect(await app.deleteRecord(issue)).toEqual({ refused: { reason: 'approved', by: 'an editor' } })
    await writeFile(join(contentDir, 'issues/2025-w30.yaml'), issueYaml.replace('Subject', 'Another one'))
    expect(await app.deleteRecord(issue)).toMatchObject({ done: {} })
  })

  it('while its send is scheduled, runs or is paused', async () => {
    const { app, root } = await anApp()
    await app.addSubscriber({ address: 'wang@example.com', name: '', edition: null })
    await app.approve('2025-w30')
    const store = await openStore(parseConfig({}, root))
    const proof = (await store.approvals.latest('2025-w30'))?.proof
    if (proof === undefined) throw new Error('It was approved.')
    const choice = { offered: ['zh-Hans+en'], fallback: 'zh-Hans+en' }
    const dueAt = new Date(Date.now() + 3_600_000)
    const pace = { messagesPerSecond: null, connections: null, groups: [] }
    await store.schedules.keep({ proof, choice, pace, dueAt, timeZone: 'Asia/Shanghai' }, new Date())
    expect(await app.deleteRecord({ ...issue, sentToo: true })).toMatchObject(REFUSED('scheduled'))
    await store.sends.start(proof, choice, new Date())
    expect(await app.deleteRecord({ ...issue, sentToo: true })).toMatchObject(REFUSED('sending'))
    await store.sends.pause('2025-w30')
    expect(await app.deleteRecord({ ...issue, sentToo: true })).toMatchObject(REFUSED('paused'))
    await store.close()
  })

  it.each([
    ['until somebody has read what stays, where it was sent', issueYaml, 'sent', true],
    ['where it keeps the issue out of the archive', `${issueYaml}public: false\n`, 'hidden', false],
  ])('%s', async (_what, text, reason, goes) => {
    const { app, root } = await anApp({ files: { 'issues/2025-w30.yaml': text } })
    await app.addSubscriber({ address: 'wang@example.com', name: '', edition: null })
    const store = await openStore(parseConfig({}, root))
    await recordSentIssue(store, { issueId: '2025-w30', at: new Date('2025-07-28T00:00:00Z') })
    await store.close()
    expect(await app.deleteRecord(issue)).toMatchObject(REFUSED(reason))
    const result = await app.deleteRecord({ ...issue, sentToo: true })
    expect('done' in result).toBe(goes)
  })
})
