import { onTestFinished } from 'vitest'
import { type App, type AppOptions, createApp } from '../../src/app.ts'
import { type Environment, parseConfig } from '../../src/config.ts'
import { anActor } from './an-actor.ts'
import { packageDir } from './run-cli.ts'

interface OpenOptions extends Partial<Pick<AppOptions, 'clock' | 'actor'>> {
  readonly env?: Environment
}

/** The program on the newsletter of a folder; for the caller to close. */
export function openApp(
  root: string,
  { env = {}, clock = () => new Date(), actor = anActor }: OpenOptions = {},
): App {
  return createApp({ config: parseConfig(env, root), packageDir, clock, actor })
}

/** The same, closed when the test has finished. */
export function openAppForTest(root: string, options?: OpenOptions): App {
  const app = openApp(root, options)
  onTestFinished(() => app.close())
  return app
}
