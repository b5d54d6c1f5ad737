const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The characters of a text as a reader counts them: an emoji family or a letter with its accents is one. */
export function charactersOf(text: string): string[] {
  // The segmenter takes as long over plain text as all the rest of a rendering, and finds nothing there.
  if (NEVER_JOINED.test(text)) return Array.from(text)
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** The beginning of a text, for a sentence that quotes it: at most so many characters, ending in `…` where it was cut. */
export function excerpt(text: string, most: number): string {
  const characters = charactersOf(text)
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

// Latin letters, punctuation, kana, full-width forms and ideographs: each is a character of its own beside any other.
const NEVER_JOINED =
  /^(?:[\n\x20-\x7E\u00A0-\u02FF\u2010-\u2027\u2030-\u205E\u3001-\u3029\u3041-\u3096\u30A1-\u30FF\uFF01-\uFF9D]|\p{Unified_Ideograph})*$/u
