import { expect, it } from 'vitest'
import { labelled } from '../../src/domain/language/marks.ts'

it.each([
  ['en', 'Search: law'],
  ['de', 'Search: law'],
  ['zh-Hans', 'Search：law'],
  ['fr', 'Search\u00A0: law'],
  ['fr-CA', 'Search\u00A0: law'],
  ['fr-CH', 'Search: law'],
])('a label has the colon of its language: %s', (language, expected) => {
  expect(labelled('Search', 'law', language)).toBe(expected)
})
