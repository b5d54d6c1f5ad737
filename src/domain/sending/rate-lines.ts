/** From which share on something is too much: `high` is a warning, `tooHigh` has consequences. */
export interface RateLines {
  readonly high: number
  readonly tooHigh: number
}

/**
 * What Gmail asks of senders: keep the rate of mail that is reported as spam below 0.1 %, and never let it reach 0.3 %
 * ("Email sender guidelines", https://support.google.com/a/answer/81126).
 */
export const COMPLAINT_LINES: RateLines = { high: 0.001, tooHigh: 0.003 }

/**
 * Gmail names no share of bounces. Amazon SES looks into a sender from 5 % on and may stop one from 10 % on ("Reputation
 * metrics messages", https://docs.aws.amazon.com/ses/latest/dg/reputationdashboardmessages.html).
 */
export const BOUNCE_LINES: RateLines = { high: 0.05, tooHigh: 0.1 }

export type Judgement = 'unknown' | 'fine' | 'high' | 'too high'

export function judgeRate(rate: number | null, { high, tooHigh }: RateLines): Judgement {
  if (rate === null) return 'unknown'
  if (rate >= tooHigh) return 'too high'
  return rate >= high ? 'high' : 'fine'
}
