import { notComparedNote } from '../../app/issues/not-compared.ts'
import { mergedProblems } from '../../app/issues/problems.ts'
import { visibleLine } from '../../domain/language/characters.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { msg, sentences } from '../../domain/language/message.ts'
import { formatPlace, type Problem, type Quote } from '../../domain/newsletter/problem.ts'
import { severityWords } from './state-words.ts'
import type { Terminal } from './terminal.ts'

/** The same finding in several editions is listed once. */
export function printProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of mergedProblems(problems)) {
    const editions = problem.editions.length > 0 ? ` (${problem.editions.join(', ')})` : ''
    terminal.out(
      `${visibleLine(formatPlace(problem.where))}  ${terminal.say(severityWords[problem.severity])}  ${problem.rule}${editions}`,
    )
    terminal.out(`  ${visibleLine(terminal.say(sentences(problem.message, problem.hint)))}`)
    for (const line of [...quoteLines(problem), ...acceptLine(problem, terminal)]) terminal.out(line)
  }
}

/** Says in one line what nobody compared, where there is something. */
export function printNotCompared(languages: readonly LanguageTag[], terminal: Terminal): void {
  const note = notComparedNote(languages)
  if (note !== null) terminal.out(note)
}

/** Characters that are shown on each side of a marked word. */
const AROUND = 24

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\d]/u

/** The nearest beginning of a word at or before an index; languages without spaces may be cut anywhere. */
function wordBegin(text: string, index: number): number {
  let at = index
  while (at > 0 && LETTER.test(text.charAt(at)) && LETTER.test(text.charAt(at - 1))) at -= 1
  return at
}

function wordEnd(text: string, index: number): number {
  let at = index
  while (at < text.length && LETTER.test(text.charAt(at)) && LETTER.test(text.charAt(at - 1))) at += 1
  return at
}

/** Both sides of a finding between two languages, the words in question between « and ». */
function quoteLines({ quotes = [] }: Problem): string[] {
  const marked = quotes.filter(({ marks }) => marks.length > 0)
  const width = Math.max(0, ...marked.map(({ language }) => language.length))
  return marked.map((quote) => `  ${quote.language.padEnd(width)}  ${excerpt(quote)}`)
}

/** The line that an editor pastes into the record to let the finding stand. */
function acceptLine({ rule, acceptAs }: Problem, { say }: Terminal): string[] {
  if (acceptAs === undefined) return []
  const line = `- { rule: ${rule}, of: ${JSON.stringify(acceptAs)}, reason: "…" }`
  return [`  ${say(msg`To let it stand, under \`accepted:\` in the record:  ${line}`)}`]
}

function excerpt({ text, marks }: Quote): string {
  const spans = marks.toSorted((a, b) => a.start - b.start)
  const from = wordBegin(text, Math.max(0, (spans[0]?.start ?? 0) - AROUND))
  const to = wordEnd(text, Math.min(text.length, (spans.at(-1)?.end ?? text.length) + AROUND))
  let [line, at] = [from > 0 ? '…' : '', from]
  for (const { start, end } of spans) {
    if (start < at) continue
    line += `${text.slice(at, start)}«${text.slice(start, end)}»`
    at = end
  }
  return `${line}${text.slice(at, to)}${to < text.length ? '…' : ''}`.toWellFormed()
}
