import { expect, it } from 'vitest'
import { asReason, withoutAddresses } from '../../src/domain/sending/quoted-reply.ts'
import { oneLineReply } from '../../src/mail/smtp/smtp-reply.ts'

it('what is kept of a server’s words has nothing that turns text round, hides or speaks to a terminal', () => {
  const said = '550 5.1.1 \u001B[2J\u202Eno\u2067 such\uFFFF \u{E0041}user\r\n'
  expect(asReason(said)).toBe('550 5.1.1 [2Jno such user')
  expect(oneLineReply(said)).toBe('550 5.1.1 [2Jno such user')
})

it.each([
  ['450 4.2.1 <王芳@example.com>: busy', '450 4.2.1 <address>: busy'],
  [
    '451 reader+tag@mail.example.com is over quota (from bounce.1.2@b.test)',
    '451 <address> is over quota (from <address>)',
  ],
  ['421 4.7.0 [10.0.0.1] try later', '421 4.7.0 [10.0.0.1] try later'],
  ['550 "odd name"@example.com', '550 <address>'],
])('%s is told as %s', (reply, told) => {
  expect(withoutAddresses(reply)).toBe(told)
})
