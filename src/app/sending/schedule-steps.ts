import { DiglotError } from '../../errors.ts'
import type { SendingDeps } from '../../preview/preview-deps.ts'
import type { AppContext } from '../context.ts'
import type { ScheduleView } from '../views/sending.ts'
import { otherThanSeen } from './proof-steps.ts'
import { scheduleView } from './schedule-view.ts'
import { readTime, type ScheduleTime, type Scheduling } from './scheduling.ts'
import type { SendPlan } from './sending.ts'

interface ScheduleTools {
  readonly scheduling: Scheduling
  readonly planned: (id: string) => Promise<SendPlan>
}

/**
 * A send of a later time, set and taken back. The preview does not start it: it may be closed by then, and where it is open
 * it may have another way out than the workers, which are what sends for the list.
 */
export function createScheduleSteps(
  { store, now }: AppContext,
  { scheduling, planned }: ScheduleTools,
): Pick<SendingDeps, 'schedule' | 'unschedule'> {
  return {
    async schedule(id, { at, sha256 }): Promise<ScheduleView> {
      const plan = await planned(id)
      if (plan.timeZone === null) throw begun(id)
      if (plan.proof.sha256 !== sha256) throw otherThanSeen(id)
      const time = requireLater(at, plan.timeZone, await now())
      const view = scheduleView(await scheduling.keepSchedule(plan, time), await now())
      if (view === null) throw begun(id)
      return view
    },

    async unschedule(id, sha256) {
      const { ledger } = await store()
      const schedule = await scheduling.openSchedule(id)
      if (schedule === null) throw (await ledger.find(id)) === null ? notScheduled(id) : begun(id)
      if (schedule.sha256 !== sha256) throw otherThanSeen(id)
      if ((await ledger.cancelSchedule(id)) === null) throw begun(id)
    },
  }
}

function requireLater(text: string, timeZone: string, now: Date): ScheduleTime {
  const time = readTime(text, timeZone)
  if (time === null)
    throw new DiglotError('USAGE', `“${text}” is not a time.`, {
      hint: `Write it as 2026-11-30 08:00; it is meant in ${timeZone}.`,
    })
  if (time.at > now) return time
  throw new DiglotError('USAGE', `${time.local} in ${timeZone} is over.`, {
    hint: 'Choose a later time, or send it now.',
  })
}

function begun(id: string): DiglotError {
  return new DiglotError('ALREADY_EXISTS', `The send of ${id} has begun.`, {
    hint: 'Reload the page: it shows how far it is, and can pause or cancel it.',
  })
}

function notScheduled(id: string): DiglotError {
  return new DiglotError('NOT_FOUND', `The issue ${id} is not scheduled; nothing was done.`, {
    hint: 'Somebody has cancelled the schedule already.',
  })
}
