import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { expect, it, onTestFinished } from 'vitest'
import type { AskedReviews, IssueComments, ReviewList, ReviewView } from '../../src/app/views/comments.ts'
import { type Actor, actorOf } from '../../src/domain/newsletter/editor.ts'
import { UPLOAD_PATH, UPLOAD_TYPE } from '../../src/preview/request-marks.ts'
import { articleYaml, issueYaml } from '../helpers/content-folder.ts'
import { deskRoutes } from '../helpers/desk-routes.ts'
import { type Answer, jsonBody, runningPreview } from '../helpers/running-preview.ts'

const issue = '2025-w30'
const article = '2025-07-24-template'
const start = Date.parse('2025-07-27T08:00:00Z')

const editor: Actor = actorOf({
  ...{ name: 'Desk <b>', address: 'desk@example.com', role: 'publisher', languages: [] },
})

const read = <T>({ text }: Answer): T => JSON.parse(text)
const codeOf = (answer: Answer) => read<{ code: string }>(answer).code

/** A desk of three issues, and an editor who asks. */
async function aReview() {
  let now = start
  const preview = await runningPreview({
    env: { PREVIEW_URL: 'https://desk.example.com', PREVIEW_PASSWORD: 'a long password' },
    clock: () => new Date(now),
    files: {
      'issues/2025-w31.yaml': issueYaml.replace('30', '31').replace('2025-07-24-template', 'other'),
      'articles/other.yaml': articleYaml.replace('The EU provides a template', 'Something secret'),
    },
  })
  const desk = await preview.app.openDesk({ onBug: (error) => expect(error).toBeNull() })
  onTestFinished(() => desk.close())
  const own = desk.as(editor)
  const folder = join(preview.root, 'data', 'outbox', 'new')
  const mails = async (): Promise<readonly ParsedMail[]> => {
    const names = (await readdir(folder).catch(() => [])).sort()
    return Promise.all(names.map(async (name) => simpleParser(await readFile(join(folder, name)))))
  }
  const ask = async (to: readonly string[], mayComment = true): Promise<AskedReviews> =>
    own.reviews.ask(issue, { to: [...to], message: 'Is it true?\n<i>Look</i>', mayComment })
  const tokenOf = ({ text = '' }: ParsedMail) => /review#([\w-]{43})/.exec(text)?.[1] ?? ''
  /** Asks one person and opens their link. */
  const open = async (address: string, mayComment = true) => {
    const before = new Set((await mails()).map(tokenOf))
    await ask([address], mayComment)
    const token = (await mails()).map(tokenOf).find((one) => !before.has(one)) ?? ''
    const answer = await preview.ask('/api/review', { method: 'POST', ...jsonBody({ token }) })
    const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    const as = (path: string, method = 'GET', body?: unknown) => {
      const json = body === undefined ? undefined : bodyOf(path, body)
      return preview.ask(path, {
        method,
        headers: { cookie, ...json?.headers },
        ...(json && { body: json.body }),
      })
    }
    return { token, answer, as }
  }
  return {
    ...preview,
    page: preview.ask,
    own,
    desk,
    ask,
    mails,
    tokenOf,
    open,
    later: (ms: number) => (now += ms),
  }
}

it('mails a link that shows one issue for a week, and says who has opened it', async () => {
  const { ask, mails, own, bugs } = await aReview()
  expect(await ask(['expert@example.org', ' Expert@example.org ', 'desk@example.com'])).toEqual({
    ...{ mailed: ['Expert@example.org', 'desk@example.com'], failed: [] },
  })
  const [mail] = await mails()
  expect(mail?.subject).toMatch(/^请审阅：《周报》第 30 期 · Please review: Weekly, issue 30$/)
  expect(mail?.text).toContain('Is it true?\n<i>Look</i>')
  expect(mail?.html).toContain('Desk &#60;b&#62; asks you to look at issue 30')
  expect(mail?.html).not.toContain('<i>')
  expect((await own.reviews.list(issue)).requests).toMatchObject([
    { state: 'open', openedAt: null, by: 'Desk <b>', endsAt: '2025-08-03T08:00:00.000Z' },
    { state: 'open', openedAt: null },
  ])
  expect(bugs).toEqual([])
})

