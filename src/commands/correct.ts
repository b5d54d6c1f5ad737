import type { Command } from 'commander'
import type { App, MadeCorrection } from '../app.ts'
import { type CommandTools, json } from './command-tools.ts'
import { counted, type Terminal } from './terminal/terminal.ts'

/** `diglot correct`: an issue of its own for what was sent wrongly. */
export function addCorrectCommand(program: Command, { terminal, withApp }: CommandTools): void {
  program
    .command('correct <issue>')
    .description('make a correction of what was sent: an issue of the articles that have changed since')
    .addOption(json())
    .action((issue: string, options) => withApp((app) => runCorrect(app, terminal, issue, options)))
}

async function runCorrect(
  app: App,
  terminal: Terminal,
  issue: string,
  options: { readonly json?: boolean },
): Promise<void> {
  const made = await app.correctIssue({ issue })
  if (options.json) return terminal.out(JSON.stringify(made, null, 2))
  const { id, path, corrects, articles, alsoChanged } = made
  terminal.out(`wrote ${path}, which corrects ${counted(articles.length, 'article')} of ${corrects}:`)
  for (const article of articles) for (const line of linesOf(article)) terminal.out(line)
  if (alsoChanged.length > 0)
    terminal.out(
      `The ${alsoChanged.join(' and the ')} of ${corrects} changed too; no correction carries that.`,
    )
  terminal.out(`Its subject and introduction say that it is a correction; they can be edited there.`)
  terminal.out(`Next: diglot check ${id}`)
}

function linesOf({ id, changes }: MadeCorrection['articles'][number]): readonly string[] {
  return [
    `  ${id}`,
    ...changes.flatMap(({ field, language, before, after }) => {
      const what = `    ${field}${language === null ? '' : ` (${language})`}`
      if (before === after) return [`${what}: a link leads elsewhere`]
      return [
        ...(before === '' ? [] : [`${what} was: ${before}`]),
        ...(after === ''
          ? [`${what} is gone`]
          : [`${what} ${before === '' ? 'is new' : 'is now'}: ${after}`]),
      ]
    }),
  ]
}
