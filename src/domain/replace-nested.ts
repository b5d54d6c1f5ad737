/** Replaces pairs from the inside out, until none is left that the pattern finds; each time, there must be fewer. */
export function replaceNested(
  text: string,
  pattern: RegExp,
  write: (match: string, ...groups: string[]) => string,
): string {
  const replaced = text.replace(pattern, write)
  return replaced === text ? text : replaceNested(replaced, pattern, write)
}
