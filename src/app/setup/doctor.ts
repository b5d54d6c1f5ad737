import { createSecretKey, randomBytes } from 'node:crypto'
import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import { msg, noWords } from '../../domain/language/message.ts'
import { createProof, letterheadOf, type Proof } from '../../domain/proof/proof.ts'
import { DiglotError } from '../../errors.ts'
import type { DkimKey } from '../../mail/dkim/dkim.ts'
import type { FindingGroup } from '../../mail/doctor/diagnose.ts'
import { createDns, type Dns } from '../../mail/doctor/dns.ts'
import { error, type Finding, notChecked } from '../../mail/doctor/finding.ts'
import { judgeHtmlSize } from '../../mail/doctor/html-size.ts'
import { probeSmtp } from '../../mail/doctor/smtp-probe.ts'
import { createComposer } from '../../mail/message/compose.ts'
import { parseSmtpUrl } from '../../mail/smtp/smtp-url.ts'
import type { AppContext } from '../context.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import { carriedPictures } from '../media/proof-pictures.ts'
import { privateFiles } from './private-files.ts'
import { findingsOfSample, sampleSettings } from './sample-settings.ts'

export interface DoctorOptions {
  /** Servers to ask, as `1.1.1.1` or `127.0.0.1:5353`; empty: those of this machine. */
  readonly dnsServers: readonly string[]
  /** IP addresses that mail leaves from, where they are not those of the SMTP server. */
  readonly addresses: readonly string[]
}

/** A question to the DNS is asked twice in this time, and then given up. */
const DNS_TIMEOUT_MS = 5_000
const DNS_TRY_MS = 1_500
const SMTP_TIMEOUT_MS = 10_000

/** Stands for an issue where there is none. */
const NO_ISSUE = 'a-sample'

export function createDoctor(context: AppContext, { renderIssue }: IssueBuilder) {
  const { config, clock, load, dkimKey } = context

  /** The newest issue; where none can be rendered, an empty one and why: all but its size can be looked at. */
  async function newestProof(): Promise<{ readonly proof: Proof; readonly missing: DiglotError | null }> {
    try {
      return { proof: (await renderIssue(undefined)).proof, missing: null }
    } catch (cause) {
      if (!(cause instanceof DiglotError)) throw cause
      return { proof: await emptyProof(), missing: cause }
    }
  }

  async function emptyProof(): Promise<Proof> {
    const { newsletter } = await load()
    const [language = 'en'] = newsletter.languages
    const name = newsletter.name.get(language) ?? ''
    const texts = { subject: name, preheader: '', senderName: name, readerName: '', html: '', text: '' }
    const edition = { id: language, languages: [language], ...texts }
    return createProof(NO_ISSUE, letterheadOf(newsletter), [edition])
  }

  return {
    /** Looks at everything between a delivery and the inbox, and sends nothing. Throws `USAGE` for a wrong address. */
    async diagnose({ dnsServers, addresses }: DoctorOptions): Promise<readonly FindingGroup[]> {
      requireAddresses(addresses)
      const dns = openDns(dnsServers)
      const server = config.smtpUrl === null ? null : parseSmtpUrl(config.smtpUrl)
      const { proof, missing } = await newestProof()
      const signing = await usableKey(dkimKey)
      const [raw, smtp] = await Promise.all([
        composeSample(context, proof, signing.key),
        server === null ? null : probeSmtp(server, SMTP_TIMEOUT_MS),
      ])
      const { letterhead } = proof
      const { diagnose } = await import('../../mail/doctor/diagnose.ts') // mailauth, which no other command waits for
      const groups = await diagnose({ letterhead, raw, ...signing, smtp, addresses, dns, now: clock() })
      const sample = findingsOfSample(await sampleSettings(context, await load()))
      const settings = sample.length === 0 ? [] : [{ title: 'newsletter.yaml', findings: sample }]
      return [...settings, ...groups, sizeGroup(proof, missing), await privateFiles(config)]
    },
  }
}

/** With a key of its own: nothing in it is looked up again, and the newsletter's secret need not exist yet. */
async function composeSample(
  { clock, pictures }: AppContext,
  proof: Proof,
  dkim: DkimKey | null,
): Promise<Buffer> {
  const [largest] = [...proof.editions].sort((a, b) => b.html.length - a.html.length)
  const carried = await carriedPictures(proof, async (name) => (await pictures()).content(name))
  const key = createSecretKey(randomBytes(32))
  const compose = createComposer(proof, largest?.id ?? '', { key, dkim, pictures: carried })
  const { raw } = await compose({ subscriberId: 1, name: '', address: proof.letterhead.address }, clock())
  return raw
}

/** A key that cannot be used is a finding like any other. */
async function usableKey(
  dkimKey: AppContext['dkimKey'],
): Promise<{ readonly key: DkimKey | null; readonly keyFault: Finding | null }> {
  try {
    return { key: await dkimKey(), keyFault: null }
  } catch (cause) {
    if (!(cause instanceof DiglotError)) throw cause
    return { key: null, keyFault: error('dkim-key', cause.said, { remedy: cause.hint ?? noWords }) }
  }
}

function sizeGroup({ issueId, editions }: Proof, missing: DiglotError | null): FindingGroup {
  const title = msg`Size`
  if (missing !== null)
    return {
      title,
      findings: [
        notChecked('html-size', msg`No issue could be measured: ${missing.said}`, missing.hint ?? null),
      ],
    }
  const sizes = editions.map(({ id, html }) => ({ edition: id, bytes: Buffer.byteLength(html) }))
  return { title, findings: judgeHtmlSize(issueId, sizes) }
}

function openDns(servers: readonly string[]): Dns {
  const resolver = new Resolver({ timeout: DNS_TRY_MS, tries: 2 })
  try {
    if (servers.length > 0) resolver.setServers(servers)
  } catch (cause) {
    throw new DiglotError('USAGE', msg`“${servers.join(',')}” does not name DNS servers.`, {
      where: '--dns',
      hint: msg`Give IP addresses with commas between them, such as 1.1.1.1 or 127.0.0.1:5353.`,
      cause,
    })
  }
  return createDns(resolver, DNS_TIMEOUT_MS)
}

function requireAddresses(addresses: readonly string[]): void {
  const wrong = addresses.find((address) => isIP(address) === 0)
  if (wrong === undefined) return
  throw new DiglotError('USAGE', msg`“${wrong}” is not an IP address.`, {
    where: '--ip',
    hint: msg`Give the addresses that your mail leaves from, with commas between them.`,
  })
}
