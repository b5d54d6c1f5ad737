import type { App, SendStatus } from '../app.ts'
import { deliveryStates } from '../domain/delivery.ts'
import { counted, type Terminal, table } from './terminal.ts'

export async function runStatus(
  app: App,
  terminal: Terminal,
  id: string | undefined,
  options: { readonly json?: boolean },
): Promise<void> {
  if (id !== undefined) {
    const status = await app.status(id)
    return options.json ? terminal.out(JSON.stringify(status, null, 2)) : printTally(status, terminal)
  }
  const overview = await app.overview()
  if (options.json) return terminal.out(JSON.stringify(overview, null, 2))
  const people = overview.subscribers.map(({ status, edition, count }) => [
    status,
    edition ?? '(default)',
    count,
  ])
  for (const line of table(['subscribers', 'edition', 'count'], people)) terminal.out(line)
  terminal.out('')
  const sends = overview.sends.map(({ issueId, state, startedAt, done, total }) => [
    issueId,
    state === 'running' && done === total ? 'finished' : state,
    startedAt.toISOString(),
    total,
    done,
  ])
  if (sends.length === 0) return terminal.out('No issue has been sent yet.')
  for (const line of table(['issue', 'state', 'started', 'deliveries', 'finished'], sends)) terminal.out(line)
}

/** States per edition and per domain; states that no delivery is in are left out. */
export function printTally(
  { issueId, sha256, state, tally, nextRetry, bounces }: SendStatus,
  terminal: Terminal,
): void {
  const used = deliveryStates.filter((state) => tally.some((row) => row.state === state))
  for (const by of ['edition', 'domain'] as const) {
    const rows = [...Map.groupBy(tally, (row) => row[by])].map(([key, group]) => [
      key,
      ...used.map((state) =>
        group.filter((row) => row.state === state).reduce((sum, { count }) => sum + count, 0),
      ),
    ])
    for (const line of table([by, ...used], rows)) terminal.out(line)
    terminal.out('')
  }
  const total = tally.reduce((sum, { count }) => sum + count, 0)
  terminal.out(
    `${issueId}${state === 'running' ? '' : ` is ${state}`}: ${counted(total, 'delivery', 'deliveries')}, proof ${sha256.slice(0, 12)}${nextRetry ? `, next attempt ${nextRetry.toISOString()}` : ''}`,
  )
  const back = bounces.map(({ kind, deliveries }) => `${kind} ${deliveries.toLocaleString('en')}`)
  if (back.length > 0) terminal.out(`Came back after the server had taken them: ${back.join(', ')}`)
  if (used.includes('uncertain')) terminal.out(`Some are uncertain: diglot resolve ${issueId}`)
}
