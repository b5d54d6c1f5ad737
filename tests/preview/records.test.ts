import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { IssueDetail } from '../../src/app/views/issue.ts'
import type { IssueList, NewIssueView } from '../../src/app/views/issues.ts'
import type { PastePreview, WrittenPaste } from '../../src/app/views/pastes.ts'
import type {
  ArticleDraftView,
  ArticlePool,
  ArticleRecord,
  DraftView,
  IssueRecordView,
  TrashList,
  VersionList,
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
      readOnly: [],
      issues: ['2025-w30'],
      proposals: [],
      fields: {
        date: '2025-07-24',
        topic: 'eu',
        sources: [{ url: 'https://example.com/news', name: 'Example Daily' }],
        image: null,
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
    const { versions } = await get<VersionList>(`${ARTICLE}/versions`)
    expect(versions.map(({ text, by }) => [text, by])).toEqual([
      [theirs, 'an editor'],
      [articleYaml, 'an editor'],
    ])
    const restore = (version = '') => post(`${ARTICLE}/versions`, { revision: fourth.revision, version })
    expect(await restore(first.revision)).toMatchObject({ status: 404 })
    expect(await restore(versions[0]?.revision)).toMatchObject({ text: theirs })
    expect(await restore(versions[1]?.revision)).toMatchObject({ status: 409, code: 'RECORD_CHANGED' })
  })

  it('keeps what the same person wrote a moment before, where they chose another text over it', async () => {
    const { get, post } = await runningPreview()
    const first = await get<ArticleRecord>(ARTICLE)
    const one = { revision: first.revision, changes: headline('Of one window') }
    const { revision, text } = await post<ArticleRecord>(ARTICLE, one, 'PUT')
    const two = { revision, isChosen: true, changes: headline('Of the other window') }
    await post(ARTICLE, two, 'PUT')
    expect(await get<ArticleRecord>(ARTICLE)).toMatchObject({
      fields: { sections: { en: { headline: 'Of the other window' } } },
    })
    const { versions } = await get<VersionList>(`${ARTICLE}/versions`)
    expect(versions.map((version) => version.text)).toEqual([text, articleYaml])
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

  it('gets what an earlier article says proposed, also before it is saved', async () => {
    const earlier = articleYaml.replaceAll('训练数据', '算力').replaceAll('Training data', 'Compute')
    const { get, post, bugs } = await runningPreview({
      files: {
        'articles/2025-06-01-earlier.yaml': earlier,
        'articles/2025-06-02-broken.yaml': 'sections: [',
        'articles/2025-06-03-wrong.yaml': articleYaml.replace('topic: eu', 'topic: 7'),
      },
    })
    const changes = { sections: { 'zh-Hans': { keywords: ['算力'] }, en: { keywords: null } } }
    const draft = { issue: null, edition: 'en', changes }
    const { proposals } = await post<ArticleDraftView>(`${ARTICLE}/draft`, draft)
    expect(proposals).toEqual([
      {
        ...{ language: 'en', field: 'keywords', index: 0, said: '算力', saidIn: 'zh-Hans' },
        ...{ rendering: 'Compute', replaces: null },
        from: {
          id: '2025-06-01-earlier',
          date: '2025-07-24',
          headline: { 'zh-Hans': '欧盟给出模板', en: 'The EU provides a template' },
        },
      },
    ])
    const seen = await get<ArticleRecord>(ARTICLE)
    expect(seen.proposals).toEqual([])
    const written = await post<ArticleRecord>(ARTICLE, { revision: seen.revision, changes }, 'PUT')
    expect(written.proposals).toEqual(proposals)
    const codeOf = async (id: string) =>
      (await post<ApiError>(`/api/articles/${id}/draft`, { ...draft, changes: {} })).code
    expect([
      await codeOf('2025-06-02-broken'),
      await codeOf('2025-06-03-wrong'),
      await codeOf('none'),
    ]).toEqual(['CONTENT_INVALID', 'CONTENT_INVALID', 'NOT_FOUND'])
    expect(bugs).toEqual([])
  })

  it('is checked and shown in a mail of its own where it is in no issue, also before it is saved', async () => {
    const own = articleYaml
      .replace('First paragraph.', 'First of 12 paragraphs.\n')
      .replace('第一段', '**13段**之首')
    const { get, post, ask } = await runningPreview({ files: { 'articles/2025-07-24-own.yaml': own } })
    const { problems } = await get<DraftView>('/api/articles/2025-07-24-own/check')
    expect(problems).toMatchObject([
      {
        rule: 'parity-number',
        target: {
          id: '2025-07-24-own',
          path: ['sections', 'en', 'summary', 0],
          words: { start: 9, end: 11 },
        },
      },
    ])
    const { text, status } = await ask('/frame/articles/2025-07-24-own/en')
    expect([status, text.includes('First of 12')]).toEqual([200, true])
    const draft = await post<DraftView>('/api/articles/2025-07-24-own/draft', {
      issue: null,
      edition: 'en',
      changes: { sections: { en: { headline: null, summary: ['First of 13 paragraphs.', 'Second.'] } } },
    })
    expect(draft.html).toContain('First of 13')
    expect(draft.problems.map(({ rule }) => rule)).toEqual(['missing-field'])
  })

  it('is copied as it is, under a name that is free', async () => {
    const { root, post } = await runningPreview()
    expect(await post(`${ARTICLE}/copy`)).toEqual({ id: '2025-07-24-template-2' })
    expect(await post(`${ARTICLE}-2/copy`)).toEqual({ id: '2025-07-24-template-3' })
    expect(await readFile(join(root, 'content/articles/2025-07-24-template-3.yaml'), 'utf8')).toBe(
      articleYaml,
    )
    expect(await post('/api/articles/nothing/copy')).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('begins with a headline, and is named after it', async () => {
    const { root, post } = await runningPreview({ clock: () => new Date('2025-08-03T04:00:00Z') })
    const make = (language: string, text: string) =>
      post<{ id: string }>('/api/articles/blank', { headline: { language, text } })
    expect(await make('en', 'The rules: new')).toEqual({ id: '2025-08-03-rules-new' })
    expect(await make('en', 'The rules: new')).toEqual({ id: '2025-08-03-rules-new-2' })
    expect(await make('zh-Hans', '新规')).toEqual({ id: '2025-08-03-article' })
    expect(await make('en', 'a <b> tag')).toMatchObject({ status: 422, code: 'CONTENT_INVALID' })
    const text = await readFile(join(root, 'content/articles/2025-08-03-article.yaml'), 'utf8')
    expect(text).toMatch(/zh-Hans:\n {4}headline: 新规\n {4}keywords: # missing/)
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
    const { versions } = await get<VersionList>(`${RECORD}/versions`)
    const back = { revision: written.revision, version: versions[0]?.revision }
    expect(await post<IssueRecordView>(`${RECORD}/versions`, back)).toMatchObject({ text: issueYaml })
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
    expect((await get<ArticlePool>('/api/articles')).articles[0]).toMatchObject({
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

  it('goes into a new issue of its week, or beside the one that the week has', async () => {
    const { post } = await runningPreview()
    const confirm = async (raw: string) => {
      const { revision } = await post<PastePreview>('/api/pastes', { text: raw })
      const { articles } = await post<WrittenPaste>('/api/articles', { text: raw, revision })
      return articles.map(({ id }) => id)
    }
    const make = (articles: readonly string[]) => post<NewIssueView>('/api/issues/of', { articles })
    const ids = await confirm(text)
    expect(await make(ids)).toMatchObject({ id: '2025-w31', number: 31, articles: ids })
    const late = await confirm(text.replaceAll('form', 'late').replace('7月31日', '7月24日'))
    expect(await make(late)).toMatchObject({ id: '2025-w30-2', number: 32, articles: late })
    expect(await make(['nothing'])).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('becomes Markdown where it is HTML; what is too much is refused in a sentence', async () => {
    const { post } = await runningPreview()
    const textOf = (html: string) => post<{ readonly text: string }>('/api/pastes/text', { html })
    expect(await textOf('<p>A <b>b</b></p><script>x()</script>')).toEqual({ text: 'A **b**' })
    expect(await textOf('<div>'.repeat(2_000))).toMatchObject({ code: 'PASTE_UNREADABLE' })
    const read = (raw: string) => post<ApiError>('/api/pastes', { text: raw })
    expect(await read('字'.repeat(500_001))).toMatchObject({
      code: 'PASTE_UNREADABLE',
      message: 'The paste has 500,001 characters; at most 500,000 are read at once.',
    })
    expect(await read('a'.repeat(2_000_000))).toMatchObject({ code: 'BODY_TOO_LARGE' })
    expect(await read('\n'.repeat(10_000))).toMatchObject({ code: 'PASTE_UNREADABLE' })
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
      title: {},
      copy: expect.stringMatching(new RegExp(`^${id}.`)),
    })
    const restore = () => post('/api/trash', { kind: 'article', id: copy?.copy })
    expect(await restore()).toEqual({ path: `content/articles/${id}.yaml` })
    expect(await restore()).toMatchObject({ status: 404 })
    expect((await trash('articles')).map((record) => record.id)).toEqual(['2025-06-20-late'])
    expect((await trash('articles')).map(({ title }) => title.en)).toEqual(['The EU provides a template'])
    expect(await trash('issues')).toEqual([])
    expect(await post('/api/issues/2025-w30/delete', { sentToo: false })).toHaveProperty('done')
    expect(await trash('issues')).toMatchObject([{ id: '2025-w30', title: { en: 'Subject' } }])
  })
})
