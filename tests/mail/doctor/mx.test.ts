import { expect, it } from 'vitest'
import { msg } from '../../../src/domain/language/message.ts'
import { judgeMx, lookUpMx } from '../../../src/mail/doctor/mx.ts'
import { dnsOf } from '../../helpers/dns-zone.ts'
import { told } from '../../helpers/told.ts'

const remedy = 'Publish an MX record of b.example.com with the host that takes its mail.'

it.each<[string, readonly string[], string]>([
  [
    'hosts that have addresses',
    [
      'b.example.com MX 10 mx1.example.com',
      'b.example.com MX 20 mx2.example.com',
      'mx1.example.com A 192.0.2.1',
      'mx2.example.com AAAA 2001:db8::1',
    ],
    'ok mx: b.example.com takes bounces at mx1.example.com, mx2.example.com.',
  ],
  [
    'no MX, and an address of its own (RFC 5321 section 5.1)',
    ['b.example.com AAAA 2001:db8::1'],
    'ok mx: b.example.com takes bounces at its own address; it has no MX.',
  ],
  ['nothing', [], `error mx: b.example.com has no MX and no address, so bounces cannot arrive. | ${remedy}`],
  [
    'a null MX (RFC 7505)',
    ['b.example.com MX 0 .'],
    `error mx: b.example.com says that it takes no mail (a null MX), so bounces cannot arrive. | ${remedy}`,
  ],
  [
    'a host without an address',
    [
      'b.example.com MX 10 gone.example.com',
      'b.example.com MX 20 mx.example.com',
      'mx.example.com A 192.0.2.1',
    ],
    'error mx: The MX of b.example.com names gone.example.com, which has no address. | Give the host an A or AAAA record, or name another in the MX; an IP address cannot stand there.',
  ],
  [
    'a DNS that refuses',
    ['b.example.com MX !EREFUSED'],
    'not-checked mx: Whether b.example.com takes mail is not known: the DNS refused to answer.',
  ],
  [
    'no MX, and an address that cannot be asked for',
    ['b.example.com TXT x', 'b.example.com A !ETIMEOUT'],
    'not-checked mx: Whether b.example.com takes mail is not known: the DNS did not answer in time.',
  ],
  [
    'hosts that cannot be asked for',
    ['b.example.com MX 10 mx.example.com', 'mx.example.com A !ESERVFAIL', 'mx.example.com AAAA !ESERVFAIL'],
    'not-checked mx: Whether b.example.com takes mail is not known: the DNS failed to find out (SERVFAIL).',
  ],
])('tells of %s', async (_name, zone, text) => {
  const facts = await lookUpMx(dnsOf(...zone), { domain: 'b.example.com', receives: msg`bounces` })
  expect(told(judgeMx(facts))).toEqual([text])
})
