import { finished, startCli } from './run-cli.ts'

export interface PreviewProcess {
  readonly url: string
  /** As Ctrl-C does; resolves with the exit code. */
  readonly stop: () => Promise<number | null>
}

/** `diglot preview` as a process of its own, on a free port. */
export async function startPreview(
  root: string,
  env: Readonly<Record<string, string>> = {},
): Promise<PreviewProcess> {
  const child = startCli(['-C', root, 'preview', '--port', '0'], { env })
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
    throw new Error(`diglot preview ended with ${code} before it answered: ${err}`)
  })
  const stop = async () => {
    child.kill('SIGINT')
    return (await ended).code
  }
  return { url: await Promise.race([url, failed]), stop }
}
