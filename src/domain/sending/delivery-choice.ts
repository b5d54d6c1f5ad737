/** Ids from the first to the last, as far as there are such. */
export interface IdRange {
  readonly first: number
  readonly last: number
}

/** Which deliveries a person means: by their ids, all that are uncertain, or some that were rejected. */
export type DeliveryChoice = readonly (number | IdRange)[] | 'all' | RejectedChoice

/** Those that were rejected with some words, or with any where these are empty. */
export interface RejectedChoice {
  readonly rejectedWith: string
  /** Of these alone the ones with these ids. */
  readonly only?: readonly IdRange[]
}

export function isOfRejected(choice: DeliveryChoice): choice is RejectedChoice {
  return typeof choice === 'object' && 'rejectedWith' in choice
}

const RANGE = '\\d{1,12}(?:\\s*-\\s*\\d{1,12})?'
const RANGES = new RegExp(`^\\s*${RANGE}(?:\\s*[,，、]\\s*${RANGE})*\\s*$`)

/** Reads `12,15-20`, `all`, `rejected` or `rejected:WORDS`; null where a text is none of these. */
export function parseDeliveryChoice(text: string): DeliveryChoice | null {
  const rejected = /^rejected(?::(.*))?$/s.exec(text)
  if (rejected !== null) return { rejectedWith: rejected[1] ?? '' }
  return text === 'all' ? 'all' : parseRanges(text)
}

/** Reads `12,15-20`; null where a text is no such list. */
export function parseRanges(text: string): readonly IdRange[] | null {
  return RANGES.test(text) ? text.split(/[,，、]/).map(rangeOf) : null
}

export function isInRanges(ranges: readonly IdRange[], id: number): boolean {
  return ranges.some(({ first, last }) => first <= id && id <= last)
}

function rangeOf(text: string): IdRange {
  const [first = 0, last = first] = text.split('-').map(Number)
  return { first, last }
}
