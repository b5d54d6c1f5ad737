import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { en } from '../../src/preview/client/language/en.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { articleYaml, newsletterYaml } from '../helpers/content-folder.ts'
import { button, deafen, previewTabs, until } from '../helpers/preview-tabs.ts'
import { runningPreview } from '../helpers/running-preview.ts'

const browser = clientBrowser()

const people = newsletterYaml.replace(
  /^editors: .*$/m,
  [
    'editors:',
    '  - { address: max@example.com, name: Max, role: reader }',
    '  - { address: bo@example.com, name: Bo, role: publisher }',
  ].join('\n'),
)

/** Signs in by the link of the mail that was sent last to an address. */
async function signIn(page: Page, { url, root, address }: Record<'url' | 'root' | 'address', string>) {
  const headers = { origin: url }
  const folder = join(root, 'data', 'sign-in', 'new')
  const sent = (await readdir(folder).catch(() => [])).length
  await page.request.post(`${url}/api/session/links`, { headers, data: { address } })
  await until(() => readdir(folder).catch(() => [])).toHaveLength(sent + 1)
  const mails = await Promise.all(
    (await readdir(folder)).map(async (name) => simpleParser(await readFile(join(folder, name)))),
  )
  for (const { text = '' } of mails) {
    const token = /sign-in#([\w-]{43})/.exec(text)?.[1] ?? ''
    const answer = await page.request.post(`${url}/api/session/link`, { headers, data: { token } })
    if (answer.ok()) return
  }
  throw new Error('No link opens.')
}

it('tells a reader beforehand what is for others, and whose the next step is', async () => {
  const { url, root } = await runningPreview({
    env: { PREVIEW_URL: 'https://desk.example.com' },
    files: { 'newsletter.yaml': people },
  })
  const page = await (await previewTabs(browser(), url))('/sign-in')
  await signIn(page, { url, root, address: 'max@example.com' })

  await page.goto(`${url}/issues/2025-w30`)
  await page.getByText(en.path.waitsFor('Send a test mail', 'Bo')).waitFor()
  const mail = page.getByRole('link', { name: en.path.askByMail })
  expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toBe(
    `mailto:bo@example.com?subject=No. 30: Send a test mail&body=${url}/issues/2025-w30/test`,
  )
  expect(await seriousFindings(page)).toEqual([])

  // By the keyboard, and as a screen reader is told it.
  await page.goto(url)
  const make = button(page, en.issues.make)
  await make.focus()
  const reason = page.getByText(en.me.mayFrom.editor)
  await reason.waitFor()
  await until(() => make.getAttribute('aria-disabled')).toBe('true')
  const id = await reason.getAttribute('id')
  await until(() => make.getAttribute('aria-describedby')).toBe(id)
  await page.keyboard.press('Enter')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await seriousFindings(page)).toEqual([])

  await page.goto(`${url}/issues/2025-w99`)
  await page.getByRole('heading', { name: en.issues.unknown('2025-w99') }).waitFor()
  expect(await page.locator('main').innerText()).not.toContain('yaml')
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('link', { name: en.files.back }).click()
  await page.getByRole('heading', { name: en.issues.title, level: 1 }).waitFor()

  await page.goto(`${url}/settings`)
  await page.getByRole('heading', { name: en.shell.notForYou }).waitFor()
  await page.getByText(en.me.mayFrom.publisher).waitFor()
})

