/** Deeper pairs stay as they are: nobody writes them, and each depth reads the whole text again. */
const DEEPEST = 20

/** Replaces pairs from the inside out, until none is left that the pattern finds; each time, there must be fewer. */
export function replaceNested(
  text: string,
  pattern: RegExp,
  write: (match: string, ...groups: string[]) => string,
): string {
  let [before, after] = ['', text]
  for (let depth = 0; depth < DEEPEST && after !== before; depth += 1)
    [before, after] = [after, after.replace(pattern, write)]
  return after
}
