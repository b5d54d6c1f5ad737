import { stripTypeScriptTypes } from 'node:module'

/** One small fault in a source text. */
export interface Mutant {
  /** From 1. */
  readonly line: number
  readonly before: string
  readonly after: string
  /** The whole file with the fault in it. */
  readonly source: string
}

type Swap = readonly [pattern: RegExp, to: (found: string) => string]

/** They rely on the spaces that the formatter puts round operators: `a < b` is a comparison, `Map<A, B>` is none. */
const SWAPS: readonly Swap[] = [
  [/ < /g, () => ' <= '],
  [/ <= /g, () => ' < '],
  [/ > /g, () => ' >= '],
  [/ >= /g, () => ' > '],
  [/ && /g, () => ' || '],
  [/ \|\| /g, () => ' && '],
  [/ === /g, () => ' !== '],
  [/ !== /g, () => ' === '],
  [/\bawait /g, () => ''],
  [/(?<![\w.])\d+(?![\w.])/g, (found) => `${Number(found) + 1}`],
  [/(?<![\w.])[1-9]\d*(?![\w.])/g, (found) => `${Number(found) - 1}`],
  [/\breturn true$/gm, () => 'return false'],
  [/\breturn false$/gm, () => 'return true'],
  [/\breturn (?!true$|false$)\S.*[^{([,]$/gm, () => 'return undefined'],
  // A statement that only calls something.
  [/^ +(?:await )?[\w.]+\(.*\)$/gm, () => ''],
  [/\bif \(.*?\)(?= (?:return|throw|continue|break)\b| \{$)/gm, (found) => `if (!(${found.slice(4, -1)}))`],
]

/** Every mutant of a text of TypeScript that is still TypeScript and runs otherwise, in the order of the operators. */
export function mutantsOf(source: string): readonly Mutant[] {
  const code = withoutTexts(source)
  const script = scriptOf(source)
  return SWAPS.flatMap(([pattern, to]) =>
    [...code.matchAll(pattern)].map(({ 0: { length }, index }) => {
      const found = source.slice(index, index + length)
      return mutantOf(source, { index, length, put: to(found) })
    }),
  ).filter((mutant) => ![null, script].includes(scriptOf(mutant.source)))
}

/** A source with `put` in the place of `length` characters from `index`. */
export function mutantOf(source: string, change: { index: number; length: number; put: string }): Mutant {
  const { index, length, put } = change
  const changed = source.slice(0, index) + put + source.slice(index + length)
  const line = source.slice(0, index).split('\n').length
  return { line, before: lineOf(source, line), after: lineOf(changed, line), source: changed }
}

/** The same text with blanks for comments, strings and imports, so that what is found stands where it stood. */
function withoutTexts(source: string): string {
  const texts = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|^import .*$/gm
  return source.replace(texts, (text) => text.replace(/[^\n]/g, ' '))
}

function lineOf(text: string, line: number): string {
  return text.split('\n')[line - 1]?.trim() ?? ''
}

/** What is left of TypeScript without its types, with single spaces; null where it is none. */
function scriptOf(source: string): string | null {
  try {
    return stripTypeScriptTypes(source).replace(/\s+/g, ' ')
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
