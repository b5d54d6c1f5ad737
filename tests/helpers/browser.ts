import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { processFolder } from './process-folder.ts'

/**
 * Starts Chromium from the npm package, or an installed one that CHROMIUM_PATH names, with the Chinese, Japanese, Korean and
 * Arabic fonts that come with the project. What it writes is removed with this process.
 */
export async function openBrowser(): Promise<Browser> {
  const folder = processFolder('browser')
  const fonts = FONTS.map((name) => join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'fonts'))
  await writeFile(join(folder, 'fonts.conf'), fontConfig(fonts, folder))
  const executablePath = process.env.CHROMIUM_PATH ?? (await packagedChromium())
  return chromium.launch({
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

const FONTS = ['@embedpdf/fonts-sc', '@embedpdf/fonts-jp', '@embedpdf/fonts-kr', '@embedpdf/fonts-arabic']

function fontConfig(fonts: readonly string[], cache: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${fonts.map((font) => `<dir>${font}</dir>`).join('')}<dir>/usr/share/fonts</dir><cachedir>${cache}/cache</cachedir>
<match target="pattern"><test name="family"><string>sans-serif</string></test><edit name="family" mode="prepend" binding="strong"><string>Noto Sans S Chinese</string></edit></match>
<match target="pattern"><test name="family"><string>serif</string></test><edit name="family" mode="prepend" binding="strong"><string>DejaVu Serif</string><string>Noto Sans S Chinese</string></edit></match>
<alias binding="same"><family>Noto Sans CJK JP</family><prefer><family>Noto Sans Japanese</family></prefer></alias>
</fontconfig>`
}
