/** The texts of a paste as a summary: paragraphs with an empty line between them, and the items of a list without one. */
export function joinTexts(texts: readonly string[]): string {
  return texts
    .map((text, at) => (at === 0 ? text : `${isSameList(texts[at - 1] ?? '', text) ? '\n' : '\n\n'}${text}`))
    .join('')
}

function isSameList(before: string, text: string): boolean {
  const signs = [before, text].map((line) => /^(?:- |\d{1,9}\. )/.exec(line)?.[0].replace(/\d+/, '1'))
  return signs[0] !== undefined && signs[0] === signs[1]
}
