/** How many a second come at these times in seconds, by least squares: one that is late by chance hardly counts. */
export function perSecond(times: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [middleTime, middleRank] = [mean(times), (times.length - 1) / 2]
  const offsets = times.map((time, rank) => ({ time: time - middleTime, rank: rank - middleRank }))
  return mean(offsets.map(({ time, rank }) => time * rank)) / mean(offsets.map(({ time }) => time * time))
}
