import { expect, it } from 'vitest'
import { clientBrowser } from '../helpers/client-browser.ts'
import { newsletterYaml } from '../helpers/content-folder.ts'
import { field, mailOf, previewTabs, until } from '../helpers/preview-tabs.ts'
import { runningPreview } from '../helpers/running-preview.ts'

const browser = clientBrowser()

const inEach = (text: string) => `{ de: ${text}, fr: ${text}, en: ${text} }`
const newsletter = newsletterYaml
  .replace(/^name:.*$/m, `name: ${inEach('Weekly')}`)
  .replace(/^languages:.*$/m, 'languages: [de, fr, en]')
  .replace(/^defaultEdition:.*$/m, 'defaultEdition: de+fr+en')
  .replace(/^ {2}(eu|us):.*$/gm, `  $1: ${inEach('Topic')}`)
const section = (tag: string) =>
  `  ${tag}: { headline: Headline ${tag}, keywords: [One ${tag}], summary: Text ${tag} }\n`
const article = `date: 2025-07-24
source: { url: "https://example.com/news" }
sections:
${['de', 'fr', 'en'].map(section).join('')}`
const issue = `number: 30
date: 2025-07-28
covers: { from: 2025-07-21, to: 2025-07-27 }
subject: ${inEach('Subject')}
preheader: ${inEach('Preheader')}
articles: [2025-07-24-template]
`

it('sets three languages of a record side by side where there is room for them and the mail, else one below the other', async () => {
  const { url } = await runningPreview({
    files: {
      'newsletter.yaml': newsletter,
      'articles/2025-07-24-template.yaml': article,
      'issues/2025-w30.yaml': issue,
    },
  })
  const page = await (await previewTabs(browser(), url))('/articles/2025-07-24-template')
  const headlines = ['German', 'French', 'English'].map((language) => field(page, `Headline (${language})`))
  const places = () =>
    Promise.all(headlines.map(async (it) => (await it.boundingBox()) ?? { x: 0, y: 0, width: 0 }))
  await headlines[2]?.waitFor()
  await until(async () => new Set((await places()).map(({ y }) => y)).size).toBe(1)
  for (const { width } of await places()) expect(width).toBeGreaterThan(220)
  for (const width of [1100, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await until(async () => new Set((await places()).map(({ x }) => x)).size).toBe(1)
    const ys = (await places()).map(({ y }) => y)
    expect(ys).toEqual(ys.toSorted((a, b) => a - b))
    await until(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  }

  await page.setViewportSize({ width: 1280, height: 800 })
  await field(page, 'Headline (French)').fill('Un titre')
  await until(() => mailOf(page).locator('.head').allInnerTexts()).toEqual([
    'Headline de',
    'Un titre',
    'Headline en',
  ])

  await page.goto(`${url}/issues/2025-w30/articles`)
  await page.locator('option[value=split]').waitFor({ state: 'attached' })
  const layouts = await page
    .locator('select option')
    .evaluateAll((all) => all.map((it) => it.getAttribute('value')))
  expect(layouts).toContain('split')
  expect(layouts).not.toContain('columns')
})
