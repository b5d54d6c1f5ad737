import { createSecretKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDkimSigner } from '../../src/mail/dkim/dkim.ts'
import { dkimRecord } from '../../src/mail/dkim/dkim-record.ts'
import { createComposer, createIssueComposer, createTestComposer } from '../../src/mail/message/compose.ts'
import { aDkimKey } from '../helpers/a-dkim-key.ts'
import { aSlottedProof } from '../helpers/a-slotted-proof.ts'
import { verifyDkim } from '../helpers/verify-dkim.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const date = new Date('2025-07-27T08:00:00Z')
const editions = ['zh-Hans', 'en', 'zh-Hans+en', 'en+zh-Hans']
const proof = aSlottedProof({ editions })
const dkim = aDkimKey()
const record = dkimRecord('example.com', dkim)
const ada = { subscriberId: 17, name: '艾达 Ada', address: 'ada@example.org' }

const TEST_MAIL_FIELDS = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'reply-to',
  'mime-version',
  'content-type',
  'list-id',
  'list-unsubscribe',
  'list-archive',
  'feedback-id',
]
const DELIVERY_FIELDS = TEST_MAIL_FIELDS.toSpliced(10, 0, 'list-unsubscribe-post')

const sound = {
  result: 'pass',
  comment: null,
  signedFields: DELIVERY_FIELDS,
  domain: 'example.com',
  selector: 'diglot',
  algorithm: 'rsa-sha256',
  canonicalization: 'relaxed/relaxed',
  aligned: 'example.com',
}

