import { type FoundTime, formatLocalTime, parseLocalTime } from '../../domain/calendar.ts'
import { msg } from '../../domain/language/message.ts'
import { requireKnownUnsent } from '../../domain/sending/gap.ts'
import type { Schedule } from '../../domain/sending/schedule.ts'
import type { ScheduleStore } from '../../domain/sending/send-ports.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { otherThanSeen } from '../issues/problems.ts'
import { issueSubject, logEntry } from '../people/act-log.ts'
import { requireOwnSettings } from '../setup/sample-settings.ts'
import { giveHint } from './open-queue.ts'
import type { SendPlan } from './plan-send.ts'

/** When a send would start. */
export interface ScheduleTime extends FoundTime {
  readonly timeZone: string
  /** As the clocks of the newsletter show it. */
  readonly local: string
}

export type Scheduling = ReturnType<typeof createScheduling>

/** The schedule of an issue that waits for its time, or was held; null where there is none. */
export async function findOpenSchedule(
  schedules: ScheduleStore,
  issueId: string,
): Promise<OpenSchedule | null> {
  const found = (await schedules.list()).find((schedule) => schedule.issueId === issueId)
  if (found?.state !== 'waiting' && found?.state !== 'held') return null
  return { ...found, state: found.state }
}

type OpenSchedule = Schedule & { readonly state: 'waiting' | 'held' }

/** Sends of a later time; a `diglot worker` starts them. */
export function createScheduling(context: AppContext) {
  const { config, store, now } = context

  /** Freezes the proof; the audience is frozen when the send starts. Null, and nothing is kept, where it has begun. */
  async function keepSchedule(plan: SendPlan, { at, timeZone }: ScheduleTime): Promise<Schedule | null> {
    const { issueId, proof, choice, pace } = plan
    if (pace === null) return null
    const details = { sha256: proof.sha256, at: at.toISOString() }
    const entry = await logEntry(context, { act: 'schedule', about: issueSubject(issueId), details })
    const time = await now()
    const schedule = await (await store()).together(async ({ schedules, log }) => {
      const kept = await schedules.keep({ proof, choice, pace, dueAt: at, timeZone }, time)
      if (kept !== null) await log.add(entry)
      return kept
    })
    if (schedule !== null) await giveHint(config, issueId, { at })
    return schedule
  }

  /** The one that waits for its time, or was held; null where there is none. */
  const openSchedule = async (issueId: string) => findOpenSchedule((await store()).schedules, issueId)

  return {
    openSchedule,

    /** Reads a time in the newsletter's time zone. Throws `USAGE` where it is not a time, or is in the past. */
    async planTime({ issueId, timeZone }: SendPlan, text: string): Promise<ScheduleTime> {
      if (timeZone === null) throw begun(issueId)
      const found = parseLocalTime(text, timeZone)
      if (found === null)
        throw new DiglotError('USAGE', msg`“${text}” is not a time.`, {
          hint: msg`Write it as 2026-11-30 08:00; it is meant in ${timeZone}.`,
        })
      const time = { ...found, timeZone, local: formatLocalTime(found.at, timeZone) }
      if (time.at > (await now())) return time
      throw new DiglotError('USAGE', msg`${time.local} in ${timeZone} is over.`, {
        hint: msg`Choose a later time, or send it at once.`,
      })
    },

    /** Throws `ALREADY_EXISTS` where the send has begun, and `SEND_UNKNOWN` as a send does. */
    async scheduleSend(plan: SendPlan, time: ScheduleTime): Promise<Schedule> {
      await requireOwnSettings(context, plan.issueId)
      requireKnownUnsent(plan)
      const schedule = await keepSchedule(plan, time)
      if (schedule === null) throw begun(plan.issueId)
      return schedule
    },

    /**
     * Throws `NOT_FOUND` where none waits, `PROOF_CHANGED` where it is not of the proof that was seen, if one was, and
     * `ALREADY_EXISTS` where its time has come.
     */
    async cancelSchedule(issueId: string, sha256: string | null = null): Promise<void> {
      const { sends } = await store()
      const schedule = await openSchedule(issueId)
      if (schedule === null)
        throw (await sends.find(issueId)) === null ? notScheduled(issueId) : begun(issueId)
      if (sha256 !== null && schedule.sha256 !== sha256) throw otherThanSeen(issueId)
      const entry = await logEntry(context, { act: 'unschedule', about: issueSubject(issueId) })
      const cancelled = await (await store()).together(async (steps) => {
        const found = await steps.schedules.cancel(issueId)
        if (found !== null) await steps.log.add({ ...entry, details: { sha256: found.sha256 } })
        return found
      })
      if (cancelled === null) throw begun(issueId)
    },
  }
}

function begun(issueId: string): DiglotError {
  return new DiglotError('ALREADY_EXISTS', msg`The send of ${issueId} has begun.`, {
    hint: msg`Its status says how far it is; it can be paused or cancelled.`,
  })
}

function notScheduled(issueId: string): DiglotError {
  return new DiglotError('NOT_FOUND', msg`The issue ${issueId} is not scheduled; nothing was done.`, {
    hint: msg`Somebody has cancelled the schedule already.`,
  })
}
