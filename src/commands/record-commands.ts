import type { Command } from 'commander'
import { type CommandTools, json } from './command-tools.ts'

/** The commands that make, order and delete the records of issues and articles. */
export function addRecordCommands(program: Command, { terminal, withApp }: CommandTools): void {
  const issue = program.command('issue').description('make issues, and say what is in them')
  issue
    .command('new <id>')
    .description('collect records into an issue: of a week (2025-w30), weeks, a day, a month, or any days')
    .option('--from <day>', 'the first day, YYYY-MM-DD, where the id does not name the days')
    .option('--to <day>', 'the last day')
    .option('--add <ids>', 'articles of other days or issues, as a comma list; may be repeated', list, [])
    .option('--force', 'write over an issue that is there')
    .addOption(json())
    .action((id: string, options) =>
      withApp(async (app) => (await import('./issue-new.ts')).runIssueNew(app, terminal, id, options)),
    )

  const edits = [
    ['add', 'put articles at the end of an issue'],
    ['remove', 'take articles out of an issue'],
    ['order', 'put articles first, in the order given'],
  ] as const
  for (const [action, about] of edits)
    issue
      .command(`${action} <issue> <articles...>`)
      .description(about)
      .addOption(json())
      .action((id: string, articles: string[], options) =>
        withApp(async (app) =>
          (await import('./records.ts')).runEditArticles(
            app,
            terminal,
            { issue: id, action, articles: articles.flatMap((ids) => list(ids, [])) },
            options,
          ),
        ),
      )

  const article = program.command('article').description('make and delete records of articles')
  article
    .command('new <id>')
    .description('write a blank record; today is put in front of a name without a day')
    .addOption(json())
    .action((name: string, options) =>
      withApp(async (app) => (await import('./records.ts')).runArticleNew(app, terminal, name, options)),
    )

  for (const [kind, command] of [['issue', issue] as const, ['article', article] as const]) {
    command
      .command('delete <id>')
      .description('move a record that nothing needs into content/trash/')
      .option('--yes', 'answer what is asked about an issue that was sent')
      .addOption(json())
      .action((id: string, options) =>
        withApp(async (app) =>
          (await import('./records.ts')).runDelete(app, terminal, { kind, id }, options),
        ),
      )
    command
      .command('restore <id>')
      .description('take a record out of content/trash/, the newest, or the one of a name with its time')
      .addOption(json())
      .action((id: string, options) =>
        withApp(async (app) =>
          (await import('./records.ts')).runRestore(app, terminal, { kind, id }, options),
        ),
      )
  }
}

/** Each use of an option adds its comma list. */
function list(text: string, before: readonly string[]): readonly string[] {
  return [...before, ...text.split(',').map((id) => id.trim())].filter((id) => id !== '')
}