it('shows a translator which fields are theirs, and says once who may change the others', async () => {
  const { url, root } = await runningPreview({
    env: { PREVIEW_URL: 'https://desk.example.com' },
    files: {
      'newsletter.yaml': people.replace('role: reader }', 'role: translator, languages: [en] }'),
      'articles/2025-07-25-broken.yaml': 'date: [\n',
      'articles/2025-07-24-template.yaml': `${articleYaml}image:\n  file: ${'a'.repeat(64)}.jpg\n  alt: { zh-Hans: 图, en: A hall }\n`,
    },
  })
  const page = await (await previewTabs(browser(), url))('/sign-in')
  await signIn(page, { url, root, address: 'max@example.com' })

  await page.goto(`${url}/articles/2025-07-24-template`)
  const rest = en.me.readOnly.rest('English', en.me.whoMay.writer)
  await page.getByText(rest).waitFor()
  expect(await page.getByText(rest).count()).toBe(1)
  const headline = (tag: string) => page.locator(`textarea[data-field="sections.${tag}.headline"]`)
  const canBeWritten = (tag: string) => headline(tag).isEditable()
  expect({ zh: await canBeWritten('zh-Hans'), en: await canBeWritten('en') }).toEqual({ zh: false, en: true })
  const reason = await headline('zh-Hans').getAttribute('aria-describedby')
  expect(await page.locator(`#${reason}`).innerText()).toBe(rest)
  expect(await page.getByLabel(en.fields.date, { exact: true }).isEditable()).toBe(false)
  await page.locator('div.focal-point').waitFor()
  const keywords = (tag: string) => page.locator(`input[data-field="sections.${tag}.keywords"]`)
  await keywords('en').waitFor()
  expect(await keywords('zh-Hans').count()).toBe(0)
  // Enter makes a new paragraph of a text that may be written; here it does nothing.
  const paragraphs = page.locator('[data-paragraph^="zh-Hans "]')
  const before = await paragraphs.count()
  await paragraphs.first().locator('textarea').press('Enter')
  expect(await paragraphs.count()).toBe(before)
  expect(await seriousFindings(page)).toEqual([])

  await page.goto(`${url}/issues/2025-w30/articles`)
  await page.getByText(en.me.readOnly.facts(en.me.whoMay.editor)).waitFor()
  expect(await page.getByLabel(en.fields.number, { exact: true }).isEditable()).toBe(false)
  expect(await page.locator('textarea[data-field="subject.en"]').isEditable()).toBe(true)
  const order = page.getByRole('grid', { name: en.order.articles })
  await order.waitFor()
  expect(await order.getByRole('button').count()).toBe(0)
  expect(await seriousFindings(page)).toEqual([])

  await page.goto(`${url}/files`)
  await page.getByText(en.me.mayFrom.writer).waitFor()
  expect(await page.getByRole('button', { name: en.files.save }).count()).toBe(0)
  await page.getByText('content/articles/2025-07-25-broken.yaml').first().waitFor()
})

it('saves nothing of a window that slept through a sign-in under the name of who signed in, and keeps its words for who typed them', async () => {
  const { url, root } = await runningPreview({
    env: { PREVIEW_URL: 'https://desk.example.com' },
    files: { 'newsletter.yaml': people.replace('role: reader', 'role: editor') },
  })
  const tab = await previewTabs(browser(), url)
  const page = await tab('/sign-in')
  // As long as it sleeps it hears neither the server nor another window.
  await page.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined
  })
  await deafen(page)
  await signIn(page, { url, root, address: 'max@example.com' })
  await page.goto(`${url}/articles/2025-07-24-template`)
  const headline = (of: Page) => of.locator('textarea[data-field="sections.en.headline"]')
  await headline(page).waitFor()

  const next = await tab('/')
  await signIn(next, { url, root, address: 'bo@example.com' })
  const refused = page.waitForResponse((answer) => answer.status() === 403)
  await headline(page).fill('Typed by Max')
  await refused
  // From here on the page is the other person's.
  await until(() => headline(page).inputValue()).toBe('The EU provides a template')
  const file = join(root, 'content', 'articles', '2025-07-24-template.yaml')
  expect(await readFile(file, 'utf8')).toBe(articleYaml)

  await signIn(page, { url, root, address: 'max@example.com' })
  await page.goto(`${url}/articles/2025-07-24-template`)
  await until(() => readFile(file, 'utf8')).toContain('headline: Typed by Max')
  // It hears nothing of the log, so that the log has to be whole when it is opened.
  await page.getByText(en.record.states.saved, { exact: true }).first().waitFor()
  await page.goto(`${url}/log`)
  const entry = page.locator('tr, li').filter({ hasText: en.log.acts.text }).first()
  expect(await entry.innerText()).toContain('Max')
})
