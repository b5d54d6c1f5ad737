import { describe, expect, it } from 'vitest'
import { createDns, faultOfDns } from '../../../src/mail/doctor/dns.ts'
import { dnsOf, resolverOf } from '../../helpers/dns-zone.ts'

describe('createDns', () => {
  it('asks every question once, whatever its case', async () => {
    const asked: string[] = []
    const { resolve } = resolverOf(['example.com TXT one', 'example.com A 192.0.2.1'])
    const noting = (name: string, type: string) => {
      asked.push(`${type} ${name}`)
      return resolve(name, type)
    }
    const dns = createDns({ resolve: noting }, 1_000)
    await Promise.all([dns.texts('example.com'), dns.texts('Example.com'), dns.resolve('example.com', 'TXT')])
    await dns.addresses('example.com')
    expect(asked).toEqual(['TXT example.com', 'A example.com', 'AAAA example.com'])
  })

  it('gives up on a server that never answers', async () => {
    const dns = createDns({ resolve: () => new Promise(() => {}) }, 20)
    expect(await dns.texts('example.com')).toEqual({ state: 'failed', why: 'the DNS did not answer in time' })
    await expect(dns.resolve('example.com', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' })
  })

  it('tells addresses of one family from none and from a failure', async () => {
    const dns = dnsOf(
      'six.example.com AAAA 2001:db8::1',
      'half.example.com A !ESERVFAIL',
      'text.example.com TXT x',
    )
    expect(await dns.addresses('six.example.com')).toEqual({ state: 'found', records: ['2001:db8::1'] })
    expect(await dns.addresses('half.example.com')).toMatchObject({ state: 'failed' })
    expect(await dns.addresses('text.example.com')).toEqual({ state: 'none' })
  })
})

describe('faultOfDns', () => {
  it('believes a DNS that knows the top-level domain', async () => {
    expect(await faultOfDns(dnsOf(), 'news.example.com')).toBeNull()
  })

  it.each([
    [
      ['example.com TXT x'],
      'the DNS here does not know the top-level domain .com, so it is not the public one',
    ],
    [['com NS !ETIMEOUT'], 'the DNS did not answer in time'],
    [['com NS !ECONNREFUSED'], 'the DNS cannot be reached'],
    [['com NS !EFORMERR'], 'the DNS answered with EFORMERR'],
  ])('does not believe %j', async (zone, fault) => {
    expect(await faultOfDns(createDns(resolverOf(zone), 1_000), 'example.com')).toEqual(fault)
  })
})
