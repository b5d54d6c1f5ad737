import { cp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { App } from '../../src/app.ts'
import type { Environment } from '../../src/config.ts'
import { contentFolder } from './content-folder.ts'
import { openAppForTest } from './open-app.ts'
import { packageDir } from './run-cli.ts'
import { shareTemplateCache } from './template-cache.ts'

export interface AppPlace {
  readonly files?: Readonly<Record<string, string | null>>
  readonly env?: Environment
  readonly clock?: () => Date
}

/** The program on a small newsletter of its own: `contentFolder`. Closed when the test has finished. */
export async function anApp({ files = {}, env = {}, clock = () => new Date() }: AppPlace = {}): Promise<{
  readonly app: App
  readonly root: string
  readonly contentDir: string
}> {
  const contentDir = await contentFolder(files)
  const root = dirname(contentDir)
  await cp(join(packageDir, 'templates'), join(root, 'templates'), { recursive: true })
  await shareTemplateCache(root)
  const app = openAppForTest(root, { env, clock })
  return { app, root, contentDir }
}
