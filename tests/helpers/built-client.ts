import { join } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { packageDir } from './run-cli.ts'

/** The editors' page as it stands in `src/`, where `diglot preview` serves it from. */
export async function buildClient(): Promise<void> {
  await build({ configFile: join(packageDir, 'vite.config.ts'), logLevel: 'error', mode: 'production' })
}

/** Before the first test file that opens the page, and when it is run again. */
export async function setup(project: TestProject): Promise<void> {
  project.onTestsRerun(buildClient)
  await buildClient()
}
