import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { aNewsletterFolder, finished, startCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

let browser: Browser
let close: () => Promise<void>
beforeAll(async () => {
  ;({ browser, close } = await openBrowser())
})
afterAll(() => close())

it('shows an issue, follows every save, and turns a broken record into something to read', async () => {
  const root = await aNewsletterFolder(await tempFolder())
  const child = startCli(['-C', root, 'preview', '--port', '0'])
  const ended = finished(child)
  try {
    const url = await new Promise<string>((resolve) => {
      child.stdout?.on('data', (text: string) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)
        if (found) resolve(found[0])
      })
    })
    const page = await browser.newPage()
    await page.goto(url)
    await page.click('text=2025-w30')
    await page.click('nav >> text="en"')
    const headline = page.frameLocator('iframe[title="The mail"]').locator('h2.head').first()
    expect(await headline.textContent()).toBe('Shanghai conference issues a Global AI Governance Action Plan')
    expect(await page.locator('aside h2').first().textContent()).toBe('No problems')

    const record = join(root, 'content', 'articles', '2025-07-26-global-ai-governance-action-plan.yaml')
    const text = await readFile(record, 'utf8')
    await writeFile(
      record,
      text.replace('headline: Shanghai conference', 'headline: The Shanghai conference'),
    )
    await page
      .frameLocator('iframe[title="The mail"]')
      .locator('h2.head', { hasText: 'The Shanghai conference' })
      .waitFor()

    await writeFile(record, text.replace('date: 2025-07-26', 'date: 2025-07-62'))
    await page
      .locator('code', { hasText: '2025-07-26-global-ai-governance-action-plan.yaml:2:7' })
      .first()
      .waitFor()

    await writeFile(record, text)
    await headline.waitFor()
    await page.click('text=Phone')
    expect(await page.locator('iframe[title="The mail"]').evaluate((frame) => frame.clientWidth)).toBe(375)

    const styles = join(root, 'templates', 'mjml', 'partials', 'footer.hbs')
    await writeFile(styles, `${await readFile(styles, 'utf8')}<p>A new line in the template</p>`)
    await page.frameLocator('iframe[title="The mail"]').locator('text=A new line in the template').waitFor()
    await page.close()
  } finally {
    child.kill('SIGINT')
  }
  expect((await ended).code).toBe(0)
})
