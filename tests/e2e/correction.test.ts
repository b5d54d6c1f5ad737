import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { expect, it, onTestFinished } from 'vitest'
import { anApprovedNewsletter } from '../helpers/approved-newsletter.ts'
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { subscribeOnSite, unsubscribeInOneClick } from '../helpers/on-the-site.ts'
import { openAppForTest } from '../helpers/open-app.ts'
import { rawField } from '../helpers/raw-header.ts'
import { runCli } from '../helpers/run-cli.ts'

const SITE = 'https://digest.example.com'
const ARTICLE = '2025-07-23-americas-ai-action-plan'

/** An approved newsletter, a server that refuses some of its readers, its site, and the command line. */
async function aPlace(rows: readonly string[]) {
  const root = await anApprovedNewsletter(rows)
  const server = await startCapturingServer({ refuse: (to) => (/^refused/.test(to) ? 550 : null) })
  onTestFinished(server.close)
  const env = { SMTP_URL: server.url }
  const diglot = async (...args: readonly string[]) => runCli(['-C', root, ...args], { env })
  const app = openAppForTest(root, { env })
  const serve = async () => {
    const errors: unknown[] = []
    const place = { host: '127.0.0.1', port: 0, trustProxy: false }
    const site = await app.serveReaders({ ...place, onError: (error) => errors.push(error) })
    onTestFinished(() => site.close())
    return { ...site, errors, page: async (path: string) => (await fetch(`${site.url}${path}`)).text() }
  }
  return { root, server, diglot, serve }
}

/** To whom the mails went that came after the first `from`. */
function recipients({ messages }: Awaited<ReturnType<typeof startCapturingServer>>, from: number) {
  return messages
    .slice(from)
    .map(({ to }) => to)
    .toSorted()
}

it('corrects a figure for those who got the wrong one, and shows that to everybody', async () => {
  const { root, server, diglot, serve } = await aPlace([
    ...Array.from({ length: 8 }, (_, at) => `reader${at}@example.com,,${at < 4 ? 'en' : 'zh-Hans+en'}`),
    'left@example.com,,en',
    'duzhe@example.com,,zh-Hans',
    'refused1@example.com,,en',
    'refused2@example.com,,en',
  ])
  expect(await diglot('send', '2025-w30', '--yes')).toMatchObject({ code: 0 })
  expect(server.messages).toHaveLength(10)
  await diglot('subscribers', 'remove', 'left@example.com')

  const nothing = await diglot('correct', '2025-w30')
  expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining('there is nothing to correct')])

  const path = join(root, 'content', 'articles', `${ARTICLE}.yaml`)
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('more than 90 federal', 'more than 90 new federal'))
  const made = await diglot('correct', '2025-w30')
  expect(made.out).toContain('wrote content/issues/2025-w30-c1.yaml, which corrects 1 article of 2025-w30:')
  expect(made.out).toMatch(
    /summary \(English\) was: .*more than 90 federal.*\n.*summary \(English\) is now: .*90 new federal/,
  )
  expect(await diglot('correct', '2025-w30')).toMatchObject({
    code: 6,
    err: expect.stringContaining('2025-w30-c1 corrects 2025-w30, and has not been sent'),
  })

  const [, approved] = [await diglot('check', '2025-w30-c1'), await diglot('approve', '2025-w30-c1')]
  expect([approved.code, approved.err]).toEqual([0, ''])
  const plan = JSON.parse((await diglot('send', '2025-w30-c1', '--dry-run', '--json')).out)
  expect(plan).toMatchObject({ total: 8, stillWrong: 0, correction: { of: '2025-w30' } })
  expect(plan.correction.copies).toEqual([
    { issueId: '2025-w30', editions: expect.not.arrayContaining(['zh-Hans']) },
  ])
  const sent = await diglot('send', '2025-w30-c1', '--yes')
  expect(sent.out).toContain('It corrects 2025-w30: it goes to those alone whose copy was wrong')
  expect(recipients(server, 10)).toEqual(Array.from({ length: 8 }, (_, at) => `reader${at}@example.com`))
  const both = server.messages.slice(10).find(({ to }) => to === 'reader7@example.com')
  const mail = await simpleParser(both?.raw ?? Buffer.alloc(0))
  expect(mail.subject).toContain('更正：')
  expect(mail.subject).toContain('Correction: Washington')
  for (const body of [mail.text, mail.html]) {
    const flat = `${body}`.replace(/\s+/g, ' ')
    expect(flat).toContain('No. 30 of 28 July 2025 contained a mistake.')
    expect(flat).toContain('内容有误')
    expect(flat).toContain('more than 90 new federal')
    expect(flat).not.toContain('training data')
  }
  expect(await diglot('send', '2025-w30-c1', '--to-new')).toMatchObject({
    code: 2,
    err: expect.stringContaining('goes to nobody who has not got that'),
  })

  const { page, errors } = await serve()
  const original = await page('/issues/2025-w30/en')
  expect(original).toMatch(/<a href="\/issues\/2025-w30-c1\/en"><strong>Corrected on \d+ \w+ \d{4}</)
  expect(await page('/issues/2025-w30/zh-Hans')).toMatch(
    /"\/issues\/2025-w30-c1\/zh-Hans"><strong>\d{4} 年.*更正</,
  )
  expect(await page('/issues/2025-w30-c1/en')).toContain('more than 90 new federal')
  expect(await page('/archive/en')).toMatch(/· <a href="\/issues\/2025-w30-c1\/en">Corrected on/)
  const feed = await page('/feeds/en.atom')
  expect(feed).toContain('<title>Correction: Washington')
  expect(feed).toContain(`${SITE}/issues/2025-w30-c1/en&quot;&gt;Corrected on`)
  const items = JSON.parse(await page('/feeds/en.json')).items
  expect(items[1].date_modified).toBe(items[0].date_published)
  expect(errors).toEqual([])
})

