import type { App } from '../../app.ts'
import { amount, listed, type Message, msg } from '../../domain/language/message.ts'
import { counted } from '../terminal/counted.ts'
import type { Terminal } from '../terminal/terminal.ts'

export async function runSubscribersImport(
  app: App,
  terminal: Terminal,
  path: string,
  options: { readonly json?: boolean; readonly as?: 'left' | 'suppressed'; readonly encoding?: string },
): Promise<void> {
  const { json, ...choices } = options
  const result = await app.importSubscribers(path, {
    ...choices,
    onInspected: (list) => noteReading(terminal, list),
    onProgress: ({ read, total }) => terminal.progress(msg`${amount(read)} of ${amount(total)} rows`),
  })
  if (json) return terminal.json(result)
  for (const line of resultLines(result)) terminal.out(line)
}

/** Before anything is written: who sees wrong names can stop. */
function noteReading(
  terminal: Terminal,
  {
    format,
    examples,
  }: { readonly format: { readonly encoding: string }; readonly examples: readonly string[] },
): void {
  if (examples.length === 0) return
  terminal.note(
    msg`Read as ${format.encoding.toUpperCase()}: ${listed(examples)}. If these names are wrong, give --encoding.`,
  )
}

function resultLines(result: Awaited<ReturnType<App['importSubscribers']>>): readonly Message[] {
  const { read, added, updated, unchanged, kept, duplicates, refused } = result
  const { left, suppressed, bounced, complained, unconfirmed, ignoredColumns, rejectsPath } = result
  const lines = [
    msg`${counted.rows(read)}: ${added} added, ${updated} updated, ${unchanged} unchanged, ${duplicates} repeated, ${kept} left or suppressed and kept so, ${refused} refused`,
  ]
  if (left + suppressed > 0)
    lines.push(
      msg`${left} came in as left and ${suppressed} as suppressed (the list names ${bounced} bounced, ${complained} complained); no later import makes them active`,
    )
  if (unconfirmed > 0)
    lines.push(msg`${unconfirmed} not confirmed and left out; they can subscribe on the readers’ site`)
  if (ignoredColumns.length > 0)
    lines.push(msg`These columns mean nothing here and were left out: ${listed(ignoredColumns)}`)
  if (rejectsPath !== null) lines.push(msg`The refused rows, with line and reason: ${rejectsPath}`)
  return lines
}

export async function runSubscribersExport(
  app: App,
  terminal: Terminal,
  path: string | undefined,
  options: { readonly mark?: boolean },
): Promise<void> {
  const mark = options.mark ?? path?.toLowerCase().endsWith('.csv') ?? false
  await app.exportSubscribers(path ?? terminal.stream, { mark })
  if (path !== undefined) terminal.out(msg`wrote ${path}`)
}
