import { createSecretKey, type KeyObject } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { simpleParser } from 'mailparser'
import { afterEach, describe, expect, it } from 'vitest'
import { installationKey, verifyToken } from '../../src/domain/readers/token.ts'
import { anApprovedNewsletter } from '../helpers/approved-newsletter.ts'
import { type CapturingServer, startCapturingServer } from '../helpers/capturing-server.ts'
import { aNewsletterFolder, finished, runCli, startCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const SECRET = 'a-secret-of-at-least-32-characters'

/** Signs the links of a newsletter: its database has a part in it. */
function keyOf(root: string): KeyObject {
  const database = new DatabaseSync(join(root, 'data', 'diglot.db'), { readOnly: true })
  const salt = String(database.prepare('select salt from salt').get()?.salt)
  database.close()
  return installationKey(createSecretKey(Buffer.from(SECRET)), salt)
}
const EDITIONS = ['zh-Hans+en', 'en+zh-Hans', 'zh-Hans', 'en']
const COUNT = 800
const SUBJECT: Readonly<Record<string, RegExp>> = {
  'zh-Hans+en': /^华盛顿.* \| Washington/,
  'en+zh-Hans': /^Washington.* \| 华盛顿/,
  'zh-Hans': /^华盛顿[^|]*$/,
  en: /^Washington[^|]*$/,
}

let server: CapturingServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

const editionOf = (index: number) => EDITIONS[index % EDITIONS.length] ?? ''
const addressOf = (index: number) => `reader${index}@${index % 3 === 0 ? 'example.com' : 'mail.example.org'}`

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `${addressOf(index)},Reader ${index},${editionOf(index)}`)

