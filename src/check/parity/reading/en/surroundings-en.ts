import { isInBrackets } from '../brackets.ts'
import type { Bound, Quantity } from '../quantity.ts'

const BRACKETS = { open: ['('], close: [')'], stop: '.' }

/** about, more than, nearly before the number; brackets are asides. */
export function withSurroundingsEn(text: string, quantity: Quantity): Quantity {
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 12)
  const bound = boundOf(before, after)
  const isMoreThanADozen = bound === 'over' && /dozen$/i.test(text.slice(quantity.start, quantity.end))
  const readings = isMoreThanADozen
    ? ([{ low: quantity.readings[0].low, high: quantity.readings[0].high * 1.6 }] as const)
    : quantity.readings
  return {
    ...quantity,
    readings,
    bound: bound ?? quantity.bound,
    isAside: isInBrackets(text, quantity, BRACKETS),
  }
}

function boundOf(before: string, after: string): Bound | null {
  if (
    /\b(?:nearly|almost|close to|under|less than|fewer than|below|up to|at most|approaching|not quite|as much as|as many as|just short of|no more than) (?:an? )?$/i.test(
      before,
    )
  )
    return 'under'
  if (
    /\b(?:over|more than|above|at least|exceed(?:s|ed|ing)?|upwards of|topp?(?:s|ed|ing)?|pass(?:es|ed)?|surpass(?:es|ed|ing)?|north of|no fewer than|beyond) (?:an? )?$/i.test(
      before,
    ) ||
    /^(?:\+| or more|-plus| plus)/.test(after)
  )
    return 'over'
  if (
    /\b(?:about|around|some|roughly|approximately|approx\.?|an estimated|estimated|nearly|near|circa|c\.|in the region of|on the order of) (?:an? )?$/i.test(
      before,
    ) ||
    /^ or so\b/.test(after)
  )
    return 'about'
  return null
}
