export interface HeaderField {
  /** As it is written. */
  readonly name: string
  /** Unfolded, without white space at its ends. */
  readonly value: string
}

/** The header of a message, in its order (RFC 5322 section 2.2). */
export function headerFields(raw: Buffer): readonly HeaderField[] {
  const end = raw.indexOf('\r\n\r\n')
  const header = raw.subarray(0, end === -1 ? raw.length : end).toString('utf8')
  return header
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
    .map((line) => {
      const colon = line.indexOf(':')
      return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() }
    })
}

/** The value of the first field of a name; null where there is none. */
export function fieldValue(fields: readonly HeaderField[], name: string): string | null {
  return fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value ?? null
}

/**
 * Reads `v=DKIM1; k=rsa; p=…`, the form of DKIM and DMARC records (RFC 6376 section 3.2), leniently: what is no tag is
 * left out, and of a tag that is named twice the first counts. Names are case-folded.
 */
export function parseTagList(text: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const part of text.split(';')) {
    const [, name, value = ''] = /^\s*([A-Za-z]\w*)\s*=\s*(.*?)\s*$/s.exec(part) ?? []
    if (name !== undefined && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), value)
  }
  return tags
}
