import { type Command, Option } from 'commander'
import type { App } from '../app.ts'
import { msg } from '../domain/language/message.ts'
import { type CommandTools, json } from './command-tools.ts'
import { detailWords, logWords, subjectWords } from './terminal/log-words.ts'
import { isSent, nextIs, notSent, sentenceOf, wordsOf } from './terminal/standing-words.ts'
import { sendWords, statusWords } from './terminal/state-words.ts'
import { printTable, type Terminal } from './terminal/terminal.ts'

/** How far things are, and who did what. */
export function addStatusCommands(program: Command, { terminal, withApp }: CommandTools): void {
  program
    .command('status [issue]')
    .description(
      'say how far a send is, how fast, per edition and domain; without an issue, the list and all sends',
    )
    .addOption(json())
    .action((issue: string | undefined, options) =>
      withApp((app) => runStatus(app, terminal, issue, options)),
    )

  program
    .command('log')
    .description('say who did what, the newest first')
    .option('--issue <issue>', 'only what was about this issue')
    .option('--article <article>', 'only what was about this article')
    .option('--by <name>', 'only what this person did')
    .option('--act <act>', 'only acts of this kind, such as approval or send')
    .option('--from <day>', 'from this day on, such as 2026-11-30')
    .option('--to <day>', 'up to this day')
    .addOption(new Option('--csv', 'every entry as CSV').conflicts('json'))
    .addOption(json())
    .action((options: LogOptions) => withApp((app) => runLog(app, terminal, options)))
}

export async function runStatus(
  app: App,
  terminal: Terminal,
  id: string | undefined,
  options: { readonly json?: boolean },
): Promise<void> {
  if (id !== undefined) {
    const schedule = await app.openSchedule(id)
    if (schedule !== null)
      return terminal.out(options.json ? JSON.stringify(schedule, null, 2) : sentenceOf(schedule))
    const standing = await app.standing(id)
    if (!isSent(standing)) throw notSent(standing)
    const status = await app.status(id)
    if (options.json) return terminal.json(status)
    const { printStatus } = await import('./terminal/print-status.ts')
    printStatus(status, terminal)
    // What is cancelled is over: the next step would be this command.
    if (standing.state === 'cancelled') return
    return terminal.out(nextIs(wordsOf(standing).next))
  }
  const overview = await app.overview()
  if (options.json) return terminal.json(overview)
  await printList(overview, terminal)
  const sends = overview.sends.map(({ issueId, state, startedAt, finishedAt, done, total }) => [
    issueId,
    sendWords[state],
    startedAt.toISOString(),
    finishedAt?.toISOString() ?? '',
    total,
    done,
  ])
  if (sends.length === 0) terminal.out(msg`No issue has been sent yet.`)
  else
    await printTable(
      terminal,
      [msg`issue`, msg`state`, msg`started`, msg`finished`, msg`deliveries`, msg`ended`],
      sends,
    )
  const open = overview.schedules.filter(({ state }) => state === 'waiting' || state === 'held')
  if (open.length > 0) terminal.out('')
  for (const schedule of open) terminal.out(sentenceOf(schedule))
  for (const { from, to } of overview.gaps)
    terminal.out(
      msg`The database was restored from a backup: nobody knows what was sent between ${from.toISOString()} and ${to.toISOString()}.`,
    )
}

async function printList(
  { subscribers }: Awaited<ReturnType<App['overview']>>,
  terminal: Terminal,
): Promise<void> {
  if (subscribers.length === 0) {
    terminal.out(msg`Nobody is on the list yet.`)
    return
  }
  const people = subscribers.map(({ status, edition, count }) => [
    statusWords[status],
    edition ?? msg`(default)`,
    count,
  ])
  await printTable(terminal, [msg`subscribers`, msg`edition`, msg`count`], people)
  terminal.out('')
}

interface LogOptions {
  readonly issue?: string
  readonly article?: string
  readonly by?: string
  readonly act?: string
  readonly from?: string
  readonly to?: string
  readonly csv?: boolean
  readonly json?: boolean
}

export async function runLog(
  app: App,
  terminal: Terminal,
  { issue, article, csv, json, ...given }: LogOptions,
): Promise<void> {
  const filter = {
    ...given,
    ...(issue !== undefined && { kind: 'issue', id: issue }),
    ...(article !== undefined && { kind: 'article', id: article }),
  }
  if (csv) {
    for await (const piece of await app.logCsv(filter)) terminal.stream.write(piece)
    return
  }
  const { entries, next } = await app.readLog(filter)
  if (json) return terminal.out(JSON.stringify(entries, null, 2))
  if (entries.length === 0) return terminal.out(msg`The log has no such entry.`)
  const rows = entries.map(({ at, by, act, about, details }) => [
    at,
    by,
    logWords[act],
    about === null ? '' : msg`${subjectWords[about.kind]} ${about.id}`,
    detailWords(details),
  ])
  await printTable(terminal, [msg`time`, msg`who`, msg`what`, msg`about`, msg`details`], rows)
  if (next !== null) terminal.out(msg`Those are the newest ${entries.length}; \`--csv\` prints them all.`)
}
