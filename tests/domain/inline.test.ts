import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInline, plainText } from '../../src/domain/language/inline.ts'

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

  it.each([
    ['https://example.org/abc。请看', 'https://example.org/abc'],
    ['https://example.org/abc请看', 'https://example.org/abc'],
    ['https://www.example.org/tasks/K?s=K^2', 'https://www.example.org/tasks/K?s=K'],
    ['（https://example.org/abc）', 'https://example.org/abc'],
    ['(https://example.org/abc).', 'https://example.org/abc'],
    ['https://example.org/a_(b), and', 'https://example.org/a_(b)'],
    ['https://example.org/a?x=1&y=[2]#z!', 'https://example.org/a?x=1&y=[2]#z'],
    ['**https://example.org/abc**', 'https://example.org/abc'],
    ['https://example.org/_a_*b*/c 。', 'https://example.org/_a_*b*/c'],
    ['“https://example.org”', 'https://example.org'],
    ['http://example.org/~me/，', 'http://example.org/~me/'],
    ['看HTTPS://example.org/A', 'HTTPS://example.org/A'],
  ])('makes a link of the address in %s', (source, href) => {
    const runs = parseInline(source)
    expect(runs.filter((run) => run.href !== undefined)).toMatchObject([{ text: href, href }])
    expect(plainText(runs)).toBe(source.replaceAll('**', ''))
  })

  it.each([
    'www.example.org',
    'editor@example.org',
    'https://',
    'xhttps://example.org',
    '`https://example.org`',
  ])('leaves %s as it is', (source) =>
    expect(parseInline(source).some((run) => run.href !== undefined)).toBe(false),
  )

  it('leaves the words of a link alone', () => {
    expect(parseInline('[https://example.org/a](https://example.org/b)')).toEqual([
      { text: 'https://example.org/a', href: 'https://example.org/b' },
    ])
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
