import { join } from 'node:path'
import { build } from 'vite'
import { packageDir } from './run-cli.ts'

/** The editors' page as it stands in `src/`, where `diglot preview` serves it from. */
export async function buildClient(): Promise<void> {
  await build({ configFile: join(packageDir, 'vite.config.ts'), logLevel: 'error', mode: 'production' })
}
