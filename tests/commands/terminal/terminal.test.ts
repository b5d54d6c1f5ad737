import { expect, it } from 'vitest'
import { table } from '../../../src/commands/terminal/table.ts'
import { counted } from '../../../src/commands/terminal/terminal.ts'

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
  expect([counted(1, 'article'), counted(1_000, 'article')]).toEqual(['1 article', '1,000 articles'])
})
