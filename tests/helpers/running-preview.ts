import { cp } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { App } from '../../src/app.ts'
import type { Environment } from '../../src/config.ts'
import { openPreview } from '../../src/preview/open-preview.ts'
import { contentFolder } from './content-folder.ts'
import { openApp } from './open-app.ts'
import { packageDir } from './run-cli.ts'
import { shareTemplateCache } from './template-cache.ts'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface RunningPreview {
  readonly root: string
  readonly app: App
  readonly url: string
  /** What is no mistake of a person; empty unless a test makes one. */
  readonly bugs: readonly unknown[]
  /** A request with any headers at all, which a browser's `fetch` would not send. */
  ask(path: string, options?: AskOptions): Promise<Answer>
  /** The JSON of an answer, whatever its status. */
  get<T>(path: string): Promise<T>
  post<T>(path: string, body?: unknown, method?: string): Promise<T>
  /** What a watcher says after a file was written. */
  touch(file: string): void
  close(): Promise<void>
}

export interface AskOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface PreviewPlace {
  readonly files?: Readonly<Record<string, string | null>>
  readonly env?: Environment
  readonly clock?: () => Date
}

/** The preview of a small newsletter of its own, on a free port; closed when the test has finished. */
export async function runningPreview(place: PreviewPlace = {}): Promise<RunningPreview> {
  const { files = {}, env = {}, clock = () => new Date() } = place
  const root = dirname(await contentFolder(files))
  await cp(join(packageDir, 'templates'), join(root, 'templates'), { recursive: true })
  await shareTemplateCache(root)
  const bugs: unknown[] = []
  const app = openApp(root, { env, clock })
  const desk = await app.openDesk({ onBug: (error) => bugs.push(error) })
  const preview = await openPreview(desk, { port: 0 })
  let closing: Promise<void> | null = null
  const close = () => {
    closing ??= preview.close().then(() => app.close())
    return closing
  }
  onTestFinished(close)
  const ask = (path: string, options?: AskOptions) => askAt(preview.url, path, options)
  return {
    root,
    app,
    url: preview.url,
    bugs,
    ask,
    get: async (path) => JSON.parse((await ask(path)).text),
    post: async (path, body = {}, method = 'POST') =>
      JSON.parse((await ask(path, { method, ...jsonBody(body) })).text),
    touch: desk.touch,
    close,
  }
}

export function jsonBody(body: unknown): Pick<AskOptions, 'headers' | 'body'> & { readonly body: string } {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

function askAt(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body }: AskOptions = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    // Not a URL: that would take `..` out of a path before it is sent.
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const options = { hostname, port, path, method, headers: { ...length, ...headers }, agent: false }
    const asking = request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    asking.on('error', reject)
    asking.end(body)
  })
}
