import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aMonth, createRoll, type Month, type Roll } from '../helpers/a-month.ts'
import { type CapturingServer, messageIdOf } from '../helpers/capturing-server.ts'
import { subscribeOnSite, unsubscribeInOneClick } from '../helpers/on-the-site.ts'
import { finished } from '../helpers/run-cli.ts'

const EDITIONS = ['zh-Hans+en', 'en+zh-Hans', 'zh-Hans', 'en']
const SEOUL = '2025-07-01-seoul-publishes-rules-basic-ai-law'
const SEOUL_AGAIN = '2025-07-10-industry-debates-rules-seoul'
const OTTAWA = '2025-07-05-ottawa-funds-safety-institute'
const NEW_DELHI = '2025-07-08-new-delhi-tenders-speech-models'
const DEAD = 'reader5@example.org'
const LEAVES = 'reader3@example.org'

interface Scene {
  readonly month: Month
  readonly roll: Roll
}

it('loses nobody, doubles nobody and suppresses nobody wrongly in a month of four issues', async () => {
  const scene: Scene = { month: await aMonth(new Date('2025-07-07T08:00:00Z')), roll: createRoll(issueOf) }
  const wrongly: Record<string, number> = {}
  for (const [issue, week] of [
    ['2025-w27', firstWeek],
    ['2025-w28', secondWeek],
    ['2025-w29', thirdWeek],
    ['2025-w30', fourthWeek],
  ] as const) {
    await week(scene, issue)
    wrongly[issue] = await wronglySuppressed(scene)
    scene.month.passDays(7)
  }
  await expectNobodyLost(scene, wrongly)
  await expectPublished(scene.month)
}, 600_000)

/** The subjects of this test name their week in each language. */
function issueOf(subject: string): string | null {
  const [, ...weeks] = /第\s*(\d+)\s*周|week (\d+)/.exec(subject) ?? []
  const week = weeks.find((found) => found !== undefined)
  if (week === undefined) return null
  return `2025-w${week}${/更正|Correction/.test(subject) ? '-c1' : ''}`
}

/** Pastes, a rehearsal of a draft, and the send of what was approved after it. */
async function firstWeek({ month, roll }: Scene, issue: string): Promise<void> {
  const rows = Array.from({ length: 16 }, (_, at) => {
    const [address, edition] = [`reader${at}@example.${at % 2 === 0 ? 'com' : 'org'}`, EDITIONS[at % 4] ?? '']
    roll.add(edition, address)
    return `${address},${edition}`
  })
  await month.done('subscribers', 'import', await month.write('list.csv', ['email,edition', ...rows]))
  await month.receive('korea', 'brazil')
  await month.done('import', ...(await month.inbox()))
  await makeIssue(month, issue)
  await month.done('check', issue)
  await month.done('approve', issue)
  expect(await month.done('send', issue, '--yes')).toContain('THIS IS A REHEARSAL')
  expect(await readdir(join(month.root, 'data', 'outbox', 'new'))).toHaveLength(16)
  expect(JSON.parse(await month.done('subscribers', 'stats', '--json'))).toMatchObject({ issues: [] })

  await month.edit(`articles/${SEOUL}.yaml`, (text) => text.replace('for 60 days', 'within 60 days'))
  await month.sendThrough()
  expect(await month.diglot('send', issue, '--yes')).toMatchObject({ code: 11 })
  await month.done('approve', issue)
  roll.owe(issue, roll.active())
  await month.done('send', issue, '--yes')
}

/** A late article, one that readers have had, and a server that refuses everybody as one without a rule for forwarding does. */
async function secondWeek({ month, roll }: Scene, issue: string): Promise<void> {
  await month.receive('canada', 'india', 'seoulAgain')
  const imported = await month.diglot('import', ...(await month.inbox()))
  expect(imported).toMatchObject({ code: 6, out: expect.stringContaining('2 pastes passed over') })
  expect(imported.err).toContain(`The source of ${await pasteOf(month, 'seoulAgain')} is that of`)
  await month.done('import', await pasteOf(month, 'seoulAgain'), '--force')
  expect(await makeIssue(month, issue)).toContain(`1 article is in no issue:\n  ${OTTAWA}\n`)
  await month.done('issue', 'add', issue, OTTAWA)
  expect(await month.done('check', issue)).toMatch(
    new RegExp(`repeated-article\\n.*${SEOUL_AGAIN}.* 2025-w27`),
  )
  await month.done('issue', 'remove', issue, SEOUL_AGAIN)
  await month.done('approve', issue)

  let isFixed = false
  await month.sendThrough({ refuse: (to) => (isFixed ? null : [550, `Invalid recipient: <${to}>`]) })
  roll.owe(issue, roll.active())
  const refused = await month.diglot('send', issue, '--yes')
  expect(refused).toMatchObject({ code: 15, err: expect.stringContaining('nobody was suppressed') })
  isFixed = true
  month.passDays(1)
  await month.done('resume', issue)
  await month.done('send', issue, '--yes')
}

