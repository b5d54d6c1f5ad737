import type { Kysely } from 'kysely'
import {
  type AppliedBounce,
  type BounceEffect,
  type BounceReport,
  type BounceVerdict,
  countedKind,
  decisiveVerdict,
  type RecordedKind,
  recordedKinds,
} from '../domain/bounce.ts'
import type { BounceStore } from '../domain/list-ports.ts'
import { type Bounced, findBounced } from './find-bounced.ts'
import { hasWornOut, takeOffList } from './soft-failures.ts'
import type { Tables } from './tables.ts'
import { untilUnbeaten } from './transact.ts'
import { acceptUncertain } from './uncertain-deliveries.ts'

export function createBounceStore(db: Kysely<Tables>): BounceStore {
  return {
    apply: (report, options) => untilUnbeaten(() => applyOrTry(db, report, options)),

    count: (issueId) =>
      db
        .selectFrom('bounce')
        .innerJoin('delivery', 'delivery.id', 'bounce.delivery_id')
        .select([
          'bounce.kind as kind',
          ({ fn }) => fn.count<number>('delivery.id').distinct().as('deliveries'),
        ])
        .where('delivery.issue_id', '=', issueId)
        .where('bounce.source', '!=', 'smtp')
        .groupBy('bounce.kind')
        .orderBy('bounce.kind')
        .execute(),
  }
}

/** A dry run does all of it, and takes it back. */
async function applyOrTry(
  db: Kysely<Tables>,
  report: BounceReport,
  { now, dryRun }: Parameters<BounceStore['apply']>[1],
): Promise<readonly AppliedBounce[]> {
  const trx = await db.startTransaction().execute()
  try {
    const applied = await applyReport(trx, report, now)
    await (dryRun ? trx.rollback() : trx.commit()).execute()
    return applied
  } catch (error) {
    if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute()
    throw error
  }
}

/** Inside a transaction of the caller. */
async function applyReport(
  trx: Kysely<Tables>,
  report: BounceReport,
  now: Date,
): Promise<readonly AppliedBounce[]> {
  const nobodys: AppliedBounce[] = []
  const found = new Map<number, { readonly bounced: Bounced; readonly verdicts: BounceVerdict[] }>()
  for (const verdict of report.verdicts) {
    const bounced = mayNameSomebody(verdict, report) ? await findBounced(trx, verdict, now) : null
    const known = bounced && found.get(bounced.subscriberId)
    if (bounced === null)
      nobodys.push({ kind: verdict.kind, effect: effectOnNobody(verdict), subscriberId: null })
    else if (known) known.verdicts.push(verdict)
    else found.set(bounced.subscriberId, { bounced, verdicts: [verdict] })
  }
  const applied: AppliedBounce[] = []
  for (const { bounced, verdicts } of found.values())
    applied.push(await applyTo(trx, bounced, { report, verdicts, now }))
  return [...applied, ...nobodys]
}

/** That one of several recipients got it counts against a failure of the others, and any report tells that it left. */
function mayNameSomebody({ kind, proof, isFormal }: BounceVerdict, { verdicts }: BounceReport): boolean {
  if (proof === 'forged') return false
  return isRecorded(kind) || (kind === 'auto-reply' && (isFormal || verdicts.length > 1))
}

function isRecorded(kind: BounceVerdict['kind']): kind is RecordedKind {
  return recordedKinds.some((recorded) => recorded === kind)
}

function effectOnNobody({ kind, proof }: BounceVerdict): BounceEffect {
  if (proof === 'forged') return 'forged'
  if (kind === 'auto-reply') return 'ignored'
  return kind === 'unknown' ? 'unread' : 'unproven'
}

interface Told {
  readonly report: BounceReport
  /** All about one subscriber. */
  readonly verdicts: readonly BounceVerdict[]
  readonly now: Date
}

async function applyTo(trx: Kysely<Tables>, bounced: Bounced, told: Told): Promise<AppliedBounce> {
  const { subscriberId, addressKey, deliveryId } = bounced
  if (deliveryId !== null && told.verdicts.some(({ isFormal }) => isFormal))
    await acceptUncertain(trx, deliveryId, told.now)
  const verdict = decisiveVerdict(told.verdicts, addressKey)
  const kind = verdict ? countedKind(verdict) : 'auto-reply'
  if (verdict === undefined || !isRecorded(kind)) return { kind, effect: 'ignored', subscriberId }
  const isNew = await record(trx, bounced, { ...told, verdict: { ...verdict, kind } })
  const effect = isNew ? await follow(trx, subscriberId, { kind, now: told.now }) : 'repeated'
  return { kind, effect, subscriberId }
}

/** False where the report was applied before. */
async function record(
  trx: Kysely<Tables>,
  { subscriberId, deliveryId, handedAt, isErased }: Bounced,
  {
    report,
    verdict: { kind, status, reason },
    now,
  }: Told & { readonly verdict: BounceVerdict & { readonly kind: RecordedKind } },
): Promise<boolean> {
  const recorded_at = now.toISOString()
  const row = await trx
    .insertInto('bounce')
    .values({
      event_id: report.id,
      source: report.source,
      kind,
      subscriber_id: subscriberId,
      delivery_id: deliveryId,
      status,
      reason: isErased ? '' : reason,
      failed_at: handedAt ?? recorded_at,
      recorded_at,
    })
    .onConflict((conflict) => conflict.columns(['event_id', 'subscriber_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** What a new record means for the list. */
async function follow(
  trx: Kysely<Tables>,
  subscriberId: number,
  { kind, now }: { readonly kind: RecordedKind; readonly now: Date },
): Promise<BounceEffect> {
  if (kind === 'policy') return 'recorded'
  if (kind === 'soft' && !(await hasWornOut(trx, subscriberId))) return 'recorded'
  const status = kind === 'unsubscribe' ? 'left' : 'suppressed'
  return (await takeOffList(trx, subscriberId, { status, now })) ? status : 'recorded'
}
