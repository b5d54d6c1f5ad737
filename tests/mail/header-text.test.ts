import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayName, encodePhrase, encodeText } from '../../src/mail/message/header.ts'

const family = '👨‍👩‍👧‍👦'

describe('encodeText', () => {
  it.each(['AI Policy Weekly', 'Re: 50% off? "quotes" <and> more'])('leaves %j as it is', (text) => {
    expect(encodeText(text)).toBe(text)
  })

  it.each([
    ['200 Chinese characters', '中'.repeat(200)],
    ['emoji families', family.repeat(20)],
    ['mixed text', `Weekly 周报 ${family} — 人工智能 é`.repeat(6)],
    ['what looks like an encoded word', '=?utf-8?Q?Bcc=3A_x?= and more'],
    ['a word of 2,000 letters', 'x'.repeat(2000)],
  ])('encodes %s in words of at most 75 columns, each whole by itself', (_name, text) => {
    const words = encodeText(text).split(' ')
    expect(words.filter((word) => word.length > 75)).toEqual([])
    expect(words.map(decodeWord).join('')).toBe(text)
  })

  it('holds nothing but printable ASCII, whatever comes in', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(anything, (text) => {
        expect(encodeText(text)).toMatch(/^[ -~]*$/)
        expect(encodePhrase(text)).toMatch(/^[ -~]*$/)
      }),
    )
  })
})

describe('encodePhrase', () => {
  it.each([
    ['Ada Lovelace', '"Ada Lovelace"'],
    ['Ada "the" \\ <x@y.test>, b', '"Ada \\"the\\" \\\\ <x@y.test>, b"'],
    ['李雷', '=?UTF-8?B?5p2O6Zu3?='],
    ['\r\n', ''],
  ])('writes %j as %j', (name, phrase) => {
    expect(encodePhrase(name)).toBe(phrase)
  })
})

describe('displayName', () => {
  it.each([
    ['Eve\r\nBcc: <e@x.test>', 'Eve Bcc: <e@x.test>'],
    ['\u0000Eve\u007f', 'Eve'],
    ['\r\n', ''],
    ['中'.repeat(500), '中'.repeat(120)],
    ['a\ud800b', 'a\ufffdb'],
  ])('makes %j one line', (name, line) => {
    expect(displayName(name)).toBe(line)
  })
})

function decodeWord(word: string): string {
  const encoded = /^=\?UTF-8\?B\?([A-Za-z0-9+/]+=*)\?=$/.exec(word)?.[1] ?? ''
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(encoded, 'base64'))
}
