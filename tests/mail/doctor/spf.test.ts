import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { msg } from '../../../src/domain/language/message.ts'
import { createUnreachableDns } from '../../../src/mail/doctor/dns.ts'
import { judgeSpf, lookUpSpf, type SendingAddresses } from '../../../src/mail/doctor/spf.ts'
import { dnsOf } from '../../helpers/dns-zone.ts'
import { signsOf, told } from '../../helpers/told.ts'

const given = (...addresses: string[]): SendingAddresses => ({ addresses, source: 'given' })
const nowhere = given()
const spf = (...texts: string[]) => texts.map((text) => `b.example.com TXT ${text}`)

async function findings(zone: readonly string[], senders = nowhere) {
  return judgeSpf(await lookUpSpf(dnsOf(...zone), { domain: 'b.example.com', use: 'deliveries', senders }))
}

describe('the record', () => {
  it.each<[string, readonly string[], SendingAddresses, string]>([
    [
      'none',
      ['b.example.com TXT something else', 'b.example.com TXT v=spf10 -all'],
      given('192.0.2.1', '2001:db8::1'),
      'error spf-record: b.example.com, which deliveries leave from, has no SPF record. | Publish one that names the servers which your mail leaves from. | TXT b.example.com v=spf1 ip4:192.0.2.1 ip6:2001:db8::1 ~all',
    ],
    [
      'none, and no known address',
      [],
      nowhere,
      'error spf-record: b.example.com, which deliveries leave from, has no SPF record. | Publish one that names the servers which your mail leaves from.',
    ],
    [
      'two (RFC 7208 section 4.5)',
      spf('v=spf1 -all', 'V=SPF1 mx -all'),
      nowhere,
      'error spf-record: b.example.com has 2 SPF records, and receivers then heed none. | Merge them into one TXT record that begins with v=spf1.',
    ],
    [
      'one that cannot be understood',
      spf('v=spf1 ipv4:192.0.2.1 -all'),
      nowhere,
      'error spf-syntax: The SPF of b.example.com cannot be understood: Unknown mechanism "ipv4". | Fix the record or the included one that this names; receivers heed none of it as it is.',
    ],
    [
      'an include that does not exist',
      spf('v=spf1 include:gone.example.com -all'),
      nowhere,
      'error spf-syntax: The SPF of b.example.com cannot be understood: no SPF records found for gone.example.com. | Fix the record or the included one that this names; receivers heed none of it as it is.',
    ],
    [
      'a DNS that fails',
      ['b.example.com TXT !ESERVFAIL'],
      nowhere,
      'not-checked spf-record: The SPF of b.example.com is not known: the DNS failed to find out (SERVFAIL).',
    ],
    [
      'an include that cannot be asked for',
      [...spf('v=spf1 include:x.example.com -all'), 'x.example.com TXT !ETIMEOUT'],
      nowhere,
      'not-checked spf-syntax: The SPF of b.example.com could not be followed to its end: DNS timeout.',
    ],
  ])('is told where there is %s', async (_name, zone, senders, text) => {
    expect(told(await findings(zone, senders))).toEqual([text])
  })

  it('is missed less where only test mails need it', async () => {
    const facts = await lookUpSpf(dnsOf(), { domain: 'example.com', use: 'test mails', senders: nowhere })
    expect(signsOf(judgeSpf(facts))).toEqual(['warning spf-record'])
  })

  it('is not known where there is no DNS', async () => {
    const dns = createUnreachableDns(msg`nothing could be looked up`)
    const facts = await lookUpSpf(dns, { domain: 'b.example.com', use: 'deliveries', senders: nowhere })
    expect(told(judgeSpf(facts))).toEqual([
      'not-checked spf-record: The SPF of b.example.com is not known: nothing could be looked up.',
    ])
  })
})

