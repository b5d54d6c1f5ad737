/** The lines of a paragraph as one. A line break is a space, but nothing beside a wide character. */
export function joinLines(lines: readonly string[]): string {
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
