import { createSecretKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verifyToken } from '../../src/domain/readers/token.ts'
import {
  archiveUrl,
  bounceSender,
  messageIdOf,
  readerLinks,
  sampleLinks,
} from '../../src/mail/message/links.ts'
import { aProof } from '../helpers/a-proof.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const { letterhead } = aProof()
const name = { issueId: '2025-w30', subscriberId: 17, address: 'ada@example.org' }
const fields = ['2025-w30', '17']
const marked = [...fields, expect.stringMatching(/^[0-9a-v]{8}$/)]

describe('readerLinks', () => {
  it('signs each link for its own purpose', () => {
    const links = readerLinks(key, name, letterhead)
    const tokenIn = (url: string) => url.slice(url.lastIndexOf('/') + 1)
    expect(links.unsubscribeUrl).toMatch(
      /^https:\/\/digest\.example\.com\/unsubscribe\/2025-w30\.17\.[0-9a-v]{8}\.[0-9a-v]{16}$/,
    )
    expect(links.preferencesUrl).toMatch(
      /^https:\/\/digest\.example\.com\/preferences\/2025-w30\.17\.[0-9a-v]{8}\.[0-9a-v]{16}$/,
    )
    expect(verifyToken(key, 'unsubscribe', tokenIn(links.unsubscribeUrl))).toEqual(marked)
    expect(verifyToken(key, 'preferences', tokenIn(links.preferencesUrl))).toEqual(marked)
    expect(verifyToken(key, 'preferences', tokenIn(links.unsubscribeUrl))).toBeNull()
  })

  it('writes a mailto URL that carries the token in its subject', () => {
    const { unsubscribeMailto } = readerLinks(key, name, { ...letterhead, replyTo: 'a&b?c+d@example.com' })
    expect(unsubscribeMailto).toMatch(/^mailto:a%26b%3Fc%2Bd@example\.com\?subject=unsubscribe%20/)
    const subject = new URL(unsubscribeMailto).searchParams.get('subject')?.split(' ')[1] ?? ''
    expect(verifyToken(key, 'unsubscribe', subject)).toEqual(marked)
  })
})

describe('sampleLinks', () => {
  it('points at nobody', () => {
    expect(sampleLinks(letterhead)).toEqual({
      unsubscribeUrl: 'https://digest.example.com/unsubscribe/sample',
      preferencesUrl: 'https://digest.example.com/preferences/sample',
      unsubscribeMailto: 'mailto:editors@example.com?subject=unsubscribe%20sample',
    })
  })
})

describe('archiveUrl', () => {
  it('needs no token', () => {
    expect(archiveUrl('https://digest.example.com')).toBe('https://digest.example.com/archive')
  })
})

describe('bounceSender', () => {
  it('names the delivery and proves it', () => {
    const address = bounceSender(key, name, 'bounces.example.com')
    const token = /^bounce\+(.*)@bounces\.example\.com$/.exec(address)?.[1] ?? ''
    expect(verifyToken(key, 'bounce', token)).toEqual(fields)
  })

  it('keeps to 64 octets for an issue id of 20 characters and any subscriber id', () => {
    const issueId = 'a'.repeat(20)
    const address = bounceSender(key, { issueId, subscriberId: Number.MAX_SAFE_INTEGER }, 'example.com')
    expect(address.indexOf('@')).toBeLessThanOrEqual(64)
  })

  it('refuses an issue id that does not fit', () => {
    const send = () => bounceSender(key, { issueId: 'a'.repeat(40), subscriberId: 1 }, 'example.com')
    expect(send).toThrow(expect.objectContaining({ code: 'CONTENT_INVALID' }))
  })
})

describe('messageIdOf', () => {
  it('is the same for the same delivery, and another one for every other', () => {
    const ids = [
      name,
      { ...name, subscriberId: 18 },
      { ...name, issueId: '2025-w31' },
      { issueId: '2025-w3', subscriberId: 17 },
    ].map((delivery) => messageIdOf(key, delivery, 'example.com'))
    expect(ids[0]).toBe(messageIdOf(key, { ...name }, 'example.com'))
    expect(new Set(ids).size).toBe(4)
  })

  it('follow each other as the subscribers do, so that they are found by an index which costs a send nothing', () => {
    const idOf = (subscriberId: number) => messageIdOf(key, { ...name, subscriberId }, 'example.com')
    const ids = [1, 2, 9, 10, 255, 256, 1_000_000].map(idOf)
    expect(ids).toEqual(ids.toSorted())
  })

  it('cannot be guessed without the key', () => {
    expect(messageIdOf(key, name, 'example.com')).toMatch(/^<[0-9a-f]{32}@example\.com>$/)
    expect(messageIdOf(createSecretKey(Buffer.alloc(32, 8)), name, 'example.com')).not.toBe(
      messageIdOf(key, name, 'example.com'),
    )
  })
})
