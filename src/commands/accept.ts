import type { App } from '../app.ts'
import type { Terminal } from './terminal.ts'

/** Writes into an article's record that a finding may stand. */
export async function runAccept(
  app: App,
  terminal: Terminal,
  { article, rule, of, reason }: { article: string; rule: string; of?: string; reason: string },
): Promise<void> {
  const accepted = await app.acceptFinding({ article, rule, of: of ?? null, reason })
  terminal.out(`${accepted.path}: ${rule} is accepted for ${accepted.of}.`)
  terminal.out('It comes back when these words change.')
}
