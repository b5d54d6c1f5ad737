import type { App } from '../app.ts'
import { DiglotError } from '../errors.ts'
import { counted, type Terminal } from './terminal.ts'

export interface RestoreOptions {
  readonly since?: string
  readonly issue?: string
  readonly by: string
  readonly json?: boolean
}

/** Lifts suppressions that a server or a bounce made. */
export async function runSubscribersRestore(
  app: App,
  terminal: Terminal,
  addresses: readonly string[],
  { since, issue, by, json }: RestoreOptions,
): Promise<void> {
  const result = await app.restoreSubscribers({
    addresses,
    since: since === undefined ? null : timeOf(since),
    issueId: issue ?? null,
    by,
  })
  if (json) return terminal.out(JSON.stringify({ by, ...result }, null, 2))
  for (const { address } of result.restored) terminal.out(address)
  terminal.out(`${counted(result.restored.length, 'subscriber')} restored by ${by}.`)
  if (result.unchanged.length > 0)
    terminal.out(
      `Not restored, because no refusal and no bounce suppressed them, or they left or complained: ${result.unchanged.join(', ')}`,
    )
}

function timeOf(text: string): Date {
  const time = new Date(text)
  if (!Number.isNaN(time.getTime())) return time
  throw new DiglotError('USAGE', `“${text}” is not a time.`, {
    where: '--since',
    hint: 'Write a date, or a date and a time, such as 2025-07-27T08:00Z.',
  })
}
