import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type CommandTools, json, port } from './command-tools.ts'

/** The commands of the readers' site. Each is loaded when it is run. */
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
      `
It belongs behind a proxy that ends TLS under the siteUrl of newsletter.yaml; a whole Caddyfile for it:
  digest.example.com {
      reverse_proxy 127.0.0.1:4401
  }
Mails about subscriptions leave as issues do: by SMTP_URL, else to the outbox in the data folder.`,
    )
    .action((options) =>
      withApp(async (app) =>
        (await import('./serve.ts')).runServe(app, terminal, { ...options, signal: interruptSignal }),
      ),
    )

  program
    .command('clicks <issue>')
    .description(
      'say how often each link of an issue was followed; counted only where newsletter.yaml says so',
    )
    .addOption(json())
    .action((issue: string, options) =>
      withApp(async (app) => (await import('./clicks.ts')).runClicks(app, terminal, issue, options)),
    )

  program
    .command('archive')
    .description('write past issues for the web')
    .command('build <folder>')
    .description('write the archive, its feeds and the sitemap as files for any web host')
    .addHelpText(
      'after',
      `
FOLDER is made, or is one that an earlier build has written: what is no longer public goes, and what is not of a build
stays. Pages name each other by the siteUrl of newsletter.yaml; links to subscribe lead to \`diglot serve\` there.`,
    )
    .action((folder: string) =>
      withApp(async (app) =>
        (await import('./archive-build.ts')).runArchiveBuild(app, terminal, resolve(folder)),
      ),
    )
}
