import { expect } from 'vitest'
import { inEnglish, isMessage } from '../../src/domain/language/message.ts'

declare module 'vitest' {
  interface Matchers {
    /** A text, or a message in English, that has these words in it. */
    saying(words: string | RegExp): void
  }
}

/** A test says in English what a message is to say. */
function areSaidTheSame(a: unknown, b: unknown): boolean | undefined {
  if (isMessage(a) && typeof b === 'string') return inEnglish(a) === b
  if (typeof a === 'string' && isMessage(b)) return a === inEnglish(b)
  return undefined
}

expect.addEqualityTesters([areSaidTheSame])

expect.extend({
  saying(received: unknown, words: string | RegExp) {
    const said = isMessage(received) ? inEnglish(received) : String(received)
    const pass = typeof words === 'string' ? said.includes(words) : words.test(said)
    return { pass, message: () => `“${said}” ${pass ? 'has' : 'does not have'} ${words} in it.` }
  },
})
