import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BrokenFiles, FileText, FileWriteView } from '../../src/app/views/files.ts'
import type { ApiError } from '../../src/preview/api-error.ts'
import { articleYaml, issueYaml, newsletterYaml } from '../helpers/content-folder.ts'
import { type RunningPreview, runningPreview } from '../helpers/running-preview.ts'

const ARTICLE = 'content/articles/2025-07-24-template.yaml'
const ISSUE = 'content/issues/2025-w30.yaml'
const NEWSLETTER = 'content/newsletter.yaml'

function tools(preview: RunningPreview) {
  const text = (path: string) =>
    preview.get<FileText & ApiError>(`/api/files/text?path=${encodeURIComponent(path)}`)
  return {
    text,
    list: () => preview.get<BrokenFiles>('/api/files'),
    disk: (path: string) => readFile(join(preview.root, path), 'utf8'),
    put: (path: string, content: string | Buffer) => writeFile(join(preview.root, path), content),
    write: async (path: string, content: string, revision?: string) =>
      preview.post<FileWriteView & ApiError>(
        '/api/files/text',
        { path, text: content, revision: revision ?? (await text(path)).revision },
        'PUT',
      ),
    restore: (path: string) => preview.post<{ path: string } & ApiError>('/api/files/restored', { path }),
    judge: (path: string, content: string) =>
      preview.post<{ faults: readonly { where: string }[] }>('/api/files/faults', { path, text: content }),
  }
}

describe('a file that is broken', () => {
  it('is shown with its faults and the last version that could be read', async () => {
    const preview = await runningPreview()
    const { list, text, put } = tools(preview)
    expect(await list()).toEqual({ files: [], missing: [] })
    await put(ARTICLE, articleYaml.replace('topic: eu', 'topic: [eu'))
    expect(await list()).toMatchObject({ files: [{ path: ARTICLE, isEditable: true }], missing: [] })
    const shown = await text(ARTICLE)
    expect(shown.faults).toMatchObject([{ where: expect.stringContaining(`${ARTICLE}:`) }])
    expect(shown.lastGood?.text).toBe(articleYaml)
    expect(shown.lastGood?.changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'topic: eu' },
      { kind: 'added', text: 'topic: [eu' },
    ])
  })

  it('is fixed as a text, and the issue is there again', async () => {
    const preview = await runningPreview({
      files: { 'issues/2025-w30.yaml': issueYaml.replace('date:', 'dat:') },
    })
    const { write, list, judge } = tools(preview)
    expect(await preview.get('/api/issues/2025-w30')).toMatchObject({ code: 'CONTENT_INVALID' })
    expect((await judge(ISSUE, issueYaml)).faults).toEqual([])
    expect(await write(ISSUE, issueYaml)).toMatchObject({ written: { faults: [], lastGood: null } })
    expect(await list()).toEqual({ files: [], missing: [] })
    expect(await preview.get('/api/issues/2025-w30')).toMatchObject({ id: '2025-w30' })
  })

  it('may be a file of comments, which is fixed as a text', async () => {
    const comments = 'content/comments/articles/2025-07-24-template.yaml'
    const preview = await runningPreview({
      files: { 'comments/articles/2025-07-24-template.yaml': 'comments: [' },
    })
    const { list, text, write, judge, disk } = tools(preview)
    expect(await list()).toMatchObject({ files: [{ path: comments, isEditable: true }], missing: [] })
    expect((await text(comments)).faults).toMatchObject([{ where: expect.stringContaining(comments) }])
    expect((await judge(comments, 'comments: [{ id: 1 }]')).faults).not.toEqual([])
    expect(await write(comments, 'comments: []\n')).toMatchObject({ written: { faults: [] } })
    expect(await write(comments, 'comments: 1\n')).toMatchObject({ refused: 'worse' })
    expect(await disk(comments)).toBe('comments: []\n')
    expect(await list()).toEqual({ files: [], missing: [] })
    expect(await preview.get('/api/log?act=comment')).toMatchObject({
      entries: [{ about: { kind: 'file', id: comments } }],
    })
  })

  it('may be fixed step by step, and never gets worse', async () => {
    const preview = await runningPreview({ files: { 'newsletter.yaml': 'name: [' } })
    const { write, disk } = tools(preview)
    // No YAML yet: anything helps.
    expect(await write(NEWSLETTER, 'name: {')).toMatchObject({ written: { text: 'name: {' } })
    const half = newsletterYaml.replace('timeZone: Asia/Shanghai\n', '')
    expect(await write(NEWSLETTER, half)).toMatchObject({ written: { faults: [{}] } })
    expect(await write(NEWSLETTER, 'name: [')).toMatchObject({ refused: 'worse' })
    expect(await write(NEWSLETTER, newsletterYaml)).toMatchObject({ written: { faults: [] } })
    expect(await write(NEWSLETTER, half)).toMatchObject({ refused: 'worse' })
    expect(await disk(NEWSLETTER)).toBe(newsletterYaml)
  })

  it('is not written over what somebody else wrote', async () => {
    const preview = await runningPreview({ files: { 'issues/2025-w30.yaml': 'number: [' } })
    const { text, write, put, disk } = tools(preview)
    const { revision } = await text(ISSUE)
    await put(ISSUE, 'number: 3')
    expect(await write(ISSUE, issueYaml, revision)).toMatchObject({
      refused: 'changed',
      current: { text: 'number: 3' },
    })
    expect(await disk(ISSUE)).toBe('number: 3')
  })

  it('is read in the encoding that another program gave it, and written as UTF-8', async () => {
    const preview = await runningPreview()
    const { text, write, put, list, disk } = tools(preview)
    await put(ARTICLE, Buffer.from(`\uFEFF${articleYaml}`, 'utf16le'))
    expect(await list()).toMatchObject({ files: [{ path: ARTICLE, isEditable: true }] })
    expect((await text(ARTICLE)).text).toBe(articleYaml)
    expect(await write(ARTICLE, articleYaml)).toMatchObject({ written: { faults: [] } })
    expect(await disk(ARTICLE)).toBe(articleYaml)
  })

  it.each([
    'content/../.env',
    '.env',
    '/etc/passwd',
    'content/issues/../newsletter.yaml',
    'content/none.yaml',
    '',
  ])('is found by listing folders, so not as %s', async (path) => {
    const preview = await runningPreview()
    await writeFile(join(preview.root, '.env'), 'SMTP_URL=secret')
    const { text, write, judge } = tools(preview)
    expect(await text(path)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await write(path, 'x: 1', 'x')).toMatchObject({ status: 404 })
    expect(await judge(path, 'x: 1')).toMatchObject({ status: 404 })
  })
})

