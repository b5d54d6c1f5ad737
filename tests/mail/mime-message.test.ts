import { describe, expect, it } from 'vitest'
import { buildMimeMessage, shorterEncoding, withCrlf } from '../../src/mail/mime-message.ts'

describe('buildMimeMessage', () => {
  it.each([
    ['a line of its own', 'x\r\nBcc: e@x.test'],
    ['a bare line feed', 'x\ny'],
    ['a bare carriage return', 'x\ry'],
    ['a NUL', 'x\0y'],
    ['a new field after a folded line', 'x,\r\n y\r\nBcc: e@x.test'],
    ['a NUL in a folded line', 'x,\r\n y\0'],
    ['a line of 999 octets', 'x'.repeat(1000)],
  ])('refuses a header value with %s', (_name, value) => {
    expect(() => buildMimeMessage([['Subject', value]], [], 'seed')).toThrow(
      'The header Subject has a line that no mail may have.',
    )
  })

  it('takes its boundary from the seed', async () => {
    const build = async (seed: string) =>
      (
        await buildMimeMessage(
          [
            ['Date', new Date(0)],
            ['Message-ID', '<1@x.test>'],
          ],
          [],
          seed,
        )
      ).toString()
    expect(await build('a')).toBe(await build('a'))
    expect(await build('a')).not.toBe(await build('b'))
  })
})

describe('shorterEncoding', () => {
  it.each([
    ['', 'quoted-printable'],
    ['plain English text', 'quoted-printable'],
    ['人工智能', 'base64'],
    ['='.repeat(100), 'base64'],
  ])('of %j is %s', (content, encoding) => {
    expect(shorterEncoding(content)).toBe(encoding)
  })
})

describe('withCrlf', () => {
  it('ends every line as mail does', () => {
    expect(withCrlf('a\nb\r\nc\rd\r\n\n')).toBe('a\r\nb\r\nc\r\nd\r\n\r\n')
  })
})
