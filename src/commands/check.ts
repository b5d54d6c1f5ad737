import type { Command } from 'commander'
import type { App } from '../app.ts'
import { type CommandTools, json } from './command-tools.ts'
import { printNotCompared, printProblems } from './terminal/print-problems.ts'
import { isFrozen, wordsOf } from './terminal/standing-words.ts'
import { counted, type Terminal } from './terminal/terminal.ts'

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
    .description('let a finding between two languages stand; it comes back when the text changes')
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
    terminal.out(
      JSON.stringify(
        { issue: issue.id, sha256: proof.sha256, state: standing.state, problems, notCompared },
        null,
        2,
      ),
    )
  else {
    printProblems(problems, terminal)
    printNotCompared(notCompared, terminal)
    const isOut = isFrozen(standing)
    const verdict = [
      ...(errors > 0 ? [`${counted(errors, 'error')}${isOut ? '' : ': it cannot be sent'}`] : []),
      ...(errors === 0 && !isOut ? ['it can be sent'] : []),
    ]
    const counts = `${counted(proof.editions.length, 'edition')}, ${counted(problems.length, 'finding')}`
    terminal.out(`${issue.id}: ${[counts, ...verdict].join('; ')}.`)
    const { sentence, next } = wordsOf(standing)
    if (standing.state !== 'draft') terminal.out(sentence)
    if (errors === 0 || isOut) terminal.out(`Next: ${next}`)
  }
  return errors > 0 ? 9 : 0
}

/** Writes into the record of an article or an issue that a finding may stand. */
export async function runAccept(
  app: App,
  terminal: Terminal,
  { record, rule, of, reason }: { record: string; rule: string; of?: string; reason: string },
): Promise<void> {
  const accepted = await app.acceptFinding({ record, rule, of: of ?? null, reason })
  terminal.out(`${accepted.path}: ${rule} is accepted for ${accepted.of}.`)
  terminal.out('It comes back when these words change.')
}

/** Fixes quotes and punctuation in an issue's records and prints what became of each line. */
async function runFix(
  app: App,
  terminal: Terminal,
  id: string | undefined,
  { dryRun = false, json = false }: { readonly dryRun?: boolean; readonly json?: boolean },
): Promise<void> {
  const { issueId, lines } = await app.fix(id, { dryRun })
  if (json) return terminal.out(JSON.stringify({ issue: issueId, dryRun, lines }, null, 2))
  for (const { where, before, after } of lines) {
    terminal.out(where)
    terminal.out(`  - ${before}`)
    terminal.out(`  + ${after}`)
  }
  const done = dryRun ? 'would be fixed; nothing was written' : 'fixed'
  terminal.out(
    lines.length === 0
      ? `${issueId}: there is nothing to fix.`
      : `${issueId}: ${counted(lines.length, 'line')} ${done}.`,
  )
}
