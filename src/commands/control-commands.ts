import { type Command, Option } from 'commander'
import { type CommandTools, json } from './command-tools.ts'

/** The commands by which a person decides about a send that was started. Each is loaded when it is run. */
export function addControlCommands(program: Command, { terminal, withApp, userName }: CommandTools): void {
  program
    .command('pause <issue>')
    .description('hold a send; one that is running finishes what is under way and ends')
    .action((issue: string) =>
      withApp(async (app) => (await import('./pause.ts')).runPause(app, terminal, issue)),
    )

  program
    .command('resume <issue>')
    .description('let a paused send go on')
    .action((issue: string) =>
      withApp(async (app) => (await import('./resume.ts')).runResume(app, terminal, issue)),
    )

  program
    .command('cancel <issue>')
    .description('end a send for good; whoever has no copy yet gets none')
    .option('--yes', 'do not ask')
    .action((issue: string, options) =>
      withApp(async (app) => (await import('./cancel.ts')).runCancel(app, terminal, issue, options)),
    )

  program
    .command('resolve <issue>')
    .description('list uncertain deliveries, with addresses; send them once more or close them')
    .addOption(
      new Option(
        '--resend <ids>',
        'send these once more: ids and ranges (12,15-20), all, or rejected[:WORDS] with words of the reply',
      ).conflicts('close'),
    )
    .option('--close <ids>', 'end these without another copy: ids and ranges, or all')
    .addOption(
      new Option('--as <state>', 'what became of those that are closed').choices(['accepted', 'rejected']),
    )
    .option('--by <name>', 'who found out', userName)
    .option('--yes', 'do not ask')
    .addOption(json())
    .action((issue: string, options) =>
      withApp(async (app) => (await import('./resolve.ts')).runResolve(app, terminal, issue, options)),
    )
}
