import type { App } from '../app.ts'
import { faultLines } from './tell-fault.ts'
import type { Terminal } from './terminal.ts'

export interface ServeCommandOptions {
  readonly port?: number
  readonly host: string
  readonly trustProxy?: boolean
  readonly snippet?: boolean
  readonly signal: () => AbortSignal
}

/** Serves the readers' site until it is interrupted, or prints the form that other sites can embed. */
export async function runServe(app: App, terminal: Terminal, options: ServeCommandOptions): Promise<void> {
  if (options.snippet) {
    for (const form of await app.subscribeSnippets()) terminal.stream.write(`${form}\n`)
    return
  }
  const { port, host, trustProxy = false } = options
  const site = await app.serveReaders({
    ...(port !== undefined && { port }),
    host,
    trustProxy,
    onError: (error) => {
      for (const line of faultLines(error)) terminal.note(line)
    },
  })
  terminal.out(`The readers’ site is at ${site.url}; Ctrl-C ends it.`)
  if (!trustProxy)
    terminal.note(
      'Behind a proxy, add --trust-proxy: else all readers count as one, and few can subscribe in an hour.',
    )
  await ended(options.signal())
  await site.close()
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
