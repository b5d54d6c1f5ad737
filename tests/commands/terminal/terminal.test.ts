import { expect, it } from 'vitest'
import { counted } from '../../../src/commands/terminal/counted.ts'
import { table } from '../../../src/commands/terminal/table.ts'
import { inEnglish } from '../../../src/domain/language/message.ts'

it('sets a table by display width, numbers to the right', () => {
  expect(
    table(
      ['name', 'count'],
      [
        ['人工智能', 7],
        ['AI', 1200],
      ],
    ),
  ).toEqual(['name      count', '人工智能      7', 'AI         1200'])
})

it('counts in words', () => {
  expect([1, 1_000].map((count) => inEnglish(counted.articles(count)))).toEqual([
    '1 article',
    '1,000 articles',
  ])
})