describe('the ten lookups of RFC 7208 section 4.6.4', () => {
  const hosts = (count: number) => Array.from({ length: count }, (_, index) => `h${index}.example.com`)
  const exist = (names: readonly string[]) => names.map((name) => `${name} A 198.51.100.1`)

  it.each([
    [10, 'ok spf-lookups: The SPF of b.example.com takes 10 of 10 lookups.'],
    [
      11,
      'error spf-lookups: The SPF of b.example.com takes 11 lookups, its includes counted, and receivers stop at 10. | Take out includes that send no mail of yours, or put their networks in as ip4: and ip6:.',
    ],
  ])('count %i terms over includes and redirects', async (count, text) => {
    const names = hosts(count - 2)
    const [first, second] = [names.slice(0, 4), names.slice(4)]
    const zone = [
      ...spf(
        `v=spf1 ip4:203.0.113.0/24 ${first.map((name) => `a:${name}`).join(' ')} include:i.example.com redirect=r.example.com`,
      ),
      `i.example.com TXT v=spf1 ${second.map((name) => `a:${name}`).join(' ')} ?all`,
      'r.example.com TXT v=spf1 -all',
      ...exist(names),
    ]
    expect(told(await findings(zone))[0]).toBe(text)
  })

  it('end where includes go in a circle', async () => {
    const zone = [
      ...spf('v=spf1 include:i.example.com -all'),
      'i.example.com TXT v=spf1 include:b.example.com -all',
    ]
    expect(told(await findings(zone))[0]).toContain('takes more than 60 lookups')
  })

  it('allow two names that are gone, and no third', async () => {
    const terms = hosts(3).map((name) => `a:${name}`)
    expect(signsOf(await findings(spf(`v=spf1 ${terms.slice(1).join(' ')} -all`)))[0]).toBe('ok spf-lookups')
    expect(told(await findings(spf(`v=spf1 ${terms.join(' ')} -all`)))[0]).toContain(
      'error spf-voids: 3 names in the SPF of b.example.com do not exist, and receivers stop at more than 2.',
    )
  })
})

describe('servers that the record does not name', () => {
  it.each([
    ['v=spf1 +all', 'error'],
    ['v=spf1 all', 'error'],
    ['v=spf1 ip4:0.0.0.0/0 -all', 'error'],
    ['v=spf1 include:world.example.com -all', 'error'],
    ['v=spf1 redirect=world.example.com', 'error'],
    ['v=spf1 ip4:192.0.2.1', 'warning'],
    ['v=spf1 ?all', 'warning'],
    ['v=spf1 ~all', 'ok'],
    ['v=spf1 -all', 'ok'],
  ])('%s is %s', async (record, severity) => {
    const zone = [...spf(record), 'world.example.com TXT v=spf1 +all']
    expect(signsOf(await findings(zone))[1]).toBe(`${severity} spf-all`)
  })
})

describe('the address that mail leaves from', () => {
  const zone = [
    ...spf('v=spf1 ip4:192.0.2.0/28 include:i.example.com ~all'),
    'i.example.com TXT v=spf1 a:out.example.com/31 -all',
    'out.example.com A 198.51.100.10',
    'out.example.com AAAA 2001:db8::10',
  ]

  it.each([
    ['192.0.2.15', 'ok spf-sender: SPF passes for b.example.com from 192.0.2.15.'],
    ['198.51.100.11', 'ok spf-sender: SPF passes for b.example.com from 198.51.100.11.'],
    ['2001:db8::10', 'ok spf-sender: SPF passes for b.example.com from 2001:db8::10.'],
    [
      '192.0.2.16',
      'error spf-sender: SPF does not pass for b.example.com from 192.0.2.16 (softfail). | Add ip4:192.0.2.16 to the SPF record of b.example.com, or the include: that your provider names.',
    ],
    [
      '2001:db8::11',
      'error spf-sender: SPF does not pass for b.example.com from 2001:db8::11 (softfail). | Add ip6:2001:db8::11 to the SPF record of b.example.com, or the include: that your provider names.',
    ],
  ])('%s is looked for', async (address, text) => {
    expect(told(await findings(zone, given(address))).slice(2)).toEqual([text])
  })

  it('is doubted where it is only that of the SMTP server', async () => {
    const senders = { addresses: ['203.0.113.7'], source: 'server' } as const
    expect(told(await findings(zone, senders)).slice(2)).toEqual([
      'warning spf-sender: SPF does not pass for b.example.com from 203.0.113.7, the address of the SMTP server (softfail). | If mail leaves from there, add ip4:203.0.113.7 to the record; if from elsewhere, name that address with --ip.',
    ])
  })

  it('is asked for where nothing says it', async () => {
    expect(signsOf(await findings(zone)).slice(2)).toEqual(['not-checked spf-sender'])
  })

  it('never throws, whatever stands in the records', async () => {
    const text = fc.string({
      unit: fc.constantFrom(
        ' ',
        'a',
        'mx',
        'all',
        ':',
        '/',
        '=',
        '%{i}',
        '%',
        'include:',
        'redirect=',
        'i.example.com',
        '-',
        '9',
        'ip4',
        '\u00e9',
      ),
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(text, text, async (own, included) => {
        const hostile = [...spf(`v=spf1 ${own}`), `i.example.com TXT v=spf1 ${included}`]
        expect((await findings(hostile, given('192.0.2.1'))).length).toBeGreaterThan(0)
      }),
    )
  })
})
