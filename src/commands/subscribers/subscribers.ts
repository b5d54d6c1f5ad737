import { type Command, Option } from 'commander'
import type { App } from '../../app.ts'
import { msg } from '../../domain/language/message.ts'
import type { SubscriberStatus } from '../../domain/readers/subscriber.ts'
import { joinTags } from '../../domain/readers/tags.ts'
import { by, type CommandTools, json } from '../command-tools.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { runSubscribersExport, runSubscribersImport } from './subscriber-lists.ts'
import {
  runSubscribersAdd,
  runSubscribersErase,
  runSubscribersRemove,
  runSubscribersRestore,
  runSubscribersTag,
} from './subscriber-people.ts'

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
  const { printSubscriber } = await import('../terminal/print-list.ts')
  printSubscriber(shown, terminal)
}

export async function runSubscribersStats(
  app: App,
  terminal: Terminal,
  options: { readonly json?: boolean },
): Promise<void> {
  const health = await app.listHealth()
  if (options.json) return terminal.json(health)
  const { printListHealth } = await import('../terminal/print-list.ts')
  printListHealth(health, terminal)
}
