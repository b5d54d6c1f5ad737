import type { Command } from 'commander'
import type { App } from '../app.ts'
import { visibleLine } from '../domain/language/characters.ts'
import { amount, listed, type Message, msg, named, plural, sentences } from '../domain/language/message.ts'
import { fieldName, formatFields } from '../domain/newsletter/field-name.ts'
import { formatPlace } from '../domain/newsletter/problem.ts'
import { errorCodes } from '../errors.ts'
import { type CommandTools, json } from './command-tools.ts'
import { counted } from './terminal/counted.ts'
import { nextIs } from './terminal/standing-words.ts'
import type { Line, Terminal } from './terminal/terminal.ts'

export function addImportCommand(program: Command, tools: CommandTools): void {
  const { terminal, withApp, endWith } = tools
  program
    .command('import [files...]')
    .description('turn raw pastes into article records; without a file, or with -, from standard input')
    .option('--force', 'also write records that were edited or deleted; their old texts are kept')
    .option('--date <date>', 'the day of the event, YYYY-MM-DD, in place of what the pastes say')
    .option('--language <tag>', 'which language it is, where the newsletter has several of one script')
    .addOption(json())
    .action((files: string[], options) =>
      withApp(async (app) => {
        const report = await runImport(app, terminal, files, { ...options, stdin: tools.stdin })
        if (!options.json && report.openWeek !== null)
          terminal.out(nextIs(afterImport(report, report.openWeek)))
        const [refused] = report.refused
        endWith(refused === undefined ? 0 : errorCodes[refused.code].exit)
      }),
    )
}

interface ImportOptions {
  readonly force?: boolean
  readonly date?: string
  readonly language?: string
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
  const { force = false, date = null, language = null, stdin, json = false } = options
  const report = await app.importPastes(
    { files: files.length === 0 ? ['-'] : [...files], force, date, language },
    stdin,
  )
  if (json) terminal.json(report)
  else tellReport(report, terminal)
  return report
}

function afterImport({ written }: Report, week: string): Message {
  const isComplete = written.every(({ missing }) => missing.length === 0)
  return isComplete
    ? msg`diglot issue new ${week}`
    : msg`fill in what is missing, then diglot issue new ${week}`
}

function tellReport({ written, unchanged, deleted, refused }: Report, terminal: Terminal): void {
  for (const record of written) for (const line of linesOf(record)) terminal.out(line)
  for (const { file, records } of deleted)
    terminal.out(
      msg`${visibleLine(file)}: ${listed(records)} was imported and is not there any more; it was not written again. Give \`--force\` to write it.`,
    )
  const passedOver = new Set(unchanged.map(({ file }) => file)).size
  if (passedOver > 0)
    terminal.out(msg`${counted.pastes(passedOver)} passed over: imported before, and not changed since.`)
  for (const { where, message, hint } of refused)
    terminal.note(`${visibleLine(where)}: ${visibleLine(terminal.say(sentences(message, hint)))}`)
  if (refused.length > 0) terminal.note(notWritten(refused.length, written.length > 0))
}

function notWritten(count: number, areOthers: boolean): Message {
  const many = plural(count, msg`${amount(count)} article or paste`, msg`${amount(count)} articles or pastes`)
  return areOthers ? msg`${many} not written; all others were.` : msg`${many} not written.`
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
}: Imported): Line[] {
  const remark = remarkOn(date)
  return [
    how === 'new' ? msg`wrote ${path}` : how === 'updated' ? msg`updated ${path}` : msg`wrote over ${path}`,
    ...(copy === null
      ? []
      : [msg`  it said otherwise: ${formatFields(lost)}; the old record is kept in ${copy}`]),
    ...(remark === null ? [] : [msg`  ${remark}`]),
    ...missing.map(missingLine),
    ...proposals.flatMap(({ language, headline, keywords }) => [
      ...(headline === undefined
        ? []
        : [msg`  headline (${named(language)}), proposed from the first line: ${headline}`]),
      ...(keywords === undefined
        ? []
        : [msg`  keywords (${named(language)}), proposed from the glossary: ${listed(keywords)}`]),
    ]),
    ...(namedSource === null ? [] : [msg`  source named without an address: ${namedSource}`]),
    ...dropped.map((text) => msg`  left out: ${text}`),
  ]
}

type Report = Awaited<ReturnType<App['importPastes']>>
type Imported = Report['written'][number]

function missingLine({ field, language, place }: Imported['missing'][number]): Message {
  const name = language === null ? fieldName(field) : msg`${fieldName(field)} (${named(language)})`
  const where = formatPlace(place)
  return field === 'keywords'
    ? msg`  ${name} are missing: add them in ${where}`
    : msg`  ${name} is missing: add it in ${where}`
}

/** What the day of a record rests on, where the paste does not write it in full. */
function remarkOn({ year, day }: Imported['date']): Message | null {
  const number = day.slice(0, 4)
  switch (year) {
    case 'none':
      return msg`The paste names no day; ${day}, that of the import, is assumed. Correct \`date\` if it is another one.`
    case 'assumed':
      return msg`The paste names no year; ${number} is assumed. Correct \`date\` if it is another one.`
    case 'url':
      return msg`The year ${number} is taken from the address of the source. Correct \`date\` if it is another one.`
    case 'elsewhere':
      return msg`The year ${number} is taken from another date in the paste. Correct \`date\` if it is another one.`
    default:
      return null
  }
}
