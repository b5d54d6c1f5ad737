import { mergedProblems } from '../app/issues/problems.ts'
import { visibleLine } from '../domain/language/characters.ts'
import { type LanguageTag, languageName } from '../domain/language/language.ts'
import { formatPlace, type Problem } from '../domain/newsletter/problem.ts'
import { acceptLine, quoteLines } from './quote-lines.ts'
import type { Terminal } from './terminal.ts'

/** The same finding in several editions is told once. */
export function printProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of mergedProblems(problems)) {
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
