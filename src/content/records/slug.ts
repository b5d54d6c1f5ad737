const stopWords = new Set(
  'a an and are as at but by for from in into is it its of on or over that the their this to was with'.split(
    ' ',
  ),
)

/** The words of a headline that a file is named after: lower-case ASCII, six at most, up to a colon. May be empty. */
export function slugOf(headline: string): string {
  const words = wordsOf(headline)
  const main = wordsOf(headline.split(/[:：;；—]/)[0] ?? '')
  return (main.length >= 2 ? main : words).slice(0, 6).join('-')
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => /^[a-z0-9]+$/.test(word) && !stopWords.has(word),
  )
}
