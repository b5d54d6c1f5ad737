import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { App } from '../app.ts'
import { msg } from '../domain/language/message.ts'
import { type CommandTools, json, port, untilAborted } from './command-tools.ts'
import { counted } from './terminal/counted.ts'
import { faultLines } from './terminal/tell-fault.ts'
import { printTable, type Terminal } from './terminal/terminal.ts'

/** The commands of the readers' site. */
export function addSiteCommands(
  program: Command,
  { terminal, withApp, interruptSignal }: CommandTools,
): void {
  program
    .command('serve')
    .description('serve the readers’ site: subscribe, unsubscribe, preferences, past issues, feeds')
    .addOption(port('SITE_PORT, else 4401'))
    .option('--host <host>', 'address to listen on; TLS is for a proxy before it', '127.0.0.1')
    .option('--trust-proxy', 'a proxy stands before it and names its clients in X-Forwarded-For')
    .option('--snippet', 'only print a form, per language, to embed in other sites')
    .addHelpText(
      'after',
      () =>
        `\n${terminal.say(msg`It belongs behind a proxy that terminates TLS for the siteUrl of newsletter.yaml; a whole Caddyfile for it:
  digest.example.com {
      reverse_proxy 127.0.0.1:4401
  }
Mails about subscriptions leave as issues do: by SMTP_URL, else to the outbox in the data folder.`)}`,
    )
    .action((options) => withApp((app) => runServe(app, terminal, { ...options, signal: interruptSignal })))

  program
    .command('clicks <issue>')
    .description(
      'say how often each link of an issue was followed; counted only where newsletter.yaml says so',
    )
    .addOption(json())
    .action((issue: string, options) => withApp((app) => runClicks(app, terminal, issue, options)))

  program
    .command('archive')
    .description('write past issues for the web')
    .command('build <folder>')
    .description('write the archive, its feeds and the sitemap as files for any web host')
    .addHelpText(
      'after',
      () =>
        `\n${terminal.say(msg`FOLDER is made, or is one that an earlier build has written: what is no longer public is deleted, and
other files stay. Pages name each other by the siteUrl of newsletter.yaml; links to subscribe lead to \`diglot serve\` there.`)}`,
    )
    .action((folder: string) => withApp((app) => runArchiveBuild(app, terminal, resolve(folder))))
}

interface ServeCommandOptions {
  readonly port?: number
  readonly host: string
  readonly trustProxy?: boolean
  readonly snippet?: boolean
  readonly signal: () => AbortSignal
}

/** Serves the readers' site until it is interrupted, or prints the form that other sites can embed. */
async function runServe(app: App, terminal: Terminal, options: ServeCommandOptions): Promise<void> {
  if (options.snippet) {
    for (const { html } of await app.subscribeForms()) terminal.stream.write(`${html}\n`)
    return
  }
  const { port, host, trustProxy = false } = options
  const site = await app.serveReaders({
    ...(port !== undefined && { port }),
    host,
    trustProxy,
    onError: (error) => {
      for (const line of faultLines(error)) terminal.note(line)
    },
  })
  terminal.out(msg`The readers’ site is at ${site.url}; Ctrl-C ends it.`)
  if (!trustProxy)
    terminal.note(
      msg`Behind a proxy, add --trust-proxy: else all readers count as one, and few can subscribe in an hour.`,
    )
  await untilAborted(options.signal())
  await site.close()
}

/** How often each link of an issue was followed, per edition. */
async function runClicks(
  app: App,
  terminal: Terminal,
  id: string,
  options: { readonly json?: boolean },
): Promise<void> {
  const { isCounting, links } = await app.clicks(id)
  if (options.json) return terminal.json({ issueId: id, isCounting, links })
  if (links.length === 0) {
    terminal.out(
      isCounting
        ? msg`No link of ${id} was followed yet.`
        : msg`Clicks on the links of ${id} are not counted. \`linkClicks: true\` in newsletter.yaml counts those of issues that are approved from then on.`,
    )
    return
  }
  const rows = links.map(({ editionId, target, readers, programs }) => [editionId, readers, programs, target])
  await printTable(terminal, [msg`edition`, msg`clicks`, msg`by programs`, msg`link`], rows)
}

async function runArchiveBuild(app: App, terminal: Terminal, folder: string): Promise<void> {
  const { issues, files } = await app.buildArchive(folder)
  terminal.out(msg`${counted.issues(issues)} in ${counted.files(files)}: ${folder}`)
}
