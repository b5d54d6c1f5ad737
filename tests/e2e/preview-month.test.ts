import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../src/preview/client/language/en.ts'
import { createFormats, type Formats } from '../../src/preview/client/language/formats.ts'
import type { Messages } from '../../src/preview/client/language/messages.ts'
import { zhHans } from '../../src/preview/client/language/zh-hans.ts'
import { aDesk } from '../helpers/a-desk.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { buildClient, warningClient } from '../helpers/built-client.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { latinSentences } from '../helpers/latin-sentences.ts'
import { button, field, link, mailOf, previewTabs, step, until } from '../helpers/preview-tabs.ts'

const browser = clientBrowser()

const english = { locale: 'en-GB', messages: en as Messages }
const chinese = { locale: 'zh-CN', messages: zhHans }
const PHONE = { width: 390, height: 844 }
const DESKTOP = { width: 1280, height: 800 }

type Desk = Awaited<ReturnType<typeof aDesk>>

/** Somebody at the page in a browser of their own, and what was wrong with the screens that they met. */
interface Person {
  readonly page: Page
  readonly messages: Messages
  readonly formats: Formats
  readonly look: (what: string) => Promise<void>
}

interface Seat {
  readonly address: string
  readonly locale: string
  readonly messages: Messages
  readonly viewport: typeof PHONE
  readonly judgesByAxe: boolean
}

/** Everything of a run that nobody should meet. */
type Faults = string[]

async function sitDown(desk: Desk, seat: Seat, faults: Faults): Promise<Person> {
  const { address, locale, messages, viewport, judgesByAxe } = seat
  const page = await (await previewTabs(browser(), desk.url, { locale, viewport }))('/')
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${address}: ${response.status()} ${response.url()}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // What a page was still waiting for when it was left.
    if (why !== 'net::ERR_ABORTED') faults.push(`${address}: ${why} ${request.url()}`)
  })
  const look = async (what: string) => {
    // The languages differ in words alone, so that axe judges every screen in one of the two runs.
    const found: unknown[] = judgesByAxe ? [...(await seriousFindings(page))] : []
    if (locale === chinese.locale) found.push(...(await latinSentences(page)))
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (width > 0) found.push(`${width} pixels wider than the window`)
    faults.push(...found.map((one) => `${what}: ${JSON.stringify(one)}`))
  }
  const person = { page, messages, formats: createFormats(locale), look }
  await signIn(person, desk, address)
  return person
}

async function signIn({ page, messages, look }: Person, desk: Desk, address: string): Promise<void> {
  const { signIn: words } = messages
  await field(page, words.address).fill(address)
  await button(page, words.mailLink).click()
  await page.getByText(words.linkMailed).waitFor()
  await look('sign in')
  // The address differs behind # alone, so the browser loads nothing by itself.
  await page.goto('about:blank')
  await page.goto(desk.url + (await desk.linkOf(address)))
  await button(page, words.enter).click()
  await page.getByRole('heading', { name: messages.issues.title, exact: true }).waitFor()
  await look('issues')
}

const list = [
  'email,name,edition',
  'reader1@example.org,Reader,zh-Hans+en',
  'reader2@example.org,,en',
  'reader3@example.com,,zh-Hans',
  'no address,,en',
].join('\n')
const READERS = 3

async function changeSettings({ page, messages, look }: Person): Promise<void> {
  const { settings } = messages
  await link(page, messages.shell.settings).click()
  await link(page, settings.sections.sender).click()
  await field(page, settings.sender.postalAddress).fill('2 Example Street')
  await mailOf(page).getByText('2 Example Street').first().waitFor()
  await look('settings')
  await button(page, settings.save).click()
  await page.getByText(settings.saved, { exact: true }).waitFor()
  for (const part of [
    'newsletter',
    'editors',
    'topics',
    'look',
    'text',
    'readers',
    'pace',
    'delivery',
  ] as const) {
    await link(page, settings.sections[part]).click()
    await page.locator('.settings-part .sheet').first().waitFor()
    await look(`settings, ${part}`)
  }
}

async function importList({ page, messages, look }: Person): Promise<void> {
  const { welcome, importing, people } = messages.list
  await link(page, messages.shell.list).click()
  await page.getByText(welcome.title).waitFor()
  await look('empty list')
  await link(page, welcome.importDo).click()
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'readers.csv', mimeType: 'text/csv', buffer: Buffer.from(list) },
  })
  await page.getByRole('heading', { name: importing.plan }).waitFor()
  await look('list before its import')
  await button(page, importing.confirm(READERS + 1)).click()
  await page.getByRole('heading', { name: importing.done }).waitFor()
  await look('list after its import')
  await link(page, importing.seePeople).click()
  await page.getByText(people.found(READERS)).waitFor()
  await look('people')
}

const pastes = {
  withoutLabels: `工信部公布人工智能产业规划

工信部2025年7月29日公布人工智能产业规划，提出建设12个试验区。

Ministry publishes a plan for the AI industry

On 29 July 2025 the ministry published a plan for the AI industry. It will set up 12 test zones.

https://example.com/plan`,
  inOneLanguage: `Regulator opens a register of AI systems

On 30 July 2025 the regulator opened a register of AI systems. It has 340 entries.

https://example.com/register`,
}

