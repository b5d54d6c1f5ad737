import { describe, expect, it } from 'vitest'
import { isAcceptance, oneLineReply, replyCode, tidy } from '../../src/mail/smtp/smtp-reply.ts'

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

describe('replyCode', () => {
  it.each<[string, number | null]>([
    ['250', 250],
    ['250 ok', 250],
    ['250-one\n250-two\n250 three', 250],
    ['550 5.1.1 no', 550],
    ['250-one\n550 two', null],
    ['250-one\nand two', null],
    ['2', null],
    ['25 ok', null],
    ['2500 ok', null],
    ['250ok', null],
    ['600 what', null],
    ['150 what', null],
    ['nonsense', null],
    ['', null],
  ])('of %j is %j', (response, code) => {
    expect(replyCode(response)).toBe(code)
  })
})

describe('isAcceptance', () => {
  it.each([
    ['250 2.0.0 taken', true],
    ['251 forwarded', true],
    ['221 bye', false],
    ['200 ok', false],
    ['354 go on', false],
    ['550 no', false],
    ['250-taken\n550 not taken', false],
  ])('of %j is %j', (response, isTaken) => {
    expect(isAcceptance(response)).toBe(isTaken)
  })
})
