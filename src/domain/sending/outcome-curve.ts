import type { EndedCount } from './report-ports.ts'

interface CurveStep {
  readonly at: Date
  readonly accepted: number
  readonly rejected: number
  /** Uncertain and skipped. */
  readonly other: number
}

/** How a send went over time: steps of one length without a gap, oldest first. */
interface OutcomeCurve {
  readonly stepSeconds: number
  readonly steps: readonly CurveStep[]
}

const MOST_STEPS = 120
/** Lengths that a person can read off an axis. */
const LENGTHS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 43_200, 86_400]

export function outcomeCurve(ends: readonly EndedCount[]): OutcomeCurve {
  const times = ends.map(({ at }) => at.getTime() / 1000)
  const [first, last] = [times.at(0), times.at(-1)]
  if (first === undefined || last === undefined) return { stepSeconds: 1, steps: [] }
  const fits = (length: number) => stepAt(last, length) - stepAt(first, length) < MOST_STEPS
  const stepSeconds = LENGTHS.find(fits) ?? Math.ceil((last - first) / (MOST_STEPS - 1))
  const begin = stepAt(first, stepSeconds)
  const steps = Array.from({ length: stepAt(last, stepSeconds) - begin + 1 }, (_, index) => ({
    at: new Date((begin + index) * stepSeconds * 1000),
    accepted: 0,
    rejected: 0,
    other: 0,
  }))
  for (const { at, state, count } of ends) {
    const step = steps[stepAt(at.getTime() / 1000, stepSeconds) - begin]
    if (step) step[state === 'accepted' || state === 'rejected' ? state : 'other'] += count
  }
  return { stepSeconds, steps }
}

function stepAt(seconds: number, length: number): number {
  return Math.floor(seconds / length)
}
