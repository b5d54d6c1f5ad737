import { describe, expect, it } from 'vitest'
import { isAddress, needsSmtpUtf8, parseAddress } from '../../src/domain/readers/address.ts'

describe('parseAddress', () => {
  it.each([
    [' Reader@Example.COM ', 'Reader@example.com', 'reader@example.com'],
    ['读者@例子.测试', '读者@xn--fsqu00a.xn--0zwm56d', '读者@xn--fsqu00a.xn--0zwm56d'],
    [
      "what's.new+weekly@mail.example.org",
      "what's.new+weekly@mail.example.org",
      "what's.new+weekly@mail.example.org",
    ],
    ['e\u0301dito@example.net', '\u00e9dito@example.net', '\u00e9dito@example.net'],
  ])('reads %j', (text, address, key) => {
    expect(parseAddress(text)).toMatchObject({ address, key })
  })

  it.each([
    '',
    'reader',
    '@example.com',
    'reader@',
    'reader@localhost',
    'reader@example..com',
    'reader@-example.com',
    'reader@192.0.2.1',
    'reader@[192.0.2.1]',
    '.reader@example.com',
    'rea..der@example.com',
    '"rea der"@example.com',
    'rea der@example.com',
    'a@b.c>\r\nBcc: <e@x.y',
    'reader@example.com\nBcc: other@example.com',
    'reader\u0000@example.com',
    'reader,other@example.com',
    '<reader@example.com>',
    'reader@exa mple.com',
    'reader@example.com/path',
    `${'a'.repeat(65)}@example.com`,
    `reader@${'a'.repeat(64)}.com`,
    `reader@${'abcdefgh.'.repeat(30)}com`,
  ])('refuses %j with a sentence', (text) => {
    expect(parseAddress(text)).toEqual({ fault: expect.saying(/^The .*\.$/) })
    expect(isAddress(text)).toBe(false)
  })
})

it('knows which addresses need SMTPUTF8', () => {
  expect([needsSmtpUtf8('读者@example.com'), needsSmtpUtf8('reader@xn--fsqu00a.test')]).toEqual([true, false])
})
