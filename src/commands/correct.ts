import type { Command } from 'commander'
import type { App, CorrectResult, MadeCorrection } from '../app.ts'
import type { ArticleChange } from '../domain/proof/article-changes.ts'
import { DiglotError } from '../errors.ts'
import { type CommandTools, json } from './command-tools.ts'
import { counted, type Terminal } from './terminal/terminal.ts'

/** `diglot correct`: an issue of its own for what was sent wrongly. */
export function addCorrectCommand(program: Command, { terminal, withApp }: CommandTools): void {
  program
    .command('correct <issue>')
    .description('make a correction of what was sent: an issue of what has changed since')
    .addOption(json())
    .action((issue: string, options) => withApp((app) => runCorrect(app, terminal, issue, options)))
}

async function runCorrect(
  app: App,
  terminal: Terminal,
  issue: string,
  options: { readonly json?: boolean },
): Promise<void> {
  const result = await app.correctIssue({ issue })
  if ('refused' in result) throw refused(issue, result)
  const made = result.done
  if (options.json) return terminal.out(JSON.stringify(made, null, 2))
  const { id, path, corrects, articles, words, alsoChanged } = made
  terminal.out(`wrote ${path}, which corrects ${whatIsCorrected(made)} of ${corrects}:`)
  if (words.length > 0) for (const line of linesOf({ id: corrects, changes: words })) terminal.out(line)
  for (const article of articles) for (const line of linesOf(article)) terminal.out(line)
  if (alsoChanged.length > 0)
    terminal.out(
      `The ${alsoChanged.join(' and the ')} of ${corrects} changed too; no correction carries that.`,
    )
  terminal.out(`Its subject and introduction say that it is a correction; they can be edited there.`)
  terminal.out(`Next: diglot check ${id}`)
}

function refused(issue: string, result: Exclude<CorrectResult, { done: MadeCorrection }>): DiglotError {
  if (result.refused === 'waiting') {
    const { by } = result
    return new DiglotError('ALREADY_EXISTS', `${by} corrects ${issue}, and has not been sent.`, {
      where: `content/issues/${by}.yaml`,
      hint: `It takes its articles as they are: add others with \`diglot issue add ${by} ID\`, then \`diglot check ${by}\`. Or \`diglot issue delete ${by}\` and correct again.`,
    })
  }
  const around = result.alsoChanged
  const also =
    around.length === 0 ? '' : ` Its ${around.join(' and its ')} changed, which no correction carries.`
  return new DiglotError(
    'USAGE',
    `Neither an article of ${issue} nor its subject or introduction says anything else than what was sent; there is nothing to correct.${also}`,
    { where: `content/issues/${issue}.yaml`, hint: 'Correct what was wrong in the records first.' },
  )
}

function whatIsCorrected({ articles, words }: MadeCorrection): string {
  const fields = [...new Set(words.map(({ field }) => `the ${field}`))]
  return [...fields, ...(articles.length === 0 ? [] : [counted(articles.length, 'article')])].join(' and ')
}

interface Changed {
  readonly id: string
  readonly changes: readonly (ArticleChange | MadeCorrection['words'][number])[]
}

function linesOf({ id, changes }: Changed): readonly string[] {
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