/** A dead address, new readers, one who leaves, and a correction of the week before. */
async function thirdWeek({ month, roll }: Scene, issue: string): Promise<void> {
  await month.receive('france', 'norway')
  await month.done('import', ...(await month.inbox()))
  await makeIssue(month, issue)
  await month.done('approve', issue)
  const server = await month.sendThrough({
    refuse: (to) => (to === DEAD ? [550, '5.1.1 No such user'] : null),
  })
  roll.mark(DEAD, 'suppressed')
  roll.owe(issue, roll.active())
  await month.done('send', issue, '--yes')

  await newReaders({ month, roll }, server)
  roll.owe(issue, roll.active())
  expect(await month.done('send', issue, '--to-new', '--yes')).toContain('goes to 3 new subscribers')
  roll.mark(LEAVES, 'left')
  await correct({ month, roll }, '2025-w28')
}

/** By a list that says who agreed, and by the site; somebody leaves there in one click. */
async function newReaders({ month, roll }: Scene, server: CapturingServer): Promise<void> {
  const rows = [
    'new1@example.com,en,subscribed',
    'new2@example.org,zh-Hans,subscribed',
    'asked@example.com,en,pending',
  ]
  await month.done('subscribers', 'import', await month.write('new.csv', ['email,edition,status', ...rows]))
  roll.add('en', 'new1@example.com')
  roll.add('zh-Hans', 'new2@example.org')
  const site = await month.startSite()
  await subscribeOnSite(site.url, server, { address: 'new3@example.com', edition: 'en+zh-Hans' })
  roll.add('en+zh-Hans', 'new3@example.com')
  const raw = server.messages.find(({ to }) => to === LEAVES)?.raw ?? Buffer.alloc(0)
  expect((await unsubscribeInOneClick(site.url, raw)).status).toBe(200)
  expect(await site.stop()).toBe(0)
}

/** The English text of an article was wrong. */
async function correct({ month, roll }: Scene, issue: string): Promise<void> {
  await month.edit(`articles/${NEW_DELHI}.yaml`, (text) => text.replace('covers 22', 'covers all 22'))
  const correction = `${issue}-c1`
  expect(await month.done('correct', issue)).toContain(`wrote content/issues/${correction}.yaml`)
  await month.done('approve', correction)
  const readEnglish = roll.active(EDITIONS.filter((edition) => edition !== 'zh-Hans'))
  const gotIt = roll.owed(issue)
  roll.owe(
    correction,
    readEnglish.filter((address) => gotIt.has(address)),
  )
  await month.done('send', correction, '--yes')
}

/** A backup in the middle of a send that is killed later, the loss of the database, and what a person finds in the server's log. */
async function fourthWeek({ month, roll }: Scene, issue: string): Promise<void> {
  await month.receive('kenya')
  await month.done('import', ...(await month.inbox()))
  await makeIssue(month, issue)
  await month.done('approve', issue)
  const server = await month.sendThrough({ holdAfter: 2 })
  const backup = join(month.root, 'backup.db')
  await killAfterBackup({ month, roll }, { issue, server, backup })

  const left = roll.active().findLast((address) => server.messages.every(({ to }) => to !== address)) ?? ''
  await month.done('subscribers', 'remove', left)
  roll.mark(left, 'left')
  roll.owe(issue, roll.active())
  await loseDatabase(month)
  expect(await month.done('restore', backup, '--yes')).toContain('NOBODY KNOWS WHAT WAS SENT')
  await month.done('subscribers', 'import', await month.write('left.txt', [left]), '--as', 'left')
  expect(await month.diglot('send', issue, '--yes')).toMatchObject({ code: 18 })
  await month.done('resume', issue)
  await resolveByLog(month, issue, server)
  await month.done('send', issue, '--yes')

  await month.done('subscribers', 'add', 'new4@example.com', '--edition', 'en')
  roll.add('en', 'new4@example.com')
  roll.owe(issue, ['new4@example.com'])
  expect(await month.diglot('send', issue, '--to-new', '--yes')).toMatchObject({
    code: 29,
    err: expect.stringContaining('run the same command again with `--after-restore`'),
  })
  await month.done('send', issue, '--to-new', '--after-restore', '--yes')
}

interface KilledSend {
  readonly issue: string
  readonly server: CapturingServer
  readonly backup: string
}

/** Of what the server has taken by the end, the backup does not know all. */
async function killAfterBackup({ month }: Scene, { issue, server, backup }: KilledSend): Promise<void> {
  const sender = month.start('send', issue, '--yes')
  const ended = finished(sender)
  await server.reached(3)
  await month.done('backup', backup)
  const before = server.messages.length
  server.letGo(2)
  await server.reached(before + 3)
  sender.kill('SIGKILL')
  await ended
  server.letGo()
}

