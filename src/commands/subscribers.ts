import type { App } from '../app.ts'
import type { SubscriberStatus } from '../domain/subscriber.ts'
import { counted, type Terminal } from './terminal.ts'

export async function runSubscribersImport(
  app: App,
  terminal: Terminal,
  path: string,
  options: { readonly json?: boolean },
): Promise<void> {
  const result = await app.importSubscribers(path, ({ read, total }) =>
    terminal.progress(`${read.toLocaleString('en')} of ${total.toLocaleString('en')} rows`),
  )
  if (options.json) return terminal.out(JSON.stringify(result, null, 2))
  const { read, added, updated, unchanged, kept, duplicates, refused } = result
  terminal.out(
    `${counted(read, 'row')}: ${added} added, ${updated} updated, ${unchanged} unchanged, ${duplicates} repeated, ${kept} left or suppressed and kept so, ${refused} refused`,
  )
  if (result.ignoredColumns.length > 0)
    terminal.out(`These columns mean nothing here and were left out: ${result.ignoredColumns.join(', ')}`)
  if (result.rejectsPath !== null)
    terminal.out(`The refused rows, with line and reason: ${result.rejectsPath}`)
}

export async function runSubscribersExport(
  app: App,
  terminal: Terminal,
  path: string | undefined,
): Promise<void> {
  await app.exportSubscribers(path ?? terminal.stream)
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
