import { createSecretKey } from 'node:crypto'
import { expect, it } from 'vitest'
import { createComposer, createTestComposer } from '../../src/mail/message/compose.ts'
import { aSlottedProof } from '../helpers/a-slotted-proof.ts'
import { fieldNames, rawField } from '../helpers/raw-header.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const proof = aSlottedProof()
const ada = { subscriberId: 17, name: 'Ada', address: 'ada@example.org' }
const { raw } = await createComposer(proof, 'en', { key })(ada, new Date(0))
const test = await createTestComposer(proof, { key, subjectPrefix: () => '[Test]' })(
  'en',
  'e@example.com',
  new Date(0),
)

const textOf = (name: string, of = raw) => rawField(of, name).slice(name.length + 2)

it('has the POST of RFC 8058 section 3.1 beside one https URI, both once', () => {
  expect(textOf('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
  expect(textOf('List-Unsubscribe').match(/<https:[^>]*>/g)).toHaveLength(1)
  const names = fieldNames(raw)
  expect(names.filter((name) => name.startsWith('List-Unsubscribe'))).toEqual([
    'List-Unsubscribe',
    'List-Unsubscribe-Post',
  ])
})

it('names in the https URI who unsubscribes from what, as RFC 8058 section 3.1 asks', async () => {
  const bob = await createComposer(proof, 'en', { key })({ ...ada, subscriberId: 18 }, new Date(0))
  expect(textOf('List-Unsubscribe')).toMatch(
    /<https:\/\/digest\.example\.com\/unsubscribe\/2025-w30\.17\.[0-9a-v]{8}\.[0-9a-v]{16}>/,
  )
  expect(textOf('List-Unsubscribe', bob.raw)).not.toBe(textOf('List-Unsubscribe'))
})

it('has URLs in angle brackets with commas between, as RFC 2369 section 2 asks', () => {
  expect(textOf('List-Unsubscribe')).toMatch(/^<https:\/\/[!-;=?-~]+>, <mailto:[!-;=?-~]+>$/)
  expect(textOf('List-Archive')).toBe('<https://digest.example.com/archive>')
})

it('has fields of a list once each (RFC 2369 section 3)', () => {
  const lists = fieldNames(raw).filter((name) => name.startsWith('List-'))
  expect(lists).toEqual([...new Set(lists)])
})

it('has a list id after an optional phrase, as RFC 2919 section 3 writes it', () => {
  expect(textOf('List-Id')).toMatch(/^(?:"[^"]*" )?<[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+>$/)
})

it('keeps its list id over issues and editions (RFC 2919 section 4)', async () => {
  const other = aSlottedProof({ editions: ['zh-Hans+en'] })
  const { raw: chinese } = await createComposer(other, 'zh-Hans+en', { key })(ada, new Date(0))
  expect(/<.*>/.exec(textOf('List-Id', chinese))?.[0]).toBe('<digest.example.com>')
})

it('says that no person wrote it, so that nothing answers it (RFC 3834 section 5)', () => {
  expect([textOf('Auto-Submitted'), textOf('Auto-Submitted', test.raw)]).toEqual([
    'auto-generated',
    'auto-generated',
  ])
  expect(textOf('Precedence')).toBe('bulk')
})

it('has bounces come back to an address of its own, not to a person’s (RFC 3834 section 4)', async () => {
  const { envelope } = await createComposer(proof, 'en', { key })(ada, new Date(0))
  expect(envelope.from).toMatch(/^bounce\+.*@bounces\.example\.com$/)
})

it('has the fields of RFC 5322 section 3.6 once each, and the date in its form', () => {
  const names = fieldNames(raw)
  for (const name of [
    'Date',
    'From',
    'To',
    'Reply-To',
    'Message-ID',
    'Subject',
    'MIME-Version',
    'Content-Type',
  ])
    expect(names.filter((each) => each === name)).toEqual([name])
  expect(textOf('Date')).toBe('Thu, 01 Jan 1970 00:00:00 +0000')
})

it('offers no one-click where there is nobody to unsubscribe', () => {
  expect(fieldNames(test.raw)).not.toContain('List-Unsubscribe-Post')
  expect(textOf('X-Diglot-Test', test.raw)).toBe('yes')
})
