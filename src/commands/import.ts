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
  for (const { path, date, missing, proposals } of results) {
    terminal.out(`wrote ${path}`)
    const remark = REMARKS[date.year]
    if (remark !== undefined) terminal.out(`  ${remark.replace('{year}', date.day.slice(0, 4))}`)
    for (const { field, language, place } of missing) {
      const name = language === null ? field : `${field} (${language})`
      const [verb, object] = field === 'keywords' ? ['are', 'them'] : ['is', 'it']
      terminal.out(`  ${name} ${verb} missing: add ${object} in ${formatPlace(place)}`)
    }
    for (const { language, keywords } of proposals) {
      terminal.out(`  keywords (${language}), proposed from the glossary: ${keywords.join(', ')}`)
    }
  }
}

/** What the year of a record rests on, where the paste does not write it beside the day. */
const REMARKS: Readonly<Record<string, string>> = {
  assumed: 'The paste names no year; {year} is assumed. Correct `date` if it is another one.',
  url: 'The year {year} is taken from the address of the source. Correct `date` if it is another one.',
  elsewhere: 'The year {year} is taken from another date in the paste. Correct `date` if it is another one.',
}
