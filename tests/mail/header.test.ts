import { describe, expect, it } from 'vitest'
import { buildHeader } from '../../src/mail/message/header.ts'

describe('buildHeader', () => {
  it.each([
    ['a line of its own', 'x\r\nBcc: e@x.test'],
    ['a bare line feed', 'x\ny'],
    ['a bare carriage return', 'x\ry'],
    ['a NUL', 'x\0y'],
    ['a new field after a folded line', 'x,\r\n y\r\nBcc: e@x.test'],
    ['a NUL in a folded line', 'x,\r\n y\0'],
    ['a line of 999 octets', 'x'.repeat(1000)],
    ['a line of spaces', 'x,\r\n  \r\n y'],
  ])('refuses a header value with %s', (_name, value) => {
    expect(() => buildHeader([['Subject', value]], 'boundary')).toThrow(
      'The header Subject has a line that no mail may have.',
    )
  })

  it('folds at spaces into lines of at most 76 columns, and leaves what is folded alone', () => {
    const words = Array.from({ length: 30 }, (_, index) => 'w'.repeat(index % 9))
    const header = buildHeader(
      [
        ['Subject', words.join(' x ')],
        ['X-Long', 'y'.repeat(80)],
        ['List-Unsubscribe', `<https://example.com/${'z'.repeat(90)}>,\r\n <mailto:x@example.com>`],
      ],
      'b',
    )
    const lines = header.split('\r\n')
    const long = lines.filter((line) => line.length > 76)
    expect(long).toEqual([` ${'y'.repeat(80)}`, `List-Unsubscribe: <https://example.com/${'z'.repeat(90)}>,`])
    expect(lines.slice(-4)).toEqual([
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative;',
      ' boundary="b"',
      '',
    ])
  })
})
