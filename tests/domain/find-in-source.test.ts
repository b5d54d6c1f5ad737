import { expect, it } from 'vitest'
import { findInSource } from '../../src/domain/markdown/find-in-source.ts'

const found = (source: string, text: string, word: string) => {
  const start = text.indexOf(word)
  const words = findInSource(source, text, { start, end: start + word.length })
  return words && source.slice(words.start, words.end)
}

it.each([
  ['Spends **12.5 billion** yuan', 'Spends 12.5 billion yuan', '12.5 billion', '12.5 billion'],
  ['Spends **12.5** billion yuan', 'Spends 12.5 billion yuan', '12.5 billion', '12.5** billion'],
  ['See [the plan](https://example.com/1) of 2025', 'See the plan of 2025', '2025', '2025'],
  ['- first 1\n- second 2', 'second 2', '2', '2'],
  ['1. 第一\n2. 第二项', '第二项', '第二', '第二'],
  ['> ## said *so*', 'said so', 'so', 'so'],
  ['5 \\* 5 = 25', '5 * 5 = 25', '25', '25'],
  ['at https://example.com/a on 1 May', 'at … on 1 May', '1 May', '1 May'],
  ['other words', 'not there', 'there', null],
])('finds in the Markdown %s the words of “%s”: %s', (source, text, word, expected) => {
  expect(found(source, text, word)).toBe(expected)
})
