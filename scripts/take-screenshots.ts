import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from '../tests/helpers/browser.ts'

/** Pictures for the README, from what `npm run demo` built. */
const root = join(import.meta.dirname, '..')
const mail = pathToFileURL(join(root, 'data', 'demo', 'out', '2025-w30', 'zh-Hans+en.html')).href
const views = [
  { name: 'mail-phone', width: 375, height: 1_150, colorScheme: 'light' },
  { name: 'mail-phone-dark', width: 375, height: 1_150, colorScheme: 'dark' },
  { name: 'mail-desktop', width: 1_024, height: 1_250, colorScheme: 'light' },
] as const

mkdirSync(join(root, 'docs'), { recursive: true })
const { browser, close } = await openBrowser()
for (const { name, width, height, colorScheme } of views) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    deviceScaleFactor: width < 500 ? 2 : 1,
  })
  await page.goto(mail)
  await page.screenshot({ path: join(root, 'docs', `${name}.png`) })
  await page.close()
}
await close()
