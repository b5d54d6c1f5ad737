import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { IssueDetail } from '../../src/app/views/issue.ts'
import type { IssueList, NewIssueView } from '../../src/app/views/issues.ts'
import type { PastePreview, WrittenPaste } from '../../src/app/views/pastes.ts'
import type {
  ArticleList,
  ArticleRecord,
  DraftView,
  IssueRecordView,
  TrashList,
} from '../../src/app/views/records.ts'
import type { IssueChanges } from '../../src/content/records/record-changes.ts'
import type { ApiError } from '../../src/preview/api-error.ts'
import { articleYaml, issueYaml } from '../helpers/content-folder.ts'
import { type RunningPreview, runningPreview } from '../helpers/running-preview.ts'

const ARTICLE = '/api/articles/2025-07-24-template'
const RECORD = '/api/issues/2025-w30/record'
const fileOf = ({ root }: RunningPreview) => join(root, 'content/articles/2025-07-24-template.yaml')
const headline = (text: string) => ({ sections: { en: { headline: text } } })

describe('an article in the browser', () => {
  it('is read with its fields and its text', async () => {
    const { get } = await runningPreview()
    expect(await get(ARTICLE)).toEqual({
      kind: 'article',
      id: '2025-07-24-template',
      path: 'content/articles/2025-07-24-template.yaml',
      revision: expect.stringMatching(/^[0-9a-f]{64}$/),
      text: articleYaml,
      faults: [],
      canUndo: false,
      issues: ['2025-w30'],
      fields: {
        date: '2025-07-24',
        topic: 'eu',
        sources: [{ url: 'https://example.com/news', name: 'Example Daily' }],
        sections: {
          'zh-Hans': {
            headline: '欧盟给出模板',
            keywords: ['训练数据', '模板'],
            summary: ['第一段。', '第二段。'],
          },
          en: {
            headline: 'The EU provides a template',
            keywords: ['Training data', 'Template'],
            summary: ['First paragraph.', 'Second paragraph.'],
          },
        },
      },
    })
  })

  it('is written by two tabs and an editor’s program, and nothing of anybody is lost', async () => {
    const preview = await runningPreview()
    const { get, post } = preview
    const seen = await get<ArticleRecord>(ARTICLE)
    const write = (revision: string, text: string) =>
      post<ArticleRecord & ApiError>(ARTICLE, { revision, changes: headline(text) }, 'PUT')

    const first = await write(seen.revision, 'The first tab')
    expect(first.fields?.sections.en?.headline).toBe('The first tab')

    const second = await write(seen.revision, 'The second tab')
    expect(second).toMatchObject({ status: 409, code: 'RECORD_CHANGED' })
    expect(second.conflict?.current).toEqual(first)
    expect(second.conflict?.merged).toBe(articleYaml.replace('The EU provides a template', 'The second tab'))

    const theirs = articleYaml.replace('[Training data, Template]', '[Form]')
    await writeFile(fileOf(preview), theirs)
    const third = await write(first.revision, 'The first tab again')
    expect(third.conflict?.current.text).toBe(theirs)
    expect(await readFile(fileOf(preview), 'utf8')).toBe(theirs)

    const fourth = await write(third.conflict?.current.revision ?? '', 'Both')
    expect(await readFile(fileOf(preview), 'utf8')).toBe(theirs.replace('The EU provides a template', 'Both'))
    const undone = await post<ArticleRecord>(`${ARTICLE}/undo`, { revision: fourth.revision })
    expect([undone.text, undone.canUndo]).toEqual([theirs, false])
  })

  it('refuses what a record cannot hold, and writes nothing', async () => {
    const preview = await runningPreview()
    const { revision } = await preview.get<ArticleRecord>(ARTICLE)
    const answer = await preview.post<ApiError>(ARTICLE, { revision, changes: headline('<b>') }, 'PUT')
    expect(answer).toMatchObject({
      status: 422,
      code: 'CONTENT_INVALID',
      details: [{ message: 'The English headline has an HTML tag, `<b>`.' }],
    })
    expect(await readFile(fileOf(preview), 'utf8')).toBe(articleYaml)
  })

  it('is shown in its issue before it is saved', async () => {
    const preview = await runningPreview()
    const draft = await preview.post<DraftView>(`${ARTICLE}/draft`, {
      issue: '2025-w30',
      edition: 'en',
      changes: { sections: { en: { headline: 'Not saved', keywords: null } } },
    })
    expect(draft.html).toContain('Not saved')
    expect(draft.problems).toMatchObject([
      { rule: 'missing-field', target: { path: ['sections', 'en', 'keywords'] } },
    ])
    expect(await readFile(fileOf(preview), 'utf8')).toBe(articleYaml)
  })

  it('tells what is wrong with a file that is broken, and is fixed elsewhere', async () => {
    const { get } = await runningPreview({
      files: { 'articles/2025-07-24-template.yaml': articleYaml.replace('date:', 'dat:') },
    })
    const record = await get<ArticleRecord>(ARTICLE)
    expect(record.fields).toBeNull()
    expect(record.faults.map(({ message }) => message)).toEqual([
      'The `date` is missing.',
      'The key `dat` is not known here.',
    ])
    const issue = await get<ApiError>('/api/issues/2025-w30')
    expect(issue).toMatchObject({ status: 422, code: 'CONTENT_INVALID' })
    expect(issue.details).toEqual(record.faults)
    expect((await get<IssueRecordView>(RECORD)).faults).toEqual([])
  })
})

