import type { App } from '../app.ts'
import { printNotCompared, printProblems } from './print-problems.ts'
import { wordsOf } from './standing-words.ts'
import type { Terminal } from './terminal.ts'

/** Records who approved which bytes. A proof with errors cannot be approved. */
export async function runApprove(
  app: App,
  terminal: Terminal,
  id: string,
  options: { readonly by: string },
): Promise<void> {
  const { approval, problems, notCompared } = await app.approve(id, options)
  printProblems(problems, terminal)
  printNotCompared(notCompared, terminal)
  const { sha256, approvedBy } = approval
  terminal.out(`${approvedBy} approved ${id}, proof ${sha256}`)
  const standing = await app.standing(id)
  const { sentence, next } = wordsOf(standing)
  if (standing.state !== 'approved') terminal.out(sentence)
  if (standing.state === 'scheduled' && standing.schedule.sha256 !== sha256) {
    terminal.out('What is scheduled is the proof that was approved before, not this one.')
    return terminal.out(`Next: diglot cancel ${id}, then diglot send ${id} --at with its time`)
  }
  terminal.out(`Next: ${next}`)
}
