import { listed, type Message, msg, noWords } from '../../domain/language/message.ts'
import type { Answer, Dns, MailHost } from './dns.ts'
import { error, type Finding, notChecked, ok } from './finding.ts'

/** Where mail to a domain goes (RFC 5321 section 5.1). */
interface MxFacts {
  readonly domain: string
  /** What comes back to it, such as `bounces`. */
  readonly receives: Message
  readonly mailHosts: Answer<MailHost>
  /** The domain's own addresses, which take its mail where it has no MX. */
  readonly own: Answer<string>
  /** The addresses of each mail host. */
  readonly hosts: readonly { readonly exchange: string; readonly addresses: Answer<string> }[]
}

export async function lookUpMx(
  dns: Dns,
  { domain, receives }: Pick<MxFacts, 'domain' | 'receives'>,
): Promise<MxFacts> {
  const mailHosts = await dns.mailHosts(domain)
  const records = mailHosts.state === 'found' ? mailHosts.records : []
  const hosts = await Promise.all(
    records
      .filter(({ exchange }) => !isNull(exchange))
      .map(async ({ exchange }) => ({ exchange, addresses: await dns.addresses(exchange) })),
  )
  const own: Answer<string> = mailHosts.state === 'none' ? await dns.addresses(domain) : { state: 'none' }
  return { domain, receives, mailHosts, own, hosts }
}

export function judgeMx({ domain, receives, mailHosts, own, hosts }: MxFacts): readonly Finding[] {
  const check = 'mx'
  if (mailHosts.state === 'failed' || own.state === 'failed') {
    const why = mailHosts.state === 'failed' ? mailHosts.why : own.state === 'failed' ? own.why : noWords
    return [notChecked(check, msg`Whether ${domain} takes mail is not known: ${why}.`)]
  }
  const remedy = msg`Publish an MX record of ${domain} with the host that takes its mail.`
  if (mailHosts.state === 'none')
    return own.state === 'found'
      ? [ok(check, msg`${domain} takes ${receives} at its own address; it has no MX.`)]
      : [error(check, msg`${domain} has no MX and no address, so ${receives} cannot arrive.`, { remedy })]
  if (hosts.length === 0)
    return [
      error(check, msg`${domain} says that it takes no mail (a null MX), so ${receives} cannot arrive.`, {
        remedy,
      }),
    ]
  return hostFindings({ domain, receives, mailHosts, own, hosts })
}

function hostFindings({ domain, receives, hosts }: MxFacts): readonly Finding[] {
  const missing = hosts.filter(({ addresses }) => addresses.state === 'none').map(({ exchange }) => exchange)
  if (missing.length > 0)
    return [
      error('mx', msg`The MX of ${domain} names ${listed(missing, 'and')}, which has no address.`, {
        remedy: msg`Give the host an A or AAAA record, or name another in the MX; an IP address cannot stand there.`,
      }),
    ]
  const failed = hosts.flatMap(({ addresses }) => (addresses.state === 'failed' ? addresses.why : []))
  if (failed.length === hosts.length)
    return [notChecked('mx', msg`Whether ${domain} takes mail is not known: ${failed[0] ?? noWords}.`)]
  return [ok('mx', msg`${domain} takes ${receives} at ${listed(hosts.map(({ exchange }) => exchange))}.`)]
}

/** RFC 7505 writes "no mail" as an MX to the root. */
function isNull(exchange: string): boolean {
  return exchange === '' || exchange === '.'
}
