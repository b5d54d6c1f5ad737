import type { DMARCResult } from 'mailauth'
import { listed, msg } from '../../domain/language/message.ts'
import type { Letterhead } from '../../domain/proof/proof.ts'
import { domainOf } from '../../domain/readers/address.ts'
import type { Answer, Dns } from './dns.ts'
import { type DnsRecord, error, type Finding, notChecked, ok, warning } from './finding.ts'
import { parseTagList } from './header-fields.ts'
import { loadMailauth } from './mailauth.ts'

/** What DMARC (RFC 9989, before it RFC 7489) says of the From domain, for mail that passes SPF and DKIM. */
export interface DmarcFacts {
  readonly domain: string
  readonly bounceDomain: string
  readonly replyTo: string
  /** `d=` of the signature; null where mails are not signed. */
  readonly signingDomain: string | null
  /** The policy that applies, found by walking up the tree. */
  readonly policy: Answer<DmarcPolicy>
}

interface DmarcPolicy {
  /** The whole record. */
  readonly record: string
  /** The domain that publishes it. */
  readonly at: string
  /** What applies to the From domain. */
  readonly effective: string
  readonly isBounceDomainAligned: boolean
  readonly isSigningDomainAligned: boolean
  /** Domains that reports go to and that do not say that they take them (RFC 9990, before it RFC 7489 section 7.1). */
  readonly silentReceivers: readonly string[]
}

/** Null where nothing is there that could evaluate it. */
export async function lookUpDmarc(
  dns: Dns,
  { address, bounceDomain, replyTo }: Letterhead,
  signingDomain: string | null,
): Promise<DmarcFacts | null> {
  const mailauth = await loadMailauth()
  if (mailauth === null) return null
  const domain = domainOf(address)
  const verdict = await mailauth.dmarc({
    headerFrom: address,
    spfDomains: [bounceDomain],
    dkimDomains: signingDomain === null ? [] : [{ domain: signingDomain }],
    resolver: dns.resolve,
    strict: true,
  })
  const policy = await policyOf(dns, domain, verdict)
  return { domain, bounceDomain, replyTo, signingDomain, policy }
}

export function judgeDmarc(facts: DmarcFacts | null): readonly Finding[] {
  if (facts === null) return []
  const { domain, replyTo, policy } = facts
  if (policy.state === 'failed')
    return [notChecked('dmarc-record', msg`The DMARC policy of ${domain} is not known: ${policy.why}.`)]
  const [found] = policy.state === 'found' ? policy.records : []
  if (found === undefined)
    return [
      error(
        'dmarc-record',
        msg`${domain} has no DMARC record that counts, and Gmail asks bulk senders for one.`,
        {
          remedy: msg`Publish one; p=none changes nothing about your mail and has reports sent to you.`,
          publish: {
            name: `_dmarc.${domain}`,
            type: 'TXT',
            value: `v=DMARC1; p=none; rua=mailto:${replyTo}`,
          },
        },
      ),
    ]
  return [policyFinding(domain, found), reportFinding(facts, found), ...alignmentFindings(facts, found)]
}

async function policyOf(
  dns: Dns,
  domain: string,
  verdict: DMARCResult | false,
): Promise<Answer<DmarcPolicy>> {
  if (verdict === false || verdict.status.result === 'none') return { state: 'none' }
  const { rr: record, policyDomain: at = domain, policy: effective, alignment } = verdict
  if (verdict.status.result === 'temperror' || record === undefined) {
    const again = await dns.texts(`_dmarc.${domain}`)
    return { state: 'failed', why: again.state === 'failed' ? again.why : msg`the DNS failed on the way up` }
  }
  const found: DmarcPolicy = {
    record,
    at,
    effective,
    isBounceDomainAligned: Boolean(alignment.spf.result),
    isSigningDomainAligned: Boolean(alignment.dkim.result),
    silentReceivers: await silentReceivers(dns, at, record),
  }
  return { state: 'found', records: [found] }
}

async function silentReceivers(dns: Dns, at: string, record: string): Promise<readonly string[]> {
  const domains = new Set(reportAddresses(record).map(domainOf))
  const outside = [...domains].filter(
    (name) => name !== at && !name.endsWith(`.${at}`) && !at.endsWith(`.${name}`),
  )
  const answers = await Promise.all(outside.map((name) => dns.texts(`${at}._report._dmarc.${name}`)))
  return outside.filter((_name, index) => answers[index]?.state === 'none')
}

