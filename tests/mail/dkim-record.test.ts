import { createPublicKey } from 'node:crypto'
import { expect, it } from 'vitest'
import { dkimRecord, zoneLines } from '../../src/mail/dkim/dkim-record.ts'
import { aDkimKey } from '../helpers/a-dkim-key.ts'

const key = aDkimKey('news-2026')
const record = dkimRecord('example.com', key)

it('names the record after selector and domain, and holds the public key alone', () => {
  const spki = createPublicKey(key.privateKey).export({ type: 'spki', format: 'der' }).toString('base64')
  expect(record).toEqual({
    name: 'news-2026._domainkey.example.com',
    value: `v=DKIM1; k=rsa; p=${spki}`,
    strings: [record.value.slice(0, 255), record.value.slice(255)],
  })
})

it('is cut into strings that fit into DNS and are the value again', () => {
  expect(record.strings.map((text) => text.length)).toEqual([255, record.value.length - 255])
  expect(record.strings.join('')).toBe(record.value)
})

it('can stand in a zone file', () => {
  const [first, second] = record.strings
  expect(zoneLines(record)).toEqual([
    'news-2026._domainkey.example.com. IN TXT (',
    `  "${first}"`,
    `  "${second}"`,
    ')',
  ])
})
