import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { initNewsletter } from '../../src/app/setup/init-newsletter.ts'
import { en } from '../../src/preview/client/language/en.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { packageDir } from '../helpers/run-cli.ts'
import { startPreview } from '../helpers/serving-process.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const browser = clientBrowser()

it('opens every page of a newsletter with no article, no issue and nobody on the list', async () => {
  const root = join(await tempFolder(), 'my-digest')
  await initNewsletter(packageDir, { folder: root })
  const { url, stop } = await startPreview(root)
  onTestFinished(async () => void (await stop()))
  const page = await browser().newPage({ locale: 'en-GB' })
  onTestFinished(() => page.close())
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`)
  })
  await page.goto(url)
  await page.getByText(en.issues.none).waitFor()
  for (const path of ['/articles', '/list', '/outbox', '/paste']) {
    await page.goto(`${url}${path}`)
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
  }
  expect(faults).toEqual([])
})
