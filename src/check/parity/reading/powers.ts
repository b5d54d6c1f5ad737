import { significant, timesScale } from './figures.ts'
import { exactly, type Found, type Quantity, quantityScanner } from './quantity.ts'
import type { Scanner } from './span.ts'

/** Powers, one quantity each: 10^25, 10²⁵, 10**25, 3.8×10^25, 1e25, and how a language says them in words. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const RAISED = `⁻?[${SUPERSCRIPTS}]{1,3}`
const START = '(?<![\\d.,])'
const MANTISSA = `(?:${START}(?<mantissa>\\d{1,30}(?:\\.\\d{1,20})?)(?:\\s?[×·⋅]\\s?|\\s[x*]\\s))?`

/** As every language writes them. Raised figures behind any other number than 10 and 2 are a note's. */
export const powersInFigures: readonly Scanner<Quantity>[] = [
  quantityScanner(
    `${MANTISSA}${START}(?:(?<base>\\d{1,9})\\s?(?:\\^|\\*\\*)\\s?\\{?(?<power>[-−]?\\d{1,3})\\}?|(?<ten>10|2)(?<raised>${RAISED}))(?!\\d)`,
    ({ mantissa = '1', base, power, ten = '', raised = '' }) =>
      toPower(mantissa, Number(base ?? ten), Number(power?.replace('−', '-') ?? lowered(raised))),
  ),
  quantityScanner(
    `${START}(?<mantissa>\\d{1,30}(?:\\.\\d{1,20})?)e\\+?(?<power>-?\\d{1,3})(?![\\w.])`,
    ({ mantissa = '1', power }) => toPower(mantissa, 10, Number(power)),
  ),
]

/** `words` is the source of a pattern with the groups `base` and `power`, which `parse` reads. */
export function powerScanners(
  words: string,
  parse: (numeral: string) => number | null,
): readonly Scanner<Quantity>[] {
  const inWords = quantityScanner(words, ({ base = '', power = '' }) => {
    const [low, exponent] = [parse(base), parse(power)]
    return low === null || exponent === null ? null : toPower('1', low, exponent)
  })
  return [...powersInFigures, inWords]
}

/** Null where nobody can have meant it: it is larger than any number. */
function toPower(mantissa: string, base: number, exponent: number): Found[] | null {
  const value =
    base === 10 ? timesScale(mantissa, Number(`1e${exponent}`)) : Number(mantissa) * base ** exponent
  if (!Number.isFinite(value)) return null
  return [{ readings: [exactly(value)], digits: Math.max(2, significant(mantissa)) }]
}

/** -6 for ⁻⁶. */
function lowered(raised: string): string {
  return raised.replace('⁻', '-').replace(/[^-]/g, (figure) => String(SUPERSCRIPTS.indexOf(figure)))
}
