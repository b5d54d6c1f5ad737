import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'

/** A browser for all tests of a file; it is there once the first test runs. */
export function clientBrowser(): () => Browser {
  let opened: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    opened = await openBrowser()
  })
  afterAll(() => opened.close())
  return () => opened.browser
}
