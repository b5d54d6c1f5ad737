import type { App } from '../app.ts'
import { printNotCompared, printProblems } from './print-problems.ts'
import { isFrozen, wordsOf } from './standing-words.ts'
import { counted, type Terminal } from './terminal.ts'

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
