/**
 * How much work a function does, in numbers that are the same on every machine: the characters that patterns and searches
 * went over, and the items that array methods were given. It counts by standing in front of the built-in methods.
 *
 * What a pattern does at one place of a text is not seen here: that is bounded by the longest match that it can have.
 */
export function countSteps(run: () => unknown): number {
  let steps = 0
  const restore = [
    standIn(RegExp.prototype, 'exec', (pattern: RegExp, [text], exec) => {
      const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0
      const match = exec() as RegExpExecArray | null
      const end = match === null ? String(text).length : match.index + match[0].length
      steps += Math.max(1, end - from)
      return match
    }),
    standIn(String.prototype, 'indexOf', (text: string, [, from = 0], indexOf) => {
      const found = indexOf() as number
      steps += (found === -1 ? text.length : found + 1) - Number(from)
      return found
    }),
    ...['lastIndexOf', 'includes', 'toLowerCase', 'normalize', 'trim'].map((name) =>
      standIn(String.prototype, name, countLength),
    ),
    ...[
      'some',
      'every',
      'find',
      'findIndex',
      'filter',
      'map',
      'flatMap',
      'reduce',
      'includes',
      'join',
      'toSorted',
    ].map((name) => standIn(Array.prototype, name, countLength)),
  ]
  function countLength(self: ArrayLike<unknown>, _args: readonly unknown[], call: () => unknown): unknown {
    steps += self.length
    return call()
  }
  try {
    run()
  } finally {
    for (const undo of restore) undo()
  }
  return steps
}

/** Every pattern that a function tries on a text of at least so many characters. */
export function patternsUsed(run: () => unknown, minLength: number): readonly string[] {
  const used = new Set<string>()
  const restore = standIn(RegExp.prototype, 'exec', (pattern: RegExp, [text], exec) => {
    if (String(text).length >= minLength) used.add(pattern.source)
    return exec()
  })
  try {
    run()
  } finally {
    restore()
  }
  return [...used]
}

/** Whether something of a pattern may be repeated without end. */
export function repeatsForever(source: string): boolean {
  const bare = source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_')
  return /[*+]|\{\d+,\}/.test(bare)
}

function standIn(
  prototype: object,
  name: string,
  count: (self: never, args: readonly unknown[], call: () => unknown) => unknown,
): () => void {
  const methods = prototype as Record<string, (this: unknown, ...args: unknown[]) => unknown>
  const method = methods[name]
  if (method === undefined) throw new Error(`There is no method ${name}.`)
  methods[name] = function (...args) {
    return count(this as never, args, () => method.apply(this, args))
  }
  return () => {
    methods[name] = method
  }
}
