import { type FoundTime, parseLocalTime, spellLocalTime } from '../../domain/local-time.ts'
import type { Schedule } from '../../domain/sending/schedule.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { giveHint } from './open-queue.ts'
import type { SendPlan } from './sending.ts'

/** When a send would start. */
export interface ScheduleTime extends FoundTime {
  readonly timeZone: string
  /** As the clocks of the newsletter show it. */
  readonly local: string
}

export type Scheduling = ReturnType<typeof createScheduling>

/** Reads a time in a time zone; null where it is none. */
export function readTime(text: string, timeZone: string): ScheduleTime | null {
  const found = parseLocalTime(text, timeZone)
  return found && { ...found, timeZone, local: spellLocalTime(found.at, timeZone) }
}

/** Sends of a later time; a `diglot worker` starts them. */
export function createScheduling({ config, store, now }: AppContext) {
  /** Freezes the proof; the audience is frozen when the send starts. Null, and nothing is kept, where it has begun. */
  async function keepSchedule(plan: SendPlan, { at, timeZone }: ScheduleTime): Promise<Schedule | null> {
    const { ledger } = await store()
    const { issueId, proof, choice, pace } = plan
    if (pace === null) return null
    const schedule = await ledger.schedule({ proof, choice, pace, dueAt: at, timeZone }, await now())
    if (schedule !== null) await giveHint(config, issueId, { at })
    return schedule
  }

  return {
    keepSchedule,

    /** Reads a time in the newsletter's time zone. Throws `USAGE` where it is none, or is over. */
    async planTime({ issueId, timeZone }: SendPlan, text: string): Promise<ScheduleTime> {
      if (timeZone === null) throw begun(issueId)
      const time = readTime(text, timeZone)
      if (time === null)
        throw new DiglotError('USAGE', `“${text}” is not a time.`, {
          where: '--at',
          hint: `Write it as 2026-11-30 08:00; it is meant in ${timeZone}.`,
        })
      if (time.at <= (await now()))
        throw new DiglotError('USAGE', `${time.local} in ${timeZone} is over.`, {
          where: '--at',
          hint: 'Name a later time, or send it at once without --at.',
        })
      return time
    },

    /** The same. Throws `ALREADY_EXISTS` where the send has begun. */
    async scheduleSend(plan: SendPlan, time: ScheduleTime): Promise<Schedule> {
      const schedule = await keepSchedule(plan, time)
      if (schedule === null) throw begun(plan.issueId)
      return schedule
    },

    /** The one that waits for its time, or was held; null where there is none. */
    async openSchedule(issueId: string): Promise<Schedule | null> {
      const { ledger } = await store()
      const found = (await ledger.schedules()).find((schedule) => schedule.issueId === issueId)
      return found?.state === 'waiting' || found?.state === 'held' ? found : null
    },

    /** Throws `ALREADY_EXISTS` where its time has come meanwhile. */
    async cancelSchedule(issueId: string): Promise<void> {
      const { ledger } = await store()
      if ((await ledger.cancelSchedule(issueId)) === null) throw begun(issueId)
    },
  }
}

function begun(issueId: string): DiglotError {
  return new DiglotError('ALREADY_EXISTS', `The send of ${issueId} has begun.`, {
    hint: `\`diglot status ${issueId}\` says how far it is; \`diglot cancel ${issueId}\` ends it.`,
  })
}
