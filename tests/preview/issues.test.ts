import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ApprovalDesk, ApproveView } from '../../src/app/views/approval.ts'
import type { EditionSource, IssueDetail } from '../../src/app/views/issue.ts'
import type { PeoplePage } from '../../src/app/views/list.ts'
import type { ChangeEvent } from '../../src/app/views/newsletter.ts'
import { articleYaml } from '../helpers/content-folder.ts'
import { eventStream, untilEvent } from '../helpers/event-stream.ts'
import { runningPreview } from '../helpers/running-preview.ts'

const ISSUE = '/api/issues/2025-w30'
const FILE = 'articles/2025-07-24-template.yaml'

describe('an issue in the preview', () => {
  it('is shown with its editions, their sizes and what is wrong', async () => {
    const { get } = await runningPreview({
      files: { [FILE]: articleYaml.replace('headline: The EU provides a template', 'headline:') },
    })
    const { editions, problems, ...issue } = await get<IssueDetail>(ISSUE)
    expect(issue).toMatchObject({
      id: '2025-w30',
      engine: 'mjml',
      template: 'mjml',
      state: 'writing',
      approval: null,
      limits: { warnBytes: 90_000, refuseBytes: 100_000, clipBytes: 102_000 },
      articles: [
        { id: '2025-07-24-template', anchors: { en: ['a1'], 'zh-Hans+en': ['a1'] }, headline: { en: null } },
      ],
      candidates: [],
    })
    expect(editions.map(({ id, subject }) => [id, subject])).toEqual([
      ['zh-Hans', '主题'],
      ['en', 'Subject'],
      ['zh-Hans+en', '主题 | Subject'],
      ['en+zh-Hans', 'Subject | 主题'],
    ])
    for (const { sizes } of editions) expect(sizes.message).toBeGreaterThan(sizes.html + sizes.text)
    expect(problems[0]).toEqual({
      rule: 'missing-field',
      severity: 'error',
      message: 'The English headline is missing.',
      hint: 'Write it after `headline:`.',
      place: { file: `content/${FILE}`, line: 13, column: 5 },
      edition: null,
      target: {
        kind: 'article',
        id: '2025-07-24-template',
        path: ['sections', 'en', 'headline'],
        words: null,
      },
      quotes: [],
      acceptAs: null,
    })
  })

  it('is shown by the other engine, and as a subscriber gets it', async () => {
    const { app, get, post, ask } = await runningPreview()
    await app.addSubscriber({ address: 'wang@example.com', name: '王芳 <b>', edition: null })
    const { people } = await post<PeoplePage>('/api/list/people', { text: '王', before: null })
    const [reader] = people
    expect(reader).toMatchObject({ address: 'wang@example.com', name: '王芳 <b>' })
    const source = await get<EditionSource>(`${ISSUE}/editions/en?engine=react&reader=${reader?.id}`)
    expect(source).toMatchObject({ edition: 'en', engine: 'react', subject: 'Subject' })
    expect(source.text).toContain('wang@example.com')
    expect(source.message).toMatch(/^To: .*<wang@example\.com>$/m)
    expect(source.message).toContain('/unsubscribe/sample>')
    const frame = await ask(`/frame/issues/2025-w30/en?reader=${reader?.id}`)
    expect(frame.text).toContain('wang@example.com')
    expect(frame.text).not.toContain('<b>')
  })

  it('is shown in a frame that may run nothing and load nothing unasked', async () => {
    const { ask } = await runningPreview()
    const policy = async (query: string) =>
      String((await ask(`/frame/issues/2025-w30/en${query}`)).headers['content-security-policy'])
    expect(await policy('')).toMatch(/^default-src 'none'; .*img-src 'self' data:; .*; sandbox (?!.*scripts)/)
    expect(await policy('?images=on')).toContain("img-src 'self' data: https: http:;")
    const failed = await ask('/frame/issues/2025-w30/xx')
    expect([failed.status, failed.headers['content-type']]).toEqual([404, 'text/html; charset=UTF-8'])
    expect(failed.text).toContain('has no edition “xx”')
    expect(failed.headers['content-security-policy']).toContain('sandbox')
  })

  it('is approved as what was seen, and says what changed since', async () => {
    const { get, post, root, url } = await runningPreview()
    const changes = await eventStream(`${url}/api/events`)
    const seen = await get<IssueDetail>(ISSUE)
    expect(seen.state).toBe('checked')
    const approve = (sha256: string) => post<ApproveView>(`${ISSUE}/approval`, { sha256 })
    expect(await approve('0'.repeat(64))).toEqual({ refused: 'changed', changes: null })
    expect(await approve(seen.sha256)).toMatchObject({
      done: { by: 'an editor', isCurrent: true, changes: [] },
    })
    expect(await get(`${ISSUE}/check`)).toEqual({ state: 'approved', problems: { error: 0, warning: 0 } })

    await writeFile(
      join(root, 'content', FILE),
      articleYaml.replace('First paragraph.', 'Another paragraph.'),
    )
    const changed = [
      {
        editions: ['en', 'zh-Hans+en', 'en+zh-Hans'],
        part: 'text',
        pieces: [
          { kind: 'removed', text: 'First' },
          { kind: 'added', text: 'Another' },
          { kind: 'same', text: ' paragraph.' },
        ],
      },
    ]
    expect(await approve(seen.sha256)).toEqual({ refused: 'changed', changes: changed })
    await untilEvent<ChangeEvent>(changes, ({ kind }) => kind === 'files')
    const next = await get<IssueDetail>(ISSUE)
    expect(next.state).toBe('checked')
    expect(next.approval).toMatchObject({ isCurrent: false, changes: changed })
  })

  it('says before it is approved who would get it, and who has seen which text', async () => {
    const { get, post, app, root, url } = await runningPreview()
    const changes = await eventStream(`${url}/api/events`)
    for (const [name, edition] of [
      ['a', 'en'],
      ['b', 'en'],
      ['c', null],
    ] as const)
      await app.addSubscriber({ address: `${name}@example.com`, name: '', edition })
    await app.tagSubscribers({ addresses: ['a@example.com'], tags: 'press', how: 'tag' })
    const desk = () => get<ApprovalDesk>(`${ISSUE}/approval`)
    const { sha256, path } = await get<IssueDetail>(ISSUE)
    expect(path.next).toEqual({ act: 'test', step: 'test' })
    expect(await desk()).toEqual({
      sha256,
      recipients: {
        total: 3,
        editions: [
          { edition: 'en', count: 2 },
          { edition: 'zh-Hans+en', count: 1 },
        ],
        paused: 0,
        tags: [{ tag: 'press', count: 1 }],
        corrects: null,
      },
      destination: { kind: 'outbox', name: 'data/outbox' },
      test: null,
    })
    await post(`${ISSUE}/tests`, { to: ['editor@example.com'], editions: ['en'] })
    expect((await desk()).test).toMatchObject({
      isCurrent: true,
      run: {
        sha256,
        isInOutbox: true,
        results: [{ address: 'editor@example.com', edition: 'en', state: 'accepted' }],
      },
    })
    expect((await get<IssueDetail>(ISSUE)).path.next).toEqual({ act: 'approve', step: 'approve' })
    await writeFile(join(root, 'content', FILE), articleYaml.replace('First paragraph.', 'Another one.'))
    await untilEvent<ChangeEvent>(changes, ({ kind }) => kind === 'files')
    expect((await desk()).test).toMatchObject({ isCurrent: false, run: { sha256 } })
    const next = await get<IssueDetail>(ISSUE)
    expect(next.path.steps.map(({ state }) => state)).toEqual(['done', 'done', 'outdated', 'todo', 'blocked'])
    await post(`${ISSUE}/approval`, { sha256: next.sha256 })
    expect((await get<IssueDetail>(ISSUE)).path.next).toEqual({ act: 'send', step: 'send', count: 3 })
  })

  it('with an error cannot be approved', async () => {
    const { get, post } = await runningPreview({
      files: { [FILE]: articleYaml.replace('headline: The EU provides a template', 'headline:') },
    })
    const { sha256 } = await get<IssueDetail>(ISSUE)
    expect(await post(`${ISSUE}/approval`, { sha256 })).toMatchObject({
      status: 422,
      code: 'CHECK_FAILED',
    })
  })
})

describe('a file that changes', () => {
  it('is told to the page, once for a save that writes and renames, and is what is shown then', async () => {
    const { root, url, get } = await runningPreview()
    const next = await eventStream(`${url}/api/events`)
    expect(await next()).toEqual({ event: 'ready', data: '' })
    const path = join(root, 'content', FILE)
    await writeFile(`${path}~`, 'the last version')
    await writeFile(join(root, 'content/articles/.x.tmp'), articleYaml.replace('First', 'Changed'))
    await rename(join(root, 'content/articles/.x.tmp'), path)
    const change = await untilEvent<ChangeEvent>(next, ({ kind }) => kind === 'files')
    expect(change).toEqual({ kind: 'files', files: [`content/${FILE}`] })
    const { text } = await get<EditionSource>(`${ISSUE}/editions/en`)
    expect(text).toContain('Changed paragraph.')
  })
})
