import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { anApprovedNewsletter, readerRows } from '../helpers/approved-newsletter.ts'
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const COUNT = 5
const everybody = Array.from({ length: COUNT }, (_, index) => `reader${index}@example.com`)

async function aNewsletter() {
  const root = await anApprovedNewsletter(readerRows(COUNT))
  const server = await startCapturingServer()
  onTestFinished(server.close)
  const outbox = join(root, 'data', 'outbox', 'new')
  return {
    root,
    server,
    diglot: (...args: string[]) => runCli(['-C', root, ...args]),
    send: (env: Readonly<Record<string, string>> = {}) =>
      runCli(['-C', root, 'send', '2025-w30', '--yes'], { env }),
    real: { SMTP_URL: server.url },
    outbox: async () =>
      Promise.all((await readdir(outbox)).map((name) => readFile(join(outbox, name), 'utf8'))),
  }
}

it('rehearses any number of times without a server, and the send still reaches everybody', async () => {
  const { root, server, diglot, send, real, outbox } = await aNewsletter()
  for (const time of [1, 2]) {
    const { code, out, err } = await send()
    expect(code).toBe(0)
    expect(out).toContain('THIS IS A REHEARSAL: SMTP_URL is not set, so every mail goes to THE OUTBOX')
    expect(out).toContain('accepted 5')
    expect(err).toContain('2025-w30 HAS NOT BEEN SENT')
    expect(await outbox()).toHaveLength(COUNT * time)
  }
  expect(await diglot('status', '2025-w30')).toMatchObject({ code: 5 })
  expect((await diglot('status')).out).toContain('No issue has been sent yet.')
  const archive = join(await tempFolder(), 'archive')
  await diglot('archive', 'build', archive)
  expect((await readdir(archive, { recursive: true })).filter((name) => name.includes('2025-w30'))).toEqual(
    [],
  )
  expect((await readdir(join(root, 'data'))).filter((name) => name.includes('rehears'))).toEqual([])

  expect(await send(real)).toMatchObject({ code: 0, err: expect.not.stringContaining('REHEARSAL') })
  expect(server.messages.map(({ to }) => to).sort()).toEqual(everybody)
  expect((await diglot('status', '2025-w30')).out).toContain('accepted 5')
  // After the send it may be rehearsed again, and the send stays as it is.
  expect(await send()).toMatchObject({ code: 0, err: expect.stringContaining('THIS WAS A REHEARSAL') })
  expect(await send(real)).toMatchObject({ code: 0 })
  expect(server.messages).toHaveLength(COUNT)
})

it('writes links into the mails of a rehearsal that are nobody’s', async () => {
  const { server, send, real, outbox } = await aNewsletter()
  await send()
  await send(real)
  const tokens = (text: string) => [...text.matchAll(/\/unsubscribe\/([\w.-]+)/g)].map(([, token]) => token)
  const sent = new Set(server.messages.flatMap(({ raw }) => tokens(raw.toString('latin1'))))
  const rehearsed = (await outbox()).flatMap(tokens)
  expect(rehearsed.length).toBeGreaterThan(0)
  expect(rehearsed.filter((token) => sent.has(token))).toEqual([])
})

it('does not go on with a send that was begun, where the server is not set', async () => {
  const { root, server, diglot, send, real, outbox } = await aNewsletter()
  const refusing = await startCapturingServer({ refuse: (to) => (to.startsWith('reader4') ? 450 : null) })
  onTestFinished(refusing.close)
  const args = ['-C', root, 'send', '2025-w30', '--yes', '--no-wait']
  expect(await runCli(args, { env: { SMTP_URL: refusing.url } })).toMatchObject({ code: 13 })
  expect(await send()).toMatchObject({
    code: 3,
    err: expect.stringContaining(
      'The send of 2025-w30 has begun and SMTP_URL is not set here, so it does not go on. Nothing was sent.',
    ),
  })
  await expect(outbox()).rejects.toThrow('ENOENT')
  expect((await diglot('status', '2025-w30')).out).toContain('accepted 4, deferred 1')
  expect([real.SMTP_URL, server.messages]).toEqual([server.url, []])
})

it('says in a dry run, for programs, and of a schedule what the outbox is', async () => {
  const { diglot } = await aNewsletter()
  expect((await diglot('send', '2025-w30', '--dry-run')).out).toContain('THIS IS A REHEARSAL')
  const plan = JSON.parse((await diglot('send', '2025-w30', '--dry-run', '--json')).out)
  expect(plan).toMatchObject({ isRehearsal: true, resumes: false, total: COUNT })
  const { out, err } = await diglot('send', '2025-w30', '--yes', '--json')
  expect(JSON.parse(out)).toMatchObject({ issueId: '2025-w30', isRehearsal: true })
  expect(err).toContain('THIS IS A REHEARSAL')
  expect((await diglot('test', '--to', 'editor@example.com')).out).toContain(
    'test mails went to THE OUTBOX, ',
  )
  const scheduled = await diglot('send', '2025-w30', '--yes', '--at', '2099-11-30 08:00')
  expect(scheduled.out).toContain('SMTP_URL IS NOT SET HERE. What is scheduled is NO REHEARSAL')
  expect(scheduled.out).not.toContain('THIS IS A REHEARSAL')
})

it('names a variable whose name resembles one of ours, and not its value', async () => {
  const { root, diglot } = await aNewsletter()
  await writeFile(join(root, '.env'), 'SMPT_URL=smtp://user:hidden@mail.example.com\n')
  const { code, err } = await diglot('send', '2025-w30', '--dry-run')
  expect({ code, err }).toEqual({
    code: 0,
    err: 'WARNING: SMPT_URL is set, and Diglot reads no such variable. Did you mean SMTP_URL?\n',
  })
})

it.each([
  ['subscribers', 'add', 'reader@example.com'],
  ['status'],
  ['bounces', '.'],
  ['preview', '--port', '0'],
  ['serve', '--port', '0'],
  ['migrate'],
  ['dkim', 'keygen'],
])('%s refuses a folder that is no newsletter, and makes nothing there', async (...args) => {
  const folder = await tempFolder()
  expect(await runCli(['-C', folder, ...args])).toMatchObject({
    code: 5,
    err: expect.stringContaining(
      'This folder holds no newsletter: it has no content/newsletter.yaml. Nothing was done.',
    ),
  })
  expect(await readdir(folder)).toEqual([])
})
