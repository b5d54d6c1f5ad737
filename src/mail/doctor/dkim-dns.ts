import { createPublicKey, type KeyObject } from 'node:crypto'
import type { DkimKey } from '../dkim/dkim.ts'
import { dkimRecord } from '../dkim/dkim-record.ts'
import type { Answer, Dns } from './dns.ts'
import { type DnsRecord, error, type Finding, notChecked, ok, warning } from './finding.ts'
import { parseTagList } from './tag-list.ts'

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
    return [notChecked('dkim-record', `The DKIM record ${name} is not known: ${records.why}.`)]
  const [record, ...others] = records.state === 'found' ? records.records : []
  if (record === undefined)
    return [
      error('dkim-record', `There is no DKIM record ${name}, so no signature can be verified.`, {
        remedy: 'Publish the public key of DKIM_KEY_FILE.',
        publish,
      }),
    ]
  if (others.length > 0)
    return [
      error('dkim-record', `There are ${others.length + 1} records ${name}, and receivers may take any.`, {
        remedy: 'Leave only the one with the public key of DKIM_KEY_FILE.',
        publish,
      }),
    ]
  const fault = faultOf(record, facts.publicKey)
  if (fault !== null)
    return [
      error('dkim-record', `The DKIM record ${name} ${fault}.`, {
        remedy: 'Publish the public key of DKIM_KEY_FILE there, or make a key with another selector.',
        publish,
      }),
    ]
  return [keyFinding(facts), ...testingFinding(record, publish)]
}

function keyFinding({ name, publicKey }: DkimFacts): Finding {
  return ok(
    'dkim-record',
    `${name} holds the public key that mails are signed with, RSA of ${bitsOf(publicKey)} bits.`,
  )
}

/** Why no signature of this key is verified by the record; null where it is. */
function faultOf(record: string, publicKey: KeyObject): string | null {
  const tags = parseTagList(record)
  const [type, hashes, services] = [tags.get('k') ?? 'rsa', tags.get('h'), tags.get('s')]
  const text = tags.get('p')?.replace(/\s/g, '')
  if (text === undefined) return 'holds no public key (it has no p=)'
  if (text === '') return 'is revoked (its p= is empty)'
  if (type.toLowerCase() !== 'rsa') return `is for a key of the type ${type}, and mails are signed with RSA`
  if (hashes !== undefined && !listed(hashes, ['sha256'])) return 'does not allow SHA-256 (its h=)'
  if (services !== undefined && !listed(services, ['email', '*'])) return 'is not for email (its s=)'
  const published = readKey(text)
  if (published === null) return 'holds a p= that is no public key'
  if (published.equals(publicKey)) return null
  return bitsOf(published) < bitsOf(publicKey)
    ? `holds another key, of only ${bitsOf(published)} bits`
    : 'holds the public key of another key'
}

function testingFinding(record: string, publish: DnsRecord): readonly Finding[] {
  if (!listed(parseTagList(record).get('t') ?? '', ['y'])) return []
  return [
    warning('dkim-testing', `The DKIM record ${publish.name} says that it is being tested (t=y).`, {
      remedy: 'Take t=y out, or receivers may treat signed mail as unsigned.',
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
