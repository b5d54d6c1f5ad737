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
