import { describe, expect, it } from 'vitest'
import { fixPunctuation } from '../../src/domain/language/punctuation.ts'
import { findUnrendered } from '../../src/domain/markdown/find-unrendered.ts'
import { readBlocks, textsIn } from '../../src/domain/markdown/read-blocks.ts'
import { blockTokens, splitBlocks } from '../../src/domain/markdown/split-blocks.ts'
import { cpuSeconds } from '../helpers/cpu-seconds.ts'

describe('a block', () => {
  it('is a list of two levels', () => {
    expect(readBlocks('- **a**\n  goes on\n- b\n  3. c')).toEqual([
      {
        kind: 'list',
        from: null,
        items: [
          { text: '**a** goes on', list: null },
          { text: 'b\n3. c'.replace('\n', ' '), list: null },
        ],
      },
    ])
    expect(readBlocks('3. a\n   - b')).toEqual([
      {
        kind: 'list',
        from: 3,
        items: [{ text: 'a', list: { from: null, items: [{ text: 'b', list: null }] } }],
      },
    ])
  })

  it('joins the lines of an item as those of a paragraph', () => {
    expect(textsIn('- 第一\n  行\n\n> 第二\n> 行')).toEqual(['第一行', '第二行'])
  })

  it('that is not rendered is one paragraph with all that was written', () => {
    expect(readBlocks('| a |\n|---|')).toEqual([{ kind: 'paragraph', text: '| a | |---|' }])
  })

  it('reads the same when it is read alone', () => {
    const text = 'a\nb\n- c\n  - d\n\n- e\n\n> f\n\n> g\n\n# h\n\n7. i'
    expect(splitBlocks(text).flatMap(({ source }) => readBlocks(source))).toEqual(readBlocks(text))
  })
})

it('quotes are not paired over list items', () => {
  expect(fixPunctuation('- 5" wide\n- 6" wide and "so"', 'en')).toBe('- 5" wide\n- 6" wide and “so”')
})

const hostile: readonly (readonly [string, (times: number) => string])[] = [
  ['items', (times) => '- an item\n'.repeat(times)],
  ['numbered items', (times) => Array.from({ length: times }, (_, at) => `${at + 1}. a`).join('\n')],
  ['levels of a list', (times) => '- '.repeat(times)],
  ['levels of a quote', (times) => '>'.repeat(times)],
  [
    'steps',
    (times) => Array.from({ length: times }, (_, at) => `${' '.repeat((at * 2) % 40)}- a`).join('\n'),
  ],
  ['fences', (times) => '```\n'.repeat(times)],
  ['tables', (times) => '|a|b|\n|-|-|\n'.repeat(times)],
  ['names of links', (times) => '[a]: b "\n'.repeat(times)],
  ['open tags', (times) => '<a\n'.repeat(times)],
]

// With steps that grow by the square each of these would take longer.
const MOST_SECONDS = 10

it.each(hostile)('forty thousand %s are read in steps that grow with the text', (_what, write) => {
  const text = write(40_000)
  const seconds = cpuSeconds(() => {
    expect(readBlocks(text).length).toBeGreaterThan(0)
    expect(splitBlocks(text).length).toBeLessThan(120_000)
    findUnrendered(blockTokens(text))
  })
  expect(seconds).toBeLessThan(MOST_SECONDS)
})

it('ten thousand items are a list of ten thousand items', () => {
  expect(textsIn('- an item\n'.repeat(10_000))).toHaveLength(10_000)
})
