import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { LayoutName } from '../src/domain/newsletter/issue.ts'
import type { ThemeName } from '../src/domain/newsletter/theme.ts'
import { fillHtml, sampleSlots } from '../src/domain/proof/slots.ts'
import { renderEdition } from '../src/render/render-edition.ts'
import { openBrowser } from '../tests/helpers/browser.ts'
import { type FixtureName, inTheme, loadFixture, newestSource } from '../tests/helpers/fixture-issue.ts'
import { engines, renderText } from '../tests/helpers/renderers.ts'

/** Pictures for the README. `npm run look` takes those of every layout and edition. */
interface View {
  readonly name: string
  readonly mail: readonly [FixtureName, LayoutName, string]
  readonly theme?: ThemeName
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
  /** How far the mail is scrolled. */
  readonly from: number
}

const sample = ['zh-en', 'stacked', 'zh-Hans+en'] as const
const views: readonly View[] = [
  { name: 'mail-phone', mail: sample, width: 375, height: 1_150, scheme: 'light', from: 0 },
  { name: 'mail-phone-dark', mail: sample, width: 375, height: 1_150, scheme: 'dark', from: 0 },
  { name: 'mail-desktop', mail: sample, width: 1_024, height: 1_250, scheme: 'light', from: 0 },
  ...(
    [
      ['newspaper', 'light'],
      ['think-tank', 'light'],
      ['brief', 'dark'],
    ] as const
  ).map(([theme, scheme]) => ({
    ...{ name: `theme-${theme}`, theme, mail: sample, width: 640, height: 1_000, scheme, from: 0 },
  })),
  {
    name: 'mail-columns',
    mail: ['zh-en', 'columns', 'zh-Hans+en'],
    width: 860,
    height: 640,
    scheme: 'light',
    from: 700,
  },
  {
    name: 'mail-arabic',
    mail: ['ar-en', 'columns', 'ar+en'],
    width: 860,
    height: 700,
    scheme: 'light',
    from: 0,
  },
]

async function takeView(
  browser: Browser,
  { name, mail, theme = 'newspaper', width, height, scheme, from }: View,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: width < 500 ? 1.5 : 1,
  })
  await page.setContent(await rendered(mail, theme))
  await page.evaluate((top) => window.scrollTo(0, top), from)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}

async function rendered([fixture, layout, id]: View['mail'], theme: ThemeName): Promise<string> {
  const content = await loadFixture(fixture)
  const renderers = { engine: engines.mjml, renderText }
  const { html, readerName } = await renderEdition(
    inTheme(newestSource(content, layout), theme),
    id,
    renderers,
  )
  return fillHtml(html, sampleSlots(content.newsletter.siteUrl, readerName))
}

const folder = join(import.meta.dirname, '..', 'docs')
mkdirSync(folder, { recursive: true })
const browser = await openBrowser()
for (const view of views) await takeView(browser, view)
await browser.close()
