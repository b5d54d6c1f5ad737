import { userInfo } from 'node:os'
import { join } from 'node:path'
import { keepName } from '../../src/app/people/desk-user.ts'
import { finished, startCli } from './run-cli.ts'

/** A process that answers on a free port of this machine. */
export interface ServingProcess {
  readonly url: string
  /** As Ctrl-C does; resolves with the exit code. */
  readonly stop: () => Promise<number | null>
}

/** `diglot preview` as a process of its own. */
export async function startPreview(root: string, env: Env = {}): Promise<ServingProcess> {
  // The page has asked for a name before.
  await keepName({ dataDir: join(root, 'data') }, userInfo().username, 'Editor in chief')
  return startServing('preview', root, env)
}

/** `diglot serve` as a process of its own. */
export function startSite(root: string, env: Env): Promise<ServingProcess> {
  return startServing('serve', root, env)
}

type Env = Readonly<Record<string, string>>

async function startServing(command: string, root: string, env: Env): Promise<ServingProcess> {
  const child = startCli(['-C', root, command, '--port', '0'], { env })
  const ended = finished(child)
  const url = new Promise<string>((resolve) => {
    let told = ''
    child.stdout?.on('data', (text: string) => {
      told += text
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(told)
      if (found) resolve(found[0])
    })
  })
  const failed = ended.then(({ code, err }) => {
    throw new Error(`diglot ${command} ended with ${code} before it answered: ${err}`)
  })
  const stop = async () => {
    child.kill('SIGINT')
    return (await ended).code
  }
  return { url: await Promise.race([url, failed]), stop }
}
