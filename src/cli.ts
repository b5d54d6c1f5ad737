#!/usr/bin/env node

import { existsSync, readFileSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { Command, CommanderError } from 'commander'
import { type FailureView, failureView } from './app/views/failure.ts'
import type { App } from './app.ts'
import { loadWording } from './catalogs/load-wording.ts'
import { addCommands } from './commands/add-commands.ts'
import type { CommandTools } from './commands/command-tools.ts'
import { createCommandWriter } from './commands/terminal/as-started.ts'
import { sentencesOf } from './commands/terminal/tell-fault.ts'
import { jsonOf, type Line, shown, type Terminal, wantedLanguages } from './commands/terminal/terminal.ts'
import { explainFileError } from './domain/file-error.ts'
import { isMessage, type Message, msg, worded } from './domain/language/message.ts'
import { DiglotError, errorCodes } from './errors.ts'
import { readRegularFileSync } from './files/regular-file.ts'

const packageDir = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Whether a program reads along: an error is then one line of JSON, the last one on standard error. */
const isForProgram = process.argv.includes('--json')

let hasProgress = false

/** Takes the progress line away before anything else is printed. */
function endProgress(): void {
  if (hasProgress) process.stderr.write('\r\u001B[2K')
  hasProgress = false
}

const asStarted = createCommandWriter({
  path: process.env.PATH ?? '',
  program: fileURLToPath(import.meta.url),
  folder: () => program.opts<{ dir: string }>().dir,
})

/** The language of the terminal: that of `--lang`, otherwise of the locale. Output for programs does not follow the locale. */
const wording = await loadWording(wantedLanguages(process.argv, isForProgram ? {} : process.env))

const say = (message: Message) => worded(message, wording)
const textOf = (line: Line) => (isMessage(line) ? say(line) : line)

const terminal: Terminal = {
  out: (line) => {
    endProgress()
    process.stdout.write(`${shown(asStarted(textOf(line)))}\n`)
  },
  json: (value) => terminal.out(jsonOf(value, say, 2)),
  stream: process.stdout,
  note: (line) => {
    endProgress()
    process.stderr.write(`${shown(asStarted(textOf(line)))}\n`)
  },
  progress: (line) => {
    if (!process.stderr.isTTY) return void process.stderr.write(`${shown(textOf(line))}\n`)
    process.stderr.write(`\r\u001B[2K${shown(textOf(line))}`)
    hasProgress = true
  },
  say,
  progressEveryMs: process.stderr.isTTY ? 100 : 10_000,
  isInteractive: Boolean(process.stdin.isTTY && process.stderr.isTTY),
  ask: async (question) => {
    const { createInterface } = await import('node:readline/promises')
    const lines = createInterface({ input: process.stdin, output: process.stderr })
    try {
      return await lines.question(shown(question))
    } finally {
      lines.close()
    }
  },
}

/** The first Ctrl-C stops cleanly, a second one at once. */
function interruptSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      terminal.note('\nStopping; what is under way is finished first.')
      controller.abort()
    })
  }
  return controller.signal
}

/** What Node itself has read before this program began. */
const caFileOfNode = process.env.NODE_EXTRA_CA_CERTS

async function openApp(
  root: string,
  { by, inFile = [] }: { readonly by?: string | undefined; readonly inFile?: readonly string[] } = {},
): Promise<App> {
  process.env.NODE_ENV ??= 'production' // React renders six times as fast
  const [{ createApp }, { parseConfig }, { commandLineActor }] = await Promise.all([
    import('./app.ts'),
    import('./config.ts'),
    import('./app/people/desk-user.ts'),
  ])
  const config = parseConfig(process.env, root, inFile)
  if (config.extraCaFile !== null && process.env.NODE_EXTRA_CA_CERTS !== caFileOfNode)
    await (await import('./app/setup/trust-certificates.ts')).trustCertificates(config.extraCaFile)
  const actor = await commandLineActor(config, { by, account: userName })
  return createApp({ config, packageDir, clock: () => new Date(), actor })
}

/** Runs a command on the newsletter's folder and closes what it opened. */
async function withApp<T>(run: (app: App) => Promise<T>, { by }: { readonly by?: string } = {}): Promise<T> {
  const root = resolve(program.opts<{ dir: string }>().dir)
  const { inFile, taken } = loadEnvironment(root)
  const { misspelledVariables } = await import('./app/setup/misspelled-variables.ts')
  for (const { name, meant } of misspelledVariables(process.env, inFile))
    terminal.note(`WARNING: ${name} is set, and Diglot reads no such variable. Did you mean ${meant}?`)
  requireNewsletter(root)
  const app = await openApp(root, { by, inFile: taken })
  try {
    return await run(app)
  } finally {
    await app.close()
  }
}

/** The names that the newsletter's `.env` sets, and those of them that the environment had not. */
function loadEnvironment(root: string): {
  readonly inFile: readonly string[]
  readonly taken: readonly string[]
} {
  try {
    const text = readRegularFileSync(join(root, '.env'), { mostBytes: 1_000_000 })
    const written = Object.entries(parseEnv(text))
    const inFile = written.map(([name]) => name)
    const taken = inFile.filter((name) => process.env[name] === undefined)
    for (const [name, value] of written) process.env[name] ??= value
    return { inFile, taken }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return { inFile: [], taken: [] }
  }
}

