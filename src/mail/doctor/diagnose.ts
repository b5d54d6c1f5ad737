import { isIP } from 'node:net'
import { type Message, msg } from '../../domain/language/message.ts'
import type { Letterhead } from '../../domain/proof/proof.ts'
import { domainOf } from '../../domain/readers/address.ts'
import type { DkimKey } from '../dkim/dkim.ts'
import { judgeDkim, lookUpDkim } from './dkim-dns.ts'
import { type DmarcFacts, judgeDmarc, lookUpDmarc } from './dmarc.ts'
import { createUnreachableDns, type Dns, faultOfDns } from './dns.ts'
import { type Finding, notChecked } from './finding.ts'
import { headerFields } from './header-fields.ts'
import { loadMailauth, missingMailauth } from './mailauth.ts'
import { judgeMx, lookUpMx } from './mx.ts'
import { judgeOneClick } from './one-click.ts'
import { judgeSignature, readSignature } from './signature.ts'
import { judgeSmtp } from './smtp-findings.ts'
import type { SmtpFacts } from './smtp-probe.ts'
import { judgeSpf, lookUpSpf, type SendingAddresses, type SpfFacts } from './spf.ts'

export interface DiagnoseOptions {
  readonly letterhead: Letterhead
  /** A delivery as it would leave. */
  readonly raw: Buffer
  /** What `raw` is signed with; null where it is not signed. */
  readonly key: DkimKey | null
  /** Why there is no key although one is configured. */
  readonly keyFault: Finding | null
  /** Null where mail goes to the outbox. */
  readonly smtp: SmtpFacts | null
  /** Where mail leaves from, as the editor says; empty where they do not. */
  readonly addresses: readonly string[]
  readonly dns: Dns
  readonly now: Date
}

export interface FindingGroup {
  readonly title: string | Message
  readonly findings: readonly Finding[]
}

/**
 * What stands between a delivery and the inbox: the server that takes it, the records by which receivers judge it, and
 * the message itself. What cannot be learnt is said to be not checked, and the rest is reported all the same.
 */
export async function diagnose(options: DiagnoseOptions): Promise<readonly FindingGroup[]> {
  const { letterhead, smtp } = options
  await loadMailauth() // takes a while, in which no answer of the DNS may be waited for
  const fault = await faultOfDns(options.dns, domainOf(letterhead.address))
  const dns = fault === null ? options.dns : createUnreachableDns(msg`nothing could be looked up`)
  const [spf, signing, mx] = await Promise.all([
    spfFindings({ ...options, dns }),
    signingFindings({ ...options, dns }),
    mxFindings(dns, letterhead),
  ])
  const mailauth = missingMailauth()
  const groups = [
    ...dnsGroup(fault),
    { title: 'mailauth', findings: mailauth === null ? [] : [mailauth] },
    { title: msg`SMTP server`, findings: serverFindings(smtp, options) },
    { title: 'SPF', findings: spf },
    { title: 'DKIM', findings: signing.dkim },
    { title: 'DMARC', findings: signing.dmarc },
    { title: msg`Unsubscribing`, findings: [signing.oneClick] },
    { title: 'MX', findings: mx },
  ]
  return groups.filter(({ findings }) => findings.length > 0)
}

function dnsGroup(fault: Message | null): readonly FindingGroup[] {
  if (fault === null) return []
  const remedy = msg`Ask a public one, such as with --dns 1.1.1.1, or look from a machine that has one.`
  return [{ title: 'DNS', findings: [notChecked('dns', msg`Nothing could be looked up: ${fault}.`, remedy)] }]
}

function serverFindings(
  smtp: SmtpFacts | null,
  { raw, now }: Pick<DiagnoseOptions, 'raw' | 'now'>,
): readonly Finding[] {
  if (smtp !== null) return judgeSmtp(smtp, { messageBytes: raw.length, now })
  return [
    notChecked(
      'smtp-session',
      msg`SMTP_URL is not set: mail goes to the outbox, and nothing leaves this machine.`,
      msg`Set it in .env to the server that is to take the mail.`,
    ),
  ]
}

/** Deliveries leave from the bounce domain, test mails from the sender’s own. */
async function spfFindings({
  dns,
  letterhead,
  smtp,
  addresses,
}: DiagnoseOptions): Promise<readonly Finding[]> {
  const senders: SendingAddresses =
    addresses.length > 0
      ? { addresses, source: 'given' }
      : { addresses: await serverAddresses(dns, smtp), source: 'server' }
  const uses = new Map<string, SpfFacts['use']>([
    [domainOf(letterhead.address), 'test mails'],
    [letterhead.bounceDomain, 'deliveries'],
  ])
  const facts = await Promise.all([...uses].map(([domain, use]) => lookUpSpf(dns, { domain, use, senders })))
  return facts.flatMap(judgeSpf)
}

/** A server on this machine hands mail on from an address that is not known here. */
async function serverAddresses(dns: Dns, smtp: SmtpFacts | null): Promise<readonly string[]> {
  if (smtp === null || !smtp.server.verifyCertificate) return []
  const { host } = smtp.server
  if (isIP(host) !== 0) return [host]
  const answer = await dns.addresses(host)
  return answer.state === 'found' ? answer.records : []
}

/** The key in DNS, and what rests on it: DMARC, and the button that unsubscribes. */
async function signingFindings({ dns, letterhead, raw, key, keyFault }: DiagnoseOptions) {
  const domain = domainOf(letterhead.address)
  const facts = await readSignature(raw, { dns, domain, key })
  const { signature } = facts
  const record = key === null ? [] : judgeDkim(await lookUpDkim(dns, domain, key))
  const dmarc = await lookUpDmarc(dns, letterhead, signature?.domain ?? null)
  const isAligned = dmarc === null ? null : isSignatureAligned(dmarc)
  return {
    dkim: keyFault === null ? [...record, ...judgeSignature(facts)] : [keyFault],
    dmarc: judgeDmarc(dmarc),
    oneClick: judgeOneClick({ fields: headerFields(raw), signature, isAligned }),
  }
}

/** Without a DMARC record there is no question of another domain than the very same. */
function isSignatureAligned({ policy, domain, signingDomain }: DmarcFacts): boolean | null {
  if (policy.state === 'failed') return null
  if (policy.state === 'none') return signingDomain === domain
  return policy.records.some(({ isSigningDomainAligned }) => isSigningDomainAligned)
}

/** Bounces, answers and unsubscriptions by mail each need a domain that takes mail. */
async function mxFindings(
  dns: Dns,
  { address, replyTo, bounceDomain }: Letterhead,
): Promise<readonly Finding[]> {
  const receivers = new Map([
    [domainOf(address), msg`mail to the sender`],
    [domainOf(replyTo), msg`answers`],
    [bounceDomain, msg`bounces`],
  ])
  const facts = await Promise.all(
    [...receivers].map(([domain, receives]) => lookUpMx(dns, { domain, receives })),
  )
  return facts.flatMap(judgeMx)
}
