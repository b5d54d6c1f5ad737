import type { LogAct, LogDetails, LogSubject } from '../../domain/act-log.ts'
import type { ByLanguage } from './newsletter.ts'

/** GET /api/log: the newest first. */
export interface LogPage {
  readonly entries: readonly LogEntryView[]
  /** To ask for those before; null where there are none. */
  readonly next: number | null
  /** What the articles of these entries are called, by their ids, as far as they are there. */
  readonly headlines: Readonly<Record<string, ByLanguage<string | null>>>
  /** Everybody who has done something. */
  readonly names: readonly string[]
  readonly acts: readonly LogAct[]
}

export interface LogEntryView {
  readonly id: number
  readonly at: string
  /** When the first of several was saved that are shown as one. */
  readonly since: string
  readonly times: number
  readonly by: string
  readonly act: LogAct
  readonly about: LogSubject | null
  /** What changed, in short. */
  readonly details: LogDetails
}
