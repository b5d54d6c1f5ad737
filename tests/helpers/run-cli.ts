import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, delimiter, join, relative } from 'node:path'
import { initNewsletter } from '../../src/app/setup/init-newsletter.ts'
import type { StandingCommand, StandingResult } from './standing-cli-process.ts'
import { shareTemplateCache } from './template-cache.ts'

export const packageDir = join(import.meta.dirname, '..', '..')

export interface CliResult {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  /** What it reads from standard input. */
  readonly input?: Buffer
}

/**
 * Runs `diglot` and waits for it: the built one in a process that runs one command after the other, where that one is free and
 * knows all that the command is given.
 */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { NODE_OPTIONS } = options.env ?? {}
  const isKnown =
    process.env.TESTED_CLI !== undefined &&
    options.input === undefined &&
    (NODE_OPTIONS === undefined || NODE_OPTIONS === CLOCK_PRELOAD)
  if (!isKnown || isBusy) return runCliAlone(args, options)
  isBusy = true
  try {
    return await runInStanding(args, options)
  } finally {
    isBusy = false
  }
}

let isBusy = false
let standing: ChildProcess | null = null

function runInStanding(
  args: readonly string[],
  { env = {}, cwd = packageDir }: CliOptions,
): Promise<CliResult> {
  standing ??= startStanding()
  const child = standing
  const command: StandingCommand = { program: programOf(), args, env: environmentOf(env), cwd }
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => {
      standing = null
      reject(new Error(`The process that runs diglot ended with ${code} at: diglot ${args.join(' ')}`))
    }
    child.once('exit', ended)
    child.once('message', (result: StandingResult) => {
      child.off('exit', ended)
      resolve({ code: result.code, ...plainOutput(args, result) })
    })
    child.send(command)
  })
}

/** It ends with the process that has started it. */
function startStanding(): ChildProcess {
  const child = fork(join(import.meta.dirname, 'standing-cli-process.ts'), {
    execArgv: [],
    env: environmentOf({}),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  child.unref()
  child.channel?.unref()
  return child
}

/** Runs `diglot` as a process of its own and waits for it. */
export function runCliAlone(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options)
  child.stdin?.end(options.input)
  return finished(child)
}

/**
 * Puts the program on PATH, as an installation does: what it says to run next begins with `diglot`. The link leads to the program
 * of its own checkout, also where the checkout is a copy of another one.
 */
function binFolder(program: string): string {
  const folder = join(packageDir, '.cache', 'bin', basename(program))
  const link = join(folder, 'diglot')
  mkdirSync(folder, { recursive: true })
  try {
    symlinkSync(relative(folder, program), link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return folder
}

/** The environment of a program whose machine has a clock that is ahead by so much. */
export function clockAhead(ms: number): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: CLOCK_PRELOAD, CLOCK_AHEAD_MS: String(ms) }
}

const CLOCK_PRELOAD = `--import=${join(packageDir, 'tests', 'helpers', 'clock-ahead.ts')}`

/**
 * Most commands end within a second, before what the optimising compilers make of them could pay: a third less time. A send would
 * take its own place by a process with less memory for new objects; it is started with that. What answers requests runs as
 * people run it, since there they pay.
 */
const SHORT_LIVED = ['--max-opt=1', '--no-regexp-tier-up', '--max-semi-space-size=4']

/**
 * Starts `diglot`: the file that `TESTED_CLI` names, else `src/cli.ts`. It is not a terminal, so nothing is asked.
 */
export function startCli(
  args: readonly string[],
  { env = {}, cwd = packageDir, input }: CliOptions = {},
): ChildProcess {
  const flags = args.some((arg) => arg === 'preview' || arg === 'serve') ? [] : SHORT_LIVED
  return spawn(process.execPath, [...flags, programOf(), ...args], {
    cwd,
    env: environmentOf(env),
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
}

const programOf = () => join(packageDir, process.env.TESTED_CLI ?? 'src/cli.ts')

function environmentOf(env: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    SMTP_URL: '',
    DIGLOT_SECRET: '',
    DIGLOT_DATA: '',
    // Left out and not empty: a folder's .env may set them.
    DKIM_SELECTOR: undefined,
    DKIM_KEY_FILE: undefined,
    IMAP_URL: '',
    NODE_ENV: 'production',
    PATH: `${binFolder(programOf())}${delimiter}${process.env.PATH}`,
    // What one process has compiled the next one need not: hundreds of them are started.
    NODE_COMPILE_CACHE: join(packageDir, 'node_modules', '.cache', 'diglot-tests'),
    ...env,
  }
}

export function finished(child: ChildProcess): Promise<CliResult> {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...plainOutput(child.spawnargs, { out, err }) }))
  })
}

/**
 * What it says to run next is told without the folder, which is another one in every test: `diglot -C FOLDER send` is
 * `diglot send`.
 */
function plainOutput(
  args: readonly string[],
  { out, err }: Pick<CliResult, 'out' | 'err'>,
): Pick<CliResult, 'out' | 'err'> {
  const folder = args[args.indexOf('-C') + 1]
  const plain = (text: string) => text.replaceAll(`diglot -C ${folder} `, 'diglot ')
  return { out: plain(out), err: plain(err) }
}

/** A newsletter of its own in `folder`, made as `diglot init --sample` makes it, with a sender, a site and an address of its own. */
export async function aNewsletterFolder(folder: string): Promise<string> {
  const root = join(folder, 'my-digest')
  await initNewsletter(packageDir, { folder: root, sample: true })
  const path = join(root, 'content', 'newsletter.yaml')
  const sample = await readFile(path, 'utf8')
  const own = sample
    .replace('https://sample.example.com', 'https://digest.example.com')
    .replace('1 Sample Street, Sampleton', '1 Example Street, Exampleton')
    .replaceAll('sample.example.com', 'example.com')
  await writeFile(path, own)
  await shareTemplateCache(root)
  return root
}
