import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ApiError } from '../../src/app/views/error.ts'
import type { ApprovalView, EditionSource, IssueDetail } from '../../src/app/views/issue.ts'
import type { ChangeEvent, SubscriberList } from '../../src/app/views/newsletter.ts'
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
      target: { kind: 'article', id: '2025-07-24-template', path: ['sections', 'en', 'headline'] },
      quotes: [],
      acceptAs: null,
    })
  })

  it('is shown by the other engine, and as a subscriber gets it', async () => {
    const { app, get, ask } = await runningPreview()
    await app.addSubscriber({ address: 'wang@example.com', name: '王芳 <b>', edition: null })
    const { subscribers } = await get<SubscriberList>('/api/subscribers?search=%E7%8E%8B')
    const [reader] = subscribers
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
    expect(await policy('')).toMatch(/^default-src 'none'; .*img-src data:; .*; sandbox (?!.*scripts)/)
    expect(await policy('?images=on')).toContain('img-src data: https: http:;')
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
    const approve = (sha256: string) =>
      post<ApprovalView & ApiError>(`${ISSUE}/approval`, { sha256, by: 'Wang Fang' })
    expect(await approve('0'.repeat(64))).toMatchObject({ status: 409, code: 'PROOF_CHANGED' })
    expect(await approve(seen.sha256)).toMatchObject({ by: 'Wang Fang', isCurrent: true, changes: [] })
    expect(await get(`${ISSUE}/check`)).toEqual({ state: 'approved', problems: { error: 0, warning: 0 } })

    await writeFile(
      join(root, 'content', FILE),
      articleYaml.replace('First paragraph.', 'Another paragraph.'),
    )
    expect(await approve(seen.sha256)).toMatchObject({ code: 'PROOF_CHANGED' })
    await untilEvent<ChangeEvent>(changes, ({ files }) => files.length > 0)
    const next = await get<IssueDetail>(ISSUE)
    expect(next.state).toBe('checked')
    expect(next.approval).toMatchObject({
      isCurrent: false,
      changes: [
        {
          editions: ['en', 'zh-Hans+en', 'en+zh-Hans'],
          part: 'text',
          pieces: [
            { kind: 'removed', text: 'First' },
            { kind: 'added', text: 'Another' },
            { kind: 'same', text: ' paragraph.' },
          ],
        },
      ],
    })
  })

  it('with an error cannot be approved', async () => {
    const { get, post } = await runningPreview({
      files: { [FILE]: articleYaml.replace('headline: The EU provides a template', 'headline:') },
    })
    const { sha256 } = await get<IssueDetail>(ISSUE)
    expect(await post(`${ISSUE}/approval`, { sha256, by: 'Wang Fang' })).toMatchObject({
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
    const change = await untilEvent<ChangeEvent>(next, ({ files }) => files.length > 0)
    expect(change).toEqual({ files: [`content/${FILE}`] })
    const { text } = await get<EditionSource>(`${ISSUE}/editions/en`)
    expect(text).toContain('Changed paragraph.')
  })
})
