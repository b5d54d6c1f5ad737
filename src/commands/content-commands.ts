import type { Command } from 'commander'
import { type CommandTools, json } from './command-tools.ts'
import { addRecordCommands } from './record-commands.ts'

/** The commands about records and issues, from a raw paste to written editions. Each is loaded when it is run. */
export function addContentCommands(program: Command, tools: CommandTools): void {
  const { terminal, withApp, endWith } = tools
  program
    .command('import [files...]')
    .description('turn raw pastes into article records; - and no file read standard input')
    .option('--force', 'write over records that were edited; a copy of each is kept')
    .option('--date <date>', 'the day of the event, YYYY-MM-DD, where the paste does not say it')
    .addOption(json())
    .action((files: string[], options) =>
      withApp(async (app) => {
        const { runImport } = await import('./import.ts')
        endWith(await runImport(app, terminal, files, { ...options, stdin: tools.stdin }))
      }),
    )

  addRecordCommands(program, tools)

  program
    .command('check [issue]')
    .description('say what is wrong with an issue; errors block sending')
    .addOption(json())
    .action((issue: string | undefined, options) =>
      withApp(async (app) => {
        endWith(await (await import('./check.ts')).runCheck(app, terminal, issue, options))
      }),
    )

  program
    .command('accept <record> <rule>')
    .description('let a finding between two languages stand; it comes back when the text changes')
    .requiredOption('--reason <reason>', 'why it may stand, for the next editor')
    .option('--of <words>', 'which one, in the words of the check, where the rule finds several')
    .action((record: string, rule: string, options) =>
      withApp(async (app) =>
        (await import('./accept.ts')).runAccept(app, terminal, { record, rule, ...options }),
      ),
    )

  program
    .command('fix [issue]')
    .description('mend quotes and punctuation in the records of an issue; prints every line that changes')
    .option('--dry-run', 'only say what would change')
    .addOption(json())
    .action((issue: string | undefined, options) =>
      withApp(async (app) => (await import('./fix.ts')).runFix(app, terminal, issue, options)),
    )

  program
    .command('build [issue]')
    .description('write every edition of an issue to out/<issue>/')
    .addOption(json())
    .action((issue: string | undefined, options) =>
      withApp(async (app) => (await import('./build.ts')).runBuild(app, terminal, issue, options)),
    )
}
