/** Numbers written in figures, as every language writes them. */

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
