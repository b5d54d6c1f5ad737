import { type Command, Option } from 'commander'
import { type CommandTools, json } from './command-tools.ts'

/** The commands by which an issue reaches its readers. Each is loaded when it is run. */
export function addMailCommands(
  program: Command,
  { terminal, withApp, userName, interruptSignal }: CommandTools,
): void {
  program
    .command('test [issue]')
    .description('send a proof to the editors')
    .option('--to <addresses>', 'other addresses, with commas between them')
    .option('--edition <edition>', 'editions, with a comma between them, such as zh-Hans+en,en')
    .addOption(json())
    .action((issue: string | undefined, options) =>
      withApp(async (app) => (await import('./test-mail.ts')).runTestMail(app, terminal, issue, options)),
    )

  program
    .command('approve <issue>')
    .description('say that these bytes may go out')
    .option('--by <name>', 'who approves', userName)
    .action((issue: string, options) =>
      withApp(async (app) => (await import('./approve.ts')).runApprove(app, terminal, issue, options)),
    )

  program
    .command('withdraw <issue>')
    .description('take an approval back, before its send is scheduled or begun')
    .option('--by <name>', 'who takes it back', userName)
    .action((issue: string, options) =>
      withApp(async (app) => (await import('./withdraw.ts')).runWithdraw(app, terminal, issue, options)),
    )

  program
    .command('send <issue>')
    .description('send what was approved, or go on with an interrupted send')
    .option('--dry-run', 'only say what would go to whom')
    .option(
      '--tags <tags>',
      'only to those with any of these tags, as press,VIP; later to others who have no copy',
    )
    .option('--at <time>', 'start at a later time of the newsletter’s time zone, as "2026-11-30 08:00"')
    .addOption(
      new Option(
        '--to-new',
        'send what was sent to those who have subscribed since and got no copy',
      ).conflicts(['at', 'tags']),
    )
    .option('--after-restore', 'say that it was not sent in the time that a restored backup does not know of')
    .option('--no-wait', 'end when all that is left was put off by its servers')
    .option('--yes', 'do not ask')
    .addOption(json())
    .action((issue: string, options) =>
      withApp(async (app) =>
        (await import('./send.ts')).runSend(app, terminal, issue, {
          ...options,
          signal: interruptSignal(),
        }),
      ),
    )

  program
    .command('worker')
    .description('send what is started and start what is due, until it is stopped; prints a log')
    .option(
      '--metrics <place>',
      'serve Prometheus metrics and /healthz, as :9464 on 127.0.0.1 or with a host',
    )
    .action((options) =>
      withApp(async (app) =>
        (await import('./worker.ts')).runWorkerCommand(app, terminal, {
          ...options,
          signal: interruptSignal(),
        }),
      ),
    )

  program
    .command('status [issue]')
    .description(
      'say how far a send is, how fast, per edition and domain; without an issue, the list and all sends',
    )
    .addOption(json())
    .action((issue: string | undefined, options) =>
      withApp(async (app) => (await import('./status.ts')).runStatus(app, terminal, issue, options)),
    )
}
