import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { buildClient } from './built-client.ts'

/** A browser for all tests of a file, and the editors' page built for it; it is there once the first test runs. */
export function clientBrowser(): () => Browser {
  let opened: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    const [browser] = await Promise.all([openBrowser(), buildClient()])
    opened = browser
  })
  afterAll(() => opened.close())
  return () => opened.browser
}