async function paste({ page, messages, look }: Person, root: string): Promise<void> {
  const { paste: words, pasting } = messages
  const otherWeek = await readFile(
    join(root, 'content', 'inbox', '2025-07-18-eu-gpai-guidelines.txt'),
    'utf8',
  )
  await link(page, messages.shell.paste).click()
  await field(page, words.text).fill(pastes.withoutLabels)
  await page.getByText(pasting.ready(1)).waitFor()
  await look('paste')
  await button(page, pasting.another).click()
  await field(page, pasting.textOf(2)).fill(otherWeek)
  await page.getByText(pasting.ready(2)).waitFor()
  await button(page, pasting.another).click()
  await field(page, pasting.textOf(3)).fill(pastes.inOneLanguage)
  await page.getByText(pasting.ready(3)).waitFor()
  for (const box of await page.getByText(words.takeProposals, { exact: true }).all()) await box.click()
  await look('three pastes')
  // The records would be written, and no issue made: that is an editor's.
  await page.getByRole('button', { name: pasting.intoNone }).click()
  await page.getByRole('option', { name: pasting.intoNone, exact: true }).waitFor()
  expect(await page.getByRole('option', { name: pasting.intoNew, exact: true }).count()).toBe(0)
  await page.getByRole('listbox').press('Escape')
  await button(page, words.writeAll(3)).click()
  await page.getByRole('heading', { name: messages.articles.title, exact: true }).waitFor()
  await page.getByRole('link', { name: /Regulator opens/ }).waitFor()
  await look('articles')
}

const WEEK = { from: '2025-07-28', to: '2025-08-03' }
const ISSUE = '/issues/2025-w31'
/** Of the paste from another week. */
const LATE = 'Brussels Spells Out Who Counts as a Provider of General-Purpose AI'

/** What was pasted of that week becomes an issue, and the late article comes from the pool. */
async function makeIssue({ page, messages, formats, look }: Person): Promise<void> {
  await link(page, messages.shell.issues).click()
  await button(page, messages.issues.make).click()
  await look('new issue')
  await page.getByRole('button', { name: formats.days(WEEK.from, WEEK.to) }).click()
  const pool = page.getByRole('region', { name: messages.pool.beside })
  await pool.getByLabel(messages.pool.search).fill('Brussels')
  await until(() => pool.getByRole('row').count()).toBe(1)
  await pool.getByRole('button', { name: messages.pool.addOne(LATE), exact: true }).click()
  await page.getByRole('grid', { name: messages.order.articles }).getByText(LATE).waitFor()
  await saved({ page, messages })
  await look('new issue, its articles')
}

async function saved({ page, messages }: Pick<Person, 'page' | 'messages'>): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.getByText(messages.record.states.saved, { exact: true }).first().waitFor()
}

const ownWords = {
  'zh-Hans': { subject: '一周要闻', preheader: '新的规划与登记册' },
  en: { subject: 'The news of the week', preheader: 'A new plan and a new register' },
}

/** On a phone: the words of the issue. */
async function writeIssue(person: Person): Promise<void> {
  const { page, messages, formats, look } = person
  await link(page, messages.shell.issues).click()
  await page.locator(`a[href^="${ISSUE}"]`).first().click()
  await step(page, messages.path.steps.write).click()
  for (const [tag, words] of Object.entries(ownWords))
    for (const name of ['subject', 'preheader'] as const)
      await field(page, formats.inLanguage(messages.fields[name], tag)).fill(words[name])
  await saved(person)
  await look('words of the issue')
}

interface Lacking {
  readonly headline?: string
  readonly keywords?: string
  readonly paragraph?: string
}

/** What each paste lacks, in the order of the issue. */
const lacking: readonly Readonly<Record<string, Lacking>>[] = [
  { 'zh-Hans': { keywords: '人工智能，试验区' }, en: { keywords: 'AI, Test zones' } },
  {
    'zh-Hans': {
      headline: '监管机构开放人工智能系统登记册',
      keywords: '登记册，监管',
      paragraph: '监管机构2025年7月30日开放人工智能系统登记册，共有340条记录。',
    },
    en: { keywords: 'Register, Regulator' },
  },
  { 'zh-Hans': { headline: '欧盟说明谁是通用人工智能的提供者' } },
]

/** On a phone: the next step leads to what is missing, one article after the other. */
async function writeArticles(person: Person): Promise<void> {
  const { page, messages, look } = person
  let missing = 7
  for (const sections of lacking) {
    await link(page, messages.path.acts.write(missing)).click()
    for (const [tag, words] of Object.entries(sections)) {
      missing -= Object.keys(words).length
      await writeSection(person, tag, words)
    }
    await saved(person)
    await look('an article')
    await page.goBack()
  }
  await step(page, messages.path.steps.check).click()
  await link(page, messages.path.acts.test(null)).waitFor()
  await look('check')
}

