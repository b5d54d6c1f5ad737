import { readdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Command } from 'commander'
import type { App } from '../app.ts'
import { amount, msg } from '../domain/language/message.ts'
import type { CommandTools } from './command-tools.ts'
import { runImport } from './import.ts'
import { counted } from './terminal/counted.ts'
import { printProblems } from './terminal/print-problems.ts'
import type { Terminal } from './terminal/terminal.ts'

export function addDemoCommand(program: Command, tools: CommandTools): void {
  program
    .command('demo')
    .description('run the whole path on a copy of the sample; nothing leaves this machine')
    .action(() => runDemo(tools))
}

/** The whole path on a fresh copy of the sample: pastes, issue, check, test mail, approval, send. Nothing leaves the machine. */
async function runDemo({ terminal, packageDir, openOffline }: CommandTools): Promise<void> {
  const cwd = process.cwd()
  const demoDir = join(cwd, 'data', 'demo')
  await rm(demoDir, { recursive: true, force: true })
  const { initNewsletter } = await import('../app/setup/init-newsletter.ts')
  await initNewsletter(packageDir, { folder: demoDir, sample: true })
  const app = await openOffline(demoDir)
  try {
    await mainJob(app, demoDir, terminal, (path) => relative(cwd, path))
  } finally {
    await app.close()
  }
}

async function mainJob(
  app: App,
  root: string,
  terminal: Terminal,
  shown: (path: string) => string,
): Promise<void> {
  const inbox = join(root, 'content', 'inbox')
  const pastes = (await readdir(inbox)).filter((name) => name.endsWith('.txt')).sort()
  terminal.out(msg`1. Importing ${counted.rawPastes(pastes.length)}`)
  await runImport(
    app,
    terminal,
    pastes.map((name) => join(inbox, name)),
    {},
  )

  const rendered = await app.renderIssue(undefined)
  const id = rendered.issue.id
  terminal.out('')
  terminal.out(msg`2. Building and checking ${id}`)
  const files = await app.writeIssue(rendered)
  printProblems(rendered.problems, terminal)
  terminal.out(msg`${counted.editions(files.length)}, ${counted.findings(rendered.problems.length)}`)

  terminal.out('')
  terminal.out(msg`3. Test mail to the editors`)
  const test = await app.sendTest(id, { to: null, editions: null })
  terminal.out(msg`${counted.testMails(test.results.length)} accepted`)

  terminal.out('')
  terminal.out(msg`4. Approving, and REHEARSING the send to the sample list`)
  const list = await app.importSubscribers(join(root, 'content', 'subscribers.sample.csv'), {})
  await app.approve(id)
  const { status } = await app.send(await app.planSend(id), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onHold: () => undefined,
    waitsForRetries: false,
  })
  const accepted = status.tally
    .filter(({ state }) => state === 'accepted')
    .reduce((sum, { count }) => sum + count, 0)
  terminal.out(msg`${amount(accepted)} of ${counted.subscribers(list.added)} accepted`)

  const { defaultEdition } = rendered.content.newsletter
  const main = files.find(({ edition }) => edition === defaultEdition) ?? files[0]
  const lines = [
    '',
    `html    ${shown(main?.html ?? '')}`,
    `text    ${shown(main?.text ?? '')}`,
    `outbox  ${shown(test.destination)}`,
    '',
    msg`Next:`,
    msg`  npx diglot -C data/demo preview    the sample in the browser`,
    msg`  npx diglot -C data/demo check      what is still to be fixed`,
    msg`  npx diglot init my-digest          a newsletter of your own`,
    msg`  npx diglot --help                  every command`,
  ]
  for (const line of lines) terminal.out(line)
}
