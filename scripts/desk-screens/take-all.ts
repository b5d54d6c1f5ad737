import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { en } from '../../src/preview/client/language/en.ts'
import { zhHans } from '../../src/preview/client/language/zh-hans.ts'
import { seriousFindings } from '../../tests/helpers/axe.ts'
import { type OpenDesk, removeSample, samples } from './samples.ts'
import { type Screen, screens } from './screens.ts'

const desktop = { viewport: { width: 1_280, height: 800 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
/** A desktop at 200 % is as wide as half of one. */
const zoomed = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }

/** A screen is opened once in each of these, and shown by day and by night. */
const appearances = {
  'desktop-en': { locale: 'en-GB', ...desktop },
  'desktop-zh': { locale: 'zh-CN', ...desktop },
  'phone-en': { locale: 'en-GB', ...phone },
  'phone-zh': { locale: 'zh-CN', ...phone },
  'zoomed-en': { locale: 'en-GB', ...zoomed },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>

/** The two that differ in the most, for a look at a few screens. */
const FEW_VIEWS: readonly string[] = ['desktop-en-light', 'phone-zh-dark']

/** By night only the colours are others. */
const lights = { light: undefined, dark: ['color-contrast'] } as const

/** A step of a busy machine; and a screen with all of its steps, so that one that hangs does not end the run. */
const STEP_MS = 30_000
const SCREEN_MS = 120_000

/** Which screens are taken: all, or those whose names begin as one of these; and in how many of their views. */
export interface Wanted {
  readonly names: readonly string[]
  readonly hasEveryView: boolean
}

/** What a run came to. */
export interface Taken {
  readonly pictures: number
  readonly failed: readonly string[]
  /** What is wider than its window, and what axe-core calls serious or critical. */
  readonly faults: readonly string[]
}

/** Pictures of the wanted screens, and a line for each that fails, is too wide or has findings of axe-core. */
export async function takeAll(browser: Browser, folder: string, wanted: Wanted): Promise<Taken> {
  const taken: Taken[] = []
  for (const name of Object.keys(samples) as (keyof typeof samples)[]) {
    const shown = screens.filter((screen) => screen.sample === name && isWanted(screen, wanted))
    const { hasEveryView } = wanted
    if (shown.length > 0) taken.push(...(await takeSample(browser, folder, { name, shown, hasEveryView })))
  }
  return {
    pictures: taken.reduce((sum, { pictures }) => sum + pictures, 0),
    failed: taken.flatMap(({ failed }) => failed),
    faults: taken.flatMap(({ faults }) => faults),
  }
}

function isWanted(screen: Screen, { names }: Wanted): boolean {
  return names.length === 0 || names.some((name) => screen.name.startsWith(name))
}

interface Sample {
  readonly name: keyof typeof samples
  readonly shown: readonly Screen[]
  readonly hasEveryView: boolean
}

async function takeSample(
  browser: Browser,
  folder: string,
  { name, shown, hasEveryView }: Sample,
): Promise<readonly Taken[]> {
  const place = await mkdtemp(join(tmpdir(), 'diglot-'))
  const desk: OpenDesk = await samples[name](place)
  const taken: Taken[] = []
  for (const [appearance, options] of Object.entries(appearances)) {
    const views = Object.entries(lights)
      .map(([light, rules]) => ({
        light: light as keyof typeof lights,
        rules,
        name: `${appearance}-${light}`,
      }))
      .filter((view) => hasEveryView || FEW_VIEWS.includes(view.name))
    if (views.length === 0) continue
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    context.setDefaultTimeout(STEP_MS)
    await signIn(context, desk)
    let page = await context.newPage()
    for (const screen of shown) {
      const one = await takeScreen(page, { screen, desk, appearance, views, folder })
      taken.push(one)
      if (one.failed.length === 0) continue
      await page.close()
      page = await context.newPage()
    }
    await context.close()
  }
  await desk.close()
  await removeSample(place)
  return taken
}

async function signIn(context: BrowserContext, { url, password }: OpenDesk): Promise<void> {
  if (password === undefined) return
  const session = { data: { password, name: 'Wei' }, headers: { origin: url } }
  await context.request.post(`${url}/api/session`, session)
}

interface View {
  readonly light: keyof typeof lights
  readonly rules: readonly string[] | undefined
  readonly name: string
}

interface Sitting {
  readonly screen: Screen
  readonly desk: OpenDesk
  readonly appearance: string
  readonly views: readonly View[]
  readonly folder: string
}

async function takeScreen(page: Page, sitting: Sitting): Promise<Taken> {
  const { screen, appearance } = sitting
  const taken = { pictures: 0, failed: [] as string[], faults: [] as string[] }
  try {
    await inTime(
      (async () => {
        await openScreen(page, sitting)
        for (const { light, rules, name } of sitting.views) {
          await page.emulateMedia({ colorScheme: light })
          await takePicture(page, join(sitting.folder, name), screen.name)
          taken.pictures += 1
          const faults = await faultsOf(page, rules)
          taken.faults.push(...faults.map((fault) => `${name}/${screen.name}: ${fault}`))
        }
      })(),
    )
  } catch (error) {
    taken.failed.push(`${appearance}/${screen.name} failed: ${String(error)}`)
  }
  for (const line of [...taken.faults, ...taken.failed]) process.stdout.write(`${line}\n`)
  return taken
}

/** Of the whole page; of the window where something lies over it. */
async function takePicture(page: Page, folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const isCovered = (await page.locator('.veil, .deleted-bar:not(:empty)').count()) > 0
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: !isCovered })
}

async function openScreen(page: Page, { screen, desk, appearance }: Sitting): Promise<void> {
  // An address that differs behind the # alone would not be opened again.
  await page.goto('about:blank')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(desk.url + (typeof screen.path === 'string' ? screen.path : screen.path(desk)))
  await settled(page)
  if (screen.act === undefined) return
  await screen.act(page, appearance.endsWith('zh') ? zhHans : en)
  await settled(page)
}

async function settled(page: Page): Promise<void> {
  await page.locator('main, .sign-in').first().waitFor()
  await page.locator('.waiting').first().waitFor({ state: 'detached' })
  for (const frame of page.frames()) await frame.waitForLoadState()
  await page.waitForTimeout(300)
  // A dialog that has just opened is not seen before its movement is over.
  await page.evaluate(async () => {
    const ends = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ends.map(({ finished }) => finished))
  })
}

async function inTime(work: Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`It took more than ${SCREEN_MS / 1000} s.`)), SCREEN_MS)
  await Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

async function faultsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  const found = (await seriousFindings(page, rules)).map(
    ({ rule, elements }) => `${rule} ${elements.join(' | ')}`,
  )
  return wide > 0 ? [`${wide} px too wide`, ...found] : found
}
