import { createPublicKey, type KeyObject } from 'node:crypto'
import { type Message, msg } from '../../domain/language/message.ts'
import type { DkimKey } from '../dkim/dkim.ts'
import { dkimRecord } from '../dkim/dkim-record.ts'
import type { Answer, Dns } from './dns.ts'
import { type DnsRecord, error, type Finding, notChecked, ok, warning } from './finding.ts'
import { parseTagList } from './header-fields.ts'

/** What stands in DNS for the key that mails are signed with, and what should. */
interface DkimFacts {
  readonly name: string
  readonly expected: string
  /** The public half of the key that signs. */
  readonly publicKey: KeyObject
  readonly records: Answer<string>
}

export async function lookUpDkim(dns: Dns, domain: string, key: DkimKey): Promise<DkimFacts> {
  const { name, value } = dkimRecord(domain, key)
  return { name, expected: value, publicKey: createPublicKey(key.privateKey), records: await dns.texts(name) }
}

/** The findings about the record, the most telling alone: what follows from it is not reported again. */
export function judgeDkim(facts: DkimFacts): readonly Finding[] {
  const { name, expected, records } = facts
  const publish: DnsRecord = { name, type: 'TXT', value: expected }
  if (records.state === 'failed')
    return [notChecked('dkim-record', msg`The DKIM record ${name} is not known: ${records.why}.`)]
  const [record, ...others] = records.state === 'found' ? records.records : []
  if (record === undefined)
    return [
      error('dkim-record', msg`There is no DKIM record ${name}, so no signature can be verified.`, {
        remedy: msg`Publish the public key of DKIM_KEY_FILE.`,
        publish,
      }),
    ]
  if (others.length > 0)
    return [
      error('dkim-record', msg`There are ${others.length + 1} records ${name}, and receivers may take any.`, {
        remedy: msg`Leave only the one with the public key of DKIM_KEY_FILE.`,
        publish,
      }),
    ]
  const fault = faultOf(record, facts.publicKey)
  if (fault !== null)
    return [
      error('dkim-record', msg`The DKIM record ${name} ${fault}.`, {
        remedy: msg`Publish the public key of DKIM_KEY_FILE there, or make a key with another selector.`,
        publish,
      }),
    ]
  return [keyFinding(facts), ...testingFinding(record, publish)]
}

function keyFinding({ name, publicKey }: DkimFacts): Finding {
  return ok(
    'dkim-record',
    msg`${name} holds the public key that mails are signed with, RSA of ${bitsOf(publicKey)} bits.`,
  )
}

/** Why no signature of this key is verified by the record; null where it is. */
function faultOf(record: string, publicKey: KeyObject): Message | null {
  const tags = parseTagList(record)
  const [type, hashes, services] = [tags.get('k') ?? 'rsa', tags.get('h'), tags.get('s')]
  const text = tags.get('p')?.replace(/\s/g, '')
  if (text === undefined) return msg`holds no public key (it has no p=)`
  if (text === '') return msg`is revoked (its p= is empty)`
  if (type.toLowerCase() !== 'rsa')
    return msg`is for a key of the type ${type}, and mails are signed with RSA`
  if (hashes !== undefined && !listed(hashes, ['sha256'])) return msg`does not allow SHA-256 (its h=)`
  if (services !== undefined && !listed(services, ['email', '*'])) return msg`is not for email (its s=)`
  const published = readKey(text)
  if (published === null) return msg`holds a p= that is no public key`
  if (published.equals(publicKey)) return null
  return bitsOf(published) < bitsOf(publicKey)
    ? msg`holds another key, of only ${bitsOf(published)} bits`
    : msg`holds the public key of another key`
}

function testingFinding(record: string, publish: DnsRecord): readonly Finding[] {
  if (!listed(parseTagList(record).get('t') ?? '', ['y'])) return []
  return [
    warning('dkim-testing', msg`The DKIM record ${publish.name} says that it is being tested (t=y).`, {
      remedy: msg`Take t=y out, or receivers may treat signed mail as unsigned.`,
      publish,
    }),
  ]
}

function listed(list: string, wanted: readonly string[]): boolean {
  return list.split(':').some((item) => wanted.includes(item.trim().toLowerCase()))
}

/** In the form that everybody publishes, or in the one that RFC 6376 section 3.6.1 speaks of. */
function readKey(base64: string): KeyObject | null {
  const key = Buffer.from(base64, 'base64')
  for (const type of ['spki', 'pkcs1'] as const)
    try {
      return createPublicKey({ key, format: 'der', type })
    } catch {
      // It is not of this form; there are only these two.
    }
  return null
}

function bitsOf(key: KeyObject): number {
  return key.asymmetricKeyDetails?.modulusLength ?? 0
}
