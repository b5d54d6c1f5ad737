import type { Kysely, Selectable, Transaction } from 'kysely'
import {
  type NewSchedule,
  type Schedule,
  type ScheduleState,
  startOrHold,
} from '../../domain/sending/schedule.ts'
import type { ScheduleStore } from '../../domain/sending/send-ports.ts'
import { setPace } from '../claim/pace-store.ts'
import type { StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { requireNotWithdrawn } from './approval-store.ts'
import { keepProof, readProof } from './proofs.ts'
import { findSend, startSend } from './start-send.ts'

export function createScheduleStore({ db, countRows }: StoreDatabase): ScheduleStore {
  return {
    keep: (schedule, now) => transact(db, (trx) => keepSchedule(trx, schedule, now)),
    list: () => listSchedules(db),
    cancel: (issueId) => transact(db, (trx) => moveSchedule(trx, issueId, 'cancelled')),
    startDue: (now) =>
      transact(db, async (trx) => {
        const due = await startDue(trx, now)
        if (due.some(({ state }) => state === 'started')) await countRows(trx)
        return due
      }),
  }
}

async function keepSchedule(
  trx: Transaction<Tables>,
  { proof, choice, pace, dueAt, timeZone }: NewSchedule,
  now: Date,
): Promise<Schedule | null> {
  if ((await findSend(trx, proof.issueId)) !== null) return null
  await requireNotWithdrawn(trx, proof)
  await keepProof(trx, proof)
  const row = {
    sha256: proof.sha256,
    due_at: dueAt.toISOString(),
    time_zone: timeZone,
    choice: JSON.stringify(choice),
    pace: JSON.stringify(pace),
    state: 'waiting',
    scheduled_at: now.toISOString(),
    restored_from: null,
  } as const
  const kept = await trx
    .insertInto('schedule')
    .values({ issue_id: proof.issueId, ...row })
    .onConflict((conflict) => conflict.column('issue_id').doUpdateSet(row))
    .returningAll()
    .executeTakeFirstOrThrow()
  return scheduleOf(kept)
}

async function listSchedules(db: Kysely<Tables>): Promise<readonly Schedule[]> {
  const rows = await db.selectFrom('schedule').selectAll().orderBy('due_at').orderBy('issue_id').execute()
  return rows.map(scheduleOf)
}

/** Of one that waits, or is held. */
async function moveSchedule(
  trx: Transaction<Tables>,
  issueId: string,
  state: ScheduleState,
): Promise<Schedule | null> {
  const row = await trx
    .updateTable('schedule')
    .set({ state })
    .where('issue_id', '=', issueId)
    .where('state', 'in', ['waiting', 'held'])
    .returningAll()
    .executeTakeFirst()
  return row === undefined ? null : scheduleOf(row)
}

async function startDue(trx: Transaction<Tables>, now: Date): Promise<readonly Schedule[]> {
  const due = await trx
    .selectFrom('schedule')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now.toISOString())
    .orderBy('due_at')
    .forUpdate()
    .skipLocked()
    .execute()
  const decided: Schedule[] = []
  for (const row of due) {
    const state = startOrHold(scheduleOf(row), now)
    if (state === 'started') await startScheduled(trx, row, now)
    await moveSchedule(trx, row.issue_id, state)
    decided.push({ ...scheduleOf(row), state })
  }
  return decided
}

/** With what was frozen when it was scheduled, to those who are on the list at this moment. */
async function startScheduled(
  trx: Transaction<Tables>,
  row: Selectable<Tables['schedule']>,
  now: Date,
): Promise<void> {
  const proof = await readProof(trx, row.sha256)
  await startSend(trx, proof, { choice: JSON.parse(row.choice), now })
  await setPace(trx, row.issue_id, JSON.parse(row.pace))
}

function scheduleOf(row: Selectable<Tables['schedule']>): Schedule {
  const { tags }: NewSchedule['choice'] = JSON.parse(row.choice)
  const { restored_from } = row
  return {
    issueId: row.issue_id,
    sha256: row.sha256,
    dueAt: new Date(row.due_at),
    timeZone: row.time_zone,
    state: row.state,
    ...(tags !== undefined && { tags: tags.map(({ label }) => label) }),
    ...(restored_from !== null && { restoredFrom: new Date(restored_from) }),
  }
}
