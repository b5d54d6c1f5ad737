import type { App } from '../app.ts'
import { printNotCompared, printProblems } from './print-problems.ts'
import { wordsOf } from './standing-words.ts'
import type { Terminal } from './terminal.ts'

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