async function writeSection({ page, messages, formats }: Person, tag: string, words: Lacking): Promise<void> {
  const { fields, articles } = messages
  const language = formats.languageName(tag)
  if (words.headline !== undefined)
    await field(page, formats.inLanguage(fields.headline, tag)).fill(words.headline)
  if (words.paragraph !== undefined) await field(page, articles.paragraph(language, 1)).fill(words.paragraph)
  if (words.keywords === undefined) return
  const keywords = field(page, articles.addKeyword(language))
  await keywords.fill(words.keywords)
  await keywords.press('Enter')
}

/** Looks at every finding, lets one stand, and sends everybody a test mail. */
async function checkAndTest({ page, messages, look }: Person, desk: Desk): Promise<void> {
  const { problems } = messages
  await step(page, messages.path.steps.check).click()
  const cards = page.locator('.problem')
  // What the server has found: the page may still show what it knew before the last words were written.
  const { problems: found } = await (await page.request.get(`${desk.url}/api${ISSUE}`)).json()
  await until(() => cards.count()).toBe(found.length)
  await cards.filter({ hasText: '2025-07-18' }).getByRole('button').first().click()
  await look('a finding')
  await cards.filter({ hasText: '算力' }).first().getByRole('button').first().click()
  await look('a finding in two languages')
  await button(page, problems.accept).click()
  await field(page, problems.reason).fill('It speaks of an amount')
  await look('accepting')
  await page.getByRole('dialog').getByRole('button', { name: problems.accept, exact: true }).click()
  await until(() => cards.count()).toBe(found.length - 1)
  await step(page, messages.path.steps.test).click()
  await look('test')
  await button(page, messages.test.send(3)).click()
  await page.getByText(messages.deliveryStates.accepted).first().waitFor()
  await look('tested')
  // The link to sign in was the first.
  await until(async () => desk.mailsTo('reporter@example.com').length).toBe(2)
}

/** Says that it may go out, sends it, and reads the report. */
async function approveAndSend({ page, messages, look }: Person): Promise<void> {
  await link(page, messages.shell.issues).click()
  await page.locator(`a[href^="${ISSUE}"]`).first().click()
  await link(page, messages.path.acts.approve(null)).click()
  await button(page, messages.approve.approve).waitFor()
  await look('approval')
  await button(page, messages.approve.approve).click()
  await button(page, messages.approve.withdraw).waitFor()
  await look('approved')
  await link(page, messages.path.acts.send(READERS)).click()
  await button(page, messages.plan.send(READERS)).waitFor()
  await look('plan')
  await button(page, messages.plan.send(READERS)).click()
  await look('confirming')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: messages.plan.send(READERS), exact: true })
    .click()
  await page.getByRole('heading', { name: messages.progress.ended, exact: true }).waitFor()
  await page.getByText(messages.report.noRejects).waitFor()
  await look('report')
}

/** The other windows have followed, and the log knows who did what. */
async function lookBack({ page, messages, look }: Person): Promise<void> {
  await step(page, messages.path.steps.send).click()
  await page.getByRole('heading', { name: messages.progress.ended, exact: true }).waitFor()
  await look('report, seen by others')
  await link(page, messages.shell.log).click()
  await page.getByRole('heading', { name: messages.log.title, exact: true }).waitFor()
  await look('log')
}

beforeAll(() => buildClient('development'))

// What React warns of is an error on the console, which fails the test.
describe.each([
  { writes: english, edits: chinese, publishes: english, judgesByAxe: true },
  { writes: chinese, edits: english, publishes: chinese, judgesByAxe: false, client: warningClient },
])('a writer in $writes.locale, an editor in $edits.locale and a publisher in $publishes.locale', (run) => {
  it('take an issue from three pastes to its report', async () => {
    const desk = await aDesk(
      [
        ['chief', 'publisher'],
        ['desk', 'editor'],
        ['reporter', 'writer'],
      ]
        .map(([name, role]) => `  - { address: ${name}@example.com, name: ${name}, role: ${role} }\n`)
        .join(''),
      run,
    )
    const faults: Faults = []
    const sit = (name: string, speaks: typeof english, viewport: typeof PHONE) =>
      sitDown(
        desk,
        { ...speaks, address: `${name}@example.com`, viewport, judgesByAxe: run.judgesByAxe },
        faults,
      )
    const [writer, editor, publisher] = await Promise.all([
      sit('reporter', run.writes, PHONE),
      sit('desk', run.edits, DESKTOP),
      sit('chief', run.publishes, DESKTOP),
    ])
    await Promise.all([
      (async () => {
        await changeSettings(publisher)
        await importList(publisher)
      })(),
      paste(writer, desk.root),
    ])
    await makeIssue(editor)
    await writeIssue(writer)
    await writeArticles(writer)
    await checkAndTest(editor, desk)
    await approveAndSend(publisher)
    await Promise.all([lookBack(editor), link(writer.page, writer.messages.shell.list).click()])
    await writer.look('list')
    expect(faults).toEqual([])
    // What finds nothing on the Chinese pages finds sentences on the English ones.
    const [inEnglish] = [writer, editor].filter(({ messages }) => messages === en)
    await until(async () => inEnglish && latinSentences(inEnglish.page)).not.toEqual([])
    expect(desk.bugs).toEqual([])
  })
})
