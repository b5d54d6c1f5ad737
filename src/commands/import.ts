import type { App } from '../app.ts'
import { formatPlace } from '../domain/problem.ts'
import type { Terminal } from './terminal.ts'

export interface ImportOptions {
  readonly force?: boolean
  readonly date?: string
  readonly json?: boolean
}

/** Raw pastes become article records; what a paste does not say is named. */
export async function runImport(
  app: App,
  terminal: Terminal,
  files: readonly string[],
  options: ImportOptions,
): Promise<void> {
  const results = await app.importPastes(files, { force: options.force ?? false, date: options.date ?? null })
  if (options.json) return terminal.out(JSON.stringify(results, null, 2))
  for (const { path, missing, proposals, assumedYear } of results) {
    terminal.out(`wrote ${path}`)
    if (assumedYear !== null)
      terminal.out(
        `  The paste names no year; ${assumedYear} is assumed. Correct \`date\` if it is another one.`,
      )
    for (const { field, language, place } of missing) {
      terminal.out(
        `  ${field} (${language}) ${field === 'keywords' ? 'are' : 'is'} missing: add ${field === 'keywords' ? 'them' : 'it'} in ${formatPlace(place)}`,
      )
    }
    for (const { language, keywords } of proposals) {
      terminal.out(`  keywords (${language}), proposed from the glossary: ${keywords.join(', ')}`)
    }
  }
}
