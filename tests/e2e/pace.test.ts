import { appendFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { anApprovedNewsletter, readerRows } from '../helpers/approved-newsletter.ts'
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { runCli } from '../helpers/run-cli.ts'

const PER_SECOND = 20
const COUNT = 30
const domains = ['qq.com', 'foxmail.com', 'example.com']

it('keeps the pace of newsletter.yaml, without holding up others, and ends without waiting where it is told to', async () => {
  const put = new Set(['reader2@example.com'])
  const server = await startCapturingServer({ refuse: (to) => (put.has(to) ? 451 : null) })
  onTestFinished(() => server.close())
  const env = { SMTP_URL: server.url, DIGLOT_SECRET: 'a-secret-of-at-least-32-characters' }
  const root = await anApprovedNewsletter(readerRows(3 * COUNT, (index) => domains[index % 3] ?? ''))
  const file = join(root, 'content', 'newsletter.yaml')
  await appendFile(
    file,
    `\npace: { groups: [{ domains: [qq.com], messagesPerSecond: ${PER_SECOND}, connections: 2 }] }\n`,
  )

  expect(await runCli(['-C', root, 'send', '2025-w30', '--yes', '--no-wait'], { env })).toMatchObject({
    code: 13,
    err: expect.stringMatching(
      /^Some servers put off their mail of 2025-w30; the next attempt is due at \S+Z\. Run `diglot send 2025-w30` again after that time\.\n$/m,
    ),
  })
  const slow = server.messages.filter(({ to }) => !to.endsWith('@example.com'))
  expect([slow.length, server.messages.length]).toEqual([2 * COUNT, 3 * COUNT - 1])
  const [first, last] = [slow[0], slow.at(-1)].map((message) => message?.at.getTime() ?? 0)
  // Three of them may go out at once, and two are under way where the first one is taken late.
  expect(((last ?? 0) - (first ?? 0)) / 1000).toBeGreaterThan((2 * COUNT - 6) / PER_SECOND)
  const lastOther = server.messages.findLastIndex(({ to }) => to.endsWith('@example.com'))
  // Held up, the others would end with the slow ones; on a slow machine, too, three of five connections are theirs.
  expect(lastOther).toBeLessThan(2 * COUNT + 10)

  const { out } = await runCli(['-C', root, 'status', '2025-w30'], { env })
  expect(out).toMatch(/^qq\.com \+1 +60 +0$/m)
  expect(out).toContain('qq.com +1: at most 20 a second, 2 connections\n')
  expect(out).toContain('\naccepted 89, deferred 1\n')
  expect(JSON.parse((await runCli(['-C', root, 'status', '2025-w30', '--json'], { env })).out)).toMatchObject(
    {
      groups: [{ domains: ['foxmail.com', 'qq.com'] }, { domains: ['example.com'], counts: { deferred: 1 } }],
      secondsLeft: 0,
    },
  )

  // A send that goes on needs the database and SMTP alone.
  await rename(file, `${file}.gone`)
  expect(await runCli(['-C', root, 'send', '2025-w30', '--yes', '--no-wait'], { env })).toMatchObject({
    code: 13,
  })
  expect((await runCli(['-C', root, 'status', '2025-w30'], { env })).out).toContain('at most 20 a second')
})
