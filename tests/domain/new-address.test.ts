import { expect, it } from 'vitest'
import { inEnglish } from '../../src/domain/language/message.ts'
import { parseAddress } from '../../src/domain/readers/address.ts'
import { whyNotTaken } from '../../src/domain/readers/new-address.ts'

function why(text: string): string | null {
  const parsed = parseAddress(text)
  if ('fault' in parsed) throw new Error(inEnglish(parsed.fault))
  const fault = whyNotTaken(parsed)
  return fault && inEnglish(fault)
}

it.each([
  ['victim%other.example@relay.example', '%'],
  ['a!b@example.com', '!'],
  ['relay.example!victim%other@example.com', '!'],
])('does not take %j, which a server may pass on', (text, sign) => {
  expect(why(text)).toBe(
    `The part before the @ has a “${sign}”, by which some servers pass mail on to another address.`,
  )
})

it.each([
  ['a@ex\u0430mple.com', 'ex\u0430mple'],
  ['a@xn--exmple-4nf.com', 'ex\u0430mple'],
  ['a@mail.g\u03bfogle.com', 'g\u03bfogle'],
  ['a@example.c\u043em', 'c\u043em'],
  ['a@\u0585range.org', '\u0585range'],
  ['a@\u0440ay\u0440al.com', '\u0440ay\u0440al'],
  ['a@\u03b1\u0430.test', '\u03b1\u0430'],
])('does not take %j, whose domain mixes scripts', (text, label) => {
  expect(why(text)).toContain(`“${label}”`)
})

it.each([
  'first.last+tag@example.com',
  'a@\u043f\u043e\u0447\u0442\u0430.\u0440\u0444',
  'a@\u043f\u043e\u0447\u0442\u0430-24.com',
  'a@\u03c4\u03b1\u03c7\u03c5\u03b4\u03c1\u03bf\u03bc\u03b5\u03af\u03bf.gr',
  'a@m\u00fcnchen.de',
  'a@\u4f8b\u5b50.\u6d4b\u8bd5',
  'a@ai\u65b0\u805e\u30cb\u30e5\u30fc\u30b9.jp',
  'a@it\ub274\uc2a4.kr',
  'a@\u092d\u093e\u0930\u0924.\u092d\u093e\u0930\u0924',
  'a@\u0645\u062b\u0627\u0644.com',
  '\u0438\u0432\u0430\u043d@example.com',
])('takes %j', (text) => {
  expect(why(text)).toBeNull()
})
