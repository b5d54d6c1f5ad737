import type { App } from '../app.ts'
import { printNotCompared, printProblems, refuseErrors } from './print-problems.ts'
import type { Terminal } from './terminal.ts'

/** Records who approved which bytes. A proof with errors cannot be approved. */
export async function runApprove(
  app: App,
  terminal: Terminal,
  id: string,
  options: { readonly by: string },
): Promise<void> {
  const rendered = await app.renderIssue(id)
  refuseErrors(id, rendered.problems)
  printProblems(rendered.problems, terminal)
  printNotCompared(rendered.notCompared, terminal)
  const { sha256, approvedBy } = await app.approve(rendered, options.by)
  terminal.out(`${approvedBy} approved ${id}, proof ${sha256}`)
  terminal.out(`Next: diglot send ${id} --dry-run`)
}
