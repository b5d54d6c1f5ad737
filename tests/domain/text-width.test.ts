import { expect, it } from 'vitest'
import { charactersOf, excerpt } from '../../src/domain/language/graphemes.ts'
import { asReason } from '../../src/domain/sending/quoted-reply.ts'

const FAMILY = '👩‍👩‍👧'

it.each([
  ['short', 5, 'short'],
  ['a longer text', 9, 'a longer…'],
  [FAMILY.repeat(4), 4, FAMILY.repeat(4)],
  [FAMILY.repeat(5), 4, `${FAMILY.repeat(3)}…`],
  ['e\u0301'.repeat(5), 3, `${'e\u0301'.repeat(2)}…`],
  ['🇫🇷🇩🇪🇯🇵', 2, '🇫🇷…'],
])('quotes the beginning of %j in at most %i characters, and cuts none', (text, most, expected) => {
  expect(excerpt(text, most)).toBe(expected)
})

it('cuts no character of what a server said', () => {
  const reason = asReason(`${'x'.repeat(299)}${FAMILY.repeat(2)}`)
  expect(charactersOf(reason).at(-1)).toBe(FAMILY)
})
