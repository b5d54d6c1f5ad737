import type { Command } from 'commander'
import type { App } from '../app.ts'
import { msg } from '../domain/language/message.ts'
import { DiglotError } from '../errors.ts'
import type { CommandTools } from './command-tools.ts'
import type { Terminal } from './terminal/terminal.ts'

export function addWorkerCommand(
  program: Command,
  { terminal, withApp, interruptSignal }: CommandTools,
): void {
  program
    .command('worker')
    .description('send what is started and start what is due, until it is stopped; prints a log')
    .option(
      '--metrics <place>',
      'serve Prometheus metrics and /healthz, such as :9464 on 127.0.0.1 or with a host',
    )
    .action((options) =>
      withApp((app) =>
        runWorkerCommand(app, terminal, {
          ...options,
          signal: interruptSignal(),
        }),
      ),
    )
}

interface WorkerOptions {
  /** `:9464`, or `0.0.0.0:9464`. */
  readonly metrics?: string
  readonly signal: AbortSignal
}

/** Runs until the signal comes. Its log is what it prints. */
async function runWorkerCommand(
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
    throw new DiglotError('USAGE', msg`“${text}” is no place to serve metrics at.`, {
      where: '--metrics',
      hint: msg`Write a port such as :9464, which is on 127.0.0.1, or a host and a port such as 10.0.0.5:9464.`,
    })
  return { host: host || '127.0.0.1', port: Number(port) }
}
