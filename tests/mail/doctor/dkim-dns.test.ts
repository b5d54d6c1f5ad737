import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { dkimRecord } from '../../../src/mail/dkim/dkim-record.ts'
import { judgeDkim, lookUpDkim } from '../../../src/mail/doctor/dkim-dns.ts'
import { aDkimKey } from '../../helpers/a-dkim-key.ts'
import { dnsOf } from '../../helpers/dns-zone.ts'
import { told } from '../../helpers/told.ts'

const key = aDkimKey()
const NAME = 'diglot._domainkey.example.com'
const { value } = dkimRecord('example.com', key)
const p = value.replace(/^.*p=/, '')
const pkcs1 = createPublicKey(key.privateKey).export({ type: 'pkcs1', format: 'der' }).toString('base64')
const spki = (bits: number) =>
  generateKeyPairSync('rsa', { modulusLength: bits })
    .publicKey.export({ type: 'spki', format: 'der' })
    .toString('base64')

async function findings(...texts: string[]) {
  const zone = texts.map((text) => `${NAME} TXT ${text}`)
  return told(judgeDkim(await lookUpDkim(dnsOf(...zone), 'example.com', key)))
}

const sound = `ok dkim-record: ${NAME} holds the public key that mails are signed with, RSA of 2048 bits.`
const publish = `TXT ${NAME} ${value}`

describe('the DKIM record', () => {
  it.each([
    ['as keygen prints it', value],
    ['without v= and k=, which may be left out', `p=${p}`],
    ['with white space in the key', `k=rsa ; h=sha1:sha256; s=*; p=${p.slice(0, 100)} ${p.slice(100)};`],
    ['in the form of PKCS#1', `v=DKIM1; p=${pkcs1}`],
    ['for email alone', `${value}; s=email; t=s`],
  ])('is right %s', async (_name, text) => {
    expect(await findings(text)).toEqual([sound])
  })

  it.each([
    ['v=DKIM1; p=', 'is revoked (its p= is empty)'],
    ['v=DKIM1; k=rsa', 'holds no public key (it has no p=)'],
    [`v=DKIM1; k=ed25519; p=${p}`, 'is for a key of the type ed25519, and mails are signed with RSA'],
    [`${value}; h=sha1`, 'does not allow SHA-256 (its h=)'],
    [`${value}; s=tlsrpt`, 'is not for email (its s=)'],
    ['v=DKIM1; p=bm90IGEga2V5', 'holds a p= that is no public key'],
    [`v=DKIM1; p=${spki(1024)}`, 'holds another key, of only 1024 bits'],
    [`v=DKIM1; p=${spki(2048)}`, 'holds the public key of another key'],
  ])('is wrong where it is %s', async (text, fault) => {
    expect(await findings(text)).toEqual([
      `error dkim-record: The DKIM record ${NAME} ${fault}. | Publish the public key of DKIM_KEY_FILE there, or make a key with another selector. | ${publish}`,
    ])
  })

  it('is told to publish where it is not there', async () => {
    expect(await findings()).toEqual([
      `error dkim-record: There is no DKIM record ${NAME}, so no signature can be verified. | Publish the public key of DKIM_KEY_FILE. | ${publish}`,
    ])
  })

  it('is told to be the only one', async () => {
    expect(await findings(value, 'v=DKIM1; p=')).toEqual([
      `error dkim-record: There are 2 records ${NAME}, and receivers may take any. | Leave only the one with the public key of DKIM_KEY_FILE. | ${publish}`,
    ])
  })

  it('may be in testing', async () => {
    expect(await findings(`${value}; t=y:s`)).toEqual([
      sound,
      `warning dkim-testing: The DKIM record ${NAME} says that it is being tested (t=y). | Take t=y out, or receivers may treat signed mail as unsigned. | ${publish}`,
    ])
  })

  it('is not known where the DNS fails', async () => {
    expect(await findings('!ETIMEOUT')).toEqual([
      `not-checked dkim-record: The DKIM record ${NAME} is not known: the DNS did not answer in time.`,
    ])
  })
})
