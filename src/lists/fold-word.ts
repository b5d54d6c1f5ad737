/**
 * What different spellings of one word or heading share: width, case, accents, spaces, punctuation, invisible characters and
 * the ways to write an Arabic alif do not count. Empty for a cell that says nothing (`-`, `—`).
 */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[أإآ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(/[^\p{L}\p{M}\p{N}✓✔√✗○]+/gu, '')
}

/** `foldWord` of a heading, without what forms put around it: `Q2_您的邮箱`, `3. Your email`, `*邮箱（必填）`. */
export function foldHeading(text: string): string {
  const asked = text
    .slice(0, MAX_HEADING)
    .normalize('NFKC')
    .replace(/^[\s*]*(?:Q?\d{1,3}\s*[-._、:)]\s*)?/i, '')
    .replace(/[([【](?:必填|选填|選填|必須|任意|required|optional)[)\]】]/i, '')
  return foldWord(asked.replace(/^(?:请输入|请填写|您的|你的|您|your\s)+/i, ''))
}

/** No question of a form is longer; a heading that is comes from no list. */
const MAX_HEADING = 300

/** Words as they are written, separated by commas, to their folded forms. */
export function foldedWords(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(',').map(foldWord)))
}
