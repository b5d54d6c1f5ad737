import { createSecretKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readClickLink, signClickLink, targetOf } from '../../src/domain/readers/click-link.ts'
import { isMarkOf, readReaderLink, signReaderLink } from '../../src/domain/readers/reader-link.ts'
import { readSignUp, signSignUp } from '../../src/domain/readers/sign-up.ts'
import { signExpiringToken, signToken, verifyExpiringToken } from '../../src/domain/readers/token.ts'

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
    const signUp = { id: 42, choice: 1, addressKey: 'reader@example.com' }
    const token = signSignUp(key, signUp, until)
    expect(readSignUp(key, token, before)).toMatchObject({ id: 42, choice: 1 })
    expect(readSignUp(key, token, until)).toBe('expired')
    expect(readSignUp(key, signExpiringToken(key, 'confirm', { fields: ['42'], until }), before)).toBeNull()
    expect(readSignUp(key, 'x', before)).toBeNull()
  })
})

describe('a link of a reader', () => {
  it.each([
    { issueId: '2025-w30', subscriberId: 7 },
    { issueId: null, subscriberId: 7 },
  ])('is read as it was signed: %j', (link) => {
    const token = signReaderLink(key, 'preferences', { ...link, address: 'Reader@example.com' })
    const read = readReaderLink(key, 'preferences', token)
    expect(read).toEqual({ ...link, mark: expect.any(String) })
    expect(isMarkOf(key, 'reader@example.com', read?.mark ?? '')).toBe(true)
    expect(isMarkOf(key, 'other@example.com', read?.mark ?? '')).toBe(false)
    expect(readReaderLink(otherKey, 'preferences', token)).toBeNull()
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
