import { createDns, type Dns, type DnsResolver } from '../../src/mail/doctor/dns.ts'

/**
 * Records as lines: `example.com TXT v=spf1 -all`, `example.com MX 10 mx.example.com`. A value `!ESERVFAIL` is a question
 * that fails with that code. A name that no line has does not exist.
 */
export type Zone = readonly string[]

export interface ZoneRecord {
  readonly name: string
  readonly type: string
  readonly value: string
}

export function recordsOf(zone: Zone): readonly ZoneRecord[] {
  return zone.map((line) => {
    const [, name = '', type = '', value = ''] = /^(\S+) (\S+) ?(.*)$/.exec(line) ?? []
    return { name, type, value }
  })
}

/** A DNS that knows these records alone, and the top-level domain. */
export function dnsOf(...zone: Zone): Dns {
  return createDns(resolverOf(['com NS a.example.net', ...zone]), 1_000)
}

export function resolverOf(zone: Zone): DnsResolver {
  const records = recordsOf(zone)
  return {
    async resolve(name, type) {
      const ofName = records.filter((record) => record.name === name.toLowerCase())
      const found = ofName.filter((record) => record.type === type)
      const code = found[0]?.value.startsWith('!') ? found[0].value.slice(1) : null
      if (code !== null) throw Object.assign(new Error(code), { code })
      if (found.length === 0)
        throw Object.assign(new Error(name), { code: ofName.length === 0 ? 'ENOTFOUND' : 'ENODATA' })
      return found.map(({ value }) => answerOf(type, value))
    },
  }
}

function answerOf(type: string, value: string): unknown {
  if (type === 'TXT') return value.match(/.{1,255}/g) ?? ['']
  if (type !== 'MX') return value
  const [priority, exchange = ''] = value.split(' ')
  return { priority: Number(priority), exchange }
}
