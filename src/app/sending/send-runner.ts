import { msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import type { Hold } from '../../send/claims.ts'
import type { Progress } from '../../send/progress.ts'
import type { SendPlan } from './plan-send.ts'
import type { SendResult, SendRunOptions } from './sending.ts'

/** A send that this process runs or has run. */
export interface SendRun {
  readonly plan: SendPlan
  readonly startedAt: Date
  readonly isRunning: boolean
  readonly progress: Progress | null
  /** Why nothing goes out for a while; null where something does. */
  readonly hold: Hold | null
  /** Null until it has ended by itself. */
  readonly result: SendResult | null
  /** Why it ended early. */
  readonly failure: unknown
}

type RunState = { -readonly [key in keyof Omit<SendRun, 'isRunning'>]: SendRun[key] }

export interface SendRunner {
  /** Begins at once and goes on by itself. Throws `SEND_RUNNING` where this process sends an issue already. */
  start(plan: SendPlan, send: Send): void
  /** The same, but a run of the issue that is under way is followed by another: it may be ending because of a pause. */
  goOn(plan: SendPlan, send: Send): void
  /** The last run of an issue; null where there was none. */
  runOf(issueId: string): SendRun | null
  /** Whether it sends any issue at this moment. */
  isBusy(): boolean
  /** Ends all cleanly: what is under way is finished and recorded. */
  close(): Promise<void>
}

/** Sends in the name of the person who starts it. */
type Send = (plan: SendPlan, options: SendRunOptions) => Promise<SendResult>

interface SendRunnerTools {
  readonly clock: () => Date
  readonly onBug: (error: unknown) => void
}

/** Sends in the preview's own process, whether or not a page looks on. */
export function createSendRunner({ clock, onBug }: SendRunnerTools): SendRunner {
  const stop = new AbortController()
  const runs = new Map<string, RunState>()
  const underWay = new Map<string, Promise<void>>()
  const again = new Set<string>()

  /** Runs until no further run was asked for meanwhile. */
  async function runAll(plan: SendPlan, send: Send): Promise<void> {
    do {
      again.delete(plan.issueId)
      await run(plan, send)
    } while (again.has(plan.issueId) && !stop.signal.aborted)
    underWay.delete(plan.issueId)
  }

  async function run(plan: SendPlan, send: Send): Promise<void> {
    const state: RunState = {
      plan,
      startedAt: clock(),
      progress: null,
      hold: null,
      result: null,
      failure: null,
    }
    runs.set(plan.issueId, state)
    try {
      state.result = await send(plan, {
        signal: stop.signal,
        onProgress: (progress) => {
          state.progress = progress
          state.hold = null
        },
        onHold: (hold) => {
          state.hold = hold
        },
        waitsForRetries: true,
      })
    } catch (error) {
      state.failure = error
      if (!(error instanceof DiglotError)) onBug(error)
    }
  }

  function start(plan: SendPlan, send: Send): void {
    const [issueId] = underWay.keys()
    if (issueId !== undefined) throw alreadySending(issueId)
    underWay.set(plan.issueId, runAll(plan, send))
  }

  return {
    start,
    goOn(plan, send) {
      if (underWay.has(plan.issueId)) again.add(plan.issueId)
      else start(plan, send)
    },
    runOf(issueId) {
      const state = runs.get(issueId)
      return state === undefined ? null : { ...state, isRunning: underWay.has(issueId) }
    },
    isBusy: () => underWay.size > 0,
    async close() {
      stop.abort()
      await Promise.all(underWay.values())
    },
  }
}

function alreadySending(issueId: string): DiglotError {
  return new DiglotError('SEND_RUNNING', msg`The preview is sending ${issueId} at this moment.`, {
    hint: msg`Wait until it has ended, or pause it.`,
  })
}
