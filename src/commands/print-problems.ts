import { visibleLine } from '../domain/language/characters.ts'
import { type LanguageTag, languageName } from '../domain/language/language.ts'
import { formatPlace, type Problem } from '../domain/newsletter/problem.ts'
import type { ErrorDetail } from '../errors.ts'
import { DiglotError } from '../errors.ts'
import { acceptLine, quoteLines } from './quote-lines.ts'
import { counted, type Terminal } from './terminal.ts'

/** The same finding in several editions is told once. */
export function printProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of merged(problems)) {
    const editions = problem.editions.length > 0 ? ` (${problem.editions.join(', ')})` : ''
    terminal.out(
      `${visibleLine(formatPlace(problem.where))}  ${problem.severity}  ${problem.rule}${editions}`,
    )
    terminal.out(`  ${visibleLine(`${problem.message} ${problem.hint}`)}`)
    for (const line of [...quoteLines(problem), ...acceptLine(problem)]) terminal.out(line)
  }
}

/** Says in one line which languages nobody compared, where there are some. */
export function printNotCompared(languages: readonly LanguageTag[], terminal: Terminal): void {
  if (languages.length === 0) return
  const names = new Intl.ListFormat('en').format(languages.map((tag) => languageName(tag, 'en')))
  terminal.out(`Numbers and dates are compared between Chinese and English only: nobody compared ${names}.`)
}

/** Throws `CHECK_FAILED` naming every error, where there is one. */
export function refuseErrors(issueId: string, problems: readonly Problem[]): void {
  const errors = merged(problems.filter(({ severity }) => severity === 'error'))
  if (errors.length === 0) return
  throw new DiglotError('CHECK_FAILED', `The issue ${issueId} has ${counted(errors.length, 'error')}.`, {
    hint: 'Mend what is named and run `diglot check` again.',
    details: errors.map(
      ({ where, message, hint }): ErrorDetail => ({ where: formatPlace(where), message, hint }),
    ),
  })
}

function merged(problems: readonly Problem[]): (Problem & { readonly editions: readonly string[] })[] {
  const byText = Map.groupBy(
    problems,
    ({ rule, where, message }) => `${rule} ${formatPlace(where)} ${message}`,
  )
  return [...byText.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, editions: [first, ...others].flatMap(({ edition }) => edition ?? []) }] : [],
  )
}