it('opens by its button alone; looking at a page changes nothing', async () => {
  const { ask, own, open, mails, tokenOf, page } = await aReview()
  await ask(['expert@example.org'])
  const [token = ''] = (await mails()).map(tokenOf)
  const cookie = { headers: { cookie: `diglot_review=${token}` } }
  for (const [path, method] of [
    ['/review', 'GET'],
    ['/api/review', 'HEAD'],
    ['/api/review', 'GET'],
  ] as const)
    expect((await page(path, { method, ...cookie })).status).not.toBe(401)
  const { answer, as } = await open('another@example.org')
  expect(answer.headers['set-cookie']?.[0]).toMatch(
    /^diglot_review=[\w-]{43}; Max-Age=604800; Path=\/api\/review; HttpOnly; SameSite=Strict$/,
  )
  expect(answer.headers['referrer-policy']).toBe('no-referrer')
  const view = read<ReviewView>(await as('/api/review'))
  expect(view).toMatchObject({ me: 'another', mayComment: true, issue: { id: issue, number: 30 } })
  expect(JSON.stringify(view)).not.toContain('secret')
  const mail = await as('/api/review/mails/zh-Hans%2Ben')
  expect(mail.headers['content-security-policy']).toContain('sandbox')
  expect(mail.text).toContain('The EU provides a template')
  expect((await own.reviews.list(issue)).requests.map(({ openedAt }) => openedAt !== null)).toEqual([
    true,
    false,
  ])
})

it('lets a guest comment on this issue by their name, and on nothing else', async () => {
  const { open, own, root } = await aReview()
  const { as } = await open('expert@example.org')
  const said = { on: null, text: 'Is this so?' }
  const add = (kind: string, id: string) => as(`/api/review/comments/${kind}/${id}`, 'POST', said)
  expect((await add('issue', issue)).status).toBe(201)
  const onArticle = read<IssueComments>(await add('article', article))
  expect(onArticle.open).toBe(2)
  const id = onArticle.records[1]?.comments[0]?.id ?? ''
  const reply = await as(`/api/review/comments/article/${article}/${id}/replies`, 'POST', { text: 'Or not?' })
  expect(read<IssueComments>(reply).records[1]?.comments[0]).toMatchObject({
    ...{ by: { name: 'expert', isGuest: true }, replies: [{ text: 'Or not?' }], isOwn: true },
  })
  for (const [kind, other] of [
    ['issue', '2025-w31'],
    ['article', 'other'],
    ['article', 'nothing'],
    ['article', '..%2F..%2Fnewsletter'],
  ] as const)
    expect([other, codeOf(await add(kind, other))]).toEqual([other, 'FORBIDDEN'])
  expect(codeOf(await add('newsletter', 'x'))).toBe('NOT_FOUND')
  expect((await own.comments.ofRecord({ kind: 'article', id: article })).comments).toMatchObject([
    { by: { name: 'expert', isGuest: true }, isOwn: false },
  ])
  const files = await readFile(join(root, 'content', 'comments', 'articles', `${article}.yaml`), 'utf8')
  expect(files).not.toContain('@')
  const { entries } = await own.log.page({})
  expect(entries).toMatchObject([
    ...['article', 'article', 'issue'].map((kind) => ({ by: 'expert', act: 'comment', about: { kind } })),
    { by: 'Desk <b>', act: 'review', details: { step: 'ask', mails: 1 } },
  ])
  expect(JSON.stringify(entries)).not.toContain('expert@')
  expect((await own.reviews.list(issue)).requests[0]?.commentedAt).not.toBeNull()
})

it('keeps a link for reading to reading', async () => {
  const { open, own } = await aReview()
  await own.comments.add({ kind: 'issue', id: issue }, { on: null, text: 'Among us' })
  const { as } = await open('expert@example.org', false)
  const view = read<ReviewView>(await as('/api/review'))
  expect(view).toMatchObject({ mayComment: false, comments: null, texts: [] })
  const said = { on: null, text: 'x' }
  expect(codeOf(await as(`/api/review/comments/issue/${issue}`, 'POST', said))).toBe('FORBIDDEN')
})

