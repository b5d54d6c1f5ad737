import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { simpleParser } from 'mailparser'
import { expect, it, onTestFinished } from 'vitest'
import type { IssueComments, RecordComments } from '../../src/app/views/comments.ts'
import type { FileText } from '../../src/app/views/files.ts'
import type { IssueDetail } from '../../src/app/views/issue.ts'
import type { ImportPreview } from '../../src/app/views/list.ts'
import type { PastePreview } from '../../src/app/views/pastes.ts'
import type { ArticleRecord, VersionList } from '../../src/app/views/records.ts'
import type { SendView, UncertainList } from '../../src/app/views/sending.ts'
import type { SettingsView } from '../../src/app/views/settings.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { approvedPreview, ISSUE } from '../helpers/approved-preview.ts'
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { articleYaml, issueYaml } from '../helpers/content-folder.ts'
import { previewRoutes } from '../helpers/desk-routes.ts'
import { outboxMails } from '../helpers/outbox.ts'
import {
  type Answer,
  type AskOptions,
  jsonBody,
  type RunningPreview,
  runningPreview,
} from '../helpers/running-preview.ts'
import { startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import { recordSentIssue } from '../helpers/sent-issue.ts'
import { FIN } from '../helpers/smtp-acts.ts'
import { startSmtpServer } from '../helpers/smtp-server.ts'

const article = '2025-07-24-template'
const issue = '2025-w30'
const now = new Date('2025-07-28T08:00:00Z')

/** Routes that change nothing that anybody looks for in the log, with the reason. */
const unkept: Readonly<Record<string, string>> = {
  'POST /api/pastes': 'shows what a text would become',
  'POST /api/pastes/text': 'turns HTML into text',
  'POST /api/articles/:article/draft': 'draws a text that is not saved',
  'POST /api/issues/:issue/draft': 'draws an issue with texts that are not saved',
  'POST /api/files/faults': 'judges a text that is not saved',
  'POST /api/settings/draft': 'draws settings that are not saved',
  'POST /api/settings/doctor': 'asks the DNS and the server',
  'POST /api/outbox': 'searches',
  'POST /api/list/people': 'searches',
  'POST /api/list/people/count': 'counts',
  'POST /api/list/import/preview': 'shows what a list would do',
  'POST /api/media': 'keeps a file that no mail shows until a record names it, and that is an entry',
  'POST /api/session/links': 'mails a link; who comes in by it is an entry',
  'DELETE /api/session': 'forgets a cookie',
  'POST /api/review': 'opens a link; who asked for the review sees when',
  'DELETE /api/review': 'forgets a cookie',
}

interface Walk extends RunningPreview {
  readonly cookies: Map<string, string>
  /** What the step before came to. */
  last: unknown
  /** Waits until the send has come to this. */
  readonly watched?: (isWanted: (view: SendView) => boolean) => Promise<SendView>
  readonly server?: Awaited<ReturnType<typeof startCapturingServer>>
}

interface Step {
  /** What stands in the places of the path. */
  readonly of?: readonly string[] | ((walk: Walk) => readonly string[])
  readonly body?: object | ((walk: Walk) => object | Promise<object>)
  /** Act, subject and step of its entries, in short. */
  readonly entry: string
}

interface Group {
  readonly open: () => Promise<RunningPreview & Partial<Walk>>
  /** In the order in which they are taken. */
  readonly steps: Readonly<Record<string, Step>>
}

const revisionOf = async ({ get }: Walk, path: string) => (await get<ArticleRecord>(path)).revision
const oneVersion = async (walk: Walk, path: string) => ({
  revision: await revisionOf(walk, path),
  version: (await walk.get<VersionList>(`${path}/versions`)).versions[0]?.revision,
})
const acceptance = async (walk: Walk, path: string, kind: string) => {
  const { problems } = await walk.get<IssueDetail>(ISSUE)
  const found = problems.find(({ acceptAs, target }) => acceptAs !== null && target?.kind === kind)
  return {
    ...{ revision: await revisionOf(walk, path), reason: 'One is counted twice.' },
    ...{ rule: found?.rule, of: found?.acceptAs },
  }
}
const put = ({ root }: Walk, path: string, text: string) => writeFile(join(root, 'content', path), text)
const ARTICLE = `/api/articles/${article}`
const RECORD = `${ISSUE}/record`
const paste =
  '2025年7月31日，北京。\n英语如下:\nNews Title: A form\nNews Content:\nBeijing.\n【来源】https://example.com/form\n'
const aList = {
  ...{ name: 'readers.csv', bytes: Buffer.from('email\nli@example.com\n').toString('base64') },
  ...{ as: 'active', encoding: null, columns: [] },
}
const commentId = ({ last }: Walk) => (last as RecordComments).comments[0]?.id ?? ''
/** That of the link in the one mail of a folder. */
async function mailedToken({ root }: Walk, folder: 'outbox' | 'sign-in'): Promise<string> {
  const [mail] = await outboxMails(join(root, 'data'), 1, folder)
  const { text = '' } = await simpleParser(mail ?? '')
  return /#([\w-]{43})/.exec(text)?.[1] ?? ''
}
function keepCookie({ cookies }: Walk, { headers }: Answer): void {
  const [name = '', value = ''] = headers['set-cookie']?.[0]?.split(';')[0]?.split('=') ?? []
  if (name !== '') cookies.set(name, value)
}
const shaOf = async ({ get }: Walk) => ({ sha256: (await get<IssueDetail>(ISSUE)).sha256 })
const deliveryIds = async ({ get }: Walk, kind: string) =>
  (await get<UncertainList>(`${ISSUE}/send/${kind}`)).deliveries.map(({ id }) => id)

const groups: Readonly<Record<string, Group>> = {
  records: {
    open: () =>
      runningPreview({
        files: {
          [`articles/${article}.yaml`]: articleYaml
            .replace('第二段。', '计划共13条。')
            .replace('Second paragraph.', 'The plan has 14 points.'),
          [`issues/${issue}.yaml`]: issueYaml
            .replace('主题', '共13条')
            .replace('en: Subject', 'en: All 14 points'),
        },
      }),
    steps: {
      'POST /api/articles': {
        body: async ({ post }) => {
          const { revision } = await post<PastePreview>('/api/pastes', { text: paste })
          return { text: paste, revision }
        },
        entry: 'new article 2025-07-31-form',
      },
      'POST /api/articles/blank': {
        body: { name: '2025-07-25-blank' },
        entry: 'new article 2025-07-25-blank',
      },
      'POST /api/articles/:article/copy': {
        of: ['2025-07-31-form'],
        entry: 'new article 2025-07-31-form-2',
      },
      'POST /api/articles/:article/delete': {
        of: ['2025-07-31-form-2'],
        entry: 'delete article 2025-07-31-form-2',
      },
      'POST /api/trash': {
        body: { kind: 'article', id: '2025-07-31-form-2' },
        entry: 'restore article 2025-07-31-form-2',
      },
      'POST /api/articles/:article/accepted': {
        of: [article],
        body: (walk) => acceptance(walk, ARTICLE, 'article'),
        entry: `accepted article ${article}`,
      },
      'PUT /api/articles/:article': {
        of: [article],
        body: async (walk) => ({ revision: await revisionOf(walk, ARTICLE), changes: { topic: null } }),
        entry: `text article ${article}`,
      },
      'POST /api/articles/:article/versions': {
        of: [article],
        body: (walk) => oneVersion(walk, ARTICLE),
        entry: `text article ${article}`,
      },
      'POST /api/issues/:issue/record/accepted': {
        of: [issue],
        body: (walk) => acceptance(walk, RECORD, 'issue'),
        entry: `accepted issue ${issue}`,
      },
      'PUT /api/issues/:issue/record': {
        of: [issue],
        body: async (walk) => ({
          revision: await revisionOf(walk, RECORD),
          changes: { subject: { en: 'Another' } },
        }),
        entry: `text issue ${issue}`,
      },
      'POST /api/issues/:issue/record/versions': {
        of: [issue],
        body: (walk) => oneVersion(walk, RECORD),
        entry: `text issue ${issue}`,
      },
      'POST /api/issues/:issue/articles': {
        of: [issue],
        body: { action: 'add', articles: ['2025-07-25-blank'] },
        entry: `order issue ${issue} add`,
      },
      'POST /api/issues': { body: { id: '2025-w31' }, entry: 'new issue 2025-w31' },
      'POST /api/issues/of': { body: { articles: ['2025-07-31-form'] }, entry: 'new issue 2025-w31-2' },
      'POST /api/issues/:issue/delete': {
        of: ['2025-w31-2'],
        body: { sentToo: false },
        entry: 'delete issue 2025-w31-2',
      },
    },
  },

  files: {
    open: runningPreview,
    steps: {
      'PUT /api/files/text': {
        body: async (walk) => {
          const path = 'content/newsletter.yaml'
          const { text, revision } = await walk.get<FileText>(`/api/files/text?path=${path}`)
          return { path, revision, text: text.replace('Weekly', 'Other') }
        },
        entry: 'settings file content/newsletter.yaml',
      },
      'POST /api/files/restored': {
        body: async (walk) => {
          await walk.get('/api/issues') // which keeps what can be read
          await rm(join(walk.root, 'content', 'newsletter.yaml'))
          walk.touch('content/newsletter.yaml')
          return { path: 'content/newsletter.yaml' }
        },
        entry: 'restore file content/newsletter.yaml',
      },
      'POST /api/files/name': {
        body: async (walk) => {
          await put(walk, 'articles/a form.yaml', articleYaml)
          return { path: 'content/articles/a form.yaml', id: '2025-07-25-form' }
        },
        entry: 'new article 2025-07-25-form rename',
      },
      'POST /api/issues/:issue/missing': {
        of: [issue],
        body: async (walk) => {
          await put(walk, `issues/${issue}.yaml`, issueYaml.replace('[2025', '[gone, 2025'))
          walk.touch(`content/issues/${issue}.yaml`)
          return { article: 'gone' }
        },
        entry: `order issue ${issue}`,
      },
      'PUT /api/settings': {
        body: async ({ get }) => ({
          revision: (await get<SettingsView>('/api/settings')).revision,
          changes: { name: { en: 'Third' } },
        }),
        entry: 'settings file content/newsletter.yaml',
      },
      'POST /api/settings/undo': {
        body: async ({ get }) => ({ revision: (await get<SettingsView>('/api/settings')).revision }),
        entry: 'settings file content/newsletter.yaml',
      },
    },
  },

  sending: {
    open: async () => {
      const server = await startCapturingServer({ holdAfter: 1 })
      onTestFinished(server.close)
      const env = { SMTP_URL: `${server.url}?maxConnections=2` }
      return { ...(await approvedPreview(6, { env })), server }
    },
    steps: {
      'POST /api/issues/:issue/withdrawal': { of: [issue], entry: `withdrawal issue ${issue}` },
      'POST /api/issues/:issue/approval': { of: [issue], body: shaOf, entry: `approval issue ${issue}` },
      'POST /api/issues/:issue/schedule': {
        of: [issue],
        body: async (walk) => ({ ...(await shaOf(walk)), at: '2099-01-01 08:00' }),
        entry: `schedule issue ${issue}`,
      },
      'POST /api/issues/:issue/unschedule': { of: [issue], body: shaOf, entry: `unschedule issue ${issue}` },
      'POST /api/issues/:issue/send': { of: [issue], body: shaOf, entry: `send issue ${issue}` },
      'POST /api/issues/:issue/send/pause': {
        of: [issue],
        body: async ({ server }) => {
          await server?.reached(2)
          return {}
        },
        entry: `pause issue ${issue}`,
      },
      'POST /api/issues/:issue/send/resume': {
        of: [issue],
        body: async ({ server, watched }) => {
          server?.letGo()
          await watched?.(({ runs }) => runs === 'no')
          return {}
        },
        entry: `resume issue ${issue}`,
      },
      'POST /api/issues/:issue/send/new': {
        of: [issue],
        body: async ({ app, watched, ...walk }) => {
          await watched?.(({ runs, done }) => runs === 'no' && done === 6)
          await app.addSubscriber({ address: 'new@example.com', name: '', edition: 'en' })
          return shaOf({ app, ...walk })
        },
        entry: `send issue ${issue}`,
      },
      'POST /api/issues/:issue/correction': {
        of: [issue],
        body: async (walk) => {
          await walk.watched?.(({ runs, done }) => runs === 'no' && done === 7)
          await put(walk, `articles/${article}.yaml`, articleYaml.replace('First', 'Corrected'))
          walk.touch(`content/articles/${article}.yaml`)
          return {}
        },
        entry: `new issue ${issue}-c1`,
      },
      'POST /api/issues/:issue/send/cancel': { of: [issue], entry: `cancel issue ${issue}` },
      'POST /api/issues/:issue/tests': {
        of: [issue],
        body: { to: ['me@example.com'], editions: ['en'] },
        entry: `test issue ${issue}`,
      },
    },
  },

  'uncertain deliveries': {
    open: async () => {
      const { server } = await startScriptedServer({ dot: FIN })
      const sent = await approvedPreview(1, { env: { SMTP_URL: `smtp://127.0.0.1:${server.port}` } })
      await sent.start()
      await sent.watched(({ runs }) => runs === 'no')
      return sent
    },
    steps: {
      'POST /api/issues/:issue/send/uncertain': {
        of: [issue],
        body: async (walk) => ({ ids: await deliveryIds(walk, 'uncertain'), as: 'accepted' }),
        entry: `resolve issue ${issue}`,
      },
    },
  },

  'rejected deliveries': {
    open: async () => {
      const { server } = await startSmtpServer({
        onRcptTo: ({ address }, _session, done) =>
          done(
            address.startsWith('reader0@')
              ? Object.assign(new Error('5.7.1 by policy'), { responseCode: 554 })
              : null,
          ),
      })
      const sent = await approvedPreview(2, { env: { SMTP_URL: `smtp://127.0.0.1:${server.port}` } })
      await sent.start()
      await sent.watched(({ runs }) => runs === 'no')
      return sent
    },
    steps: {
      'POST /api/issues/:issue/send/rejected': {
        of: [issue],
        body: async (walk) => ({ ids: await deliveryIds(walk, 'rejected') }),
        entry: `resolve issue ${issue}`,
      },
    },
  },

  list: {
    open: () => runningPreview({ clock: () => now }),
    steps: {
      'POST /api/list/import': {
        body: async ({ post }) => {
          const shown = await post<ImportPreview>('/api/list/import/preview', aList)
          return { ...aList, seen: 'seen' in shown ? shown.seen : '' }
        },
        entry: 'list import',
      },
      'POST /api/subscribers': {
        body: {
          ...{ address: 'wang@example.com', name: '', edition: null, tags: '', fields: {}, hasAsked: false },
        },
        entry: 'list subscriber 2 add',
      },
      'PUT /api/subscribers/:reader': {
        of: ['1'],
        body: { name: 'Li', edition: null, fields: {} },
        entry: 'list subscriber 1 change',
      },
      'POST /api/subscribers/:reader/tags': {
        of: ['1'],
        body: { tags: 'press', how: 'tag' },
        entry: 'list subscriber 1 tag',
      },
      'POST /api/list/people/tags': {
        body: { filter: { tag: 'press' }, tags: 'VIP', how: 'tag' },
        entry: 'list tag',
      },
      'POST /api/list/people/export': { entry: 'list export' },
      'POST /api/subscribers/:reader/remove': {
        of: ['1'],
        body: { note: 'by letter' },
        entry: 'list subscriber 1 remove',
      },
      'POST /api/subscribers/:reader/erase': {
        of: ['2'],
        body: { address: 'wang@example.com' },
        entry: 'list subscriber 2 erase',
      },
      'POST /api/list/restore': {
        body: async ({ root, app }) => {
          for (const name of ['refused', 'taken', 'taken-too'])
            await app.addSubscriber({ address: `${name}@example.com`, name: '', edition: 'en' })
          const store = await openSqliteStore(join(root, 'data', 'diglot.db'))
          await recordSentIssue(store, { issueId: '2025-w29', at: now, rejected: 1 })
          await store.close()
          return { issue: '2025-w29' }
        },
        entry: 'list subscriber 3 restore',
      },
    },
  },

  'comments and reviews': {
    open: () =>
      runningPreview({
        env: { PREVIEW_URL: 'https://desk.example.com', PREVIEW_PASSWORD: 'a long password' },
      }),
    steps: {
      'POST /api/session': {
        body: { password: 'a long password', name: 'A writer' },
        entry: 'sign-in',
      },
      'PUT /api/session/name': { body: { name: 'Another writer' }, entry: 'sign-in name' },
      'POST /api/comments/:kind/:record': {
        of: ['article', article],
        body: { on: null, text: 'Is it so?' },
        entry: `comment article ${article} add`,
      },
      'POST /api/comments/:kind/:record/:comment/replies': {
        of: (walk) => ['article', article, commentId(walk)],
        body: { text: 'It is.' },
        entry: `comment article ${article} reply`,
      },
      'POST /api/comments/:kind/:record/:comment/resolved': {
        of: (walk) => ['article', article, commentId(walk)],
        body: { isResolved: true },
        entry: `comment article ${article} resolve`,
      },
      'DELETE /api/comments/:kind/:record/:comment/replies/:reply': {
        of: (walk) => {
          const [comment] = (walk.last as RecordComments).comments
          return ['article', article, comment?.id ?? '', comment?.replies[0]?.id ?? '']
        },
        entry: `comment article ${article} delete`,
      },
      'DELETE /api/comments/:kind/:record/:comment': {
        of: (walk) => ['article', article, commentId(walk)],
        entry: `comment article ${article} delete`,
      },
      'POST /api/issues/:issue/reviews': {
        of: [issue],
        body: { to: ['expert@example.org'], message: '', mayComment: true },
        entry: `review issue ${issue} ask`,
      },
      'POST /api/review/comments/:kind/:record': {
        of: ['issue', issue],
        body: async (walk) => {
          const json = jsonBody({ token: await mailedToken(walk, 'outbox') })
          keepCookie(walk, await walk.ask('/api/review', { method: 'POST', ...json }))
          return { on: null, text: 'From outside.' }
        },
        entry: `comment issue ${issue} add`,
      },
      'POST /api/review/comments/:kind/:record/:comment/replies': {
        of: (walk) => ['issue', issue, (walk.last as IssueComments).records[0]?.comments[0]?.id ?? ''],
        body: { text: 'More.' },
        entry: `comment issue ${issue} reply`,
      },
      'POST /api/issues/:issue/reviews/:review/withdrawal': {
        of: [issue, '1'],
        entry: `review issue ${issue} withdraw`,
      },
      'POST /api/session/link': {
        body: async (walk) => {
          await walk.post('/api/session/links', { address: 'editor@example.com' })
          return { token: await mailedToken(walk, 'sign-in') }
        },
        entry: 'sign-in',
      },
    },
  },
}

it.each(Object.entries(groups))('keeps every act of %s', async (_name, { open, steps }) => {
  const walk: Walk = { ...(await open()), cookies: new Map(), last: null }
  const told: string[][] = []
  for (const [route, { of = [], body = {} }] of Object.entries(steps)) {
    const json = typeof body === 'function' ? await body(walk) : body
    const values = [...(typeof of === 'function' ? of(walk) : of)]
    const [method = '', path = ''] = route.split(' ')
    const before = entriesOf(walk).length
    const answer = await walk.ask(
      path.replace(/:\w+/g, () => values.shift() ?? ''),
      withCookies(walk, { method, ...jsonBody(json) }),
    )
    keepCookie(walk, answer)
    walk.last = answer.headers['content-type']?.includes('json') ? JSON.parse(answer.text) : answer.text
    // A send says that it begins before it has begun.
    const begun = () => entriesOf(walk).length > before || answer.status !== 202
    await expect.poll(begun, { timeout: 90_000 }).toBe(true)
    const entries = entriesOf(walk).slice(before)
    told.push([route, ...(answer.status < 300 ? [] : [answer.text]), ...entries])
  }
  expect(told).toEqual(Object.entries(steps).map(([route, { entry }]) => [route, entry]))
  expect(walk.bugs).toEqual([])
})

it('has a row for every route that changes something', async () => {
  const { app } = await runningPreview()
  const desk = await app.openDesk({ onBug: () => undefined })
  onTestFinished(() => desk.close())
  const changing = previewRoutes(desk).filter((route) => !route.startsWith('GET '))
  const rows = [...Object.values(groups).flatMap(({ steps }) => Object.keys(steps)), ...Object.keys(unkept)]
  expect(rows.toSorted()).toEqual([...new Set(changing)].toSorted())
})

/** The oldest first. */
function entriesOf({ root }: Walk): readonly string[] {
  const file = join(root, 'data', 'diglot.db')
  if (!existsSync(file)) return []
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database.prepare('select act, about_kind, about_id, details from log_entry order by id').all()
  database.close()
  return rows.map(({ act, about_kind, about_id, details }) =>
    [act, about_kind, about_id, JSON.parse(String(details)).step].filter(Boolean).join(' '),
  )
}

function withCookies({ cookies }: Walk, options: AskOptions): AskOptions {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return { ...options, headers: { ...options.headers, ...(cookie !== '' && { cookie }) } }
}
