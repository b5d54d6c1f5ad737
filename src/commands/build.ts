import type { Command } from 'commander'
import type { App } from '../app.ts'
import { type CommandTools, json } from './command-tools.ts'
import { counted, printTable, type Terminal } from './terminal/terminal.ts'

export function addBuildCommand(program: Command, { terminal, withApp }: CommandTools): void {
  program
    .command('build [issue]')
    .description('write every edition of an issue to out/<issue>/')
    .addOption(json())
    .action((issue: string | undefined, options) => withApp((app) => runBuild(app, terminal, issue, options)))
}

async function runBuild(
  app: App,
  terminal: Terminal,
  id: string | undefined,
  options: { readonly json?: boolean },
): Promise<void> {
  const rendered = await app.renderIssue(id)
  const files = await app.writeIssue(rendered)
  if (options.json)
    return terminal.out(
      JSON.stringify({ issue: rendered.issue.id, sha256: rendered.proof.sha256, files }, null, 2),
    )
  const rows = files.map(({ edition, html, text, htmlBytes }) => [
    edition,
    `${(htmlBytes / 1000).toFixed(1)} KB`,
    html,
    text,
  ])
  await printTable(terminal, ['edition', 'size', 'html', 'text'], rows)
  terminal.out(
    `${rendered.issue.id}: ${counted(files.length, 'edition')}, proof ${rendered.proof.sha256.slice(0, 12)}`,
  )
}
