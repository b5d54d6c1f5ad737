import type { Browser } from 'playwright-core'
import { beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'

let running: Browser | undefined

/**
 * The browser of all test files that a worker runs; it is there once the first test runs, and ends with the worker. What a test
 * opens in it is a context of its own, and is closed by it.
 */
export function clientBrowser(): () => Browser {
  beforeAll(async () => {
    if (!running?.isConnected()) running = await openBrowser()
  })
  return () => running as Browser
}
