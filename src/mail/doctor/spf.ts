import { msg, noWords } from '../../domain/language/message.ts'
import type { Answer, Dns } from './dns.ts'
import { type DnsRecord, error, type Finding, notChecked, ok, warning } from './finding.ts'
import { loadMailauth } from './mailauth.ts'

/** Where the newsletter's mail leaves from, as far as it is known. */
export interface SendingAddresses {
  readonly addresses: readonly string[]
  /** `given`: the editor named them. `server`: those of the SMTP server, which may send from others. */
  readonly source: 'given' | 'server'
}

/** What SPF (RFC 7208) says of one envelope domain. */
export interface SpfFacts {
  readonly domain: string
  /** What leaves with this domain in its envelope. */
  readonly use: 'deliveries' | 'test mails'
  /** The records that claim to be SPF. */
  readonly records: Answer<string>
  /** Null unless there is exactly one record, and where nothing is there that could evaluate it. */
  readonly reading: SpfReading | null
  readonly senders: SendingAddresses
}

interface SpfReading {
  /** What an address gets that no part of the record names. */
  readonly strangers: string
  readonly fault: string | null
  /** Terms that ask the DNS, over all includes, as section 4.6.4 counts them. */
  readonly lookups: number
  /** Of those, how many found nothing. */
  readonly voids: number
  readonly results: readonly { readonly address: string; readonly result: string }[]
}

const MOST_LOOKUPS = 10
const MOST_VOIDS = 2
/** Far above the limits, so that what goes beyond them is counted and a loop still ends. */
const COUNTED_UP_TO = 60
/** What section 4.6.4 allows at least to a receiver. */
const MOST_MS = 20_000
/** "This network" (RFC 1122 section 3.2.1.3): no server sends from it, and only a record for everybody lets it pass. */
const NOBODY = '0.0.0.0'

export async function lookUpSpf(
  dns: Dns,
  { domain, use, senders }: Pick<SpfFacts, 'domain' | 'use' | 'senders'>,
): Promise<SpfFacts> {
  const records = onlySpf(await dns.texts(domain))
  const isOne = records.state === 'found' && records.records.length === 1
  return { domain, use, records, senders, reading: isOne ? await readRecord(dns, domain, senders) : null }
}

export function judgeSpf(facts: SpfFacts): readonly Finding[] {
  const { domain, records, reading, senders } = facts
  if (records.state === 'failed')
    return [notChecked('spf-record', msg`The SPF of ${domain} is not known: ${records.why}.`)]
  if (records.state === 'none') return [missingFinding(facts)]
  if (records.records.length > 1)
    return [
      error(
        'spf-record',
        msg`${domain} has ${records.records.length} SPF records, and receivers then heed none.`,
        { remedy: msg`Merge them into one TXT record that begins with v=spf1.` },
      ),
    ]
  if (reading === null) return []
  const faults = [...limitFindings(domain, reading), ...faultFindings(domain, reading)]
  if (faults.length > 0) return faults
  return [
    ok('spf-lookups', msg`The SPF of ${domain} takes ${reading.lookups} of ${MOST_LOOKUPS} lookups.`),
    strangersFinding(domain, reading),
    ...senderFindings(domain, reading, senders),
  ]
}

/** Test mails without SPF still tell editors what they want to know. */
function missingFinding({ domain, use, senders }: SpfFacts): Finding {
  const finding = use === 'deliveries' ? error : warning
  return finding(
    'spf-record',
    msg`${domain}, which ${use === 'deliveries' ? msg`deliveries` : msg`test mails`} leave from, has no SPF record.`,
    {
      remedy: msg`Publish one that names the servers which your mail leaves from.`,
      publish: proposedRecord(domain, senders),
    },
  )
}

function onlySpf(texts: Answer<string>): Answer<string> {
  if (texts.state !== 'found') return texts
  const records = texts.records.filter((text) => /^v=spf1(?: |$)/i.test(text))
  return records.length === 0 ? { state: 'none' } : { state: 'found', records }
}