it('corrects a subject and an introduction alone, once, for those who read a language in which they were wrong', async () => {
  const rows = ['english@example.com,,en', 'both@example.com,,zh-Hans+en', 'chinese@example.com,,zh-Hans']
  const { root, server, diglot } = await aPlace(rows)
  const path = join(root, 'content', 'issues', '2025-w30.yaml')
  const record = await readFile(path, 'utf8')
  const was = /^subject:\n(?: +.*\n)*? +en: (.*)$/m.exec(record)?.[1] ?? ''
  expect(await diglot('send', '2025-w30', '--yes')).toMatchObject({ code: 0 })
  expect(server.messages).toHaveLength(3)

  const changed = (await readFile(path, 'utf8')).replace(was, 'Of _stars_ * and plans')
  await writeFile(path, changed)
  const made = await diglot('correct', '2025-w30')
  expect(made.out).toContain('which corrects the subject of 2025-w30:')
  expect(made.out).toContain(
    `    subject (English) was: ${was}\n    subject (English) is now: Of _stars_ * and plans`,
  )
  const correction = join(root, 'content', 'issues', '2025-w30-c1.yaml')
  expect(await readFile(correction, 'utf8')).toMatch(/^articles: \[\]\nwrongWords: \[en\]$/m)
  const approved = await diglot('approve', '2025-w30-c1')
  expect([approved.code, approved.err]).toEqual([0, ''])
  expect(await diglot('send', '2025-w30-c1', '--yes')).toMatchObject({ code: 0 })
  expect(recipients(server, 3)).toEqual(['both@example.com', 'english@example.com'])
  const english = server.messages.slice(3).find(({ to }) => to === 'english@example.com')
  const mail = await simpleParser(english?.raw ?? Buffer.alloc(0))
  for (const body of [mail.text, mail.html]) {
    const flat = `${body}`.replace(/\s+/g, ' ')
    expect(flat).toContain(`The subject of the mail read “${was}”; it should read “Of _stars_ * and plans”.`)
  }
  expect(await diglot('correct', '2025-w30')).toMatchObject({
    code: 2,
    err: expect.stringContaining('there is nothing to correct'),
  })

  await writeFile(path, changed.replace('each put', 'both *put*').replace('先后拿出', '相继拿出'))
  const second = await diglot('correct', '2025-w30')
  expect(second.out).toContain('which corrects the introduction of 2025-w30:')
  expect(second.out).toContain(
    'introduction (English) was: Within one week, Washington and Shanghai each put',
  )
  const text = await readFile(join(root, 'content', 'issues', '2025-w30-c2.yaml'), 'utf8')
  expect(text).toMatch(/should read as follows\.\n\n +Within one week, Washington and Shanghai both \*put\*/)
  expect(text).toMatch(/导语更正如下。\n\n +一周之内，华盛顿与上海相继拿出/)
  expect(text).toContain('wrongWords: [zh-Hans, en]')
  await diglot('approve', '2025-w30-c2')
  expect(await diglot('send', '2025-w30-c2', '--yes')).toMatchObject({ code: 0 })
  expect(recipients(server, 5)).toHaveLength(3)
})

