/** Words as a language writes them, to the names that they stand for. */
export interface WordTable {
  /** The source of a pattern that matches any of them. */
  readonly source: string
  /** Null for what the table does not have. */
  nameOf(text: string | undefined): string | null
}

/** Each row is the source of a pattern and a name; the first row that matches counts, so longer words come first. */
export function wordTable(rows: readonly (readonly [pattern: string, name: string])[]): WordTable {
  const wholes = rows.map(([pattern, name]) => [new RegExp(`^(?:${pattern})$`, 'iu'), name] as const)
  return {
    source: rows.map(([pattern]) => `(?:${pattern})`).join('|'),
    nameOf(text) {
      return text === undefined ? null : (wholes.find(([pattern]) => pattern.test(text))?.[1] ?? null)
    },
  }
}
