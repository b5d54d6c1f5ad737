import { expect, it } from 'vitest'
import { forwardedFor, networkOf } from '../../src/web/routes/client-network.ts'

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2ff:3:4:5:6', '20010db8000102::/56'],
  ['2001:db8:1:200::', '20010db8000102::/56'],
  ['2001:db8::1', '20010db8000000::/56'],
  ['::1', '00000000000000::/56'],
  ['fe80::1%eth0', 'fe800000000000::/56'],
  ['64:ff9b::192.0.2.7', '0064ff9b000000::/56'],
  ['', null],
  ['unknown', null],
  ['192.0.2.7:1234', '192.0.2.7'],
  ['[2001:db8::1]:443', '20010db8000000::/56'],
  ['[2001:db8::1]', '20010db8000000::/56'],
  ['1::2', '00010000000000::/56'],
  ['[unknown]:1', null],
])('counts %s as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['1.2.3.4, 203.0.113.9 ', '203.0.113.9'],
  ['', undefined],
  [undefined, undefined],
])('believes the proxy alone in X-Forwarded-For: %s', (header, client) => {
  expect(forwardedFor(header)).toBe(client)
})