describe('a send over SMTP', () => {
  it(`gives ${COUNT} subscribers one sound message each`, async () => {
    server = await startCapturingServer()
    const env = { SMTP_URL: server.url, DIGLOT_SECRET: SECRET }
    const root = await anApprovedNewsletter(rowsOf(COUNT))

    const sent = await runCli(['-C', root, 'send', '2025-w30', '--yes', '--json'], { env })
    expect({ code: sent.code, err: sent.err }).toEqual({ code: 0, err: '' })
    expect(server.messages).toHaveLength(COUNT)
    const byAddress = new Map(server.messages.map((message) => [message.to, message]))
    expect(byAddress.size).toBe(COUNT)
    expect(
      new Set(server.messages.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw.toString('latin1'))?.[1]))
        .size,
    ).toBe(COUNT)

    const key = keyOf(root)
    for (let index = 0; index < COUNT; index += 1) {
      const { raw } = byAddress.get(addressOf(index)) ?? { raw: Buffer.alloc(0) }
      expect(
        Math.max(
          ...raw
            .toString('latin1')
            .split('\r\n')
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(998)
      const mail = await simpleParser(raw, { skipTextToHtml: true, skipTextLinks: true })
      expect(mail.subject).toMatch(SUBJECT[editionOf(index)] ?? /never/)
      for (const body of [String(mail.html), mail.text ?? '']) {
        expect(body).not.toMatch(/[\uE000\uE001]|\{\{|undefined|\[object/)
        expect(body).toContain(addressOf(index))
        const token = /\/unsubscribe\/([\w.-]+)/.exec(body)?.[1] ?? ''
        expect(verifyToken(key, 'unsubscribe', token)).toEqual([
          '2025-w30',
          expect.stringMatching(/^\d+$/),
          expect.stringMatching(/^[0-9a-v]{8}$/),
        ])
      }
    }
    const status = await runCli(['-C', root, 'status', '2025-w30', '--json'], { env })
    const tally: { state: string; count: number }[] = JSON.parse(status.out).tally
    expect(tally.every(({ state }) => state === 'accepted')).toBe(true)
    expect(tally.reduce((sum, { count }) => sum + count, 0)).toBe(COUNT)
  })

  it('is stopped by Ctrl-C and goes on where it was, each subscriber exactly once', async () => {
    server = await startCapturingServer()
    const env = { SMTP_URL: server.url, DIGLOT_SECRET: SECRET }
    const root = await anApprovedNewsletter(rowsOf(COUNT))

    const child = startCli(['-C', root, 'send', '2025-w30', '--yes'], { env })
    const ended = finished(child)
    await server.reached(COUNT / 4)
    child.kill('SIGINT')
    const first = await ended
    expect(first.err).toContain(
      'The send of 2025-w30 was stopped. Nothing is lost and nothing will go twice.',
    )
    expect(first.code).toBe(13)
    expect(server.messages.length).toBeLessThan(COUNT)

    expect(await runCli(['-C', root, 'send', '2025-w30', '--yes'], { env })).toMatchObject({ code: 0 })
    expect(server.messages.map(({ to }) => to).sort()).toEqual(
      Array.from({ length: COUNT }, (_, index) => addressOf(index)).sort(),
    )
  })
})

describe('the approval', () => {
  it('does not hold for a changed comma', async () => {
    const root = await anApprovedNewsletter(rowsOf(3))
    const path = join(root, 'content', 'articles', '2025-07-26-global-ai-governance-action-plan.yaml')
    const record = await readFile(path, 'utf8')
    await writeFile(path, record.replace('在上海开幕，会议', '在上海开幕、会议'))
    const { code, err, out } = await runCli(['-C', root, 'send', '2025-w30', '--yes'])
    expect({ code, out }).toEqual({ code: 11, out: '' })
    expect(err).toContain('The issue 2025-w30 has changed since an editor approved it; nothing was sent.')
    expect(err).toMatch(/approved: “[^”]*在上海开幕，[^“]*” now: “[^”]*在上海开幕、/)
    await writeFile(path, record)
    expect(await runCli(['-C', root, 'send', '2025-w30', '--yes'])).toMatchObject({ code: 0 })
  })

  it('is asked for, and so is a yes', async () => {
    const root = await aNewsletterFolder(await tempFolder())
    expect(await runCli(['-C', root, 'send', '2025-w30', '--yes'])).toMatchObject({
      code: 10,
      err: expect.stringContaining('Nobody has approved the issue 2025-w30.'),
    })
    await runCli(['-C', root, 'subscribers', 'add', 'reader@example.com'])
    await runCli(['-C', root, 'approve', '2025-w30'])
    expect(await runCli(['-C', root, 'send', '2025-w30'])).toMatchObject({
      code: 16,
      err: expect.stringContaining('Nobody can be asked here, so nothing was sent.'),
    })
  })

  it('cannot be given to an issue with errors', async () => {
    const root = await aNewsletterFolder(await tempFolder())
    const path = join(root, 'content', 'articles', '2025-07-21-uk-openai-memorandum.yaml')
    await writeFile(path, (await readFile(path, 'utf8')).replace(/headline: .*/, 'headline:'))
    const { code, err } = await runCli(['-C', root, 'approve', '2025-w30'])
    expect(code).toBe(9)
    expect(err).toMatch(
      /2025-07-21-uk-openai-memorandum\.yaml:\d+:\d+\n {2}The Simplified Chinese headline is missing\./,
    )
  })
})

it('does not begin for nobody: a list that comes later still gets it', async () => {
  const root = await anApprovedNewsletter([])
  const send = () => runCli(['-C', root, 'send', '2025-w30', '--yes'])
  expect(await send()).toEqual({
    code: 5,
    out: expect.stringMatching(/^2025-w30 goes to 0 subscribers, /),
    err: 'There is nobody on the list to send 2025-w30 to; nothing was sent. Put people on it by `diglot subscribers import FILE`.\n',
  })
  await writeFile(join(root, 'list.csv'), 'email\nreader@example.com\n')
  await runCli(['-C', root, 'subscribers', 'import', join(root, 'list.csv')])
  expect(await send()).toMatchObject({ code: 0, out: expect.stringContaining('\naccepted 1\n') })
})

it('changes nothing in a dry run', async () => {
  const root = await anApprovedNewsletter(rowsOf(4))
  const { code, out } = await runCli(['-C', root, 'send', '2025-w30', '--dry-run', '--json'])
  expect({ code, plan: JSON.parse(out) }).toMatchObject({ code: 0, plan: { total: 4, resumes: false } })
  expect(await runCli(['-C', root, 'status', '2025-w30'])).toMatchObject({ code: 5 })
})
