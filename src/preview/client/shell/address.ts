/** Where the browser is: every view of the preview has an address of its own, and Back goes through them. */
export interface Location {
  readonly path: string
  readonly query: URLSearchParams
  /** What the browser keeps with the step and no server or history of addresses gets to see, such as an address that is searched for. */
  readonly kept: string
}

/** The same page with some of its settings changed; null takes one away. */
export function withQuery(
  { path, query }: Pick<Location, 'path' | 'query'>,
  changes: Readonly<Record<string, string | null>>,
): string {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes))
    if (value === null) next.delete(name)
    else next.set(name, value)
  const text = next.toString()
  return text === '' ? path : `${path}?${text}`
}

/** The named parts of a path, or null: `match('/issues/:id', '/issues/2025-w30')` is `{ id: '2025-w30' }`. */
export function match(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  if (wanted.length !== given.length) return null
  const named: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = decodePart(given[index] ?? '')
    if (part.startsWith(':') && value !== null && value !== '') named[part.slice(1)] = value
    else if (part !== value) return null
  }
  return named
}

function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null // an address that was typed or cut off by hand
  }
}
