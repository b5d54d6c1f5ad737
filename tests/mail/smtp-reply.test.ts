import { describe, expect, it } from 'vitest'
import { oneLineReply, tidy } from '../../src/mail/smtp-reply.ts'

describe('oneLineReply', () => {
  it.each([
    ['250 2.0.0 queued', '250 2.0.0 queued'],
    [
      '550-5.1.1 The account\n550-5.1.1 does not exist.\n550 5.1.1 See help',
      '550 5.1.1 The account does not exist. See help',
    ],
    ['550-No such\r\n550 user', '550 No such user'],
    ['550-5.1.1 first\n550 5.7.1 other', '550 5.1.1 first 5.7.1 other'],
    ['421', '421'],
    ['550\t5.1.1\u0000 a\u001b[31m b\u2028c', '550 5.1.1 a [31m bc'.replace('bc', 'b c')],
  ])('writes %j as %j', (response, line) => {
    expect(oneLineReply(response)).toBe(line)
  })
})

describe('tidy', () => {
  it('cuts after 500 characters, and never through one', () => {
    expect(tidy('😀'.repeat(600))).toBe('😀'.repeat(500))
  })
})
