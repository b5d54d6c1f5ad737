import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { en } from '../../src/preview/client/language/en.ts'
import { zhHans } from '../../src/preview/client/language/zh-hans.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { articleYaml, issueYaml, newsletterYaml } from '../helpers/content-folder.ts'
import { button, field, link, mailOf, previewTabs, until } from '../helpers/preview-tabs.ts'
import { runningPreview } from '../helpers/running-preview.ts'

const browser = clientBrowser()

/** Wider than the window is what nobody can read on a phone. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

it('changes settings with the mail beside them, says what is wrong with one, and takes the save back', async () => {
  const { url, root } = await runningPreview()
  const page = await (await previewTabs(browser(), url))('/')
  const onDisk = () => readFile(join(root, 'content/newsletter.yaml'), 'utf8')
  const { settings } = en
  await link(page, en.shell.settings).click()
  await mailOf(page).getByText('Weekly').first().waitFor()

  await field(page, 'Name (English)').fill('The Monthly')
  await mailOf(page).getByText('The Monthly').first().waitFor()
  await link(page, settings.sections.sender).click()
  await field(page, settings.sender.address).fill('digest')
  await page
    .getByText(/is not an address/)
    .first()
    .waitFor()
  await until(() => button(page, settings.save).isDisabled()).toBe(true)
  expect(await seriousFindings(page)).toEqual([])
  await field(page, settings.sender.address).fill('digest@example.org')
  await page.getByText(settings.warnings['sender-domain']('example.com', 'example.org')).waitFor()

  await link(page, settings.sections.topics).click()
  await field(page, settings.key).fill('uk')
  await button(page, settings.topics.add).click()
  await field(page, 'Name (Simplified Chinese)').nth(2).fill('英国')
  await field(page, 'Name (English)').nth(2).fill('Britain')
  await button(page, settings.up('uk')).click()
  await button(page, settings.up('uk')).click()

  await link(page, settings.sections.look).click()
  await field(page, settings.look.names.ink).first().fill('#999999')
  await page.getByText(settings.look.tooLow('4.5')).waitFor()
  await field(page, settings.look.names.ink).first().fill('#222222')
  await page.getByText(settings.look.tooLow('4.5')).waitFor({ state: 'detached' })
  expect(await seriousFindings(page)).toEqual([])
  await button(page, settings.save).click()
  await page.getByText(settings.saved, { exact: true }).waitFor()
  const eu = '  eu: { zh-Hans: 欧盟, en: European Union }\n'
  expect(await onDisk()).toBe(
    `${newsletterYaml
      .replace('en: Weekly', 'en: The Monthly')
      .replace('digest@example.com', 'digest@example.org')
      .replace(eu, `  uk: { zh-Hans: 英国, en: Britain }\n${eu}`)}palette: { light: { ink: "#222222" } }\n`,
  )
  await button(page, settings.undo).click()
  await until(onDisk).toBe(newsletterYaml)

  for (const part of ['newsletter', 'editors', 'text', 'readers', 'pace', 'delivery'] as const) {
    await link(page, settings.sections[part]).click()
    await page.locator('.settings-part .sheet').first().waitFor()
    expect(await seriousFindings(page)).toEqual([])
  }
  await button(page, settings.delivery.send).click()
  await page.getByText(/editor@example.com: Accepted/).waitFor()
})

it('shows a theme in the mail as soon as it is chosen, and keeps it', async () => {
  const { url, root } = await runningPreview()
  const page = await (await previewTabs(browser(), url))('/settings/look')
  const { settings } = en
  const look = () =>
    mailOf(page)
      .locator('.sheet')
      .evaluate((sheet) => ({
        bar: getComputedStyle(sheet.querySelector('.top') as Element).borderTopWidth,
        topic: getComputedStyle(sheet.querySelector('.topic') as Element).color,
      }))
  await mailOf(page).locator('.topic').first().waitFor()
  await until(look).toEqual({ bar: '0px', topic: 'rgb(168, 40, 28)' })
  await page.getByRole('button', { name: settings.look.themes.newspaper }).click()
  await page.getByRole('option', { name: settings.look.themes['think-tank'] }).click()
  await until(look).toEqual({ bar: '6px', topic: 'rgb(11, 74, 134)' })
  await button(page, settings.save).click()
  await page.getByText(settings.saved, { exact: true }).waitFor()
  expect(await readFile(join(root, 'content/newsletter.yaml'), 'utf8')).toBe(
    `${newsletterYaml}theme: think-tank\n`,
  )
})

it('fixes broken files on a phone, in Chinese', async () => {
  const broken = issueYaml.replace('template]', 'template, gone]')
  const { url, root } = await runningPreview({ files: { 'issues/2025-w30.yaml': broken } })
  const phone = { locale: 'zh-CN', viewport: { width: 390, height: 844 } }
  const page = await (await previewTabs(browser(), url, phone))('/')
  const article = join(root, 'content/articles/2025-07-24-template.yaml')
  const { files } = zhHans
  await page.getByText(zhHans.issues.brokenRecords(1)).waitFor()
  await writeFile(article, articleYaml.replace('topic: eu', 'topic: [eu'))
  await page.getByText(zhHans.issues.brokenRecords(2)).waitFor()

  await link(page, files.fix).click()
  await button(page, files.takeOut).click()
  await page.getByText(files.missing('gone')).waitFor({ state: 'detached' })
  await button(page, files.goTo(4)).click()
  expect(await seriousFindings(page)).toEqual([])
  await until(() => overflow(page)).toBeLessThanOrEqual(0)
  await button(page, files.takeLastGood).click()
  await page.getByText(files.noFaults).waitFor()
  await button(page, files.save).click()
  await page.getByText(files.none).waitFor()
  expect(await readFile(article, 'utf8')).toBe(articleYaml)

  for (const part of ['look', 'topics', 'editors'] as const) {
    await page.goto(`${url}/settings/${part}`)
    await page.locator('.settings-part .sheet').first().waitFor()
    await until(() => overflow(page)).toBeLessThanOrEqual(0)
    expect(await seriousFindings(page)).toEqual([])
  }
})
