import { createSecretKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readClickLink, signClickLink, targetOf } from '../../src/domain/click-link.ts'
import { readReaderLink, signReaderLink } from '../../src/domain/reader-link.ts'
import { readSignUp, signSignUp } from '../../src/domain/sign-up.ts'
import { signExpiringToken, signToken, verifyExpiringToken } from '../../src/domain/token.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const otherKey = createSecretKey(Buffer.alloc(32, 8))
const until = new Date('2025-07-30T08:00:00Z')
const before = new Date(until.getTime() - 1)

describe('a token with an end', () => {
  const token = signExpiringToken(key, 'confirm', { fields: ['7'], until })
  it.each([
    ['before its end', token, before, ['7']],
    ['at its end', token, until, 'expired'],
    ['with another end', token.replace(/\.\w+\./, '.zzzzzz.'), before, null],
    ['without one', signToken(key, 'confirm', ['-']), before, null],
    ['of another purpose', signExpiringToken(key, 'unsubscribe', { fields: ['7'], until }), before, null],
    ['of another key', signExpiringToken(otherKey, 'confirm', { fields: ['7'], until }), before, null],
  ])('%s', (_when, given, now, read) => {
    expect(verifyExpiringToken(key, 'confirm', { token: given, now })).toEqual(read)
  })

  it('names a request to subscribe', () => {
    expect(readSignUp(key, signSignUp(key, 42, until), before)).toBe(42)
    expect(readSignUp(key, signSignUp(key, 42, until), until)).toBe('expired')
    expect(readSignUp(key, 'x', before)).toBeNull()
  })
})

describe('a link of a reader', () => {
  it.each([
    { issueId: '2025-w30', subscriberId: 7 },
    { issueId: null, subscriberId: 7 },
  ])('is read as it was signed: %j', (link) => {
    expect(readReaderLink(key, 'preferences', signReaderLink(key, 'preferences', link))).toEqual(link)
    expect(readReaderLink(otherKey, 'preferences', signReaderLink(key, 'preferences', link))).toBeNull()
  })
})

describe('a link that counts', () => {
  const link = { issueId: '2025-w30', editionId: 'zh-Hans+en', index: 12 }
  it('is read as it was signed', () => {
    expect(readClickLink(key, signClickLink(key, link))).toEqual(link)
    expect(readClickLink(otherKey, signClickLink(key, link))).toBeNull()
  })

  it.each(['', 'a', 'a.en', 'a.en.x', 'a.en.-1', 'a.en.1e9'])('is none in %j', (token) => {
    const href = `https://example.com/go/${token}`
    expect(targetOf(href, ['https://example.org/'])).toBe(href)
  })
})