/**
 * A folder that was mistyped must not become a newsletter with an empty list. A worker needs no content, only a database:
 * one that is there, or that is named.
 */
function requireNewsletter(root: string): void {
  const { DATABASE_URL, DIGLOT_DATA } = process.env
  const dataDir = resolve(root, DIGLOT_DATA?.trim() || 'data')
  const isOne = [join(root, 'content', 'newsletter.yaml'), join(dataDir, 'diglot.db')].some((path) =>
    existsSync(path),
  )
  if (isOne || DATABASE_URL?.trim()) return
  throw new DiglotError(
    'NOT_FOUND',
    msg`This folder holds no newsletter: it has no content/newsletter.yaml. Nothing was done.`,
    {
      where: root,
      hint: msg`Name the newsletter’s folder by \`-C FOLDER\`, or make one with \`diglot init FOLDER\`.`,
    },
  )
}

/** Who acts, where nobody is named. */
const userName = userInfo().username || homedir()

const program = new Command('diglot')
  .description(say(msg`Builds and sends a newsletter in several languages.`))
  .version(
    JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')).version,
    '-V, --version',
    say(msg`print the version`),
  )
  .option('-C, --dir <folder>', say(msg`the newsletter’s folder, with content/ and templates/`), '.')
  .option(
    '--lang <language>',
    say(msg`what the terminal speaks: en, zh, zh-Hant, fr or ja (default: as the locale says)`),
  )
  .addHelpText(
    'after',
    () =>
      `\n${asStarted(
        say(msg`From a paste to the inbox:
  diglot import paste.txt         a raw paste becomes an article record
  diglot issue new 2025-w30       the records of that week become an issue
  diglot preview                  see it in the browser
  diglot check 2025-w30           say what is wrong; errors block sending
  diglot test 2025-w30            send test mails to the editors
  diglot approve 2025-w30         say that these bytes may go out
  diglot send 2025-w30            send them, or go on with an interrupted send

ISSUE is the name of a file in content/issues/ without its ending; where it may be left out, the newest one is meant.`),
      )}`,
  )
  .exitOverride()
  .configureOutput({
    writeOut: (text) => process.stdout.write(shown(text)),
    writeErr: (text) => isForProgram || process.stderr.write(shown(text)),
    // Said by `report`, in the language of the terminal.
    outputError: () => undefined,
  })

/** The demo uses its own data, no key and never SMTP, whatever the environment says. */
async function openOffline(root: string): Promise<App> {
  for (const name of ['SMTP_URL', 'DATABASE_URL', 'DIGLOT_DATA', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'])
    delete process.env[name]
  return openApp(root)
}

const tools: CommandTools = {
  terminal,
  withApp,
  openOffline,
  packageDir,
  interruptSignal,
  get stdin() {
    return process.stdin // opened where it is read
  },
  endWith: (exitCode) => {
    process.exitCode = exitCode
  },
}

/** Commands that run for as long as a list is long. */
const LASTING = new Set(['send', 'worker'])
const SMALL_YOUNG_GENERATION = '--max-semi-space-size=4'

/**
 * Left alone, V8 gives new objects 96 MB, which a send fills with what it throws away at once. How much they get can only
 * be said to a new process, which takes the place of this one: same id, same terminal, same environment.
 */
function restartSmall(): void {
  if (process.execve === undefined || process.platform === 'win32') return
  if (process.execArgv.includes(SMALL_YOUNG_GENERATION)) return
  const [node = process.execPath, ...args] = process.argv
  process.execve(node, [node, ...process.execArgv, SMALL_YOUNG_GENERATION, ...args], process.env)
}

program.hook('preAction', (_program, command) => {
  if (LASTING.has(command.name())) restartSmall()
})

/** A mistake that a person can fix is reported in sentences; anything else is a bug and shows its stack. */
async function report(thrown: unknown): Promise<number> {
  if (thrown instanceof CommanderError) {
    if (thrown.exitCode === 0) return 0
    // Without a command: the help was printed instead.
    if (thrown.code === 'commander.help' && !isForProgram) return errorCodes.USAGE.exit
    return report((await import('./commands/terminal/usage-error.ts')).usageError(thrown))
  }
  const error = explainFileError(thrown)
  if (!(error instanceof DiglotError)) throw error
  const failure = failureView(error)
  if (isForProgram && failure !== null) tellProgram(failure)
  else for (const sentence of sentencesOf(error, say)) terminal.note(sentence)
  return error.exitCode
}

/** JSON has its own escapes: nothing in it can move a terminal's cursor. */
function tellProgram(failure: FailureView): void {
  endProgress()
  process.stderr.write(`${jsonOf(failure, say)}\n`)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 24 || (major === 24 && minor < 5)) {
  terminal.note(
    `Diglot needs Node 24.5 or newer; this is ${process.versions.node}. Install it, or run \`npm install node@24\` in the folder where Diglot was installed and use npx.`,
  )
  process.exit(errorCodes.CONFIG_INVALID.exit)
}

// `diglot ... | head`: the reader has read enough, and there is nobody left to print for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  await addCommands(program, tools, process.argv.slice(2))
  if (wording.language !== 'en') (await import('./commands/terminal/word-help.ts')).wordHelp(program, say)
  await program.parseAsync()
} catch (error) {
  process.exitCode = await report(error)
}
