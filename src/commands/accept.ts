import type { App } from '../app.ts'
import type { Terminal } from './terminal.ts'

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
