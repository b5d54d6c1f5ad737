import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInline, plainText } from '../../src/domain/inline.ts'

describe('inline Markdown', () => {
  it.each([
    ['plain 文字', [{ text: 'plain 文字' }]],
    [
      'a **b** *c* `d`',
      [
        { text: 'a ' },
        { text: 'b', strong: true },
        { text: ' ' },
        { text: 'c', em: true },
        { text: ' ' },
        { text: 'd', code: true },
      ],
    ],
    [
      '[《计划》](https://example.com/p)，',
      [{ text: '《计划》', href: 'https://example.com/p' }, { text: '，' }],
    ],
    ['[**b**](http://example.com)', [{ text: 'b', href: 'http://example.com', strong: true }]],
    ['<b>no</b> & <script>', [{ text: '<b>no</b> & <script>' }]],
    [
      '![picture](https://example.com/x.png)',
      [{ text: '!' }, { text: 'picture', href: 'https://example.com/x.png' }],
    ],
  ])('%s', (source, runs) => {
    expect(parseInline(source)).toEqual(runs)
  })

  it.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html,hi)',
    '[x](/relative)',
    '[x](mailto:a@example.com)',
  ])('makes no link of %s', (source) => {
    expect(parseInline(source).every((run) => run.href === undefined)).toBe(true)
  })

  it('never throws and never makes up text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        for (const character of plainText(parseInline(source)))
          expect(`${source} \uFFFD`).toContain(character)
      }),
    )
  })
})
