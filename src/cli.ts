#!/usr/bin/env node
import { homedir, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { Command, CommanderError, Option } from 'commander'
import type { App } from './app.ts'
import { addControlCommands } from './commands/control-commands.ts'
import { addSiteCommands } from './commands/site-commands.ts'
import type { Terminal } from './commands/terminal.ts'
import { DiglotError, errorCodes } from './errors.ts'

const packageDir = resolve(dirname(fileURLToPath(import.meta.url)), '..')

let hasProgress = false

/** Takes the progress line away before anything else is printed. */
function endProgress(): void {
  if (hasProgress) process.stderr.write('\r\u001B[2K')
  hasProgress = false
}

const terminal: Terminal = {
  out: (line) => {
    endProgress()
    process.stdout.write(`${line}\n`)
  },
  stream: process.stdout,
  note: (line) => {
    endProgress()
    process.stderr.write(`${line}\n`)
  },
  progress: (line) => {
    if (!process.stderr.isTTY) return void process.stderr.write(`${line}\n`)
    process.stderr.write(`\r\u001B[2K${line}`)
    hasProgress = true
  },
  progressEveryMs: process.stderr.isTTY ? 100 : 10_000,
  isInteractive: Boolean(process.stdin.isTTY && process.stderr.isTTY),
  ask: async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr })
    try {
      return await lines.question(question)
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
      terminal.note('\nStopping; deliveries under way are finished first.')
      controller.abort()
    })
  }
  return controller.signal
}

async function openApp(root: string): Promise<App> {
  process.env.NODE_ENV ??= 'production' // React renders six times as fast
  const [{ createApp }, { parseConfig }] = await Promise.all([import('./app.ts'), import('./config.ts')])
  return createApp({ config: parseConfig(process.env, root), packageDir, clock: () => new Date() })
}

/** Runs a command on the newsletter's folder and closes what it opened. */
async function withApp<T>(run: (app: App) => Promise<T>): Promise<T> {
  const root = resolve(program.opts<{ dir: string }>().dir)
  loadEnvironment(root)
  const app = await openApp(root)
  try {
    return await run(app)
  } finally {
    await app.close()
  }
}

