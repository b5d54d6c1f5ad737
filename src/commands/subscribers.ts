import { type Command, Option } from 'commander'
import type { App } from '../app.ts'
import { amount, listed, type Message, msg } from '../domain/language/message.ts'
import type { SubscriberStatus } from '../domain/readers/subscriber.ts'
import { joinTags } from '../domain/readers/tags.ts'
import { DiglotError } from '../errors.ts'
import { by, type CommandTools, json } from './command-tools.ts'
import { confirm } from './terminal/confirm.ts'
import { counted } from './terminal/counted.ts'
import type { Terminal } from './terminal/terminal.ts'

export function addSubscriberCommands(program: Command, { terminal, withApp }: CommandTools): void {
  const subscribers = program
    .command('subscribers')
    .description('the list: import, export, add, show, tag, untag, remove, erase, restore, list, stats')

  subscribers
    .command('import <file>')
    .description('put the people of a CSV file on the list; doing it again changes nothing')
    .addOption(new Option('--as <status>', 'what everybody on the list is').choices(['left', 'suppressed']))
    .option('--encoding <name>', 'such as big5 or windows-1250; left out, it is found out')
    .addOption(json())
    .addHelpText(
      'after',
      () =>
        `\n${terminal.say(msg`FILE has a header, in any common encoding and with any delimiter. Its columns are known by their names, in any order: email,
and where there are any, name, edition (such as zh-Hans+en), tags (or groups, labels, 标签; commas between them), the fields of
newsletter.yaml, and what other systems write about consent: status, subscribed,
opt-in, confirmed, unsubscribed_at, bounced and the like. Who left is kept as left, who bounced or complained as suppressed,
and who has not confirmed is left out; a word that is not known refuses its row. The strictest row of an address counts, and
nobody who has left comes back by an import. With --as, FILE may also be addresses alone, one a line.`)}`,
    )
    .action((file: string, options) => withApp((app) => runSubscribersImport(app, terminal, file, options)))

  subscribers
    .command('export [file]')
    .description('write the list as CSV, to standard output where no file is named')
    .option(
      '--mark',
      'begin with a byte order mark, as Excel needs it; the default where the name ends in .csv',
    )
    .option('--no-mark', 'begin without one')
    .action((file: string | undefined, options) =>
      withApp((app) => runSubscribersExport(app, terminal, file, options)),
    )

  subscribers
    .command('add <address>')
    .description('put one person on the list')
    .option('--name <name>', 'as issues address them')
    .option('--edition <edition>', 'such as zh-Hans+en; left out, the newsletter’s default')
    .option('--tags <tags>', 'put on them beside those that they have, such as press,VIP')
    .option('--field <field...>', 'what newsletter.yaml calls a field, such as company=Acme; may come again')
    .action((address: string, options) =>
      withApp((app) => runSubscribersAdd(app, terminal, address, options)),
    )

  subscribers
    .command('show <address>')
    .description('one person: status, since when and why, tags, fields, deliveries, who restored them')
    .addOption(json())
    .action((address: string, options) =>
      withApp((app) => runSubscribersShow(app, terminal, address, options)),
    )

  for (const [how, description] of [
    ['tag', 'put tags on people, such as press,VIP'],
    ['untag', 'take tags from people'],
  ] as const)
    subscribers
      .command(`${how} <tags> <addresses...>`)
      .description(description)
      .addOption(json())
      .action((tags: string, addresses: string[], options) =>
        withApp((app) =>
          runSubscribersTag(app, terminal, {
            ...{ how, tags, addresses, ...options },
          }),
        ),
      )

  subscribers
    .command('remove <address>')
    .description('mark one person as having left')
    .action((address: string) => withApp((app) => runSubscribersRemove(app, terminal, address)))

  subscribers
    .command('erase <address>')
    .description(
      'forget one person who asked for it; a salted hash of the address keeps them off later lists',
    )
    .option('--yes', 'do not ask')
    .action((address: string, options) =>
      withApp((app) => runSubscribersErase(app, terminal, address, options)),
    )

  subscribers
    .command('restore [addresses...]')
    .description('make people active again who were suppressed for a refusal or a bounce')
    .option('--since <time>', 'those who were suppressed since then, such as 2025-07-27T08:00Z')
    .option('--issue <issue>', 'those who were suppressed for what became of this issue')
    .addOption(by('who decides it'))
    .addOption(json())
    .addHelpText(
      'after',
      () =>
        `\n${terminal.say(msg`Nobody comes back who left, complained, was erased, or was suppressed by an import.`)}`,
    )
    .action((addresses: string[], options) =>
      withApp((app) => runSubscribersRestore(app, terminal, addresses, options), options),
    )

  subscribers
    .command('list')
    .description('print the list, one person a line')
    .addOption(new Option('--status <status>').choices(['active', 'left', 'suppressed']))
    .option('--tags <tags>', 'only those with any of these tags')
    .addOption(json())
    .action((options) => withApp((app) => runSubscribersList(app, terminal, options)))

  subscribers
    .command('stats')
    .description(
      'the list in numbers: size, editions, domains, tags, who confirms, who leaves, what comes back',
    )
    .addOption(json())
    .action((options) => withApp((app) => runSubscribersStats(app, terminal, options)))
}

async function runSubscribersList(
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

/** What is kept of one person, for the person who answers their letter. */
async function runSubscribersShow(
  app: App,
  terminal: Terminal,
  address: string,
  options: { readonly json?: boolean },
): Promise<void> {
  const shown = await app.showSubscriber(address)
  if (options.json) return terminal.json(shown)
  const { printSubscriber } = await import('./terminal/print-list.ts')
  printSubscriber(shown, terminal)
}

export async function runSubscribersStats(
  app: App,
  terminal: Terminal,
  options: { readonly json?: boolean },
): Promise<void> {
  const health = await app.listHealth()
  if (options.json) return terminal.json(health)
  const { printListHealth } = await import('./terminal/print-list.ts')
  printListHealth(health, terminal)
}

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

async function runSubscribersExport(
  app: App,
  terminal: Terminal,
  path: string | undefined,
  options: { readonly mark?: boolean },
): Promise<void> {
  const mark = options.mark ?? path?.toLowerCase().endsWith('.csv') ?? false
  await app.exportSubscribers(path ?? terminal.stream, { mark })
  if (path !== undefined) terminal.out(msg`wrote ${path}`)
}

async function runSubscribersAdd(
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

async function runSubscribersTag(
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

async function runSubscribersRemove(app: App, terminal: Terminal, address: string): Promise<void> {
  const subscriber = await app.removeSubscriber(address)
  terminal.out(msg`${subscriber.address} has left. An import will not bring it back.`)
}

/** Says no address: it is to be in no log. */
async function runSubscribersErase(
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
async function runSubscribersRestore(
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
