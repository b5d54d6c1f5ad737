import { msg } from '../domain/language/message.ts'
import type { Store } from '../domain/ports.ts'
import type { SendState } from '../domain/sending/send-state.ts'
import type { Recovered } from '../domain/sending/worker-ports.ts'
import { DiglotError } from '../errors.ts'
import type { Hold } from './claims.ts'
import { countAll, countFinal, countStates, type StateCounts } from './count-states.ts'
import { type DeliveryEvents, type DeliveryTools, deliverAll } from './deliver-all.ts'
import { type Mark, type Progress, progressOf, slideWindow } from './progress.ts'
import { startRecoveryLoop } from './recovery-loop.ts'
import { createSendTime, type SendTime } from './send-time.ts'

export interface SendIssueOptions extends DeliveryTools {
  readonly store: DeliveryTools['store'] & Pick<Store, 'workers'>
  /** Whether an error says that the database is unreachable, and may come back. Left out, no error does. */
  readonly isUnreachable?: ((error: unknown) => boolean) | undefined
  /** Called each time that the database is unreachable; the send waits for it. */
  readonly onUnreachable?: ((error: unknown) => void) | undefined
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
  /** What processes left behind that died, of any send. */
  readonly recovered: Recovered
}

/**
 * Delivers what the database holds for an issue whose send was started, each group of domains at its pace, until nothing
 * is pending and, unless it waits for retries, no deferred delivery is due; or until a person pauses or cancels it.
 * However it ends, other than by the death of the process, nothing stays claimed.
 *
 * Where the database becomes unreachable, it goes on when that is back, as a worker does: as another sender, because others may have
 * taken its work. Throws `SEND_RUNNING` where another process sends on this database. Any other error of a lane is thrown
 * again when the deliveries under way have been finished and recorded.
 */
export async function sendIssue(options: SendIssueOptions): Promise<SendReport> {
  const { isUnreachable = () => false, onUnreachable = () => undefined } = options
  const signal = options.signal ?? new AbortController().signal
  const time = createSendTime(options.clock, options.wait)
  const recovered = { released: 0, uncertain: 0 }
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      const run = await sendUntilLost({ ...options, signal }, time, (found) => {
        recovered.released += found.released
        recovered.uncertain += found.uncertain
      })
      if (!run.isLost || signal.aborted) return { ...run.report, recovered }
    } catch (error) {
      if (signal.aborted || !isUnreachable(error)) throw error
      onUnreachable(error)
    }
    await time.waitUntil(new Date(time.now().getTime() + pauseMs), signal)
  }
}

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000

interface Run {
  readonly report: Omit<SendReport, 'recovered'>
  /** Others may have taken it for dead. */
  readonly isLost: boolean
}

async function sendUntilLost(
  options: SendIssueOptions & { readonly signal: AbortSignal },
  time: SendTime,
  onRecovered: (recovered: Recovered) => void,
): Promise<Run> {
  const { issueId, store, onHold = () => undefined } = options
  const lock = await store.workers.lock()
  if (lock === null)
    throw new DiglotError('SEND_RUNNING', msg`Another process sends on this database, or copies it.`, {
      hint: msg`Wait until it has ended, or stop it with Ctrl-C; then run the command again.`,
    })
  const recovery = startRecoveryLoop({ workers: store.workers, time, lock, isUnreachable: () => true })
  const signal = AbortSignal.any([lock.lost, options.signal])
  try {
    onRecovered(await store.workers.recover(time.now(), lock))
    const tracker = await trackProgress(options, time)
    await deliverWithOthers({ ...options, signal }, time, { onFinal: tracker.countOne, onHold })
    const counts = await tracker.finish()
    const nextRetry = await store.deliveries.nextRetry(issueId)
    const isDue = nextRetry !== null && nextRetry <= time.now()
    const interrupted = counts.pending > 0 || (signal.aborted && (isDue || isUnderWay(counts)))
    const state = (await store.sends.find(issueId))?.state ?? 'running'
    return { report: { counts, nextRetry, interrupted, state }, isLost: lock.lost.aborted }
  } finally {
    await recovery.stop()
    await lock.release()
  }
}

/** While other processes deliver of the same send, one of them may die and leave something to do. */
async function deliverWithOthers(
  options: SendIssueOptions & { readonly signal: AbortSignal },
  time: SendTime,
  events: DeliveryEvents,
): Promise<void> {
  const { issueId, store, signal } = options
  for (;;) {
    await deliverAll(options, time, events)
    if (signal.aborted || !isUnderWay(countStates(await store.deliveries.tally(issueId)))) return
    if ((await store.sends.find(issueId))?.state !== 'running') return
    await time.waitUntil(new Date(time.now().getTime() + LOOK_AGAIN_MS), signal)
  }
}

const LOOK_AGAIN_MS = 1_000

function isUnderWay({ claimed, handed }: StateCounts): boolean {
  return claimed + handed > 0
}

/** Counts along while deliveries end, and asks the database at the beginning and at the end. */
async function trackProgress({ issueId, store, onProgress }: SendIssueOptions, time: SendTime) {
  const before = countStates(await store.deliveries.tally(issueId))
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
      const counts = countStates(await store.deliveries.tally(issueId))
      report(countFinal(counts))
      return counts
    },
  }
}
