import type { App } from '../app.ts'
import { formatPlace } from '../domain/newsletter/problem.ts'
import type { Terminal } from './terminal.ts'

export interface ImportOptions {
  readonly force?: boolean
  readonly date?: string
  readonly json?: boolean
  readonly stdin?: AsyncIterable<Uint8Array>
}

/** Raw pastes become article records; what a paste does not say is named. */
export async function runImport(
  app: App,
  terminal: Terminal,
  files: readonly string[],
  options: ImportOptions,
): Promise<void> {
  const { force = false, date = null, stdin } = options
  const results = await app.importPastes(files.length === 0 ? ['-'] : files, { force, date, stdin })
  if (options.json) return terminal.out(JSON.stringify(results, null, 2))
  for (const result of results) for (const line of linesOf(result)) terminal.out(line)
}

function linesOf({ path, date, missing, proposals, dropped, namedSource }: Imported): string[] {
  const remark = REMARKS[date.year]?.replace('{year}', date.day.slice(0, 4)).replace('{day}', date.day)
  return [
    `wrote ${path}`,
    ...(remark === undefined ? [] : [`  ${remark}`]),
    ...missing.map(missingLine),
    ...proposals.flatMap(({ language, headline, keywords }) => [
      ...(headline === undefined
        ? []
        : [`  headline (${language}), proposed from the first line: ${headline}`]),
      ...(keywords === undefined
        ? []
        : [`  keywords (${language}), proposed from the glossary: ${keywords.join(', ')}`]),
    ]),
    ...(namedSource === null ? [] : [`  source named without an address: ${namedSource}`]),
    ...dropped.map((text) => `  left out: ${text}`),
  ]
}

type Imported = Awaited<ReturnType<App['importPastes']>>[number]

function missingLine({ field, language, place }: Imported['missing'][number]): string {
  const name = language === null ? field : `${field} (${language})`
  const [verb, object] = field === 'keywords' ? ['are', 'them'] : ['is', 'it']
  return `  ${name} ${verb} missing: add ${object} in ${formatPlace(place)}`
}

/** What the day of a record rests on, where the paste does not write it in full. */
const REMARKS: Readonly<Record<string, string>> = {
  none: 'The paste names no day; {day}, that of the import, is assumed. Correct `date` if it is another one.',
  assumed: 'The paste names no year; {year} is assumed. Correct `date` if it is another one.',
  url: 'The year {year} is taken from the address of the source. Correct `date` if it is another one.',
  elsewhere: 'The year {year} is taken from another date in the paste. Correct `date` if it is another one.',
}
