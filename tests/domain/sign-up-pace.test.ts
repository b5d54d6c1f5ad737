import { createSecretKey } from 'node:crypto'
import { expect, it } from 'vitest'
import { mailboxOf, signUpCounts } from '../../src/domain/readers/sign-up-pace.ts'

const key = createSecretKey(Buffer.alloc(32, 7))

it.each([
  ['reader@example.com', 'reader@example.com'],
  ['READER@Example.com', 'reader@example.com'],
  ['reader+a+b@example.com', 'reader@example.com'],
  ['ｒｅａｄｅｒ@example.com', 'reader@example.com'],
  ['rea\u034fder@example.com', 'reader@example.com'],
  ['reader\ufe0f@example.com', 'reader@example.com'],
  ['rea\u{e0100}der@example.com', 'reader@example.com'],
  ['ｒeader＋tag@example.com', 'reader@example.com'],
  ['r.e.a.d.e.r+news@gmail.com', 'reader@gmail.com'],
  ['re.ader@googlemail.com', 'reader@gmail.com'],
  ['re.ader@example.com', 're.ader@example.com'],
  ['+@example.com', '+@example.com'],
  ['王芳@example.com', '王芳@example.com'],
])('counts %s as %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox)
})

it('counts a request for its mailbox, its domain, the networks around its own, and in all', () => {
  const keysOf = (address: string, network: string) =>
    signUpCounts(key, { address, network }).paces.map(({ key: counted }) => counted)
  const one = keysOf('reader@example.com', '20010db8123456::/56')
  const shared = (address: string, network: string) =>
    keysOf(address, network).map((counted) => one.includes(counted))
  expect(shared('reader+x@example.com', '20010db8123499::/56')).toEqual([true, true, true, true, true])
  expect(shared('other@example.com', '20010db81299ff::/56')).toEqual([false, true, false, true, true])
  expect(shared('other@example.org', '20010db9123456::/56')).toEqual([false, false, false, false, true])
  expect(shared('other@example.org', '192.0.2.1')).toEqual([false, false, true])
  expect(one.join()).not.toContain('example')
})
