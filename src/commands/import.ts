import type { Command } from 'commander'
import type { App } from '../app.ts'
import { visibleLine } from '../domain/language/characters.ts'
import { formatPlace } from '../domain/newsletter/problem.ts'
import { formatFields } from '../domain/newsletter/record-field.ts'
import { errorCodes } from '../errors.ts'
import { type CommandTools, json } from './command-tools.ts'
import { counted, type Terminal } from './terminal/terminal.ts'

export function addImportCommand(program: Command, tools: CommandTools): void {
  const { terminal, withApp, endWith } = tools
  program
    .command('import [files...]')
    .description('turn raw pastes into article records; without a file, or with -, from standard input')
    .option('--force', 'write over records that were edited; a copy of each is kept')
    .option('--date <date>', 'the day of the event, YYYY-MM-DD, where the paste does not say it')
    .addOption(json())
    .action((files: string[], options) =>
      withApp(async (app) => {
        const report = await runImport(app, terminal, files, { ...options, stdin: tools.stdin })
        if (!options.json && report.written.length > 0 && report.openWeek !== null)
          terminal.out(`Next: fill in what is missing, then diglot issue new ${report.openWeek}`)
        const [refused] = report.refused
        endWith(refused === undefined ? 0 : errorCodes[refused.code].exit)
      }),
    )
}

interface ImportOptions {
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
): Promise<Report> {
  const { force = false, date = null, stdin, json = false } = options
  const report = await app.importPastes(
    { files: files.length === 0 ? ['-'] : [...files], force, date },
    stdin,
  )
  if (json) terminal.out(JSON.stringify(report, null, 2))
  else tellReport(report, terminal)
  return report
}

function tellReport({ written, unchanged, deleted, refused }: Report, terminal: Terminal): void {
  for (const record of written) for (const line of linesOf(record)) terminal.out(line)
  for (const { file, records } of deleted)
    terminal.out(
      `${visibleLine(file)}: ${records.join(', ')} was imported and is not there any more; it was not written again. Give \`--force\` to write it.`,
    )
  const passedOver = new Set(unchanged.map(({ file }) => file)).size
  if (passedOver > 0)
    terminal.out(`${counted(passedOver, 'paste')} passed over: imported before, and not changed since.`)
  for (const { where, message, hint } of refused) terminal.note(visibleLine(`${where}: ${message} ${hint}`))
  if (refused.length > 0)
    terminal.note(
      `${counted(refused.length, 'article or paste', 'articles or pastes')} not written${written.length === 0 ? '' : '; all others were'}.`,
    )
}

function linesOf({
  path,
  how,
  lost,
  copy,
  date,
  missing,
  proposals,
  dropped,
  namedSource,
}: Imported): string[] {
  const remark = REMARKS[date.year]?.replace('{year}', date.day.slice(0, 4)).replace('{day}', date.day)
  return [
    how === 'new' ? `wrote ${path}` : `${how === 'updated' ? 'updated' : 'wrote over'} ${path}`,
    ...(copy === null
      ? []
      : [`  it said otherwise: ${formatFields(lost)}; the old record is kept in ${copy}`]),
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

type Report = Awaited<ReturnType<App['importPastes']>>
type Imported = Report['written'][number]

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
