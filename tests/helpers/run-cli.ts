import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, delimiter, join } from 'node:path'
import { initNewsletter } from '../../src/app/setup/init-newsletter.ts'
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

/** Runs `diglot` as a process of its own and waits for it. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options)
  child.stdin?.end(options.input)
  return finished(child)
}

/** Puts the program on PATH, as an installation does: what it says to run next begins with `diglot`. */
function binFolder(program: string): string {
  const folder = join(packageDir, 'node_modules', '.cache', 'diglot-tests', 'bin', basename(program))
  const link = join(folder, 'diglot')
  mkdirSync(folder, { recursive: true })
  try {
    symlinkSync(program, link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return folder
}

/** The environment of a program whose machine has a clock that is ahead by so much. */
export function clockAhead(ms: number): Readonly<Record<string, string>> {
  const preload = join(packageDir, 'tests', 'helpers', 'clock-ahead.ts')
  return { NODE_OPTIONS: `--import=${preload}`, CLOCK_AHEAD_MS: String(ms) }
}

/**
 * Starts `diglot`: the file that `TESTED_CLI` names, else `src/cli.ts`. It is not a terminal, so nothing is asked.
 */
export function startCli(
  args: readonly string[],
  { env = {}, cwd = packageDir, input }: CliOptions = {},
): ChildProcess {
  const program = join(packageDir, process.env.TESTED_CLI ?? 'src/cli.ts')
  const clean = {
    ...process.env,
    SMTP_URL: '',
    DIGLOT_SECRET: '',
    DIGLOT_DATA: '',
    // Left out and not empty: a folder's .env may set them.
    DKIM_SELECTOR: undefined,
    DKIM_KEY_FILE: undefined,
    IMAP_URL: '',
    NODE_ENV: 'production',
    PATH: `${binFolder(program)}${delimiter}${process.env.PATH}`,
    // What one process has compiled the next one need not: hundreds of them are started.
    NODE_COMPILE_CACHE: join(packageDir, 'node_modules', '.cache', 'diglot-tests'),
    ...env,
  }
  return spawn(process.execPath, [program, ...args], {
    cwd,
    env: clean,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
}

/**
 * What it says to run next is told without the folder, which is another one in every test: `diglot -C FOLDER send` is
 * `diglot send`.
 */
export function finished(child: ChildProcess): Promise<CliResult> {
  const folder = child.spawnargs[child.spawnargs.indexOf('-C') + 1]
  const plain = (text: string) => text.replaceAll(`diglot -C ${folder} `, 'diglot ')
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
    child.once('close', (code) => resolve({ code, out: plain(out), err: plain(err) }))
  })
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
