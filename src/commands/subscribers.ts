import type { App } from '../app.ts'
import type { ImportListResult } from '../content/lists/import-list.ts'
import type { SubscriberStatus } from '../domain/subscriber.ts'
import { counted, type Terminal } from './terminal.ts'

export async function runSubscribersImport(
  app: App,
  terminal: Terminal,
  path: string,
  options: { readonly json?: boolean; readonly as?: 'left' | 'suppressed'; readonly encoding?: string },
): Promise<void> {
  const { json, ...choices } = options
  const result = await app.importSubscribers(path, {
    ...choices,
    onInspected: ({ format, examples }) => terminal.note(readAsSentence(format.encoding, examples)),
    onProgress: ({ read, total }) =>
      terminal.progress(`${read.toLocaleString('en')} of ${total.toLocaleString('en')} rows`),
  })
  if (json) return terminal.out(JSON.stringify(result, null, 2))
  for (const line of resultLines(result)) terminal.out(line)
}

function readAsSentence(encoding: string, examples: readonly string[]): string {
  const read = `read as ${encoding.toUpperCase()}`
  return examples.length === 0
    ? read
    : `${read}, so that names are ${examples.join(', ')} (if they are not, stop and give --encoding)`
}

function resultLines(result: ImportListResult): readonly string[] {
  const { read, added, updated, unchanged, kept, duplicates, refused } = result
  const { left, suppressed, bounced, complained, unconfirmed, ignoredColumns, rejectsPath } = result
  return [
    `${counted(read, 'row')}: ${added} added, ${updated} updated, ${unchanged} unchanged, ${duplicates} repeated, ${kept} left or suppressed before and kept so, ${left} came in as left, ${suppressed} as suppressed, ${unconfirmed} not confirmed and left out, ${refused} refused`,
    ...(bounced + complained > 0
      ? [`Of those whom the list says to be suppressed, ${bounced} bounced and ${complained} complained.`]
      : []),
    ...(unconfirmed > 0
      ? ['Who has not confirmed gets no mail and is not on the list; they can subscribe on the site.']
      : []),
    ...(ignoredColumns.length > 0
      ? [`These columns mean nothing here and were left out: ${ignoredColumns.join(', ')}`]
      : []),
    ...(rejectsPath === null ? [] : [`The refused rows, with line and reason: ${rejectsPath}`]),
  ]
}

export async function runSubscribersExport(
  app: App,
  terminal: Terminal,
  path: string | undefined,
  options: { readonly mark?: boolean },
): Promise<void> {
  const mark = options.mark ?? path?.toLowerCase().endsWith('.csv') ?? false
  await app.exportSubscribers(path ?? terminal.stream, { mark })
  if (path !== undefined) terminal.out(`wrote ${path}`)
}

export async function runSubscribersAdd(
  app: App,
  terminal: Terminal,
  address: string,
  options: { readonly name?: string; readonly edition?: string },
): Promise<void> {
  const subscriber = await app.addSubscriber({
    address,
    name: options.name ?? '',
    edition: options.edition ?? null,
  })
  terminal.out(
    subscriber.status === 'suppressed'
      ? `${subscriber.address} is suppressed: mail to it was refused for good, or its owner had herself erased. It stays so.`
      : `${subscriber.address} is on the list, with ${subscriber.edition === null ? 'the newsletter’s default edition' : `the edition ${subscriber.edition}`}`,
  )
}

export async function runSubscribersRemove(app: App, terminal: Terminal, address: string): Promise<void> {
  const subscriber = await app.removeSubscriber(address)
  terminal.out(`${subscriber.address} has left. An import will not bring it back.`)
}

export async function runSubscribersList(
  app: App,
  terminal: Terminal,
  options: { readonly status?: SubscriberStatus; readonly json?: boolean },
): Promise<void> {
  for await (const { id, address, name, edition, status } of app.listSubscribers(options.status)) {
    terminal.out(
      options.json
        ? JSON.stringify({ id, address, name, edition, status })
        : [id, status, edition ?? '-', address, name].join('\t'),
    )
  }
}
