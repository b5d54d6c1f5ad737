import { closeDirections } from '../../domain/language/characters.ts'
import { joinAlone, type LanguageText } from '../../domain/language/direction.ts'
import { cutToWidth, displayWidth } from '../../domain/language/text-width.ts'

/** Columns that a desktop inbox shows of a subject; a phone shows about 40. */
const COLUMNS = 70
const SEPARATOR = ' | '
const ELLIPSIS = '…'

/**
 * The subject of an edition: one per language. Where they do not fit together, the first has at most twice the width of each
 * of the others, which share the rest; whatever is shortened ends in `…`, at a word where there are any.
 */
export function joinSubjects(subjects: readonly LanguageText[]): string {
  const fitting = fitTogether(subjects.map(({ text }) => text))
  return joinAlone(
    subjects.map(({ language }, index) => ({ language, text: fitting[index] ?? '' })),
    SEPARATOR,
  )
}

function fitTogether(subjects: readonly string[]): readonly string[] {
  const [first = '', ...others] = subjects
  const room = COLUMNS - SEPARATOR.length * others.length
  if (others.length === 0 || subjects.reduce((sum, text) => sum + displayWidth(text), 0) <= room)
    return subjects
  const wanted = others.reduce((sum, text) => sum + displayWidth(text), 0)
  const forFirst = Math.max(room - wanted, Math.floor((room * 2) / (others.length + 2)))
  const lead = shorten(first, forFirst)
  const rest = Math.floor((room - displayWidth(lead)) / others.length)
  return [lead, ...others.map((text) => shorten(text, rest))]
}

/** At most so many columns, without cutting a character as a reader counts them. */
export function shorten(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  const kept = cutToWidth(text, columns - 1)
  return `${closeDirections(wholeWords(kept, text).replace(/[\s\p{P}]+$/u, ''))}${ELLIPSIS}`
}

/** Goes back to the last space, unless that would take away more than three fifths: Han has no spaces. */
function wholeWords(kept: string, text: string): string {
  if (/^\s/.test(text.slice(kept.length))) return kept
  const space = kept.lastIndexOf(' ')
  return space > (kept.length * 2) / 5 ? kept.slice(0, space) : kept
}
