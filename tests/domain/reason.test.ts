import { expect, it } from 'vitest'
import { asReason } from '../../src/domain/sending/reason.ts'
import { oneLineReply } from '../../src/mail/smtp/smtp-reply.ts'

it('what is kept of a server’s words has nothing that turns text round, hides or speaks to a terminal', () => {
  const said = '550 5.1.1 \u001B[2J\u202Eno\u2067 such\uFFFF \u{E0041}user\r\n'
  expect(asReason(said)).toBe('550 5.1.1 [2Jno such user')
  expect(oneLineReply(said)).toBe('550 5.1.1 [2Jno such user')
})