describe('a record whose file has a wrong name', () => {
  const ids = (files: readonly { path: string; rename: string | null }[]) =>
    files.map(({ path, rename }) => `${path} ${rename}`)

  it.each([
    ['articles/Señal_2 (final).yaml', 'senal-2-final'],
    ['articles/新闻.yml', 'article'],
    ['issues/the-very-long-summer-issue.yaml', 'the-very-long-summer'],
    ['articles/2025-07-24-template.yml', '2025-07-24-template-2'],
  ])('gets one that fits: %s', async (name, suggested) => {
    const preview = await runningPreview({
      files: { [name]: name.startsWith('issues') ? issueYaml : articleYaml },
    })
    const { list, disk } = tools(preview)
    const path = `content/${name}`
    expect(ids((await list()).files)).toContain(`${path} ${suggested}`)
    const rename = (id: string) => preview.post('/api/files/name', { path, id })
    for (const id of ['', 'no good', '../x', 'ü', '-x', 'x'.repeat(101)])
      expect(await rename(id)).toMatchObject({ refused: 'unfit' })
    const taken = name.startsWith('issues') ? '2025-W30' : '2025-07-24-TEMPLATE'
    expect(await rename(taken)).toEqual({ refused: 'taken' })
    const kind = name.startsWith('issues') ? 'issue' : 'article'
    expect(await rename(suggested)).toEqual({ done: { kind, id: suggested } })
    expect(await disk(`content/${kind}s/${suggested}.yaml`)).toBe(kind === 'issue' ? issueYaml : articleYaml)
    await expect(disk(path)).rejects.toThrow('ENOENT')
    expect((await list()).files.map((file) => file.rename).filter(Boolean)).toEqual([])
    expect(await rename('another')).toMatchObject({ status: 404 })
  })

  it('is the only one that is renamed here', async () => {
    const preview = await runningPreview()
    for (const path of [ARTICLE, NEWSLETTER, 'content/../.env', ''])
      expect(await preview.post('/api/files/name', { path, id: 'another' })).toMatchObject({ status: 404 })
  })
})

describe('an article that an issue names and that is not there', () => {
  const two = { 'issues/2025-w30.yaml': issueYaml.replace('template]', 'template, gone] # in order') }
  const gone = 'content/articles/gone.yaml'

  it('is taken out, and all else stays', async () => {
    const preview = await runningPreview({ files: two })
    const { list, disk, restore } = tools(preview)
    const article = { id: 'gone', issue: '2025-w30' }
    expect((await list()).missing).toEqual([{ path: gone, article, canRestore: false, needs: 'write' }])
    expect(await restore(gone)).toMatchObject({ status: 404 })
    await preview.post('/api/issues/2025-w30/missing', { article: 'gone' })
    expect(await disk(ISSUE)).toBe(issueYaml.replace('template]', 'template] # in order'))
    expect(await list()).toEqual({ files: [], missing: [] })
    expect(await preview.post('/api/issues/2025-w30/missing', { article: 'gone' })).toMatchObject({
      status: 404,
    })
  })

  it('comes back from the trash', async () => {
    const preview = await runningPreview({
      files: { ...two, 'trash/articles/gone.2025-07-28T10-00-00Z.yaml': articleYaml },
    })
    const { list, restore, disk } = tools(preview)
    expect((await list()).missing).toMatchObject([{ path: gone, canRestore: true }])
    expect(await restore(gone)).toEqual({ path: gone })
    expect(await list()).toEqual({ files: [], missing: [] })
    expect(await disk(gone)).toBe(articleYaml)
  })

  it('comes back as it was last read, where it was deleted by another program', async () => {
    const preview = await runningPreview()
    const { list, text, restore, disk } = tools(preview)
    await list()
    await rm(join(preview.root, ARTICLE))
    expect((await list()).missing).toMatchObject([{ path: ARTICLE, canRestore: true }])
    // The issue is what it was: its last version would not help.
    expect((await text(ISSUE)).lastGood).toBeNull()
    await restore(ARTICLE)
    expect(await disk(ARTICLE)).toBe(articleYaml)
    expect(await list()).toEqual({ files: [], missing: [] })
  })

  it('so does newsletter.yaml, and nothing that is there or was never needed', async () => {
    const preview = await runningPreview()
    const { list, restore, disk } = tools(preview)
    await list()
    await rm(join(preview.root, NEWSLETTER))
    expect(await list()).toEqual({
      files: [],
      missing: [{ path: NEWSLETTER, article: null, canRestore: true, needs: 'settings' }],
    })
    for (const path of [ISSUE, 'content/../.env', 'content/strings/en.yaml'])
      expect(await restore(path)).toMatchObject({ status: 404 })
    await restore(NEWSLETTER)
    expect(await disk(NEWSLETTER)).toBe(newsletterYaml)
  })
})
