/** A source that a paste names, with or without what it is called. */
export interface PasteSource {
  readonly name: string | null
  readonly url: string
}

const quotePairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['«', '»'],
]

/** Takes off one pair of quotes that encloses the whole title; quotes round a part of it stay. */
export function readTitle(value: string): string | null {
  const text = value.replace(/\*+$/, '').trim()
  const pair = quotePairs.find(
    ([open, close]) => text.startsWith(open) && text.endsWith(close) && text.length > 1,
  )
  if (pair === undefined) return text === '' ? null : text
  const inner = text.slice(1, -1)
  const isWhole = !inner.includes(pair[0]) && !(pair[1] !== '’' && inner.includes(pair[1]))
  if (!isWhole) return text
  return inner.trim() === '' ? null : inner.trim()
}

/** Splits keywords at commas, enumeration commas and semicolons; null where there are none. */
export function readKeywords(value: string): string[] | null {
  const keywords = value
    .split(/[,，、;；]/)
    .map((keyword) => keyword.replace(/\*+$/, '').trim())
    .filter((keyword) => keyword !== '')
  return keywords.length > 0 ? [...new Set(keywords)] : null
}

/** Reads the web addresses of a line; what else stands there is the name, where there is one address. */
export function readSources(value: string): {
  readonly sources: readonly PasteSource[]
  readonly rest: string
} {
  const urls = [...value.matchAll(URL_PATTERN)].map(([url]) => url.replace(/[.,;:!?'’)\]]+$/, ''))
  const rest = value
    .replace(URL_PATTERN, ' ')
    .replace(/[[\]()（）<>*]/g, ' ')
    .replace(/^[\s,，;；、:：—-]+|[\s,，;；、:：。—-]+$/g, '')
    .replace(/\s+/g, ' ')
  const name = urls.length === 1 && /\p{L}/u.test(rest) ? rest : null
  return { sources: urls.map((url) => ({ name, url })), rest }
}

// A comma, or a bracket that Chinese or Markdown puts round an address, ends it.
const URL_PATTERN = /https?:\/\/(?:(?![,;]https?:)[^\s<>"“”「」《》【】（）()，。；、`])+/gi
