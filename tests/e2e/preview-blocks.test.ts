import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { blockKinds, fieldsOf } from '../../src/domain/blocks/block-kinds.ts'
import { en } from '../../src/preview/client/language/en.ts'
import { createFormats } from '../../src/preview/client/language/formats.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { issueYaml } from '../helpers/content-folder.ts'
import { aPlane, aPngOf } from '../helpers/picture-files.ts'
import { button, field, link, mailOf, previewTabs, until } from '../helpers/preview-tabs.ts'
import { type RunningPreview, runningPreview } from '../helpers/running-preview.ts'

const browser = clientBrowser()
const formats = createFormats('en-GB')
const { blocks, order, record, pictures, fields, articles } = en
const ISSUE = '/issues/2025-w30'

const glossary = `terms:
  - { zh-Hans: 通用人工智能, en: general-purpose AI }
  - { zh-Hans: 前沿人工智能, en: frontier AI }
`

interface IssueFile {
  readonly articles: readonly string[]
  readonly blocks?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

function aPreview(files: Readonly<Record<string, string>> = {}): Promise<RunningPreview> {
  return runningPreview({ files: { 'glossary.yaml': glossary, ...files } })
}

const fileOf = ({ root }: RunningPreview) => join(root, 'content/issues/2025-w30.yaml')
const textOf = (preview: RunningPreview) => readFile(fileOf(preview), 'utf8')
const read = async (preview: RunningPreview) => parse(await textOf(preview)) as IssueFile
const labelOf = (kind: (typeof blockKinds)[number], name: ReturnType<typeof fieldsOf>[number], tag: string) =>
  formats.inLanguage(blocks.fieldsOf[kind][name] ?? blocks.fields[name], tag)

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.getByText(record.states.saved, { exact: true }).waitFor()
}

async function add(page: Page, kind: (typeof blockKinds)[number]): Promise<void> {
  await button(page, blocks.addOne(order.blockKinds[kind])).click()
  await page.getByRole('heading', { level: 1, name: order.blockKinds[kind], exact: true }).waitFor()
}

