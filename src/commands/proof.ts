import type { Command } from 'commander'
import type { App } from '../app.ts'
import { DiglotError } from '../errors.ts'
import { type CommandTools, json } from './command-tools.ts'
import { printNotCompared, printProblems } from './terminal/print-problems.ts'
import { isFrozen, wordsOf } from './terminal/standing-words.ts'
import type { Terminal } from './terminal/terminal.ts'

/** What comes before a send: test mails, and the approval of the bytes. */
export function addProofCommands(program: Command, { terminal, withApp, userName }: CommandTools): void {
  program
    .command('test [issue]')
    .description('send a marked copy to the editors')
    .option('--to <addresses>', 'other addresses, with commas between them')
    .option('--edition <edition>', 'editions, with a comma between them, such as zh-Hans+en,en')
    .addOption(json())
    .action((issue: string | undefined, options) =>
      withApp((app) => runTestMail(app, terminal, issue, options)),
    )

  program
    .command('approve <issue>')
    .description('say that these bytes may go out')
    .option('--by <name>', 'who approves', userName)
    .addOption(json())
    .action((issue: string, options) => withApp((app) => runApprove(app, terminal, issue, options)))

  program
    .command('withdraw <issue>')
    .description('take an approval back, before its send is scheduled or begun')
    .option('--by <name>', 'who takes it back', userName)
    .action((issue: string, options) => withApp((app) => runWithdraw(app, terminal, issue, options)))
}

export async function runTestMail(
  app: App,
  terminal: Terminal,
  id: string | undefined,
  options: { readonly to?: string; readonly edition?: string; readonly json?: boolean },
): Promise<void> {
  const { results, destination, issueId, sha256 } = await app.sendTest(id, {
    to: options.to === undefined ? null : listed(options.to),
    editions: options.edition === undefined ? null : listed(options.edition),
  })
  const failed = results.filter(({ outcome }) => outcome.state !== 'accepted')
  if (options.json) terminal.out(JSON.stringify({ destination, results }, null, 2))
  else {
    for (const { address, editionId, outcome } of results)
      terminal.out(`${outcome.state}  ${editionId}  ${address}  ${outcome.reply}`)
    if (failed.length < results.length)
      terminal.out(`test mails went to ${(await app.staysHere()) ? 'THE OUTBOX, ' : ''}${destination}`)
  }
  const standing = await app.standing(issueId, sha256)
  if (!options.json && (isFrozen(standing) || standing.state === 'held'))
    terminal.out(wordsOf(standing).sentence)
  if (failed.length === 0) return
  throw new DiglotError(
    'SMTP_FAILED',
    `${failed.length} of ${results.length} test mails were not accepted.`,
    {
      hint: 'The reply of the server stands beside each of them.',
    },
  )
}

/** The parts of a list with commas. */
function listed(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim())
}

/** Records who approved which bytes. A proof with errors cannot be approved. */
export async function runApprove(
  app: App,
  terminal: Terminal,
  id: string,
  options: { readonly by: string; readonly json?: boolean },
): Promise<void> {
  const { approval, problems, notCompared } = await app.approve(id, { by: options.by })
  const { sha256, approvedBy, approvedAt } = approval
  const standing = await app.standing(id, sha256)
  if (options.json) {
    const { state } = standing
    const facts = { issue: id, sha256, approvedBy, approvedAt, state, problems, notCompared }
    return terminal.out(JSON.stringify(facts, null, 2))
  }
  printProblems(problems, terminal)
  printNotCompared(notCompared, terminal)
  terminal.out(`${approvedBy} approved ${id}, proof ${sha256}`)
  const { sentence, next } = wordsOf(standing)
  if (standing.state !== 'approved') terminal.out(sentence)
  terminal.out(`Next: ${next}`)
}

export async function runWithdraw(
  app: App,
  terminal: Terminal,
  id: string,
  { by }: { readonly by: string },
): Promise<void> {
  const result = await app.withdrawApproval({ issueId: id, by })
  if ('refused' in result) throw refusals[result.refused](id)
  const { approvedBy, sha256 } = result.done
  terminal.out(`${by} took back the approval of ${id} that ${approvedBy} gave, proof ${sha256}`)
  terminal.out(`Next: diglot approve ${id}`)
}

const refusals = {
  begun: (id: string) =>
    new DiglotError('ALREADY_EXISTS', `The send of ${id} has begun, so its approval is not taken back.`, {
      hint: `\`diglot pause ${id}\` holds the send, \`diglot cancel ${id}\` ends it.`,
    }),
  scheduled: (id: string) =>
    new DiglotError('ALREADY_EXISTS', `${id} is scheduled, so its approval is not taken back.`, {
      hint: `Run \`diglot cancel ${id}\` first, then \`diglot withdraw ${id}\`.`,
    }),
  'not-approved': (id: string) =>
    new DiglotError('NOT_APPROVED', `There is no approval of ${id} to take back.`, {
      hint: `\`diglot approve ${id}\` approves it as it is.`,
    }),
} as const