function policyFinding(domain: string, { record, at, effective }: DmarcPolicy): Finding {
  const where = at === domain ? domain : msg`${domain}, published by ${at},`
  if (effective !== 'none') return ok('dmarc-policy', msg`The DMARC policy of ${where} is ${effective}.`)
  return warning(
    'dmarc-policy',
    msg`The DMARC policy of ${where} is none: mail forged in its name is delivered.`,
    {
      remedy: msg`When the reports name only mail of yours that passes, publish p=quarantine.`,
      publish: changed(at, record, at === domain ? 'p' : 'sp', 'quarantine'),
    },
  )
}

function reportFinding({ replyTo }: DmarcFacts, { record, at, silentReceivers }: DmarcPolicy): Finding {
  const addresses = reportAddresses(record)
  if (addresses.length === 0)
    return warning('dmarc-reports', msg`The DMARC record names no mailbox for reports (rua).`, {
      remedy: msg`Name one, to learn who sends in your name and whether it passes.`,
      publish: changed(at, record, 'rua', `mailto:${replyTo}`),
    })
  const [receiver] = silentReceivers
  if (receiver !== undefined)
    return warning(
      'dmarc-reports',
      msg`DMARC reports go to ${receiver}, which does not say that it takes them.`,
      {
        remedy: msg`Have ${receiver} publish this, or name a mailbox of your own domain.`,
        publish: { name: `${at}._report._dmarc.${receiver}`, type: 'TXT', value: 'v=DMARC1' },
      },
    )
  return ok('dmarc-reports', msg`DMARC reports go to ${listed([...new Set(addresses.map(domainOf))])}.`)
}

function alignmentFindings(facts: DmarcFacts, policy: DmarcPolicy): readonly Finding[] {
  const { domain, bounceDomain } = facts
  const isStrict = parseTagList(policy.record).get('aspf')?.toLowerCase() === 's'
  const spf = policy.isBounceDomainAligned
    ? ok('dmarc-spf', msg`SPF counts for DMARC: ${bounceDomain} is aligned with ${domain}.`)
    : warning(
        'dmarc-spf',
        msg`SPF does not count for DMARC: ${bounceDomain} is not aligned with ${domain}.`,
        {
          remedy: isStrict
            ? msg`Set sender.bounceDomain in newsletter.yaml to ${domain} itself, or take aspf=s out of the record.`
            : msg`Set sender.bounceDomain in newsletter.yaml to ${domain} or a name below it.`,
        },
      )
  return [spf, signingFinding(facts, policy)]
}

function signingFinding({ domain, signingDomain }: DmarcFacts, policy: DmarcPolicy): Finding {
  const check = 'dmarc-dkim'
  if (signingDomain !== null)
    return policy.isSigningDomainAligned
      ? ok(check, msg`DKIM counts for DMARC: d=${signingDomain} is aligned with ${domain}.`)
      : error(check, msg`DKIM does not count for DMARC: d=${signingDomain} is not aligned with ${domain}.`, {
          remedy: msg`Sign with the domain of sender.address.`,
        })
  const unless = msg`Unless the SMTP server signs with d=${domain}`
  const cure = { remedy: msg`Sign mails: \`diglot dkim keygen\` makes the key.` }
  return policy.isBounceDomainAligned
    ? warning(check, msg`${unless}, DMARC rests on SPF alone, which breaks where a mail is forwarded.`, cure)
    : error(check, msg`${unless}, nothing counts for DMARC and every mail fails it.`, cure)
}

/** Mailboxes of `rua`; sizes and other schemes are left out. */
function reportAddresses(record: string): readonly string[] {
  const uris = (parseTagList(record).get('rua') ?? '').split(',')
  return uris.flatMap((uri) => /^\s*mailto:([^!?\s]+@[^!?\s]+)/i.exec(uri)?.[1]?.toLowerCase() ?? [])
}

function changed(at: string, record: string, tag: string, value: string): DnsRecord {
  const tags = new Map(parseTagList(record)).set(tag, value)
  const text = [...tags].map((pair) => pair.join('=')).join('; ')
  return { name: `_dmarc.${at}`, type: 'TXT', value: text }
}
