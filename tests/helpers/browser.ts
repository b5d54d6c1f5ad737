import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { packageDir } from './run-cli.ts'

/**
 * Starts Chromium from the npm package, or an installed one that CHROMIUM_PATH names, with fonts for all scripts
 * that come with the project, so that lines break alike on every machine. What was read of the fonts is kept in .cache/. `close` ends it
 * and removes what it wrote.
 */
export async function openBrowser(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'diglot-browser-'))
  await writeFile(join(folder, 'fonts.conf'), fontConfig(join(packageDir, '.cache', 'fonts')))
  const executablePath = process.env.CHROMIUM_PATH ?? (await packagedChromium())
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-background-networking',
      // No page lives long enough here for what its code would be optimized further.
      '--js-flags=--max-opt=1',
    ],
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } as Record<string, string>,
  })
  return {
    browser,
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * A picture of the whole page, however long. The window is made as high as the page and drawn twice before: on a busy
 * machine Chromium cannot capture what it has not drawn in its new size.
 */
export async function takePicture(page: Page, path: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 1024, height })
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await page.screenshot({ path })
}

/** Before the first test file: two files that unpack Chromium at once would start a program that is still written to. */
export async function setup(): Promise<void> {
  if (process.env.CHROMIUM_PATH !== undefined) return
  const before = { ...process.env }
  await packagedChromium()
  // What the package sets is for Chromium, and the programs of other tests inherit what is set here.
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
}

// The package unpacks its own libnss3 only where it believes that it runs on AWS Lambda.
async function packagedChromium(): Promise<string> {
  if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so'))
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

/** Families that mails and pages ask for, and the font of a package that stands in: with the same widths for Latin letters, so that no line breaks elsewhere. */
const STAND_INS: readonly (readonly [family: string, font: string])[] = [
  ['Arial', 'Arimo'],
  ['Helvetica', 'Arimo'],
  ['sans-serif', 'Arimo'],
  ['Georgia', 'Gelasio'],
  ['Times New Roman', 'Gelasio'],
  ['serif', 'Gelasio'],
  ['Microsoft YaHei', 'Noto Sans S Chinese'],
  ['Microsoft JhengHei', 'Noto Sans T Chinese'],
  ['Yu Gothic', 'Noto Sans Japanese'],
  ['Malgun Gothic', 'Noto Sans Korean'],
  ['Noto Sans CJK SC', 'Noto Sans S Chinese'],
  ['Noto Sans CJK TC', 'Noto Sans T Chinese'],
  ['Noto Sans CJK JP', 'Noto Sans Japanese'],
  ['Noto Sans CJK KR', 'Noto Sans Korean'],
]

const FONTS = [
  ...['sc', 'tc', 'jp', 'kr', 'arabic', 'hebrew'].map((script) => `@embedpdf/fonts-${script}`),
  ...['arimo', 'gelasio'].map((family) => `@expo-google-fonts/${family}`),
]

function fontConfig(cache: string): string {
  const folders = FONTS.map((name) => join(packageDir, 'node_modules', name))
  const standIns = STAND_INS.map(
    ([family, font]) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>${font}</string></edit></match>`,
  )
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${folders.map((font) => `<dir>${font}</dir>`).join('')}<dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir>
${standIns.join('\n')}
</fontconfig>`
}