type Served = Awaited<ReturnType<Awaited<ReturnType<typeof aPlace>>['serve']>>

/** Somebody subscribes on the site; what they are welcomed by. */
async function subscribe(
  { url }: Served,
  server: Awaited<ReturnType<typeof startCapturingServer>>,
  address: string,
) {
  const before = server.messages.length
  await subscribeOnSite(url, server, { address, edition: 'en' })
  await server.reached(before + 2)
  return server.messages[before + 1]?.raw ?? Buffer.alloc(0)
}

it('welcomes by the newest issue, once, and by a note where there is none or they have it', async () => {
  const { root, server, diglot, serve } = await aPlace([])
  await appendFile(join(root, 'content', 'newsletter.yaml'), 'welcome: latest-issue\n')
  const site = await serve()
  const note = await subscribe(site, server, 'early@example.com')
  expect(rawField(note, 'Subject')).toBe('Subject: Welcome to AI Policy Weekly')
  expect(rawField(note, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(await diglot('send', '2025-w30', '--yes')).toMatchObject({ code: 0 })
  expect(server.messages).toHaveLength(3)

  const copy = await subscribe(site, server, 'late@example.com')
  expect(rawField(copy, 'Subject')).toContain('Washington and Shanghai')
  expect(rawField(copy, 'To')).toContain('late@example.com')
  // The server has the copy before what it said of it is written down.
  await expect
    .poll(async () => JSON.parse((await diglot('status', '2025-w30', '--json')).out).tally, {
      timeout: 100_000,
    })
    .toMatchObject([{ edition: 'en', state: 'accepted', count: 2 }])
  const toNew = await diglot('send', '2025-w30', '--to-new', '--yes')
  expect([toNew.code, server.messages.length]).toEqual([0, 5])

  // They leave by the note and come back: what they have had is not sent again.
  expect((await unsubscribeInOneClick(site.url, note)).status).toBe(200)
  expect(rawField(await subscribe(site, server, 'early@example.com'), 'Subject')).toBe(
    'Subject: Welcome to AI Policy Weekly',
  )

  expect(site.errors).toEqual([])
})

it('corrects the day of an event for those whose copy has it, and names the block', async () => {
  const { root, server, diglot } = await aPlace(['reader1@example.com,,en', 'reader2@example.com,,zh-Hans'])
  const path = join(root, 'content', 'issues', '2025-w30.yaml')
  await writeFile(path, `${(await readFile(path, 'utf8')).trimEnd()}\n  - blocks/hearing\n${HEARING}`)
  expect((await diglot('approve', '2025-w30')).err).toBe('')
  expect(await diglot('send', '2025-w30', '--yes')).toMatchObject({ code: 0 })
  expect(server.messages).toHaveLength(2)
  expect((await diglot('correct', '2025-w30')).err).toContain('there is nothing to correct')

  await writeFile(path, (await readFile(path, 'utf8')).replace('2025-08-12 14:00', '2025-08-13 14:00'))
  const made = await diglot('correct', '2025-w30')
  expect([made.err, made.out]).toEqual([
    '',
    expect.stringContaining('which corrects 1 issue block of 2025-w30:\n  hearing\n'),
  ])
  expect(made.out).toContain('text (English) was: 12 August 2025, 14:00')
  expect(made.out).toContain('text (English) is now: 13 August 2025, 14:00')
  const [, approved] = [await diglot('check', '2025-w30-c1'), await diglot('approve', '2025-w30-c1')]
  expect([approved.code, approved.err]).toEqual([0, ''])
  expect(await diglot('send', '2025-w30-c1', '--yes')).toMatchObject({ code: 0 })
  expect(recipients(server, 2)).toEqual(['reader1@example.com', 'reader2@example.com'])
  const { text = '' } = await simpleParser(server.messages[2]?.raw ?? '')
  expect(text).not.toContain('12 August')
  expect((await diglot('correct', '2025-w30')).err).toContain('there is nothing to correct')
})

const HEARING = `blocks:
  hearing:
    kind: event
    starts: 2025-08-12 14:00
    zone: Europe/Brussels
    sections:
      zh-Hans: { headline: 欧洲议会听证会, place: 布鲁塞尔 }
      en: { headline: Hearing of the European Parliament, place: Brussels }
`
