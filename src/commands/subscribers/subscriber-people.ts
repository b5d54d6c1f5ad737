import type { App } from '../../app.ts'
import { listed, msg } from '../../domain/language/message.ts'
import { joinTags } from '../../domain/readers/tags.ts'
import { DiglotError } from '../../errors.ts'
import { confirm } from '../terminal/confirm.ts'
import { counted } from '../terminal/counted.ts'
import type { Terminal } from '../terminal/terminal.ts'

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
      ? msg`${subscriber.address} is suppressed: mail to it was refused for good, or its owner was erased on request. It stays so.`
      : subscriber.edition === null
        ? msg`${subscriber.address} is on the list, with the newsletter’s default edition`
        : msg`${subscriber.address} is on the list, with the edition ${subscriber.edition}`,
  )
}

/** `company=Acme`; a value may hold further equals signs. */
function fieldsOf(given: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((text) => {
      const [key = '', ...value] = text.split('=')
      if (key !== '' && value.length > 0) return [key.trim(), value.join('=')]
      throw new DiglotError('USAGE', msg`“${text}” gives no field a value.`, {
        where: '--field',
        hint: msg`Write it as company=Acme.`,
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
  if (json) return terminal.json(changed)
  for (const { address, tags } of changed)
    terminal.out(
      tags.length === 0 ? msg`${address} has no tags` : msg`${address} is tagged ${joinTags(tags)}`,
    )
}

export async function runSubscribersRemove(app: App, terminal: Terminal, address: string): Promise<void> {
  const subscriber = await app.removeSubscriber(address)
  terminal.out(msg`${subscriber.address} has left. An import will not bring it back.`)
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
    question: msg`Forget this person for good? It cannot be taken back.`,
    command: 'diglot subscribers erase',
    undone: msg`so nothing was erased`,
  })
  await app.eraseSubscriber(address)
  terminal.out(msg`Erased. Backups, and lists outside of the data folder, are yours to delete.`)
}

interface RestoreOptions {
  readonly since?: string
  readonly issue?: string
  readonly json?: boolean
}

/** Lifts suppressions that a server or a bounce made. */
export async function runSubscribersRestore(
  app: App,
  terminal: Terminal,
  addresses: readonly string[],
  { since, issue, json }: RestoreOptions,
): Promise<void> {
  const result = await app.restoreSubscribers({
    addresses,
    since: since === undefined ? null : timeOf(since),
    issueId: issue ?? null,
  })
  const by = app.actor.name
  if (json) return terminal.json({ by, ...result })
  for (const { address } of result.restored) terminal.out(address)
  terminal.out(msg`${counted.subscribers(result.restored.length)} restored by ${by}.`)
  if (result.unchanged.length > 0)
    terminal.out(
      msg`Not restored, because no refusal and no bounce suppressed them, or they left or complained: ${listed(result.unchanged)}`,
    )
}

function timeOf(text: string): Date {
  const time = new Date(text)
  if (!Number.isNaN(time.getTime())) return time
  throw new DiglotError('USAGE', msg`“${text}” is not a time.`, {
    where: '--since',
    hint: msg`Write a date, or a date and a time, such as 2025-07-27T08:00Z.`,
  })
}