async function loseDatabase({ root }: Month): Promise<void> {
  const dataDir = join(root, 'data')
  for (const name of await readdir(dataDir)) if (name.startsWith('diglot.db')) await rm(join(dataDir, name))
}

/** What the server has is closed, the others are sent once more. */
async function resolveByLog(month: Month, issue: string, server: CapturingServer): Promise<void> {
  const { deliveries } = JSON.parse(await month.done('resolve', issue, '--json')) as {
    readonly deliveries: readonly { readonly id: number; readonly messageId: string }[]
  }
  const log = new Set(server.messages.map(messageIdOf))
  const taken = deliveries.filter(({ messageId }) => log.has(messageId)).map(({ id }) => id)
  expect(taken.length).toBeGreaterThan(2)
  expect(taken.length).toBeLessThan(deliveries.length)
  await month.done('resolve', issue, '--close', taken.join(','), '--as', 'accepted', '--yes')
  await month.done('resolve', issue, '--resend', 'all', '--yes')
}

/** The records of a week become an issue with a subject. What its making said. */
async function makeIssue(month: Month, issue: string): Promise<string> {
  const made = await month.done('issue', 'new', issue)
  const week = issue.slice(-2)
  await month.edit(`issues/${issue}.yaml`, (text) =>
    text.replace(
      /subject:\n[\s\S]*?intro:/,
      `subject: { zh-Hans: "政策周报第${week}周", en: "Policy, week ${week}" }\npreheader: { zh-Hans: 导读, en: What is new }\nintro:`,
    ),
  )
  return made
}

async function pasteOf(month: Month, name: string): Promise<string> {
  return (await month.inbox()).find((path) => path.endsWith(`/${name}.txt`)) ?? ''
}

/** Every reader stands as the roll says. How many are suppressed and ought not to be. */
async function wronglySuppressed({ month, roll }: Scene): Promise<number> {
  const lines = (await month.done('subscribers', 'list', '--json')).trim().split('\n')
  const listed = lines.map(
    (line) => JSON.parse(line) as { readonly address: string; readonly status: string },
  )
  const standings = roll.standings()
  expect(Object.fromEntries(listed.map(({ address, status }) => [address, status]))).toEqual(standings)
  return listed.filter(({ address, status }) => status === 'suppressed' && standings[address] !== status)
    .length
}

/** What the servers took, against who ought to have what; and the ledger agrees with it. */
async function expectNobodyLost(
  { month, roll }: Scene,
  wrongly: Readonly<Record<string, number>>,
): Promise<void> {
  const { issues } = JSON.parse(await month.done('subscribers', 'stats', '--json')) as {
    readonly issues: readonly { readonly issueId: string; readonly accepted: number }[]
  }
  const counts = await Promise.all(
    issues
      .toReversed()
      .map(async ({ issueId, accepted }) => ({ ...(await roll.count(issueId, month.taken())), accepted })),
  )
  const heads = ['issue', 'planned', 'taken', 'ledger', 'lost', 'doubled', 'unasked', 'suppressed wrongly']
  const rows = counts.map(({ issue, planned, taken, accepted, lost, doubled, unasked }) => [
    issue,
    planned,
    taken,
    accepted,
    lost.length,
    doubled.length,
    unasked.length,
    wrongly[issue] ?? 0,
  ])
  const lines = [heads, ...rows].map((row) =>
    row
      .map((cell) => `${cell}`.padEnd(13))
      .join('')
      .trimEnd(),
  )
  process.stdout.write(`${lines.join('\n')}\n`)
  const none = { lost: [], doubled: [], unasked: [] }
  expect(counts).toEqual(
    counts.map(({ issue, planned }) => ({ issue, planned, taken: planned, accepted: planned, ...none })),
  )
  expect(counts.map(({ planned }) => planned)).toEqual([16, 16, 18, 10, 17])
  expect(Object.values(wrongly)).toEqual([0, 0, 0, 0])
}

/** The archive and the feeds hold what was sent and its correction, and nothing of the rehearsal. */
async function expectPublished(month: Month): Promise<void> {
  const folder = join(month.root, 'public')
  await month.done('archive', 'build', folder)
  const page = async (path: string) => (await readFile(join(folder, path), 'utf8')).replace(/\s+/g, ' ')
  const paths = (await readdir(folder, { recursive: true })).filter((path) =>
    /\.(html|atom|json)$/.test(path),
  )
  const pages = await Promise.all(paths.map(page))
  expect(pages.filter((text) => text.includes('comments for'))).toEqual([])
  expect(await page('issues/2025-w27/en/index.html')).toContain('comments within')
  expect(await page('issues/2025-w28-c1/en/index.html')).toContain('covers all 22')
  expect(await page('issues/2025-w28/en/index.html')).toContain('Corrected on')
  expect(await page('feeds/en.atom')).toContain('<title>Correction: Policy, week 28')
}
