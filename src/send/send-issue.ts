import type { SendState } from '../domain/send-state.ts'
import { DiglotError } from '../errors.ts'
import { countAll, countFinal, countStates, type StateCounts } from './count-states.ts'
import { type DeliveryTools, deliverAll } from './deliver-all.ts'
import type { Hold } from './hold.ts'
import { type Mark, type Progress, progressOf, slideWindow } from './progress.ts'
import type { Recovered } from './recover-dead.ts'
import { createSendTime, type SendTime } from './send-time.ts'

export interface SendIssueOptions extends DeliveryTools {
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly onHold?: ((hold: Hold) => void) | undefined
}

export interface SendReport {
  readonly counts: StateCounts
  /** When the first deferred delivery is due again. */
  readonly nextRetry: Date | null
  /** Whether it ended before there was nothing left to do: by the signal, or because the send was paused. */
  readonly interrupted: boolean
  /** What a person has decided about the send by the time it ended. */
  readonly state: SendState
  /** What a process left behind that died in an earlier run. */
  readonly recovered: Recovered
}

/**
 * Delivers what the ledger holds for an issue whose send was started, each group of domains at its pace, until nothing
 * is pending and, unless it waits for retries, no deferred delivery is due; or until a person pauses or cancels it.
 * However it ends, other than by the death of the process, nothing stays claimed.
 *
 * Throws `SEND_RUNNING` where another process sends on this database. Any other error of a lane is thrown again when
 * the deliveries under way have been finished and recorded.
 */
export async function sendIssue(options: SendIssueOptions): Promise<SendReport> {
  const { issueId, ledger, signal, onHold = () => undefined } = options
  const time = createSendTime(options.clock, options.wait)
  const lock = await ledger.lock()
  if (lock === null)
    throw new DiglotError('SEND_RUNNING', 'Another diglot send is running on this database.', {
      hint: 'Wait until it has ended, or stop it with Ctrl-C; then run the command again.',
    })
  try {
    const recovered = await ledger.recover(issueId, time.now())
    const tracker = await trackProgress(options, time)
    await deliverAll(options, time, { onFinal: tracker.countOne, onHold })
    const counts = await tracker.finish()
    const nextRetry = await ledger.nextRetry(issueId)
    const isDue = nextRetry !== null && nextRetry <= time.now()
    return {
      counts,
      nextRetry,
      interrupted: counts.pending > 0 || (signal?.aborted === true && isDue),
      state: (await ledger.find(issueId))?.state ?? 'running',
      recovered,
    }
  } finally {
    await lock.release()
  }
}

/** Counts along while deliveries end, and asks the ledger at the beginning and at the end. */
async function trackProgress({ issueId, ledger, onProgress }: SendIssueOptions, time: SendTime) {
  const before = countStates(await ledger.tally(issueId))
  const total = countAll(before)
  let done = countFinal(before)
  let marks: readonly Mark[] = slideWindow([], { at: time.now(), done })

  function report(nowDone: number): void {
    done = nowDone
    const mark = { at: time.now(), done }
    marks = slideWindow(marks, mark)
    onProgress?.(progressOf(marks, mark, total))
  }

  return {
    countOne: () => report(done + 1),
    async finish(): Promise<StateCounts> {
      const counts = countStates(await ledger.tally(issueId))
      report(countFinal(counts))
      return counts
    },
  }
}
