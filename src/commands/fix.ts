import type { App } from '../app.ts'
import { counted, type Terminal } from './terminal.ts'

/** Mends quotes and punctuation in an issue's records and prints what became of each line. */
export async function runFix(
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
  const done = dryRun ? 'would be mended; nothing was written' : 'mended'
  terminal.out(
    lines.length === 0
      ? `${issueId}: there is nothing to mend.`
      : `${issueId}: ${counted(lines.length, 'line')} ${done}.`,
  )
}
