import type { App, CopyChoice } from '../app.ts'
import { type Terminal, table } from './terminal.ts'

export async function runStoreCopy(
  app: App,
  terminal: Terminal,
  { from, to, json }: CopyChoice & { readonly json?: boolean },
): Promise<void> {
  const copied = await app.copyStore({ from, to })
  if (json) return terminal.out(JSON.stringify(copied, null, 2))
  const rows = copied.map(({ table: name, rows: count, sha256 }) => [name, count, sha256.slice(0, 16)])
  for (const line of table(['table', 'rows', 'SHA-256'], rows)) terminal.out(line)
  terminal.out('The copy was read again: every table is equal to its original.')
}
