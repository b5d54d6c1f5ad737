import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type CommandTools, json } from './command-tools.ts'

/** The commands of the readers' site. Each is loaded when it is run. */
export function addSiteCommands(
  program: Command,
  { terminal, withApp, interruptSignal }: CommandTools,
): void {
  program
    .command('serve')
    .description('serve the readers’ site: subscribe, unsubscribe, preferences, past issues, feeds')
    .option('--port <port>', 'port to listen on', Number)
    .option('--host <host>', 'address to listen on; TLS is for a proxy before it', '127.0.0.1')
    .option('--trust-proxy', 'a proxy stands before it and names its clients in X-Forwarded-For')
    .option('--snippet', 'only print a form, per language, to embed in other sites')
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
    .action((folder: string) =>
      withApp(async (app) =>
        (await import('./archive-build.ts')).runArchiveBuild(app, terminal, resolve(folder)),
      ),
    )
}
