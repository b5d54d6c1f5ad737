/*
 * From what readers see of a block back to its Markdown: an editor looks for words where they are written.
 */

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Where words of a text stand in the Markdown that it was read from, in UTF-16 units; null where they are not found. The text
 * may be a part of the block, such as an item of a list.
 */
export function findInSource(source: string, text: string, words: Span): Span | null {
  const { plain, places } = plainText(source)
  const wanted = text.slice(words.start, words.end)
  const whole = plain.indexOf(text)
  const at = whole === -1 ? plain.indexOf(wanted) : whole + words.start
  if (wanted === '' || at === -1) return null
  const last = places[at + wanted.length - 1]
  return { start: places[at] ?? 0, end: (last ?? source.length - 1) + 1 }
}

const LINE_START = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+|>\s?|#{1,6}\s+)+/

/** Without the signs of Markdown; `places` says of each unit where it stands in the source. */
function plainText(source: string): { readonly plain: string; readonly places: readonly number[] } {
  const parts: string[] = []
  const places: number[] = []
  let offset = 0
  for (const line of source.split('\n')) {
    if (offset > 0) {
      parts.push(' ')
      places.push(offset - 1)
    }
    for (let at = LINE_START.exec(line)?.[0].length ?? 0; at < line.length; at += 1) {
      at = afterSigns(line, at)
      if (at >= line.length) break
      parts.push(line.charAt(at))
      places.push(offset + at)
    }
    offset += line.length + 1
  }
  return { plain: parts.join(''), places }
}

// No longer one is searched for its end, so that a line takes steps that grow with its length.
const MAX_ADDRESS = 2_100

/** The next place that is no sign: a backslash before a sign, emphasis, code, brackets of a link with its address. */
function afterSigns(line: string, from: number): number {
  let at = from
  while (at < line.length) {
    const character = line.charAt(at)
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(line.charAt(at + 1))) return at + 1
    if (character === ']' && line.charAt(at + 1) === '(') {
      const length = line.slice(at, at + MAX_ADDRESS).indexOf(')')
      if (length === -1) return at
      at += length + 1
    } else if (/[*`[]/.test(character)) at += 1
    else return at
  }
  return at
}