describe('a signed delivery', () => {
  const compose = createIssueComposer(proof, { key, dkim })
  const delivery = { ...ada, id: 1, issueId: proof.issueId, editionId: 'zh-Hans+en', attempts: 0 }

  it.each(editions)('of the edition %s passes', async (editionId) => {
    const { raw } = await compose({ ...delivery, editionId }, date)
    expect(await verifyDkim(raw, record)).toEqual([sound])
  })

  it.each([
    ['List-Unsubscribe-Post', /(?<=\r\nList-Unsubscribe-Post: List-Unsubscribe=)One/],
    ['List-Unsubscribe', /(?<=\r\nList-Unsubscribe: <https:\/\/)d/],
    ['Feedback-ID', /(?<=\r\nFeedback-ID: )2/],
    ['List-Id', /(?<=\r\nList-ID: ")D/i],
    ['List-Archive', /(?<=\r\nList-Archive: <https:\/\/)d/],
    ['From', /(?<=\r\nFrom: )D/],
    ['To', /(?<=\r\nTo: .*)ada/],
    ['Subject', /(?<=\r\nSubject: =\?UTF-8\?B\?)\w/],
    ['Date', /(?<=\r\nDate: )Sun/],
    ['Message-ID', /(?<=\r\nMessage-ID: <)\w/],
    ['Reply-To', /(?<=\r\nReply-To: )e/],
    ['MIME-Version', /(?<=\r\nMIME-Version: )1/],
    ['Content-Type', /(?<=\r\nContent-Type: multipart\/)a/],
  ])('fails where %s is changed on the way', async (_field, place) => {
    const { raw } = await compose(delivery, date)
    const changed = Buffer.from(raw.toString('latin1').replace(place, 'X'), 'latin1')
    expect(changed.equals(raw)).toBe(false)
    expect(await verifyDkim(changed, record)).toMatchObject([{ result: 'fail', comment: 'bad signature' }])
  })

  it('fails where any byte of the body is changed, but for white space', async () => {
    const { raw } = await compose(delivery, date)
    const start = raw.indexOf('\r\n\r\n') + 4
    const places = Array.from(raw.keys()).filter((at) => at >= start && (raw[at] ?? 0) > 0x20)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), async (at) => {
        const changed = raw.with(at, (raw[at] ?? 0) ^ 0x80)
        const verdicts = await verifyDkim(Buffer.from(changed), record)
        expect(verdicts).toMatchObject([{ result: 'fail', comment: 'body hash did not verify' }])
      }),
    )
  })

  it.each(['From', 'To', 'Subject', 'Date', 'Reply-To'])('fails where a second %s is added', async (name) => {
    const { raw } = await compose(delivery, date)
    const second = Buffer.concat([Buffer.from(`${name}: eve@example.org\r\n`), raw])
    expect(await verifyDkim(second, record)).toMatchObject([{ result: 'fail', comment: 'bad signature' }])
  })

  it('fails where List-Unsubscribe-Post is taken out', async () => {
    const { raw } = await compose(delivery, date)
    const without = raw.toString('latin1').replace(/^List-Unsubscribe-Post:.*\r\n/m, '')
    expect(await verifyDkim(Buffer.from(without, 'latin1'), record)).toMatchObject([{ result: 'fail' }])
  })

  it('does not pass with the key of another newsletter', async () => {
    const { raw } = await compose(delivery, date)
    const other = dkimRecord('example.com', aDkimKey())
    expect(await verifyDkim(raw, other)).toMatchObject([{ result: 'fail', comment: 'bad signature' }])
  })

  it('is the unsigned one with one field before it', async () => {
    const unsigned = await createComposer(proof, 'en', { key })(ada, date)
    const signed = await createComposer(proof, 'en', { key, dkim })(ada, date)
    const field = signed.raw.subarray(0, signed.raw.length - unsigned.raw.length).toString()
    expect({ ...signed, raw: signed.raw.subarray(field.length) }).toEqual(unsigned)
    expect(field).toMatch(/^DKIM-Signature: (?:[^\r\n]+\r\n )+[^\r\n]+\r\n$/)
    expect(Math.max(...field.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(200)
  })

  it('has the same bytes each time', async () => {
    const again = createIssueComposer(aSlottedProof({ editions }), { key, dkim })
    expect(await again(delivery, date)).toEqual(await compose(delivery, date))
  })

  it('is signed in the name of the domain in From', async () => {
    const elsewhere = aSlottedProof({ editions, letterhead: { address: 'digest@news.example.net' } })
    const { raw } = await createComposer(elsewhere, 'en', { key, dkim })(ada, date)
    expect(await verifyDkim(raw, dkimRecord('news.example.net', dkim))).toEqual([
      { ...sound, domain: 'news.example.net', aligned: 'news.example.net' },
    ])
  })

  it('passes whatever a name, a subject and an address hold', async () => {
    const unit = fc.constantFrom('\r\n', ' ', '\t', '"', ',', ':', ';', '=?', '中', '👨‍👩‍👧', 'é', 'x')
    const text = fc.string({ unit, maxLength: 80 })
    const address = fc.constantFrom('ada@example.org', '用户@例え.jp', 'a=b+c@example.org')
    await fc.assert(
      fc.asyncProperty(text, text, address, async (name, subject, to) => {
        const composer = createComposer(aSlottedProof({ subject, editions }), 'en', { key, dkim })
        const { raw } = await composer({ ...ada, name, address: to }, date)
        expect(await verifyDkim(raw, record)).toEqual([sound])
      }),
      { numRuns: 40 },
    )
  })
})

describe('a signed test mail', () => {
  const subjectPrefix = () => '[Test]'

  it.each(editions)('of the edition %s passes, without List-Unsubscribe-Post', async (editionId) => {
    const compose = createTestComposer(proof, { key, dkim, subjectPrefix })
    const { raw } = await compose(editionId, 'editor@example.com', date)
    expect(await verifyDkim(raw, record)).toEqual([{ ...sound, signedFields: TEST_MAIL_FIELDS }])
  })

  it('is not signed without a key', async () => {
    const compose = createTestComposer(proof, { key, dkim: null, subjectPrefix })
    const { raw } = await compose('en', 'editor@example.com', date)
    expect(await verifyDkim(raw, record)).toMatchObject([{ result: 'none' }])
  })
})

describe('createDkimSigner', () => {
  it('names only fields that the message has, in lines of at most 76 columns', async () => {
    const sign = createDkimSigner({ domain: 'example.com', ...dkim })
    const field = await sign(
      'From: ada@example.com\r\nX-Other: 1\r\nSubject: a\r\n folded  line\r\n',
      'aGFzaA==',
    )
    expect(field).toMatch(/; h=from: from: subject: subject; b=\r\n (?:[\w+/]{72}\r\n )+[\w+/=]+\r\n$/)
    expect(Math.max(...field.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76)
  })

  it('does not sign with a key of another kind', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const sign = createDkimSigner({ domain: 'example.com', selector: 'diglot', privateKey })
    await expect(sign('From: ada@example.com\r\n', 'aGFzaA==')).rejects.toThrow()
  })
})
