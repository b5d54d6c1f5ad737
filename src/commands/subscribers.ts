import type { App } from '../app.ts'
import type { SubscriberStatus } from '../domain/readers/subscriber.ts'
import { joinTags } from '../domain/readers/tags.ts'
import { DiglotError } from '../errors.ts'
import { confirm } from './confirm.ts'
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
    onInspected: (list) => noteReading(terminal, list),
    onProgress: ({ read, total }) =>
      terminal.progress(`${read.toLocaleString('en')} of ${total.toLocaleString('en')} rows`),
  })
  if (json) return terminal.out(JSON.stringify(result, null, 2))
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
    `Read as ${format.encoding.toUpperCase()}: ${examples.join(', ')}. If these names are wrong, give --encoding.`,
  )
}

function resultLines(result: Awaited<ReturnType<App['importSubscribers']>>): readonly string[] {
  const { read, added, updated, unchanged, kept, duplicates, refused } = result
  const { left, suppressed, bounced, complained, unconfirmed, ignoredColumns, rejectsPath } = result
  const lines = [
    `${counted(read, 'row')}: ${added} added, ${updated} updated, ${unchanged} unchanged, ${duplicates} repeated, ${kept} left or suppressed and kept so, ${refused} refused`,
  ]
  if (left + suppressed > 0)
    lines.push(
      `${left} came in as left and ${suppressed} as suppressed (the list names ${bounced} bounced, ${complained} complained); no later import makes them active`,
    )
  if (unconfirmed > 0)
    lines.push(`${unconfirmed} not confirmed and left out; they can subscribe on the readers’ site`)
  if (ignoredColumns.length > 0)
    lines.push(`These columns mean nothing here and were left out: ${ignoredColumns.join(', ')}`)
  if (rejectsPath !== null) lines.push(`The refused rows, with line and reason: ${rejectsPath}`)
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
  if (path !== undefined) terminal.out(`wrote ${path}`)
}

export async function runSubscribersAdd(
  app: App,
  terminal: Terminal,
  address: string,
  options: {
    readonly name?: string
    readonly edition?: string
    readonly tags?: string
    readonly field?: readonly string[]
  },
): Promise<void> {
  const subscriber = await app.addSubscriber({
    address,
    name: options.name ?? '',
    edition: options.edition ?? null,
    tags: options.tags,
    fields: options.field === undefined ? undefined : fieldsOf(options.field),
  })
  terminal.out(
    subscriber.status === 'suppressed'
      ? `${subscriber.address} is suppressed: mail to it was refused for good, or its owner had herself erased. It stays so.`
      : `${subscriber.address} is on the list, with ${subscriber.edition === null ? 'the newsletter’s default edition' : `the edition ${subscriber.edition}`}`,
  )
}

/** `company=Acme`; a value may hold further equals signs. */
function fieldsOf(given: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((text) => {
      const [key = '', ...value] = text.split('=')
      if (key !== '' && value.length > 0) return [key.trim(), value.join('=')]
      throw new DiglotError('USAGE', `“${text}” gives no field a value.`, {
        where: '--field',
        hint: 'Write it as company=Acme.',
      })
    }),
  )
}

export async function runSubscribersTag(
  app: App,
  terminal: Terminal,
  options: {
    readonly how: 'tag' | 'untag'
    readonly tags: string
    readonly addresses: readonly string[]
    readonly json?: boolean
  },
): Promise<void> {
  const { json, ...input } = options
  const changed = await app.tagSubscribers(input)
  if (json) return terminal.out(JSON.stringify(changed, null, 2))
  for (const { address, tags } of changed)
    terminal.out(tags.length === 0 ? `${address} has no tags` : `${address} is tagged ${joinTags(tags)}`)
}

export async function runSubscribersRemove(app: App, terminal: Terminal, address: string): Promise<void> {
  const subscriber = await app.removeSubscriber(address)
  terminal.out(`${subscriber.address} has left. An import will not bring it back.`)
}

export async function runSubscribersList(
  app: App,
  terminal: Terminal,
  options: { readonly status?: SubscriberStatus; readonly tags?: string; readonly json?: boolean },
): Promise<void> {
  const { json, ...chosen } = options
  for await (const listed of app.listSubscribers(chosen)) {
    const { id, address, name, edition, status, tags, fields } = listed
    terminal.out(
      json
        ? JSON.stringify({ id, address, name, edition, status, tags, fields })
        : [id, status, edition ?? '-', address, name, joinTags(tags)].join('\t').trimEnd(),
    )
  }
}

/** Says no address: it is to be in no log. */
export async function runSubscribersErase(
  app: App,
  terminal: Terminal,
  address: string,
  { yes = false }: { readonly yes?: boolean },
): Promise<void> {
  await confirm(terminal, {
    yes,
    question: 'Forget this person for good? It cannot be taken back.',
    command: 'diglot subscribers erase',
    undone: 'erased',
  })
  await app.eraseSubscriber(address)
  terminal.out('Erased. Backups, and lists outside of the data folder, are yours to delete.')
}
