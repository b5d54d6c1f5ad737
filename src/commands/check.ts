import type { App } from '../app.ts'
import { printNotCompared, printProblems } from './print-problems.ts'
import { counted, type Terminal } from './terminal.ts'

/** Prints every finding. Returns the exit code: 9 where an error blocks sending. */
export async function runCheck(
  app: App,
  terminal: Terminal,
  id: string | undefined,
  options: { readonly json?: boolean },
): Promise<number> {
  const { issue, problems, proof, notCompared } = await app.renderIssue(id)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (options.json)
    terminal.out(JSON.stringify({ issue: issue.id, sha256: proof.sha256, problems, notCompared }, null, 2))
  else {
    printProblems(problems, terminal)
    printNotCompared(notCompared, terminal)
    const verdict = errors > 0 ? `${counted(errors, 'error')}: it cannot be sent` : 'it can be sent'
    terminal.out(
      `${issue.id}: ${counted(proof.editions.length, 'edition')}, ${counted(problems.length, 'finding')}; ${verdict}.`,
    )
  }
  return errors > 0 ? 9 : 0
}