describe('a finding between the languages', () => {
  it('is shown in both, and accepted with a reason', async () => {
    const { get, post } = await runningPreview({
      files: {
        'articles/2025-07-24-template.yaml': articleYaml
          .replace('第二段。', '计划共13条。')
          .replace('Second paragraph.', 'The plan has 14 points.'),
      },
    })
    const problems = async () => (await get<IssueDetail>('/api/issues/2025-w30')).problems
    const [finding] = (await problems()).filter(({ acceptAs }) => acceptAs !== null)
    expect(finding).toMatchObject({
      rule: 'parity-number',
      target: { kind: 'article', id: '2025-07-24-template' },
      quotes: [{ language: 'zh-Hans' }, { language: 'en' }],
    })
    for (const { text, marks } of finding?.quotes ?? [])
      expect(marks.map(({ start, end }) => text.slice(start, end)).join()).toMatch(/1[34]/)
    const { revision } = await get<ArticleRecord>(ARTICLE)
    const accept = { revision, rule: 'parity-number', of: finding?.acceptAs, reason: 'One is counted twice.' }
    expect(await post(`${ARTICLE}/accepted`, { ...accept, of: 'something else' })).toMatchObject({
      status: 404,
    })
    const written = await post<ArticleRecord>(`${ARTICLE}/accepted`, accept)
    expect(written.text).toContain('accepted:\n  - { rule: parity-number, of: ')
    expect((await problems()).filter(({ acceptAs }) => acceptAs !== null)).toEqual([])
    expect(await post(`${ARTICLE}/accepted`, accept)).toMatchObject({ code: 'RECORD_CHANGED' })
  })
})

describe("a finding in an issue's own words", () => {
  it('is accepted with a reason, in the record of the issue', async () => {
    const { get, post } = await runningPreview({
      files: {
        'issues/2025-w30.yaml': issueYaml
          .replace('主题', '共13条')
          .replace('en: Subject', 'en: All 14 points'),
      },
    })
    const problems = async () => (await get<IssueDetail>('/api/issues/2025-w30')).problems
    const [finding] = (await problems()).filter(({ acceptAs }) => acceptAs !== null)
    expect(finding).toMatchObject({
      rule: 'parity-number',
      target: { kind: 'issue', id: '2025-w30', path: ['subject', 'en'] },
    })
    const { revision } = await get<IssueRecordView>(RECORD)
    const accept = { revision, rule: 'parity-number', of: finding?.acceptAs, reason: 'One is counted twice.' }
    const written = await post<IssueRecordView>(`${RECORD}/accepted`, accept)
    expect(written.text).toContain('accepted:\n  - { rule: parity-number, of: ')
    expect((await problems()).filter(({ acceptAs }) => acceptAs !== null)).toEqual([])
  })
})

