import type { App } from '../app.ts'
import { DiglotError } from '../errors.ts'
import type { Terminal } from './terminal.ts'

export interface WorkerOptions {
  /** `:9464`, or `0.0.0.0:9464`. */
  readonly metrics?: string
  readonly signal: AbortSignal
}

/** Runs until the signal comes. Its log is what it prints. */
export async function runWorkerCommand(
  app: App,
  terminal: Terminal,
  { metrics, signal }: WorkerOptions,
): Promise<void> {
  const metricsAt = metrics === undefined ? null : parsePlace(metrics)
  await app.work({ stream: terminal.stream, metricsAt, signal })
}

/** Nobody else can read them unless a host is written. */
function parsePlace(text: string): { readonly host: string; readonly port: number } {
  const [, host, port] = /^(?:\[?([^\]]*)\]?)?:(\d{1,5})$/.exec(text) ?? []
  if (port === undefined || Number(port) > 65_535)
    throw new DiglotError('USAGE', `“${text}” is no place to serve metrics at.`, {
      where: '--metrics',
      hint: 'Write a port as :9464, which is on 127.0.0.1, or a host and a port as 10.0.0.5:9464.',
    })
  return { host: host || '127.0.0.1', port: Number(port) }
}
