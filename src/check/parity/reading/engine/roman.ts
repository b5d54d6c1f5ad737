import type { Source } from './cursor.ts'

const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/i
const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** The value of a Roman number in capitals, up to 39; null where none stands. */
export function romanAt({ tokens }: Source, at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || !/^[IVX]{1,6}$/.test(token.raw)) return null
  return romanOf(token.raw)
}

export function romanOf(text: string): number | null {
  if (text === '' || !ROMAN.test(text)) return null
  const figures = [...text.toLowerCase()].map((letter) => values[letter] ?? 0)
  return figures.reduce((sum, value, at) => sum + (value < (figures[at + 1] ?? 0) ? -value : value), 0)
}
