import type { Command } from 'commander'
import type { App } from '../app.ts'
import { msg } from '../domain/language/message.ts'
import { DiglotError } from '../errors.ts'
import { by, type CommandTools, json } from './command-tools.ts'
import { printNotCompared, printProblems } from './terminal/print-problems.ts'
import { approvedByAnother, isFrozen, nextIs, whyAnother, wordsOf } from './terminal/standing-words.ts'
import { deliveryWords } from './terminal/state-words.ts'
import type { Terminal } from './terminal/terminal.ts'

/** What comes before a send: test mails, and the approval of the bytes. */
export function addProofCommands(program: Command, { terminal, withApp }: CommandTools): void {
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
    .addOption(by('who approves'))
    .addOption(json())
    .action((issue: string, options) => withApp((app) => runApprove(app, terminal, issue, options), options))

  program
    .command('withdraw <issue>')
    .description('take an approval back, before its send is scheduled or begun')
    .addOption(by('who takes it back'))
    .action((issue: string, options) => withApp((app) => runWithdraw(app, terminal, issue), options))
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
  if (options.json) terminal.json({ destination, results })
  else {
    for (const { address, editionId, outcome } of results)
      terminal.out(
        `${terminal.say(deliveryWords[outcome.state])}  ${editionId}  ${address}  ${outcome.reply}`,
      )
    if (failed.length < results.length)
      terminal.out(
        (await app.staysHere())
          ? msg`test mails went to THE OUTBOX, ${destination}`
          : msg`test mails went to ${destination}`,
      )
  }
  const standing = await app.standing(issueId, sha256)
  if (!options.json && (isFrozen(standing) || standing.state === 'held'))
    terminal.out(wordsOf(standing).sentence)
  if (failed.length === 0) return
  throw new DiglotError(
    'SMTP_FAILED',
    msg`${failed.length} of ${results.length} test mails were not accepted.`,
    {
      hint: msg`The reply of the server stands beside each of them.`,
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
  options: { readonly json?: boolean },
): Promise<void> {
  const { approval, standing: people, problems, notCompared } = await app.approve(id)
  const { sha256, approvedBy, approvedAt } = approval
  const standing = await app.standing(id, sha256)
  if (options.json) {
    const { state } = standing
    const { isComplete, changedBy } = people
    const facts = { issue: id, sha256, approvedBy, approvedAt, isComplete, changedBy }
    const rest = { state, problems, notCompared }
    return terminal.json({ ...facts, ...rest })
  }
  printProblems(problems, terminal)
  printNotCompared(notCompared, terminal)
  terminal.out(msg`${approvedBy} approved ${id}, proof ${sha256}`)
  if (!people.isComplete) {
    terminal.out(whyAnother(people))
    return terminal.out(nextIs(approvedByAnother(id)))
  }
  const { sentence, next } = wordsOf(standing)
  if (standing.state !== 'approved') terminal.out(sentence)
  terminal.out(nextIs(next))
}

export async function runWithdraw(app: App, terminal: Terminal, id: string): Promise<void> {
  const result = await app.withdrawApproval({ issueId: id })
  if ('refused' in result) throw refusals[result.refused](id)
  const { approvedBy, sha256 } = result.done
  terminal.out(
    msg`${app.actor.name} took back the approval of ${id} that ${approvedBy} gave, proof ${sha256}`,
  )
  terminal.out(nextIs(msg`diglot approve ${id}`))
}

const refusals = {
  begun: (id: string) =>
    new DiglotError('ALREADY_EXISTS', msg`The send of ${id} has begun, so its approval is not taken back.`, {
      hint: msg`\`diglot pause ${id}\` holds the send, \`diglot cancel ${id}\` ends it.`,
    }),
  scheduled: (id: string) =>
    new DiglotError('ALREADY_EXISTS', msg`${id} is scheduled, so its approval is not taken back.`, {
      hint: msg`Run \`diglot cancel ${id}\` first, then \`diglot withdraw ${id}\`.`,
    }),
  'not-approved': (id: string) =>
    new DiglotError('NOT_APPROVED', msg`There is no approval of ${id} to take back.`, {
      hint: msg`\`diglot approve ${id}\` approves it as it is.`,
    }),
} as const
