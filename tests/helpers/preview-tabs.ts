import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

/** How long a test waits for what a page comes to. */
const LONGEST_WAIT_MS = 90_000

/** Opens tabs of one browser on the preview; whatever they write to the console as an error fails the test. */
export async function previewTabs(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<(path: string) => Promise<Page>> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    // axe-core measures colours; half-way through a movement they are others.
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(LONGEST_WAIT_MS)
  const faults = new Set<string>()
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') for (const page of context.pages()) await sayWhatIsSeen(page)
    await context.close()
    expect([...faults]).toEqual([])
  })
  return async (path) => {
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.add(error.stack ?? String(error)))
    page.on('console', (message) => {
      // What a request is refused for is shown on the page; the browser tells it to the console as well.
      const isRefusal = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !isRefusal) faults.add(message.text())
    })
    await page.goto(url + path)
    return page
  }
}

/** What a page shows where its test has failed. */
async function sayWhatIsSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => document.body.innerText).catch((error) => `Cannot be read: ${error}`)
  process.stdout.write(`\n${page.url()}\n${seen.replaceAll(/\s*\n\s*/g, '\n').slice(0, 3_000)}\n`)
}

/** From its next load on, a page hears nothing of what others do. */
export async function deafen(page: Page): Promise<void> {
  // Without locks it holds a stream of its own, and hears no other window's.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'))
  await page.route('**/api/events', (route) => route.abort())
}

/** What a page comes to, however busy the machine is: words may be late there, and must not be lost. */
export const until = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: LONGEST_WAIT_MS })

interface Drag {
  readonly what: Locator
  readonly to: Locator
  readonly edge: 'top' | 'bottom'
}

/** As a hand does it: press, move away, move on in steps and there to and fro, and let go where the list says that it takes it. */
export async function dragByMouse(page: Page, { what, to, edge }: Drag): Promise<void> {
  await to.scrollIntoViewIfNeeded()
  await what.scrollIntoViewIfNeeded()
  const [start, end] = [await boxOf(what), await boxOf(to)]
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2, start.y + 2, { steps: 4 })
  const y = edge === 'top' ? end.y + 5 : end.y + end.height - 5
  await page.mouse.move(end.x + 150, y, { steps: 12 })
  let nudge = 0
  await until(async () => {
    // A list that was drawn a moment ago hears of what is above it by its next move alone.
    nudge = 1 - nudge
    await page.mouse.move(end.x + 150 + nudge, y)
    return page.locator('[data-drop-target]').count()
  }).toBeGreaterThan(0)
  await page.mouse.up()
}

/** Where it is once it stands still. */
async function boxOf(what: Locator) {
  await (await what.elementHandle())?.waitForElementState('stable')
  const box = await what.boundingBox()
  if (box === null) throw new Error('What is dragged, or where to, is not on the page.')
  return box
}

/** Leaves the open dialog by Escape; one that has just moved its focus may lose a key, and people press it again. */
export async function leaveDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await until(async () => {
    await dialog.evaluateAll(([open]) => open?.focus())
    if ((await dialog.count()) > 0) await page.keyboard.press('Escape')
    return dialog.count()
  }).toBe(0)
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
export const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true })
export const link = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true })
/** A step of an issue's way, by its name. */
export const step = (page: Page, name: string): Locator =>
  page.locator('nav.path').getByRole('link', { name: new RegExp(`^${name}`) })
export const mailOf = (page: Page): FrameLocator => page.frameLocator('iframe')
