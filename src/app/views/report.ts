import type { Message } from '../../domain/language/message.ts'
import type { SendView } from './sending.ts'

/** GET /api/issues/:issue/report; 404 where nothing was sent. GET .../report.csv: every delivery, as a download. */
export interface SendReportView {
  readonly send: SendView
  /** Outcomes over time, oldest first, at most 120 steps of the same length; empty steps are there too. */
  readonly curve: { readonly stepSeconds: number; readonly steps: readonly CurveStep[] }
  /** Newest first, at most 200. */
  readonly rejects: readonly RejectView[]
  readonly rejectCount: number
  /** Who got no copy, and why; the most first. */
  /** Null: a reason that is not known. */
  readonly skipped: readonly { readonly reason: Message | null; readonly count: number }[]
}

interface CurveStep {
  readonly at: string
  readonly accepted: number
  readonly rejected: number
  /** Uncertain and skipped. */
  readonly other: number
}

export interface RejectView {
  readonly address: string
  readonly edition: string
  readonly domain: string
  readonly reply: string
  readonly at: string
}
