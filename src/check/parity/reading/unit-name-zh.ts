import { namedBy } from './quantity-scanner.ts'
import { prefixesZh, unitsZh } from './words-zh.ts'

/** `around` tells whose 元 it is: a text that names Taiwan dollars means them. */
export function unitNameZh(text: string | undefined, around = ''): string | null {
  if (text === '元' && /(?:新台币|新臺幣|台币|臺幣)/.test(around)) return 'TWD'
  return namedBy(unitsZh, text)
}

export function currencyNameZh(text: string | undefined): string | null {
  return namedBy(prefixesZh, text)
}
