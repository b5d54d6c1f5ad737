/** Fields by name in lower case; of each, every value in order, unfolded. */
export type Fields = ReadonlyMap<string, readonly string[]>

/** More fields than any real header has. */
const MAX_LINES = 2_000

/**
 * Reads groups of fields with an empty line between them: a header, or the body of a delivery-status or feedback-report
 * part (RFC 3464 section 2.1, RFC 5965 section 3). A line that is no field is passed over.
 */
export function readFieldGroups(text: string): readonly Fields[] {
  const groups: Map<string, string[]>[] = []
  let isBetween = true
  let values: string[] = []
  for (const line of text.split(/\r\n|\r|\n/, MAX_LINES)) {
    const [, name = '', value = ''] = /^([!-9;-~]{1,100})[ \t]*:[ \t]*(.*)$/.exec(line) ?? []
    if (/^[ \t]*$/.test(line)) isBetween = true
    else if (/^[ \t]/.test(line)) {
      if (values.length > 0) values.push(`${values.pop()} ${line.trim()}`)
    } else if (name !== '') {
      if (isBetween) groups.push(new Map())
      isBetween = false
      values = valuesOf(groups.at(-1), name.toLowerCase())
      values.push(value.trimEnd())
    }
  }
  return groups
}

function valuesOf(group: Map<string, string[]> | undefined, name: string): string[] {
  const values = group?.get(name) ?? []
  group?.set(name, values)
  return values
}

/** The first value of a field, or null. */
export function fieldOf(fields: Fields | undefined, name: string): string | null {
  return fields?.get(name)?.[0] ?? null
}

/** The address of a field such as `rfc822; reader@example.com` or `<reader@example.com>`. */
export function addressIn(value: string | null): string | null {
  return value === null ? null : (ADDRESS.exec(value)?.[0] ?? null)
}

/** Any text that looks like an address, for finding and for masking. */
export const ADDRESS =
  /[^\s@<>()[\]:;,"'`{}|\\（），。：；“”]{1,64}@[^\s@<>()[\]:;,"'`{}|\\（），。：；“”]{1,253}[^\s@<>()[\]:;,"'`{}|\\.（），。：；“”]/u
