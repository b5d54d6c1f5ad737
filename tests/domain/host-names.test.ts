import { expect, it } from 'vitest'
import { isDkimSelector } from '../../src/domain/host-names.ts'

it.each(['diglot', 'D', 'news-2026', 's1.europe', '2026', 'a'.repeat(63)])('takes %s', (text) => {
  expect(isDkimSelector(text)).toBe(true)
})

it.each([
  '',
  '-a',
  'a-',
  'a..b',
  '.a',
  'a.',
  'a_b',
  'a b',
  '../a',
  'a/b',
  'a\n',
  '中文',
  'a'.repeat(64),
  'a;b',
])('refuses %j', (text) => {
  expect(isDkimSelector(text)).toBe(false)
})