function loadEnvironment(root: string): void {
  try {
    process.loadEnvFile(join(root, '.env'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

const program = new Command('diglot')
  .description('Builds and sends a newsletter that speaks two languages at once.')
  .option('-C, --dir <folder>', 'the newsletter’s folder, with content/ and templates/', '.')
  .addHelpText(
    'after',
    `
From a paste to the inbox:
  diglot import paste.txt         a raw paste becomes an article record
  diglot issue new 2025-w30       the records of that week become an issue
  diglot preview                  see it in the browser
  diglot test 2025-w30            send test mails to the editors
  diglot approve 2025-w30         say that these bytes may go out
  diglot send 2025-w30            send them, or go on with an interrupted send

ISSUE is a file name in content/issues/; where it may be left out, the newest issue is meant.`,
  )
  .showHelpAfterError('Run it with --help to see what it takes.')
  .exitOverride()

const json = () => new Option('--json', 'print JSON for a program')

program
  .command('init <folder>')
  .description('make a newsletter of your own from the sample')
  .action(async (folder: string) =>
    (await import('./commands/init.ts')).runInit(packageDir, terminal, folder),
  )

program
  .command('demo')
  .description('run the whole path on a copy of the sample; nothing leaves this machine')
  .action(async () => {
    const cwd = process.cwd()
    const places = { packageDir, demoDir: join(cwd, 'data', 'demo'), cwd, openApp: offline }
    await (await import('./commands/demo.ts')).runDemo(places, terminal)
  })

/** The demo uses its own data, no key and never SMTP, whatever the environment says. */
async function offline(root: string): Promise<App> {
  for (const name of ['SMTP_URL', 'DIGLOT_DATA', 'DKIM_SELECTOR', 'DKIM_KEY_FILE']) delete process.env[name]
  return openApp(root)
}

program
  .command('import <files...>')
  .description('turn raw pastes into article records')
  .option('--force', 'write over a record that is there')
  .option('--date <date>', 'the day of the event, YYYY-MM-DD, where the paste does not say it')
  .addOption(json())
  .action((files: string[], options) =>
    withApp(async (app) => (await import('./commands/import.ts')).runImport(app, terminal, files, options)),
  )

program
  .command('issue')
  .description('make issues')
  .command('new <week>')
  .description('collect the records of an ISO week, such as 2025-w30, into an issue')
  .option('--force', 'write over an issue that is there')
  .action((week: string, options) =>
    withApp(async (app) =>
      (await import('./commands/issue-new.ts')).runIssueNew(app, terminal, week, options),
    ),
  )

program
  .command('check [issue]')
  .description('say what is wrong with an issue; errors block sending')
  .addOption(json())
  .action((issue: string | undefined, options) =>
    withApp(async (app) => {
      process.exitCode = await (await import('./commands/check.ts')).runCheck(app, terminal, issue, options)
    }),
  )

program
  .command('fix [issue]')
  .description('mend quotes and punctuation in the records of an issue; prints every line that changes')
  .option('--dry-run', 'only say what would change')
  .addOption(json())
  .action((issue: string | undefined, options) =>
    withApp(async (app) => (await import('./commands/fix.ts')).runFix(app, terminal, issue, options)),
  )

program
  .command('build [issue]')
  .description('write every edition of an issue to out/<issue>/')
  .addOption(json())
  .action((issue: string | undefined, options) =>
    withApp(async (app) => (await import('./commands/build.ts')).runBuild(app, terminal, issue, options)),
  )

program
  .command('preview')
  .description('show the issues in the browser; follows every change of a file')
  .option('--port <port>', 'port on 127.0.0.1', Number)
  .action((options) =>
    withApp(async (app) =>
      (await import('./commands/preview.ts')).runPreview(app, terminal, {
        ...options,
        signal: interruptSignal(),
      }),
    ),
  )

program
  .command('test [issue]')
  .description('send a proof to the editors')
  .option('--to <addresses>', 'other addresses, with commas between them')
  .option('--edition <edition>', 'one edition only, such as zh-Hans+en')
  .addOption(json())
  .action((issue: string | undefined, options) =>
    withApp(async (app) =>
      (await import('./commands/test-mail.ts')).runTestMail(app, terminal, issue, options),
    ),
  )

/** Who decides, where nobody is named. */
const userName = userInfo().username || homedir()

program
  .command('approve <issue>')
  .description('say that these bytes may go out')
  .option('--by <name>', 'who approves', userName)
  .action((issue: string, options) =>
    withApp(async (app) => (await import('./commands/approve.ts')).runApprove(app, terminal, issue, options)),
  )

program
  .command('send <issue>')
  .description('send what was approved, or go on with an interrupted send')
  .option('--dry-run', 'only say what would go to whom')
  .option('--no-wait', 'end when all that is left was put off by its servers')
  .option('--yes', 'do not ask')
  .addOption(json())
  .action((issue: string, options) =>
    withApp(async (app) =>
      (await import('./commands/send.ts')).runSend(app, terminal, issue, {
        ...options,
        signal: interruptSignal(),
      }),
    ),
  )

addControlCommands(program, { terminal, withApp, userName })
addSiteCommands(program, { terminal, withApp, interruptSignal })

program
  .command('status [issue]')
  .description(
    'say how far a send is, how fast, per edition and domain; without an issue, the list and all sends',
  )
  .addOption(json())
  .action((issue: string | undefined, options) =>
    withApp(async (app) => (await import('./commands/status.ts')).runStatus(app, terminal, issue, options)),
  )

program
  .command('dkim')
  .description('sign mails by DKIM')
  .command('keygen')
  .description('make a key, and print its DNS record and what turns signing on')
  .option('--selector <selector>', 'name of the key in DNS', 'diglot')
  .option('--force', 'write over a key that is there')
  .addOption(json())
  .action((options) =>
    withApp(async (app) => (await import('./commands/dkim-keygen.ts')).runDkimKeygen(app, terminal, options)),
  )

program
  .command('doctor')
  .description(
    'say what stands between a mail and the inbox: server, SPF, DKIM, DMARC, headers; sends nothing',
  )
  .option('--dns <servers>', 'ask these DNS servers, such as 1.1.1.1')
  .option('--ip <addresses>', 'the IP addresses that mail leaves from, where they are not the SMTP server’s')
  .addOption(json())
  .action((options) =>
    withApp(async (app) => {
      process.exitCode = await (await import('./commands/doctor.ts')).runDoctor(app, terminal, options)
    }),
  )

const subscribers = program
  .command('subscribers')
  .description('the list: import, export, add, remove, list, stats')

subscribers
  .command('import <file>')
  .description('put the people of a CSV file on the list; doing it again changes nothing')
  .addOption(json())
  .action((file: string, options) =>
    withApp(async (app) =>
      (await import('./commands/subscribers.ts')).runSubscribersImport(app, terminal, file, options),
    ),
  )

subscribers
  .command('export [file]')
  .description('write the list as CSV, to standard output where no file is named')
  .action((file: string | undefined) =>
    withApp(async (app) =>
      (await import('./commands/subscribers.ts')).runSubscribersExport(app, terminal, file),
    ),
  )

subscribers
  .command('add <address>')
  .description('put one person on the list')
  .option('--name <name>')
  .option('--edition <edition>', 'such as zh-Hans+en')
  .action((address: string, options) =>
    withApp(async (app) =>
      (await import('./commands/subscribers.ts')).runSubscribersAdd(app, terminal, address, options),
    ),
  )

subscribers
  .command('remove <address>')
  .description('mark one person as having left')
  .action((address: string) =>
    withApp(async (app) =>
      (await import('./commands/subscribers.ts')).runSubscribersRemove(app, terminal, address),
    ),
  )

subscribers
  .command('list')
  .description('print the list, one person a line')
  .addOption(new Option('--status <status>').choices(['active', 'left', 'suppressed']))
  .addOption(json())
  .action((options) =>
    withApp(async (app) =>
      (await import('./commands/subscribers.ts')).runSubscribersList(app, terminal, options),
    ),
  )

subscribers
  .command('stats')
  .description('the list in numbers: size, editions, domains, who confirms, who leaves, what comes back')
  .addOption(json())
  .action((options) =>
    withApp(async (app) =>
      (await import('./commands/subscribers-stats.ts')).runSubscribersStats(app, terminal, options),
    ),
  )

/** A mistake that a person can mend is told in sentences; anything else is a bug and shows its stack. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : errorCodes.USAGE.exit
  if (!(error instanceof DiglotError)) throw error
  for (const { where, message, hint } of error.details) terminal.note(`${where}\n  ${message} ${hint}`)
  terminal.note(
    `${error.where === undefined ? '' : `${error.where}: `}${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`,
  )
  return error.exitCode
}

if (Number(process.versions.node.split('.')[0]) < 24) {
  terminal.note(
    `Diglot needs Node 24 or newer; this is ${process.versions.node}. Install it, or run \`npm install node@24\` in this folder and use npx.`,
  )
  process.exit(errorCodes.CONFIG_INVALID.exit)
}

// `diglot ... | head`: whoever reads has read enough, and there is nobody left to tell anything.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = report(error)
}
