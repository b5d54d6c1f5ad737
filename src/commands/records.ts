import type { Command } from 'commander'
import type { App, EditedArticles, WhyNotDeleted } from '../app.ts'
import { amount, listed, type Message, msg, named, plural } from '../domain/language/message.ts'
import { fieldName } from '../domain/newsletter/field-name.ts'
import { formatPlace } from '../domain/newsletter/problem.ts'
import { DiglotError } from '../errors.ts'
import { type CommandTools, json } from './command-tools.ts'
import { confirm } from './terminal/confirm.ts'
import { counted } from './terminal/counted.ts'
import { nextIs } from './terminal/standing-words.ts'
import type { Terminal } from './terminal/terminal.ts'

/** The commands that make, order and delete the records of issues and articles. */
export function addRecordCommands(program: Command, { terminal, withApp }: CommandTools): void {
  const issue = program.command('issue').description('make and delete issues, and choose their articles')
  issue
    .command('new <id>')
    .description('collect records into an issue: of a week (2025-w30), weeks, a day, a month, or any days')
    .option('--from <day>', 'the first day, YYYY-MM-DD, where the id does not name the days')
    .option('--to <day>', 'the last day')
    .option('--add <ids>', 'articles of other days or issues, as a comma list; may be repeated', list, [])
    .option('--force', 'write over an issue that is there')
    .addOption(json())
    .action((id: string, options) => withApp((app) => runIssueNew(app, terminal, id, options)))

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
        withApp((app) =>
          runEditArticles(
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
    .action((name: string, options) => withApp((app) => runArticleNew(app, terminal, name, options)))

  for (const [kind, command] of [['issue', issue] as const, ['article', article] as const]) {
    command
      .command('delete <id>')
      .description('move a record that nothing needs into content/trash/')
      .option('--yes', 'do not ask')
      .addOption(json())
      .action((id: string, options) => withApp((app) => runDelete(app, terminal, { kind, id }, options)))
    command
      .command('restore <id>')
      .description('take the newest copy of a record out of content/trash/, or the copy named with its time')
      .addOption(json())
      .action((id: string, options) => withApp((app) => runRestore(app, terminal, { kind, id }, options)))
  }
}

/** Each use of an option adds its comma list. */
function list(text: string, before: readonly string[]): readonly string[] {
  return [...before, ...text.split(',').map((id) => id.trim())].filter((id) => id !== '')
}

type Action = 'add' | 'remove' | 'order'

/** Changes which articles an issue has, or their order. */
async function runEditArticles(
  app: App,
  terminal: Terminal,
  {
    issue,
    action,
    articles,
  }: { readonly issue: string; readonly action: Action; readonly articles: readonly string[] },
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const edited = await app.editArticles({ issue, action, articles: [...articles] })
  if (json) return terminal.json(edited)
  terminal.out(msg`${edited.path}: ${whatChanged(edited)}`)
  for (const [at, id] of edited.after.entries()) terminal.out(`  ${at + 1}. ${id}`)
  terminal.out(nextIs(msg`diglot check ${issue}`))
}

function whatChanged({ before, after }: EditedArticles): Message {
  const added = after.filter((id) => !before.includes(id)).length
  const removed = before.filter((id) => !after.includes(id)).length
  if (added > 0) return msg`${counted.articles(added)} added.`
  if (removed > 0) return msg`${counted.articles(removed)} taken out.`
  return before.join() === after.join() ? msg`nothing to change.` : msg`the articles are in a new order.`
}

async function runArticleNew(
  app: App,
  terminal: Terminal,
  name: string,
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const made = await app.newArticle({ name })
  if (json) return terminal.json(made)
  terminal.out(msg`wrote ${made.path}; every field in it is marked missing.`)
  terminal.out(nextIs(msg`fill it in, then diglot issue add ISSUE ${made.id}`))
}

interface RecordChoice {
  readonly kind: 'article' | 'issue'
  readonly id: string
}

/** Moves a record into the trash. Of an issue that was sent, says first what stays. */
export async function runDelete(
  app: App,
  terminal: Terminal,
  { kind, id }: RecordChoice,
  { yes = false, json = false }: { readonly yes?: boolean; readonly json?: boolean },
): Promise<void> {
  let result = await app.deleteRecord({ kind, id })
  if ('refused' in result && result.refused.reason === 'sent') {
    const { startedAt, deliveries } = result.refused
    terminal.note(
      msg`The issue ${id} was sent on ${startedAt.toISOString().slice(0, 10)}, in ${counted.deliveries(deliveries)}.`,
    )
    terminal.note(
      msg`Its deliveries, its approved mails, its statistics and its page in the archive stay in the database, and no issue of this id can be sent again. Only the record is deleted.`,
    )
    const command = `diglot issue delete ${id}`
    const question = msg`Delete the record of ${id}?`
    await confirm(terminal, { yes, command, undone: msg`so nothing was deleted`, question })
    result = await app.deleteRecord({ kind, id, sentToo: true })
  }
  if ('refused' in result) throw keptFault({ kind, id }, result.refused)
  if (json) return terminal.json(result.done)
  terminal.out(msg`moved to ${result.done.copy}`)
  terminal.out(msg`It comes back with: diglot ${kind} restore ${id}`)
}

async function runRestore(
  app: App,
  terminal: Terminal,
  { kind, id }: RecordChoice,
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const restored = await app.restoreRecord({ kind, id })
  if (json) return terminal.json(restored)
  terminal.out(msg`restored ${restored.path}`)
  for (const { path } of restored.others) terminal.out(msg`  an older one is still in ${path}`)
}

function keptFault({ kind, id }: RecordChoice, because: WhyNotDeleted): DiglotError {
  const [code, why, hint] = reasonOf(id, because)
  return new DiglotError(code, msg`${why} Nothing was deleted.`, {
    where: `content/${kind}s/${id}.yaml`,
    hint,
  })
}

function reasonOf(
  id: string,
  because: WhyNotDeleted,
): readonly [code: 'RECORD_IN_USE' | 'SEND_RUNNING' | 'SEND_PAUSED', why: Message, hint: Message] {
  switch (because.reason) {
    case 'used': {
      const [first] = because.issues
      const hint = msg`Take it out first: diglot issue remove ${first ?? ''} ${id}.`
      return ['RECORD_IN_USE', msg`The article ${id} is in ${listed(because.issues)}.`, hint]
    }
    case 'sending':
      return [
        'SEND_RUNNING',
        msg`The issue ${id} is being sent.`,
        msg`Wait for its end, or cancel the send first.`,
      ]
    case 'paused':
      return [
        'SEND_PAUSED',
        msg`The send of ${id} is paused.`,
        msg`Let it end (\`diglot resume ${id}\`), or cancel it first.`,
      ]
    case 'scheduled': {
      const when = because.dueAt.toISOString()
      return [
        'RECORD_IN_USE',
        msg`The issue ${id} is scheduled for ${when}.`,
        msg`Take that back first: diglot cancel ${id}.`,
      ]
    }
    case 'approved': {
      const hint = msg`Change it first, which ends the approval, or send it.`
      return ['RECORD_IN_USE', msg`The issue ${id} is approved by ${because.by}.`, hint]
    }
    case 'hidden': {
      const why = msg`The record of ${id} keeps the issue, which was sent, out of the archive.`
      return ['RECORD_IN_USE', why, msg`Keep the record: without it the issue would be public.`]
    }
    case 'sent':
      return ['RECORD_IN_USE', msg`The issue ${id} was sent.`, msg`Delete it again and read what stays.`]
  }
}

interface IssueNewOptions {
  readonly from?: string
  readonly to?: string
  readonly add?: readonly string[]
  readonly force?: boolean
  readonly json?: boolean
}

// Of a newsletter with a past there may be hundreds.
const MOST_UNUSED = 12

async function runIssueNew(
  app: App,
  terminal: Terminal,
  id: string,
  { from, to, add = [], force = false, json = false }: IssueNewOptions,
): Promise<void> {
  const made = await app.newIssue({ id, from, to, add: [...add], force })
  if (json) return terminal.json(made)
  const { path, number, articles, elsewhere, missing, unused } = made
  terminal.out(msg`wrote ${path}, No. ${number}, with ${counted.articles(articles.length)}`)
  for (const { field, language, place } of missing)
    terminal.out(
      language === null
        ? msg`  ${fieldName(field)} is missing: add it in ${formatPlace(place)}`
        : msg`  ${fieldName(field)} (${named(language)}) is missing: add it in ${formatPlace(place)}`,
    )
  for (const { id, issue } of elsewhere) terminal.out(msg`  ${id} was left out: it is in ${issue}`)
  if (unused.length > 0) {
    terminal.out(
      plural(
        unused.length,
        msg`${amount(unused.length)} article is in no issue:`,
        msg`${amount(unused.length)} articles are in no issue:`,
      ),
    )
    for (const article of unused.slice(0, MOST_UNUSED)) terminal.out(`  ${article.id}`)
    if (unused.length > MOST_UNUSED) terminal.out(msg`  and ${unused.length - MOST_UNUSED} older ones`)
    terminal.out(msg`Take what belongs here: diglot issue add ${made.id} ID`)
  }
  terminal.out(nextIs(msg`diglot check ${made.id}`))
}
