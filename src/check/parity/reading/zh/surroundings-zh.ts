import { isInBrackets } from '../brackets.ts'
import type { Bound, Quantity } from '../quantity.ts'

/** 约, 逾, 近 before the number and 左右, 以上 behind it; brackets and conversions are asides. */
export function withSurroundingsZh(text: string, quantity: Quantity): Quantity {
  const before = text.slice(Math.max(0, quantity.start - 8), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 6)
  const word = text.slice(quantity.start, quantity.end)
  return {
    ...quantity,
    bound: boundOf(before, word, after) ?? quantity.bound,
    isAside: isAside(text, quantity, before),
  }
}

function boundOf(before: string, word: string, after: string): Bound | null {
  if (
    /(?:近|不足|不到|接近|将近|將近|至多|最多|低于|少于|不超过|多达)[^，。、]?$/.test(before) ||
    /^近/.test(word)
  )
    return 'under'
  if (
    /(?:逾|超|超过|超過|突破|高于|多于|至少|最少|不少于|大于|过|破)$/.test(before) ||
    /^[^，。、]{0,2}(?:以上|有余|强)/.test(after) ||
    /^过/.test(word)
  )
    return 'over'
  if (
    /(?:约|約|大约|大概|估计|上下|或达?|达)$/.test(before) ||
    /^[^，。、]{0,3}(?:左右|上下|附近)/.test(after)
  )
    return 'about'
  return null
}

const BRACKETS = { open: ['（', '('], close: ['）', ')'], stop: '。' }

function isAside(text: string, quantity: Quantity, before: string): boolean {
  if (/(?:约合|折合|合)(?:人民币|人民幣|美元)?约?$/.test(before)) return true
  return isInBrackets(text, quantity, BRACKETS)
}
