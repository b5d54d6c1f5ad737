const LEVELS = '▁▂▃▄▅▆▇█'
const EIGHTHS = ' ▏▎▍▌▋▊▉█'

/** A line of blocks, one per value, from the lowest of them to the highest; flat where all are the same. */
export function sparkline(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return values
    .map((value) => LEVELS[high === low ? 0 : Math.round(((value - low) / (high - low)) * 7)] ?? '')
    .join('')
}

/** A bar of at most so many columns, to an eighth of one. */
export function bar(value: number, largest: number, columns: number): string {
  const eighths = largest === 0 ? 0 : Math.round((value / largest) * columns * 8)
  return `${'█'.repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8] ?? ''}`.trimEnd()
}

/** `0.12 %`, or a dash where there is nothing to tell it from. */
export function percent(rate: number | null): string {
  return rate === null ? '–' : `${(rate * 100).toFixed(rate < 0.01 ? 2 : 1)} %`
}
