import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { expect, it } from 'vitest'
import type { LogPage } from '../../src/app/views/log.ts'
import type { SessionView } from '../../src/app/views/session.ts'
import { type Answer, jsonBody, type PreviewPlace, runningPreview } from '../helpers/running-preview.ts'

const env = { PREVIEW_URL: 'https://desk.example.com' }

/** The newsletter of the tests with people of these roles. */
async function aDesk(place: PreviewPlace = {}) {
  const preview = await runningPreview({ env, ...place })
  const newsletter = join(preview.root, 'content', 'newsletter.yaml')
  const before = await readFile(newsletter, 'utf8')
  const setEditors = async (lines: string) => {
    await writeFile(newsletter, before.replace(/^editors: .*$/m, `editors:\n${lines}`))
    preview.touch('content/newsletter.yaml')
  }
  const person = (name: string, role: string) =>
    `  - { address: ${name}@example.com, name: ${name}, role: ${role} }\n`
  await setEditors(person('chief', 'publisher') + person('desk', 'editor'))

  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const json = jsonBody(body)
    return preview.ask(path, { method: 'POST', body: json.body, headers: { ...json.headers, ...headers } })
  }
  /** The mails with links, once there are so many. */
  const mails = async (count: number): Promise<readonly ParsedMail[]> => {
    const folder = join(preview.root, 'data', 'sign-in', 'new')
    for (;;) {
      const names = await readdir(folder).catch(() => [])
      if (names.length >= count)
        return Promise.all(names.map(async (name) => simpleParser(await readFile(join(folder, name)))))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const askFor = (address: string, headers = {}) => post('/api/session/links', { address }, headers)
  const open = (token: string) => post('/api/session/link', { token })
  const tokens = async (count: number) =>
    (await mails(count)).map(({ text = '' }) => /sign-in#([\w-]{43})/.exec(text)?.[1] ?? '')
  const signIn = async (name: string) => {
    const sent = await readdir(join(preview.root, 'data', 'sign-in', 'new')).catch(() => [])
    await askFor(`${name}@example.com`)
    const all = await tokens(sent.length + 1)
    for (const token of all) {
      const answer = await open(token)
      if (answer.status === 200) return { headers: { cookie: cookieOf(answer) } }
    }
    throw new Error('No link opens.')
  }
  return { ...preview, post, mails, tokens, askFor, open, signIn, setEditors, person }
}

function cookieOf({ headers }: Answer): string {
  return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}

const read = <T>({ text }: Answer): T => JSON.parse(text)
const codeOf = (answer: Answer) => read<{ code: string }>(answer).code

it('mails a link that opens once, by its button alone, and lets in the person whom it was mailed to', async () => {
  const { ask, post, askFor, mails, tokens, open, get } = await aDesk()
  expect(await get('/api/session')).toEqual({ ways: ['mail'], me: null, asksName: false })
  expect(codeOf(await ask('/api/issues'))).toBe('NOT_SIGNED_IN')
  expect(read(await askFor(' DESK@example.com '))).toEqual({})
  const [mail] = await mails(1)
  expect(mail).toMatchObject({
    to: { text: 'desk@example.com' },
    subject: expect.stringMatching(/^登录：.* · Sign in: /),
    text: expect.stringMatching(/https:\/\/desk\.example\.com\/sign-in#[\w-]{43}\n/),
  })
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')

  const [token = ''] = await tokens(1)
  expect((await ask(`/sign-in`)).status).not.toBe(401)
  const answer = await open(token)
  const may = ['comment', 'translate', 'write', 'test', 'edit', 'testEditors', 'askReview', 'log']
  expect(read<SessionView>(answer).me).toMatchObject({
    ...{ name: 'desk', address: 'desk@example.com', role: 'editor', languages: [], may },
    needs: { approve: 'publisher', edit: 'editor' },
  })
  expect(answer.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict$/)
  expect(codeOf(await open(token))).toBe('NOT_SIGNED_IN')
  const signed = { headers: { cookie: cookieOf(answer) } }
  expect((await ask('/api/issues', signed)).status).toBe(200)
  const inOutbox = await post('/api/outbox', { search: '', before: null }, signed.headers)
  expect(codeOf(inOutbox)).toBe('FORBIDDEN')
  const log = read<LogPage>(await ask('/api/log', signed))
  expect(log.entries).toMatchObject([{ by: 'desk', act: 'sign-in', details: { by: 'link' } }])
})

it('ends a link after a quarter of an hour', async () => {
  let now = Date.parse('2025-07-27T08:00:00Z')
  const { askFor, tokens, open } = await aDesk({ clock: () => new Date(now) })
  await askFor('desk@example.com')
  const [token = ''] = await tokens(1)
  now += 15 * 60_000
  expect(codeOf(await open(token))).toBe('NOT_SIGNED_IN')
})

it('answers the same to every address, and mails none but an editor’s', async () => {
  const { askFor, mails } = await aDesk()
  const known = await askFor('desk@example.com')
  const answers = await Promise.all(
    ['nobody@example.com', 'desk@example.org', 'no address', '', 'x'.repeat(320)].map((one) => askFor(one)),
  )
  for (const { status, text, headers } of answers)
    expect([status, text, headers['content-length']]).toEqual([
      known.status,
      known.text,
      known.headers['content-length'],
    ])
  expect(await mails(1)).toHaveLength(1)
})

it('fills no mailbox, however often and from wherever a thousand requests come', async () => {
  const { askFor, mails, open, close } = await aDesk()
  const answers: number[] = []
  for (let at = 0; at < 1_000; at += 1) {
    const from = { 'x-forwarded-for': `203.0.${at % 100}.1` }
    answers.push((await askFor('desk@example.com', from)).status)
  }
  const counts = Map.groupBy(answers, (status) => status)
  expect([counts.get(200)?.length, counts.get(429)?.length]).toEqual([800, 200])
  for (const token of ['', 'x', 'x'.repeat(43)]) expect(codeOf(await open(token))).toBe('NOT_SIGNED_IN')
  await close()
  expect(await mails(3)).toHaveLength(3)
})

it('believes no host of a request, and answers no other site', async () => {
  const { askFor, mails, post } = await aDesk()
  await askFor('desk@example.com', { host: 'evil.example.com' })
  const [mail] = await mails(1)
  expect(mail?.text).not.toContain('evil')
  expect(mail?.html).not.toContain('evil')
  const elsewhere = { 'sec-fetch-site': 'cross-site' }
  expect(codeOf(await askFor('desk@example.com', elsewhere))).toBe('FORBIDDEN')
  expect(codeOf(await post('/api/session/link', { token: 'x' }, elsewhere))).toBe('FORBIDDEN')
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  expect(codeOf(await askFor('desk@example.com', form))).toBe('NOT_JSON')
})

it('holds a change of a role, and of who is an editor, at once; also while the file is broken', async () => {
  const { ask, signIn, setEditors, person } = await aDesk()
  const signed = await signIn('desk')
  const mine = async () => read<SessionView>(await ask('/api/session', signed)).me?.role ?? null
  expect(await mine()).toBe('editor')
  await setEditors(person('chief', 'publisher') + person('desk', 'reader'))
  expect(await mine()).toBe('reader')
  expect(codeOf(await ask('/api/log', signed))).toBe('FORBIDDEN')
  await setEditors('  - [')
  expect(await mine()).toBe('reader')
  await setEditors(person('chief', 'publisher'))
  expect(await mine()).toBeNull()
  expect(codeOf(await ask('/api/issues', signed))).toBe('NOT_SIGNED_IN')
})

it('opens no link of somebody who is an editor no more', async () => {
  const { askFor, tokens, open, setEditors, person } = await aDesk()
  await askFor('desk@example.com')
  const [token = ''] = await tokens(1)
  await setEditors(person('chief', 'publisher'))
  expect(codeOf(await open(token))).toBe('NOT_SIGNED_IN')
})

it('lets nobody take the name of an editor by the password that all share, where that editor gets links', async () => {
  const password = 'a long password'
  const { ask, post, setEditors, person } = await aDesk({ env: { ...env, PREVIEW_PASSWORD: password } })
  const enter = (name: string) => post('/api/session', { password, name })
  const rename = (name: string, headers: Readonly<Record<string, string>>) =>
    ask('/api/session/name', { method: 'PUT', body: JSON.stringify({ name }), headers })
  expect(codeOf(await enter(' Chief '))).toBe('FORBIDDEN')
  const signed = await enter('a guest')
  expect(read(signed)).toMatchObject({ me: { name: 'a guest', address: null } })
  const headers = { cookie: cookieOf(signed), 'content-type': 'application/json' }
  expect(codeOf(await rename('desk', headers))).toBe('FORBIDDEN')
  await setEditors(person('chief', 'publisher'))
  expect(read(await rename('desk', headers))).toMatchObject({ me: { name: 'desk' } })
  expect(codeOf(await post('/api/session', { password: 'wrong', name: 'chief' }))).toBe('NOT_SIGNED_IN')
})

it('lets everybody have any name where links cannot be mailed', async () => {
  const password = 'a long password'
  const { post } = await aDesk({ env: { PREVIEW_PASSWORD: password } })
  expect(read(await post('/api/session', { password, name: 'chief' }))).toMatchObject({
    me: { name: 'chief' },
  })
})

it('shows no link of another person in the outbox of the page', async () => {
  const { post, signIn } = await aDesk()
  const { headers } = await signIn('chief')
  const shown = await post('/api/outbox', { search: '', before: null }, headers)
  expect(read(shown)).toMatchObject({ total: 0 })
})

it('asks the person at the machine once for a name, and the command line has it, too', async () => {
  const { get, post, root } = await runningPreview()
  expect(await get('/api/session')).toMatchObject({ ways: [], me: { name: 'an editor' }, asksName: true })
  expect(await post('/api/session/name', { name: ' ' }, 'PUT')).toMatchObject({ code: 'USAGE' })
  const named = await post('/api/session/name', { name: ' Editor \n in chief ' }, 'PUT')
  expect(named).toMatchObject({ me: { name: 'Editor in chief', role: 'publisher' }, asksName: false })
  await post('/api/articles/blank', { name: '2025-07-25-other' })
  expect(await get<LogPage>('/api/log')).toMatchObject({
    entries: [
      { by: 'Editor in chief', act: 'new' },
      { by: 'Editor in chief', act: 'sign-in', details: { step: 'name', was: 'an editor' } },
    ],
  })
  expect(JSON.parse(await readFile(join(root, 'data', 'desk-user.json'), 'utf8'))).toEqual({
    someone: 'Editor in chief',
  })
})

it('refuses a page that speaks as somebody else than who is signed in, and takes it again from themselves', async () => {
  const { ask, signIn, get } = await aDesk()
  const [chief, desk] = [await signIn('chief'), await signIn('desk')]
  const idOf = async (who: typeof chief) => read<SessionView>(await ask('/api/session', who)).me?.id ?? ''
  const as = (who: typeof chief, speaker: string) => ({
    headers: { ...who.headers, 'content-type': 'application/json', 'diglot-person': speaker },
    body: '{}',
  })
  const asleep = as(chief, await idOf(desk))
  const asked: readonly [string, string][] = [
    ['GET', '/api/issues'],
    ['PUT', '/api/articles/2025-07-24-template/record'],
    ['POST', '/api/media'],
    ['PUT', '/api/session/name'],
    ['DELETE', '/api/session'],
  ]
  for (const [method, path] of asked) {
    const type = path === '/api/media' ? { 'content-type': 'application/octet-stream' } : {}
    const body = path.endsWith('/name') ? '{"name":"Max"}' : '{}'
    const answer = await ask(path, { headers: { ...asleep.headers, ...type }, method, body })
    expect([path, answer.status, codeOf(answer)]).toEqual([path, 403, 'OTHER_PERSON'])
  }
  // It learns who is signed in, and with them everything is as before.
  expect(read<SessionView>(await ask('/api/session', asleep)).me?.name).toBe('chief')
  expect((await ask('/api/issues', as(chief, await idOf(chief)))).status).toBe(200)
  expect(await idOf(chief)).not.toContain('chief')
  expect(await get<SessionView>('/api/session')).toMatchObject({ me: null })
})