describe('an issue in the browser', () => {
  it('gets its subject, and its articles in another order', async () => {
    const other = {
      'articles/2025-07-25-other.yaml': articleYaml.replaceAll('example.com/news', 'example.com/other'),
    }
    const { get, post, root } = await runningPreview({ files: other })
    const { revision, fields } = await get<IssueRecordView>(RECORD)
    const articles = ['2025-07-25-other', ...(fields?.articles ?? [])]
    const changes: IssueChanges = { subject: { en: 'Another' }, articles, intro: { en: ['Hello.'] } }
    const written = await post<IssueRecordView>(RECORD, { revision, changes }, 'PUT')
    expect(written.fields).toMatchObject({ articles, subject: { 'zh-Hans': '主题', en: 'Another' } })
    expect(await readFile(join(root, 'content/issues/2025-w30.yaml'), 'utf8')).toBe(
      `${issueYaml.replace('en: Subject', 'en: Another').replace('[2025-07-24', '[2025-07-25-other, 2025-07-24')}intro:\n  en: |\n    Hello.\n`,
    )
    const detail = await get<IssueDetail>('/api/issues/2025-w30')
    expect(detail.articles.map(({ id, anchors }) => [id, anchors.en])).toEqual([
      ['2025-07-25-other', ['a1']],
      ['2025-07-24-template', ['a2']],
    ])
    const undone = await post<IssueRecordView>(`${RECORD}/undo`, { revision: written.revision })
    expect(undone.text).toBe(issueYaml)
  })
})

describe('a paste in the browser', () => {
  const text =
    '2025年7月31日，北京。\n英语如下:\nNews Title: A form\nNews Content:\nBeijing.\n【来源】https://example.com/form\n'

  it('becomes a record when it is confirmed, and an issue', async () => {
    const { get, post, ask } = await runningPreview()
    const shown = await post<PastePreview>('/api/pastes', { text })
    expect(shown.records).toMatchObject([
      {
        id: '2025-07-31-form',
        date: { day: '2025-07-31', basis: 'named' },
        fields: { sections: { 'zh-Hans': { headline: null } } },
        taken: [],
      },
    ])
    expect((await ask('/api/articles/2025-07-31-form')).status).toBe(404)

    const { articles } = await post<WrittenPaste>('/api/articles', { text, revision: shown.revision })
    const [first] = shown.records
    expect(articles).toMatchObject([{ id: '2025-07-31-form', text: first?.record, issues: [] }])
    expect((await get<ArticleList>('/api/articles')).articles[0]).toMatchObject({
      id: '2025-07-31-form',
      missing: 3,
    })
    expect((await get<IssueList>('/api/issues')).weeks).toEqual([
      { id: '2025-w31', from: '2025-07-28', to: '2025-08-03', articles: 1 },
    ])
    const issue = await post<NewIssueView>('/api/issues', { id: '2025-w31' })
    expect(issue).toMatchObject({ id: '2025-w31', number: 31, articles: ['2025-07-31-form'] })
    expect(await post<ApiError>('/api/issues', { id: '2025-w31' })).toMatchObject({
      code: 'ALREADY_EXISTS',
    })
    const [newest] = (await get<IssueList>('/api/issues')).issues
    expect(newest).toMatchObject({ id: '2025-w31', state: 'writing', problems: { error: 7 } })
  })

  it('is listed while no issue has it, and becomes part of an issue of any days', async () => {
    const files = { 'articles/2025-07-31-form.yaml': articleYaml.replaceAll('2025-07-24', '2025-07-31') }
    const { get, post } = await runningPreview({ files })
    expect((await get<IssueList>('/api/issues')).unused).toEqual([
      {
        id: '2025-07-31-form',
        date: '2025-07-31',
        headline: { 'zh-Hans': '欧盟给出模板', en: 'The EU provides a template' },
      },
    ])
    const days = { from: '2025-07-20', to: '2025-07-31' }
    expect(await post<NewIssueView>('/api/issues', { id: '2025-special', ...days })).toMatchObject({
      number: 31,
      articles: ['2025-07-31-form'],
      elsewhere: [{ id: '2025-07-24-template', issue: '2025-w30' }],
    })
    expect(await get<IssueList>('/api/issues')).toMatchObject({ unused: [], weeks: [] })
    for (const request of [
      { id: '2025-x', from: '2025-07-20' },
      { id: 'x y', ...days },
    ])
      expect(await post<ApiError>('/api/issues', request)).toMatchObject({ code: 'USAGE' })
  })
})

