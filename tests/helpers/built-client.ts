import { join } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { packageDir } from './run-cli.ts'

/** Where `buildClient` puts the page with the React that warns. */
export const warningClient = join(packageDir, '.cache', 'preview-client')

/**
 * The editors' page as it stands in `src/`: as people get it, where `diglot preview` serves it from, or with the React that warns
 * developers of their mistakes.
 */
export async function buildClient(mode: 'production' | 'development' = 'production'): Promise<void> {
  // Vite takes React by this variable and not by its mode, and Vitest has set it to `test`.
  const { NODE_ENV = mode } = process.env
  process.env.NODE_ENV = mode
  try {
    await build({ configFile: join(packageDir, 'vite.config.ts'), logLevel: 'error', mode })
  } finally {
    process.env.NODE_ENV = NODE_ENV
  }
}

/** Before the first test file that opens the page, and when it is run again. */
export async function setup(project: TestProject): Promise<void> {
  const rebuild = () => buildClient()
  project.onTestsRerun(rebuild)
  await rebuild()
}
