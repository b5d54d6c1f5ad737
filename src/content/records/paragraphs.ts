/** Cuts a summary at its blank lines. A line break inside a paragraph is a space, but nothing beside a wide character. */
export function splitParagraphs(summary: string): string[] {
  return summary
    .split(BLANK_LINES)
    .map((paragraph) => joinLines(paragraph.split('\n')))
    .filter((paragraph) => paragraph !== '')
}

/** A summary of these paragraphs. Those that `before` has too keep the line breaks that they have there. */
export function joinParagraphs(paragraphs: readonly string[], before: string): string {
  const written = new Map(
    before.split(BLANK_LINES).map((lines) => [joinLines(lines.split('\n')), lines.trim()]),
  )
  return `${paragraphs.map((paragraph) => written.get(paragraph) ?? paragraph).join('\n\n')}\n`
}

const BLANK_LINES = /\n(?:[^\S\n]*\n)+/

function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at, all) => (meetsWide(all[at - 1] ?? '', line) || at === 0 ? line : ` ${line}`))
    .join('')
}

function meetsWide(before: string, after: string): boolean {
  return ENDS_WIDE.test(before.slice(-2)) || BEGINS_WIDE.test(after)
}

// Han, kana, and the punctuation that is set with them.
const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]'
const ENDS_WIDE = new RegExp(`${WIDE}$`, 'u')
const BEGINS_WIDE = new RegExp(`^${WIDE}`, 'u')