async function readRecord(
  dns: Dns,
  domain: string,
  { addresses }: SendingAddresses,
): Promise<SpfReading | null> {
  const mailauth = await loadMailauth()
  if (mailauth === null) return null
  const evaluate = (ip: string, limits: { maxResolveCount?: number; maxVoidCount?: number } = {}) =>
    mailauth.spf({
      sender: `bounce@${domain}`,
      helo: domain,
      mta: 'doctor',
      ip,
      resolver: dns.resolve,
      strict: true,
      maxElapsedTime: MOST_MS,
      ...limits,
    })
  const all = await evaluate(NOBODY, { maxResolveCount: COUNTED_UP_TO, maxVoidCount: COUNTED_UP_TO })
  const results = await Promise.all(
    addresses.map(async (address) => ({ address, result: (await evaluate(address)).status.result })),
  )
  return {
    strangers: all.status.result,
    fault: /during lookup of \S+: (.*)$/.exec(all.status.comment ?? '')?.[1] ?? null,
    lookups: all.lookups?.count ?? 0,
    voids: all.lookups?.void ?? 0,
    results,
  }
}

function limitFindings(domain: string, { lookups, voids }: SpfReading): readonly Finding[] {
  const many = lookups >= COUNTED_UP_TO ? msg`more than ${COUNTED_UP_TO}` : `${lookups}`
  if (lookups > MOST_LOOKUPS)
    return [
      error(
        'spf-lookups',
        msg`The SPF of ${domain} takes ${many} lookups, its includes counted, and receivers stop at ${MOST_LOOKUPS}.`,
        {
          remedy: msg`Take out includes that send no mail of yours, or put their networks in as ip4: and ip6:.`,
        },
      ),
    ]
  if (voids > MOST_VOIDS)
    return [
      error(
        'spf-voids',
        msg`${voids} names in the SPF of ${domain} do not exist, and receivers stop at more than ${MOST_VOIDS}.`,
        { remedy: msg`Take out the terms whose names are gone.` },
      ),
    ]
  return []
}

function faultFindings(domain: string, { strangers, fault }: SpfReading): readonly Finding[] {
  const detail = fault === null ? noWords : msg`: ${fault}`
  if (strangers === 'permerror')
    return [
      error('spf-syntax', msg`The SPF of ${domain} cannot be understood${detail}.`, {
        remedy: msg`Fix the record or the included one that this names; receivers heed none of it as it is.`,
      }),
    ]
  if (strangers === 'temperror')
    return [notChecked('spf-syntax', msg`The SPF of ${domain} could not be followed to its end${detail}.`)]
  return []
}

function strangersFinding(domain: string, { strangers }: SpfReading): Finding {
  if (strangers === 'pass')
    return error('spf-all', msg`The SPF of ${domain} lets the whole world send in its name (as +all does).`, {
      remedy: msg`End the record with ~all or -all.`,
    })
  if (strangers === 'neutral')
    return warning('spf-all', msg`The SPF of ${domain} says nothing about servers that it does not name.`, {
      remedy: msg`End the record with ~all or -all.`,
    })
  return ok('spf-all', msg`The SPF of ${domain} turns away servers that it does not name (${strangers}).`)
}

function senderFindings(
  domain: string,
  { results }: SpfReading,
  { source }: SendingAddresses,
): readonly Finding[] {
  if (results.length === 0)
    return [
      notChecked(
        'spf-sender',
        msg`Whether SPF passes for ${domain} is not known: nothing says which address your mail leaves from.`,
        msg`Name it with --ip: the topmost Received line of a mail that arrived has it.`,
      ),
    ]
  return results.map(({ address, result }) => senderFinding(domain, { address, result }, source))
}

function senderFinding(
  domain: string,
  { address, result }: { readonly address: string; readonly result: string },
  source: SendingAddresses['source'],
): Finding {
  const term = `${address.includes(':') ? 'ip6' : 'ip4'}:${address}`
  if (result === 'pass') return ok('spf-sender', msg`SPF passes for ${domain} from ${address}.`)
  if (source === 'given')
    return error('spf-sender', msg`SPF does not pass for ${domain} from ${address} (${result}).`, {
      remedy: msg`Add ${term} to the SPF record of ${domain}, or the include: that your provider names.`,
    })
  return warning(
    'spf-sender',
    msg`SPF does not pass for ${domain} from ${address}, the address of the SMTP server (${result}).`,
    {
      remedy: msg`If mail leaves from there, add ${term} to the record; if from elsewhere, name that address with --ip.`,
    },
  )
}

function proposedRecord(domain: string, { addresses }: SendingAddresses): DnsRecord | null {
  if (addresses.length === 0) return null
  const terms = addresses.map((address) => `${address.includes(':') ? 'ip6' : 'ip4'}:${address}`)
  return { name: domain, type: 'TXT', value: `v=spf1 ${terms.join(' ')} ~all` }
}
