/** Numbers written in figures, as every language writes them. */

/**
 * The source of a pattern that matches 1250, 1,250.5 and 18,00,000. Nobody writes longer ones; every pattern of the
 * readers has a longest match, so that a text is read in time that grows as its length.
 */
export const figuresSource =
  '\\d{1,3}(?:,\\d{3}){1,10}(?:\\.\\d{1,20})?|\\d{1,2}(?:,\\d{2}){1,5},\\d{3}(?:\\.\\d{1,20})?|\\d{1,30}(?:\\.\\d{1,20})?'

/** Significant digits of figures as written: 2,000 has one, 4.50 three. */
export function significant(figures: string): number {
  const bare = figures.replace(/[,.]/g, '').replace(/^0+/, '')
  return Math.max(1, (figures.includes('.') ? bare : bare.replace(/0+$/, '')).length)
}

/** Those of a number that was written in words: one for a million, two for twenty-three. */
export function significantOf(value: number): number {
  return value.toExponential().replace(/e.*$|\./g, '').length
}

/** Figures times a power of ten, 134.9 times 10 to the 12, without the error of binary fractions. */
export function timesScale(figures: string | number, scale: number): number {
  const [factor, exponent = '0'] = scale.toExponential().split('e')
  const isPlain = factor === '1' && !String(figures).includes('e')
  return isPlain ? Number(`${figures}e${exponent}`) : Number(figures) * scale
}