describe('records that are made, put into issues and deleted in the browser', () => {
  const late = { 'articles/2025-06-20-late.yaml': articleYaml.replace('2025-07-24', '2025-06-20') }

  it('are in no issue until somebody puts them into one, and stay while an issue has them', async () => {
    const { get, post, bugs } = await runningPreview({ files: late })
    const unused = async () => (await get<IssueDetail>('/api/issues/2025-w30')).unused.map(({ id }) => id)
    expect(await unused()).toEqual(['2025-06-20-late'])
    const edit = (action: string, articles: string[]) =>
      post('/api/issues/2025-w30/articles', { action, articles })
    expect(await edit('add', ['2025-06-20-late'])).toMatchObject({
      after: ['2025-07-24-template', '2025-06-20-late'],
    })
    expect(await unused()).toEqual([])
    expect(await edit('add', ['2025-06-20-none'])).toMatchObject({ status: 404 })
    const remove = () => post('/api/articles/2025-06-20-late/delete')
    expect(await remove()).toEqual({ refused: { reason: 'used', issues: ['2025-w30'] } })
    await edit('remove', ['2025-06-20-late'])
    expect(await remove()).toMatchObject({
      done: { copy: expect.stringContaining('content/trash/articles/') },
    })
    expect(await get('/api/articles/2025-06-20-late')).toMatchObject({ status: 404 })
    expect(bugs).toEqual([])
  })

  it('come back from the trash, where nothing has taken their place', async () => {
    const { get, post } = await runningPreview({ files: late })
    const { id } = await post<{ id: string }>('/api/articles/blank', { name: '2025-08-03-blank' })
    expect(await post('/api/articles/blank', { name: id })).toMatchObject({
      status: 409,
      code: 'ALREADY_EXISTS',
    })
    await post(`/api/articles/${id}/delete`)
    await post('/api/articles/2025-06-20-late/delete')
    const trash = async (kind: string) => (await get<TrashList>(`/api/trash/${kind}`)).records
    expect((await trash('articles')).map((record) => record.id).toSorted()).toEqual(['2025-06-20-late', id])
    const [copy] = (await trash('articles')).filter((record) => record.id === id)
    expect(copy).toMatchObject({
      deletedAt: expect.any(String),
      copy: expect.stringMatching(new RegExp(`^${id}.`)),
    })
    const restore = () => post('/api/trash', { kind: 'article', id: copy?.copy })
    expect(await restore()).toEqual({ path: `content/articles/${id}.yaml` })
    expect(await restore()).toMatchObject({ status: 404 })
    expect((await trash('articles')).map((record) => record.id)).toEqual(['2025-06-20-late'])
    expect(await trash('issues')).toEqual([])
    expect(await post('/api/issues/2025-w30/delete', { sentToo: false })).toHaveProperty('done')
    expect((await trash('issues')).map((record) => record.id)).toEqual(['2025-w30'])
  })
})
