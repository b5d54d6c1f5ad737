import type { Command } from 'commander'
import type { App } from '../app.ts'
import { type Message, msg } from '../domain/language/message.ts'
import { type CommandTools, json } from './command-tools.ts'
import { counted } from './terminal/counted.ts'
import { printNotCompared, printProblems } from './terminal/print-problems.ts'
import { isFrozen, nextIs, wordsOf } from './terminal/standing-words.ts'
import type { Terminal } from './terminal/terminal.ts'

/** What is wrong with an issue, and what is done about it. */
export function addCheckCommands(program: Command, { terminal, withApp, endWith }: CommandTools): void {
  program
    .command('check [issue]')
    .description('say what is wrong with an issue; errors block sending')
    .addOption(json())
    .action((issue: string | undefined, options) =>
      withApp(async (app) => {
        endWith(await runCheck(app, terminal, issue, options))
      }),
    )

  program
    .command('accept <record> <rule>')
    .description('let a finding stand; it comes back when the text changes')
    .requiredOption('--reason <reason>', 'why it may stand, for the next editor')
    .option('--of <words>', 'which one, in the words of the check, where the rule finds several')
    .action((record: string, rule: string, options) =>
      withApp((app) => runAccept(app, terminal, { record, rule, ...options })),
    )

  program
    .command('fix [issue]')
    .description('fix quotes and punctuation in the records of an issue; prints every line that changes')
    .option('--dry-run', 'only say what would change')
    .addOption(json())
    .action((issue: string | undefined, options) => withApp((app) => runFix(app, terminal, issue, options)))
}

/** Prints every finding. Returns the exit code: 9 where an error blocks sending. */
export async function runCheck(
  app: App,
  terminal: Terminal,
  id: string | undefined,
  options: { readonly json?: boolean },
): Promise<number> {
  const { issue, problems, proof, notCompared } = await app.renderIssue(id)
  const standing = await app.standing(issue.id, proof.sha256)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (options.json)
    terminal.json({ issue: issue.id, sha256: proof.sha256, state: standing.state, problems, notCompared })
  else {
    printProblems(problems, terminal)
    printNotCompared(notCompared, terminal)
    const isOut = isFrozen(standing)
    const counts = msg`${issue.id}: ${counted.editions(proof.editions.length)}, ${counted.findings(problems.length)}`
    terminal.out(verdictOn(counts, { errors, isOut }))
    const { sentence, next } = wordsOf(standing)
    if (standing.state !== 'draft') terminal.out(sentence)
    if (errors === 0 || isOut) terminal.out(nextIs(next))
  }
  return errors > 0 ? 9 : 0
}

function verdictOn(
  counts: Message,
  { errors, isOut }: { readonly errors: number; readonly isOut: boolean },
): Message {
  if (errors > 0 && isOut) return msg`${counts}; ${counted.errors(errors)}.`
  if (errors > 0) return msg`${counts}; ${counted.errors(errors)}: it cannot be sent.`
  return isOut ? msg`${counts}.` : msg`${counts}; it can be sent.`
}

/** Writes into the record of an article or an issue that a finding may stand. */
export async function runAccept(
  app: App,
  terminal: Terminal,
  { record, rule, of, reason }: { record: string; rule: string; of?: string; reason: string },
): Promise<void> {
  const accepted = await app.acceptFinding({ record, rule, of: of ?? null, reason })
  terminal.out(msg`${accepted.path}: ${rule} is accepted for ${accepted.of}.`)
  terminal.out(msg`It comes back when these words change.`)
}

/** Fixes quotes and punctuation in an issue's records and prints what became of each line. */
async function runFix(
  app: App,
  terminal: Terminal,
  id: string | undefined,
  { dryRun = false, json = false }: { readonly dryRun?: boolean; readonly json?: boolean },
): Promise<void> {
  const { issueId, lines } = await app.fix(id, { dryRun })
  if (json) return terminal.json({ issue: issueId, dryRun, lines })
  for (const { where, before, after } of lines) {
    terminal.out(where)
    terminal.out(`  - ${before}`)
    terminal.out(`  + ${after}`)
  }
  const count = counted.lines(lines.length)
  if (lines.length === 0) terminal.out(msg`${issueId}: there is nothing to fix.`)
  else
    terminal.out(
      dryRun
        ? msg`${issueId}: ${count} would be fixed; nothing was written.`
        : msg`${issueId}: ${count} fixed.`,
    )
}
