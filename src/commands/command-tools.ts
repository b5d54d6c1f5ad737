import { InvalidArgumentError, Option } from 'commander'
import type { App } from '../app.ts'
import { msg } from '../domain/language/message.ts'
import type { Terminal } from './terminal/terminal.ts'

/** What `cli.ts` gives to the commands. */
export interface CommandTools {
  readonly terminal: Terminal
  /** Opens the newsletter's folder, and closes what was opened. Without `by` the system's user acts. */
  readonly withApp: <T>(run: (app: App) => Promise<T>, who?: { readonly by?: string }) => Promise<T>
  /** Opens a folder with data of its own, without a key and without SMTP, whatever the environment says. */
  readonly openOffline: (root: string) => Promise<App>
  /** Where the sample lies. */
  readonly packageDir: string
  /** From here on the first Ctrl-C stops cleanly. */
  readonly interruptSignal: () => AbortSignal
  readonly stdin: NodeJS.ReadStream
  /** The exit code of a command that did what it was asked, and found something. */
  readonly endWith: (exitCode: number) => void
}

const noPort = msg`A port is a whole number from 0 to 65535; 0 takes any that is free.`

/** Where a command listens; `otherwise` says where without it. */
export function port(otherwise: string): Option {
  return new Option('--port <port>', `port to listen on (default: ${otherwise})`).argParser((text) => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number <= 65_535) return number
    throw new InvalidArgumentError(noPort.id)
  })
}

/** What a server waits for. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** Whose name stands beside what the command does. */
export function by(who: string): Option {
  return new Option(
    '--by <name>',
    `${who} (default: the name that the page was told, else the system’s user)`,
  )
}

/** An option that many commands have. */
export function json(): Option {
  return new Option('--json', 'print JSON for a program')
}
