import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from '../tests/helpers/browser.ts'
import { buildClient } from '../tests/helpers/built-client.ts'
import { removeSample, samples } from './desk-screens/samples.ts'
import { takeAll } from './desk-screens/take-all.ts'

/**
 * Pictures of the desk. Without an argument those that the docs show: an issue with a problem in it, the record where it
 * is fixed, two screens of a phone, and a list whose last issue brought too many complaints. With names, or the beginnings
 * of some, those screens go to out/screens, on a desktop by day in English and on a phone by night in Chinese; `--every-view`
 * takes all of them, or those that are named, in every view. A line is printed for each that fails, is wider than its window
 * or has serious findings of axe-core.
 */
const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: {
    'every-view': { type: 'boolean', default: false },
    into: { type: 'string', default: join(import.meta.dirname, '..', 'out', 'screens') },
  },
})
const hasEveryView = values['every-view']
await buildClient()
const browser = await openBrowser()
await (names.length > 0 || hasEveryView ? takeScreens() : takeThoseOfTheReadme())
await browser.close()

async function takeScreens(): Promise<void> {
  const start = performance.now()
  const wanted = { names, hasEveryView }
  const { pictures, failed, faults } = await takeAll(browser, values.into, wanted)
  const minutes = ((performance.now() - start) / 60_000).toFixed(1)
  process.stdout.write(
    `${pictures} pictures in ${minutes} minutes; ${failed.length} screens failed, ${faults.length} faults\n`,
  )
  if (pictures === 0 || failed.length + faults.length > 0) process.exitCode = 1
}

async function takeThoseOfTheReadme(): Promise<void> {
  await onDesk('fresh', takeEditing)
  await onDesk('grown', takeList)
}

async function onDesk(name: keyof typeof samples, take: (url: string) => Promise<void>): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'diglot-'))
  const desk = await samples[name](place)
  await take(desk.url)
  await desk.close()
  await removeSample(place)
}

async function takeEditing(url: string): Promise<void> {
  const issue = await open('en-GB', { width: 1_280, height: 800 })
  await issue.goto(`${url}/issues/2025-w30`)
  await issue.locator('.problem button').first().click()
  await issue.frameLocator('iframe').locator('[data-diglot-place]').first().waitFor()
  await issue.screenshot(picture('preview-issue'))

  const record = await open('zh-CN', { width: 1_280, height: 800 })
  await record.goto(`${url}/articles/2025-07-23-americas-ai-action-plan`)
  await record.frameLocator('iframe').getByText('美国公布').last().waitFor()
  await record.screenshot(picture('preview-record'))

  const phone = await open('zh-CN', { width: 390, height: 844 })
  await phone.goto(`${url}/articles/2025-07-23-americas-ai-action-plan`)
  await phone.frameLocator('iframe').getByText('美国公布').last().waitFor()
  await phone.screenshot(picture('preview-phone'))

  const approval = await open('en-GB', { width: 390, height: 844 }, 'dark')
  await approval.goto(`${url}/issues/2025-w07/approve`)
  await approval.frameLocator('iframe').getByText('AI POLICY WEEKLY').first().waitFor()
  await approval.screenshot(picture('preview-phone-dark'))
}

async function takeList(url: string): Promise<void> {
  const list = await open('en-GB', { width: 1_280, height: 990 })
  await list.goto(`${url}/list`)
  await list.getByRole('heading', { name: 'Issue by issue' }).waitFor()
  await list.screenshot(picture('preview-list'))
}

function open(
  locale: string,
  viewport: { readonly width: number; readonly height: number },
  colorScheme: 'light' | 'dark' = 'light',
) {
  return browser.newPage({ locale, viewport, colorScheme, reducedMotion: 'reduce' })
}

function picture(name: string) {
  return { path: join(import.meta.dirname, '..', 'docs', `${name}.png`) }
}
