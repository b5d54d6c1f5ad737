const MAX_NAME_CHARACTERS = 200

/**
 * A name as a list keeps it: one line in NFC, without the marks that would turn the text around it. Undefined where it is
 * longer than a name is.
 */
export function readName(text: string): string | undefined {
  const name = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Co}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
  return Array.from(name.slice(0, 2 * MAX_NAME_CHARACTERS + 1)).length > MAX_NAME_CHARACTERS
    ? undefined
    : name
}
