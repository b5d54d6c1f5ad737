import type { Command } from 'commander'
import type { App, CorrectResult, MadeCorrection } from '../app.ts'
import { listed, type Message, msg, named, noWords } from '../domain/language/message.ts'
import { fieldName } from '../domain/newsletter/field-name.ts'
import type { ArticleChange } from '../domain/proof/article-changes.ts'
import { DiglotError } from '../errors.ts'
import { type CommandTools, json } from './command-tools.ts'
import { counted } from './terminal/counted.ts'
import { nextIs } from './terminal/standing-words.ts'
import type { Terminal } from './terminal/terminal.ts'

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
  if (options.json) return terminal.json(made)
  const { id, path, corrects, articles, blocks, words, alsoChanged } = made
  terminal.out(msg`wrote ${path}, which corrects ${whatIsCorrected(made)} of ${corrects}:`)
  if (words.length > 0) for (const line of linesOf({ id: corrects, changes: words })) terminal.out(line)
  for (const record of [...articles, ...blocks]) for (const line of linesOf(record)) terminal.out(line)
  if (alsoChanged.length > 0)
    terminal.out(
      msg`The ${listed(alsoChanged.map(fieldName), 'and')} of ${corrects} changed too; no correction carries that.`,
    )
  terminal.out(msg`Its subject and introduction say that it is a correction; they can be edited there.`)
  terminal.out(nextIs(msg`diglot check ${id}`))
}

function refused(issue: string, result: Exclude<CorrectResult, { done: MadeCorrection }>): DiglotError {
  if (result.refused === 'waiting') {
    const { by } = result
    return new DiglotError('ALREADY_EXISTS', msg`${by} corrects ${issue}, and has not been sent.`, {
      where: `content/issues/${by}.yaml`,
      hint: msg`It takes its articles as they are: add others with \`diglot issue add ${by} ID\`, then \`diglot check ${by}\`. Or \`diglot issue delete ${by}\` and correct again.`,
    })
  }
  const around = result.alsoChanged
  const also =
    around.length === 0
      ? noWords
      : msg` Its ${listed(
          around.map((part) => (part === 'preheader' ? msg`preheader` : msg`introduction`)),
          'and',
        )} changed, which no correction carries.`
  return new DiglotError(
    'USAGE',
    msg`Neither an article or a block of ${issue} nor its subject or introduction says anything else than what was sent; there is nothing to correct.${also}`,
    { where: `content/issues/${issue}.yaml`, hint: msg`Correct what was wrong in the records first.` },
  )
}

function whatIsCorrected({ articles, blocks, words }: MadeCorrection): Message {
  const fields = [...new Set(words.map(({ field }) => field))].map((field) => msg`the ${fieldName(field)}`)
  const all = [
    ...fields,
    ...(articles.length === 0 ? [] : [counted.articles(articles.length)]),
    ...(blocks.length === 0 ? [] : [counted.blocks(blocks.length)]),
  ]
  return msg`${listed(all, 'and')}`
}

interface Changed {
  readonly id: string
  readonly changes: readonly (ArticleChange | MadeCorrection['words'][number])[]
}

function linesOf({ id, changes }: Changed): readonly Message[] {
  return [
    msg`  ${id}`,
    ...changes.flatMap(({ field, language, before, after }) => {
      const name = fieldName(field)
      const what = language === null ? msg`    ${name}` : msg`    ${name} (${named(language)})`
      if (before === after) return [msg`${what}: a link leads elsewhere`]
      const was = before === '' ? [] : [msg`${what} was: ${before}`]
      if (after === '') return [...was, msg`${what} is gone`]
      return [...was, before === '' ? msg`${what} is new: ${after}` : msg`${what} is now: ${after}`]
    }),
  ]
}