it('ends after a week, and at once where an editor takes it back', async () => {
  const { open, own, later, post } = await aReview()
  const [first, second] = [await open('expert@example.org'), await open('another@example.org')]
  const [{ id = 0 } = {}] = (await own.reviews.list(issue)).requests
  await own.reviews.withdraw('2025-w31', id)
  expect((await second.as('/api/review')).status).toBe(200)
  await own.reviews.withdraw(issue, id)
  for (const path of ['/api/review', '/api/review/mails/en'])
    expect(codeOf(await second.as(path))).toBe('NOT_SIGNED_IN')
  const said = { on: null, text: 'x' }
  expect(codeOf(await second.as(`/api/review/comments/issue/${issue}`, 'POST', said))).toBe('NOT_SIGNED_IN')
  later(7 * 86_400_000 - 1)
  expect((await first.as('/api/review')).status).toBe(200)
  later(1)
  expect(codeOf(await first.as('/api/review'))).toBe('NOT_SIGNED_IN')
  for (const token of [first.token, second.token, '', 'x', 'x'.repeat(200)])
    expect(await post('/api/review', { token })).toMatchObject({ code: 'NOT_SIGNED_IN' })
  const states = (await own.reviews.list(issue)).requests.map(({ state }) => state)
  expect(states).toEqual(['withdrawn', 'ended'])
  expect((await own.log.page({})).entries).toMatchObject([
    { act: 'review', details: { step: 'withdraw' } },
    {},
    {},
  ])
})

/** JSON, but for the one path that takes the bytes of a picture. */
function bodyOf(path: string, body: unknown) {
  if (!path.startsWith(UPLOAD_PATH)) return jsonBody(body)
  return { headers: { 'content-type': UPLOAD_TYPE }, body: 'GIF89a' }
}

it('opens no other door: every route of the desk refuses somebody who has only a link', async () => {
  const { open, desk } = await aReview()
  const { as, token } = await open('expert@example.org')
  const routes = deskRoutes(desk).map((route) => route.replaceAll(/:\w+/g, issue).split(' '))
  expect(routes.length).toBeGreaterThan(80)
  const unguarded = []
  for (const [method = '', path = ''] of routes) {
    const body = method === 'GET' ? undefined : {}
    const { status } = await as(path, method, body)
    const asSession = await as(`${path}?token=${token}`, method, body)
    if (status !== 401 || asSession.status !== 401) unguarded.push([method, path, status, asSession.status])
  }
  expect(unguarded).toEqual([])
})

it('says nothing of other records where the issue cannot be shown', async () => {
  const { open, root, touch } = await aReview()
  const { as } = await open('expert@example.org')
  const file = join(root, 'content', 'issues', `${issue}.yaml`)
  await writeFile(file, 'number: [')
  touch('content/issues/2025-w30.yaml')
  const answer = await as('/api/review')
  expect([answer.status, codeOf(answer)]).toEqual([404, 'NOT_FOUND'])
  expect(answer.text).not.toContain('yaml')
})

it('asks nobody where links cannot be mailed, or an address is none', async () => {
  const { own } = await aReview()
  const input = { message: '', mayComment: true }
  await expect(own.reviews.ask(issue, { ...input, to: ['x@example.org', 'none'] })).rejects.toMatchObject({
    code: 'USAGE',
  })
  await expect(own.reviews.ask('nothing', { ...input, to: ['x@example.org'] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  expect((await own.reviews.list(issue)).requests).toEqual([])
  const alone = await runningPreview()
  expect(await alone.get<ReviewList>(`/api/issues/${issue}/reviews`)).toMatchObject({ cannotAsk: 'no-url' })
  const asked = await alone.post(`/api/issues/${issue}/reviews`, { ...input, to: ['x@example.org'] })
  expect(asked).toMatchObject({ code: 'CONFIG_INVALID' })
})
