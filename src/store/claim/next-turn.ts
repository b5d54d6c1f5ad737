import type { Kysely } from 'kysely'
import { ALL_GROUPS } from '../../domain/sending/pace.ts'
import { findSend } from '../sends/start-send.ts'
import type { Tables } from '../tables.ts'
import { pacesOf } from './pace-store.ts'
import { earliestTurn } from './turns.ts'

/** See `DeliveryStore.nextTurn`. What all deliveries together may do holds for every domain. */
export async function nextTurn(db: Kysely<Tables>, issueId: string, now: Date): Promise<Date | null> {
  if ((await findSend(db, issueId))?.state !== 'running') return null
  const turn = await earliestTurn(db, issueId, now.toISOString())
  if (turn === null) return null
  const overall = (await pacesOf(db, [ALL_GROUPS])).get(ALL_GROUPS)
  return new Date(Math.max(Date.parse(turn), overall?.nextAt?.getTime() ?? 0))
}
