import { isIP } from 'node:net'
import { domainOf } from '../../domain/address.ts'
import type { Letterhead } from '../../domain/proof.ts'
import type { DkimKey } from '../dkim.ts'
import { judgeDkim, lookUpDkim } from './dkim-dns.ts'
import { judgeDmarc, lookUpDmarc } from './dmarc.ts'
import { createUnreachableDns, type Dns, faultOfDns } from './dns.ts'
import { type Finding, notChecked } from './finding.ts'
import { headerFields } from './header-fields.ts'
import { judgeMx, lookUpMx } from './mx.ts'
import { judgeOneClick } from './one-click.ts'
import { judgeSignature, readSignature } from './signature.ts'
import { judgeSmtp } from './smtp-findings.ts'
import type { SmtpFacts } from './smtp-probe.ts'
import { judgeSpf, lookUpSpf, type SendingAddresses } from './spf.ts'

export interface DiagnoseOptions {
  readonly letterhead: Letterhead
  /** A delivery as it would leave. */
  readonly raw: Buffer
  /** What `raw` is signed with; null where it is not signed. */
  readonly key: DkimKey | null
  /** Null where mail goes to the outbox. */
  readonly smtp: SmtpFacts | null
  /** Where mail leaves from, as the editor says; empty where she does not. */
  readonly addresses: readonly string[]
  readonly dns: Dns
  readonly now: Date
}

export interface FindingGroup {
  readonly title: string
  readonly findings: readonly Finding[]
}

/**
 * What stands between a delivery and the inbox: the server that takes it, the records by which receivers judge it, and
 * the message itself. What cannot be learnt is said to be not checked, and the rest is told all the same.
 */
export async function diagnose(options: DiagnoseOptions): Promise<readonly FindingGroup[]> {
  const { letterhead, smtp } = options
  const domain = domainOf(letterhead.address)
  const fault = await faultOfDns(options.dns, domain)
  const dns = fault === null ? options.dns : createUnreachableDns('nothing could be looked up')
  const [spf, records, mx] = await Promise.all([
    spfGroup({ ...options, dns }),
    signingGroups({ ...options, dns }, domain),
    mxGroup(dns, letterhead),
  ])
  return [
    ...dnsGroup(fault),
    { title: 'SMTP server', findings: serverFindings(smtp, options) },
    ...records.slice(0, 1),
    spf,
    ...records.slice(1),
    mx,
  ]
}

function dnsGroup(fault: string | null): readonly FindingGroup[] {
  if (fault === null) return []
  const remedy = 'Ask a public one, such as with --dns 1.1.1.1, or look from a machine that has one.'
  return [{ title: 'DNS', findings: [notChecked('dns', `Nothing could be looked up: ${fault}.`, remedy)] }]
}

function serverFindings(
  smtp: SmtpFacts | null,
  { raw, now }: Pick<DiagnoseOptions, 'raw' | 'now'>,
): readonly Finding[] {
  if (smtp !== null) return judgeSmtp(smtp, { messageBytes: raw.length, now })
  return [
    notChecked(
      'smtp-session',
      'SMTP_URL is not set: mail goes to the outbox, and nothing leaves this machine.',
      'Set it in .env to the server that is to take the mail.',
    ),
  ]
}

/** Deliveries leave from the bounce domain, test mails from the sender’s own. */
async function spfGroup({ dns, letterhead, smtp, addresses }: DiagnoseOptions): Promise<FindingGroup> {
  const senders: SendingAddresses =
    addresses.length > 0
      ? { addresses, source: 'given' }
      : { addresses: await serverAddresses(dns, smtp), source: 'server' }
  const domains = new Set([letterhead.bounceDomain, domainOf(letterhead.address)])
  const facts = await Promise.all([...domains].map((domain) => lookUpSpf(dns, domain, senders)))
  return { title: 'SPF', findings: facts.flatMap(judgeSpf) }
}

/** A server on this machine hands mail on from an address that is not known here. */
async function serverAddresses(dns: Dns, smtp: SmtpFacts | null): Promise<readonly string[]> {
  if (smtp === null || !smtp.server.verifyCertificate) return []
  const { host } = smtp.server
  if (isIP(host) !== 0) return [host]
  const answer = await dns.addresses(host)
  return answer.state === 'found' ? answer.records : []
}

/** DKIM first, then DMARC and the message, which rest on it. */
async function signingGroups(
  { dns, letterhead, raw, key }: DiagnoseOptions,
  domain: string,
): Promise<readonly FindingGroup[]> {
  const { present, signature } = await readSignature(raw, { dns, domain, key })
  const record = key === null ? [] : judgeDkim(await lookUpDkim(dns, domain, key))
  const dmarc = await lookUpDmarc(dns, letterhead, signature?.domain ?? null)
  const [policy] = dmarc.policy.state === 'found' ? dmarc.policy.records : []
  const isAligned =
    policy?.isSigningDomainAligned ?? (dmarc.policy.state === 'failed' ? null : signature?.domain === domain)
  return [
    { title: 'DKIM', findings: [...record, ...judgeSignature({ present, signature })] },
    { title: 'DMARC', findings: judgeDmarc(dmarc) },
    {
      title: 'Unsubscribing',
      findings: [judgeOneClick({ fields: headerFields(raw), signature, isAligned })],
    },
  ]
}

/** Bounces, answers and unsubscriptions by mail each need a domain that takes mail. */
async function mxGroup(dns: Dns, { address, replyTo, bounceDomain }: Letterhead): Promise<FindingGroup> {
  const receivers = new Map([
    [domainOf(address), 'mail to the sender'],
    [domainOf(replyTo), 'answers'],
    [bounceDomain, 'bounces'],
  ])
  const facts = await Promise.all(
    [...receivers].map(([domain, receives]) => lookUpMx(dns, { domain, receives })),
  )
  return { title: 'MX', findings: facts.flatMap(judgeMx) }
}
