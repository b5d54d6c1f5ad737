import { readerOf, readText } from '../../src/check/parity/reading/readers.ts'
import type { LanguageTag } from '../../src/domain/language/language.ts'

/** What a reader makes of a text, in short: each amount as its kind or unit and its value, each date as its fields. */
export function readStated(language: LanguageTag, text: string): readonly unknown[] {
  const { quantities, dates } = readText(readerOf(language), text, [])
  return [
    ...quantities
      .filter(({ isWeak }) => !isWeak)
      .map(({ kind, unit, readings: [{ low, high }] }) => [
        kind === 'count' ? unit : kind,
        low === high ? Number(low.toPrecision(12)) : [low, high],
      ]),
    ...dates.map(({ start: _start, end: _end, ...fields }) => fields),
  ]
}
