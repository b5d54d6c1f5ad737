import { domainToUnicode } from 'node:url'
import { type Message, msg } from '../language/message.ts'
import type { Address } from './address.ts'

/**
 * Why an address is not taken from somebody who signs up or from a list, as a sentence; null where it is. It may be written
 * to all the same where it has been on the list for long: nobody is lost by this.
 */
export function whyNotTaken({ address, domain }: Address): Message | null {
  const localPart = address.slice(0, address.lastIndexOf('@'))
  const route = /[%!]/.exec(localPart)?.[0]
  if (route !== undefined)
    return msg`The part before the @ has a “${route}”, by which some servers pass mail on to another address.`
  const label = domainToUnicode(domain)
    .split('.')
    .find((text) => mixesScripts(text))
  if (label === undefined) return null
  return msg`The domain mixes letters of several scripts in “${label}”: one of them may only look like the usual one.`
}

/** Scripts in which letters of another one can be copied: `а` is Cyrillic, `ο` Greek, `օ` Armenian, `Ꭺ` Cherokee. */
const alike = /[\p{scx=Latn}\p{scx=Cyrl}\p{scx=Grek}\p{scx=Armn}\p{scx=Cher}]/u
/** Each of them alone, and what UTS 39 (section 5.2, highly restrictive) lets stand beside Latin. */
const unmixed = [
  /^[\p{scx=Latn}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]*$/u,
  /^[\p{scx=Latn}\p{scx=Han}\p{scx=Bopo}]*$/u,
  /^[\p{scx=Latn}\p{scx=Han}\p{scx=Hang}]*$/u,
  /^\p{scx=Cyrl}*$/u,
  /^\p{scx=Grek}*$/u,
  /^\p{scx=Armn}*$/u,
  /^\p{scx=Cher}*$/u,
]

function mixesScripts(label: string): boolean {
  const letters = label.replace(/\P{L}/gu, '')
  return alike.test(letters) && !unmixed.some((scripts) => scripts.test(letters))
}
