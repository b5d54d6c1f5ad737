import { expect, it } from 'vitest'
import { parseMailbox } from '../../src/domain/readers/mailbox.ts'

it.each([
  ['li@example.com', 'li@example.com', ''],
  [' <li@example.com> ', 'li@example.com', ''],
  ['Li Lei <li@example.com>', 'li@example.com', 'Li Lei'],
  ['"Li, Lei" <li@example.com>', 'li@example.com', 'Li, Lei'],
  ['"Li \\"L\\" Lei" <mailto:li@example.com>', 'li@example.com', 'Li "L" Lei'],
  ['mailto:li@example.com', 'li@example.com', ''],
  ['MAILTO:li@example.com?subject=a&body=b', 'li@example.com', ''],
  ['ｌｉ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'li@example.com', ''],
  ['　李雷＜ｌｉ＠example.com＞', 'li@example.com', '李雷'],
  ['li@例子。test', 'li@xn--fsqu00a.test', ''],
])('reads %j', (text, address, name) => {
  expect(parseMailbox(text)).toMatchObject({ address, name })
})

it.each([
  ['a\u200bb@example.com', 'before the @', 'a zero-width space (U+200B)'],
  ['a\u00adb@example.com', 'before the @', 'a soft hyphen (U+00AD)'],
  ['\u202eb@example.com', 'before the @', 'a right-to-left override (U+202E)'],
  ['a b@example.com', 'before the @', 'a space (U+0020)'],
  ['a,b@example.com', 'before the @', '“,” (U+002C)'],
  ['a\u{e0041}@example.com', 'before the @', 'one that cannot be seen (U+E0041)'],
  ['a@exam\u200bple.com', 'after the @', 'a zero-width space (U+200B)'],
  ['a@example.com\u2060', 'after the @', 'a word joiner (U+2060)'],
  ['a@exam\u00adple.com', 'after the @', 'a soft hyphen (U+00AD)'],
  ['a@exa_mple.com', 'after the @', '“_” (U+005F)'],
])('names the character of %j that is not allowed', (text, place, character) => {
  const part = place === 'before the @' ? 'The part before the @' : 'The domain after the @'
  const fault = `${part} has a character that is not allowed: ${character}.`
  expect(parseMailbox(text)).toEqual({ fault })
})

it('reads a long hostile text in linear time', () => {
  for (const text of [`${' '.repeat(1e6)}x`, `${'<'.repeat(1e6)}>`, `"${'\\"'.repeat(5e5)}" <`])
    expect(parseMailbox(text)).toHaveProperty('fault')
})
