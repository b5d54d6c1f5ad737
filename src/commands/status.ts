import type { Command } from 'commander'
import type { App } from '../app.ts'
import { type CommandTools, json } from './command-tools.ts'
import { isSent, notSent, sentenceOf, wordsOf } from './terminal/standing-words.ts'
import { printTable, type Terminal } from './terminal/terminal.ts'

export function addStatusCommand(program: Command, { terminal, withApp }: CommandTools): void {
  program
    .command('status [issue]')
    .description(
      'say how far a send is, how fast, per edition and domain; without an issue, the list and all sends',
    )
    .addOption(json())
    .action((issue: string | undefined, options) =>
      withApp((app) => runStatus(app, terminal, issue, options)),
    )
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
    if (options.json) return terminal.out(JSON.stringify(status, null, 2))
    const { printStatus } = await import('./terminal/print-status.ts')
    printStatus(status, terminal)
    return terminal.out(`Next: ${wordsOf(standing).next}`)
  }
  const overview = await app.overview()
  if (options.json) return terminal.out(JSON.stringify(overview, null, 2))
  await printList(overview, terminal)
  const sends = overview.sends.map(({ issueId, state, startedAt, done, total }) => [
    issueId,
    state === 'running' && done === total ? 'finished' : state,
    startedAt.toISOString(),
    total,
    done,
  ])
  if (sends.length === 0) terminal.out('No issue has been sent yet.')
  else await printTable(terminal, ['issue', 'state', 'started', 'deliveries', 'finished'], sends)
  const open = overview.schedules.filter(({ state }) => state === 'waiting' || state === 'held')
  if (open.length > 0) terminal.out('')
  for (const schedule of open) terminal.out(sentenceOf(schedule))
}

async function printList(
  { subscribers }: Awaited<ReturnType<App['overview']>>,
  terminal: Terminal,
): Promise<void> {
  if (subscribers.length === 0) {
    terminal.out('Nobody is on the list yet.')
    return
  }
  const people = subscribers.map(({ status, edition, count }) => [status, edition ?? '(default)', count])
  await printTable(terminal, ['subscribers', 'edition', 'count'], people)
  terminal.out('')
}