describe('blocks in the browser', () => {
  it('are added, one of each kind, and written in every language beside the mail', async () => {
    const preview = await aPreview()
    const page = await (await previewTabs(browser(), preview.url))(`${ISSUE}/articles`)
    for (const kind of blockKinds) {
      await add(page, kind)
      for (const name of fieldsOf(kind)) {
        await field(page, labelOf(kind, name, 'zh-Hans')).fill(`中文 ${kind} ${name}`)
        await field(page, labelOf(kind, name, 'en')).fill(`English ${kind} ${name}`)
      }
      if (kind === 'event') {
        await page.getByLabel(blocks.fields.starts).fill('2025-08-12T14:00')
        await page.getByLabel(blocks.fields.zone).fill('Europe/Paris')
      }
      if (kind === 'term') {
        await page.getByRole('button', { name: new RegExp(`^${blocks.fields.term} `) }).click()
        await page.getByRole('option', { name: '前沿人工智能 · frontier AI' }).click()
      }
      const shown = kind === 'term' ? 'frontier AI' : `English ${kind} ${fieldsOf(kind)[0]}`
      await mailOf(page).locator(`#b-${kind}`).getByText(shown).first().waitFor()
      await save(page)
      await link(page, blocks.back('No. 30')).click()
      await page.getByRole('heading', { name: order.articles, exact: true }).waitFor()
    }
    const { articles: inOrder, blocks: written = {} } = await read(preview)
    expect(inOrder).toEqual(['2025-07-24-template', ...blockKinds.map((kind) => `blocks/${kind}`)])
    for (const kind of blockKinds)
      expect(written[kind]).toMatchObject({
        kind,
        sections: Object.fromEntries(
          (
            [
              ['zh-Hans', '中文'],
              ['en', 'English'],
            ] as const
          ).map(([tag, language]) => [
            tag,
            Object.fromEntries(
              fieldsOf(kind).map((name) => [
                name,
                expect.stringMatching(new RegExp(`^${language} ${kind} ${name}\\n?$`)),
              ]),
            ),
          ]),
        ),
      })
    expect(written.event).toMatchObject({ starts: '2025-08-12 14:00', zone: 'Europe/Paris' })
    expect(written.term).toMatchObject({ term: '前沿人工智能' })
    await until(() => page.locator('.order-row').count()).toBe(9)
    expect(preview.bugs).toEqual([])
  })

  it('are undone, redone and deleted, and one step brings a deleted one back as it was', async () => {
    const preview = await aPreview()
    const page = await (await previewTabs(browser(), preview.url))(`${ISSUE}/articles`)
    await add(page, 'quote')
    const text = field(page, labelOf('quote', 'text', 'en'))
    await text.fill('Rules take time.')
    await save(page)
    await button(page, record.undo).click()
    await until(() => text.inputValue()).toBe('')
    await button(page, record.redo).click()
    await until(() => text.inputValue()).toBe('Rules take time.')
    await save(page)
    const written = await textOf(preview)
    expect(written).toContain('Rules take time.')

    await button(page, blocks.remove).click()
    await page.getByRole('heading', { name: order.articles, exact: true }).waitFor()
    await save(page)
    expect(await textOf(preview)).toBe(issueYaml)
    await button(page, record.undo).click()
    await save(page)
    expect(await read(preview)).toEqual(parse(written))
  })

  it('show both versions of a text that two changed at once, and a deleted one is told to who writes it', async () => {
    const note = `${issueYaml}blocks:
  note:
    kind: note
    sections:
      zh-Hans: { text: 你好, by: 编辑部 }
      en: { text: Hello, by: The editors }
`.replace('[2025-07-24-template]', '[blocks/note, 2025-07-24-template]')
    const preview = await aPreview({ 'issues/2025-w30.yaml': note })
    const page = await (await previewTabs(browser(), preview.url))(`${ISSUE}/blocks/note`)
    const by = field(page, labelOf('note', 'by', 'en'))
    await by.waitFor()
    await page.context().setOffline(true)
    await by.fill('Ana')
    await writeFile(fileOf(preview), note.replace('The editors', 'Bo'))
    await page.context().setOffline(false)
    await button(page, record.keepMine).click()
    await save(page)
    expect(await textOf(preview)).toBe(note.replace('The editors', 'Ana'))

    await page.context().setOffline(true)
    await by.fill('Ana and Bo')
    await writeFile(fileOf(preview), issueYaml)
    await page.context().setOffline(false)
    await page.getByRole('alert', { name: record.conflict }).getByText('Ana and Bo').waitFor()
    expect(await textOf(preview)).toBe(issueYaml)
  })

  it('say in sentences what is wrong, and what the check finds leads to the field', async () => {
    const preview = await aPreview()
    const page = await (await previewTabs(browser(), preview.url))(`${ISSUE}/articles`)
    await add(page, 'brief')
    await page.getByLabel(blocks.fields.url).fill('ftp://example.com/a')
    await field(page, labelOf('brief', 'headline', 'en')).fill('One')
    await page
      .getByText('Only a whole address that begins with https:// or http:// may stand here.')
      .first()
      .waitFor()
    await until(() => textOf(preview)).toContain('headline: One')
    await page.getByLabel(blocks.fields.url).fill('https://example.com/a')
    await save(page)

    await page.goto(`${preview.url}${ISSUE}`)
    const missing = page
      .locator('.problem')
      .filter({ hasText: 'The English text of the block brief is missing.' })
    await missing.getByRole('button').first().click()
    await missing.getByRole('link', { name: en.problems.open }).click()
    const text = field(page, labelOf('brief', 'text', 'en'))
    await until(() => text.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('take a portrait from this machine, and a term that the glossary has', async () => {
    const preview = await aPreview()
    const page = await (await previewTabs(browser(), preview.url))(`${ISSUE}/articles`)
    await add(page, 'note')
    const buffer = await aPngOf(aPlane({ width: 300, height: 400 }))
    await page
      .locator('.picture-editor input[type=file]')
      .first()
      .setInputFiles({ name: 'ana.png', mimeType: 'image/png', buffer })
    await page.locator('.focal-point img').waitFor()
    await field(page, formats.inLanguage(fields.alt, 'en')).fill('Ana')
    await field(page, formats.inLanguage(fields.alt, 'zh-Hans')).fill('安娜')
    await save(page)
    const note = (await read(preview)).blocks?.note
    expect(note).toMatchObject({
      image: { file: expect.stringMatching(/\.(?:png|jpg)$/), alt: { en: 'Ana', 'zh-Hans': '安娜' } },
    })
    await until(() => mailOf(page).locator('#b-note img').getAttribute('width')).toBe('72')
    await button(page, pictures.remove).click()
    await save(page)
    expect((await read(preview)).blocks?.note).not.toHaveProperty('image')
  })

  it('stand one language under the other on a phone, and have nothing that a screen reader stumbles over', async () => {
    const preview = await aPreview()
    const open = await previewTabs(browser(), preview.url, { viewport: { width: 390, height: 844 } })
    const page = await open(`${ISSUE}/articles`)
    await add(page, 'event')
    const boxes = await Promise.all(
      ['zh-Hans', 'en'].map((tag) => field(page, labelOf('event', 'headline', tag)).boundingBox()),
    )
    const [chinese, english] = boxes
    expect(english?.x).toBe(chinese?.x)
    expect(english?.y).toBeGreaterThan((chinese?.y ?? 0) + (chinese?.height ?? 0))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await seriousFindings(page)).toEqual([])
    await page.getByText(articles.isMissing).first().waitFor()
  })
})
