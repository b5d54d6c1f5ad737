/** Three or more Latin words in a row, without what a person types: commands, options, paths, addresses, ids. */
export function latinSentencesIn(line: string): readonly string[] {
  const words = line
    .replace(/`[^`]*`/g, '｜')
    .replace(/(?:npx )?diglot(?: -?[\w@.-]+)*/g, '｜')
    .replace(/\S*[/@.=_-]\S*/g, '｜')
    .match(/[A-Za-z][A-Za-z’']*(?:[,;:.!?]*\s+[A-Za-z][A-Za-z’']*){2,}/g)
  return (words ?? []).map((found) => `${found} (${line})`)
}
