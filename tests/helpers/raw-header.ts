/** The header of a message, or of a file that holds one, with CRLF or LF. */
export function headerOf(raw: Buffer): string {
  return raw.toString('utf8').split(/\r?\n\r?\n/)[0] ?? ''
}

/** Names of the fields, in their order. */
export function fieldNames(raw: Buffer): readonly string[] {
  const lines = headerOf(raw).split(/\r?\n/)
  return lines.filter((line) => !/^[ \t]/.test(line)).map((line) => line.slice(0, line.indexOf(':')))
}

/** A field as it is written, unfolded; empty where there is none. */
export function rawField(raw: Buffer, name: string): string {
  const unfolded = headerOf(raw).replace(/\r?\n(?=[ \t])/g, '')
  return unfolded.split(/\r?\n/).find((line) => line.startsWith(`${name}:`)) ?? ''
}
