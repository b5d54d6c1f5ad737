import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { AppliedWebhooks, BounceStore } from '../../domain/readers/list-ports.ts'
import {
  type AppliedBounce,
  type BounceEffect,
  type BounceReport,
  type BounceVerdict,
  countedKind,
  decisiveVerdict,
  type RecordedKind,
  recordedKinds,
} from '../../domain/sending/bounce.ts'
import type { DeliveryName } from '../../domain/sending/delivery.ts'
import { acceptUncertain } from '../steps/uncertain-store.ts'
import type { Tables } from '../tables.ts'
import { retryOnDeadlock } from '../transact.ts'
import { hasExceededSoftBounceLimit, takeOffList } from './soft-failures.ts'

export function createBounceStore(db: Kysely<Tables>): BounceStore {
  return {
    appliedWebhooks: createWebhookTokens(db),
    apply: (report, options) => retryOnDeadlock(() => applyOrTry(db, report, options)),

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

/** More than any server or provider tells of in one message. */
const MOST_VERDICTS = 100

interface Found {
  readonly bounced: Bounced
  /** All about one subscriber. */
  readonly verdicts: readonly BounceVerdict[]
}

/** Anybody can send a report. Whom it is about is looked up before anything is locked, so that one about nobody keeps nobody waiting. */
async function applyOrTry(
  db: Kysely<Tables>,
  { verdicts, ...report }: BounceReport,
  { now, dryRun }: Parameters<BounceStore['apply']>[1],
): Promise<readonly AppliedBounce[]> {
  const considered = { ...report, verdicts: verdicts.slice(0, MOST_VERDICTS) }
  const { found, nobodys } = await findAll(db, considered, now)
  if (found.length === 0) return nobodys
  return [...(await writeOrTry(db, found, { report: considered, now, dryRun })), ...nobodys]
}

async function findAll(db: Kysely<Tables>, report: BounceReport, now: Date) {
  const nobodys: AppliedBounce[] = []
  const found = new Map<number, { readonly bounced: Bounced; readonly verdicts: BounceVerdict[] }>()
  const find = findingOnce(db, now)
  for (const verdict of report.verdicts) {
    const bounced = mayNameSomebody(verdict, report) ? await find(verdict) : null
    const known = bounced && found.get(bounced.subscriberId)
    if (bounced === null)
      nobodys.push({ kind: verdict.kind, effect: effectOnNobody(verdict), subscriberId: null })
    else if (known) known.verdicts.push(verdict)
    else found.set(bounced.subscriberId, { bounced, verdicts: [verdict] })
  }
  return { found: [...found.values()], nobodys }
}

/** A dry run does all of it, and takes it back. */
async function writeOrTry(
  db: Kysely<Tables>,
  found: readonly Found[],
  { dryRun, ...context }: Pick<ReportContext, 'report' | 'now'> & { readonly dryRun: boolean },
): Promise<readonly AppliedBounce[]> {
  const trx = await db.startTransaction().execute()
  try {
    const applied: AppliedBounce[] = []
    for (const { bounced, verdicts } of found)
      applied.push(await applyTo(trx, bounced, { ...context, verdicts }))
    await (dryRun ? trx.rollback() : trx.commit()).execute()
    return applied
  } catch (error) {
    if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute()
    throw error
  }
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

interface ReportContext {
  readonly report: BounceReport
  /** All about one subscriber. */
  readonly verdicts: readonly BounceVerdict[]
  readonly now: Date
}

async function applyTo(
  trx: Transaction<Tables>,
  bounced: Bounced,
  context: ReportContext,
): Promise<AppliedBounce> {
  const { subscriberId, addressKey, deliveryId } = bounced
  if (deliveryId !== null && context.verdicts.some(({ isFormal }) => isFormal))
    await acceptUncertain(trx, deliveryId, context.now)
  const verdict = decisiveVerdict(context.verdicts, addressKey)
  const kind = verdict ? countedKind(verdict) : 'auto-reply'
  if (verdict === undefined || !isRecorded(kind)) return { kind, effect: 'ignored', subscriberId }
  const isNew = await record(trx, bounced, { ...context, verdict: { ...verdict, kind } })
  const effect = isNew ? await follow(trx, subscriberId, { kind, now: context.now }) : 'repeated'
  return { kind, effect, subscriberId }
}

/** False where the report was applied before. */
async function record(
  trx: Transaction<Tables>,
  { subscriberId, deliveryId, handedAt }: Bounced,
  {
    report,
    verdict: { kind, status, reason },
    now,
  }: ReportContext & { readonly verdict: BounceVerdict & { readonly kind: RecordedKind } },
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
      // Asked here: they may have had themselves erased since they were found.
      reason: (await isErased(trx, subscriberId)) ? '' : reason,
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
  trx: Transaction<Tables>,
  subscriberId: number,
  { kind, now }: { readonly kind: RecordedKind; readonly now: Date },
): Promise<BounceEffect> {
  if (kind === 'policy') return 'recorded'
  if (kind === 'soft' && !(await hasExceededSoftBounceLimit(trx, subscriberId))) return 'recorded'
  const status = kind === 'unsubscribe' ? 'left' : 'suppressed'
  return (await takeOffList(trx, subscriberId, { status, now })) ? status : 'recorded'
}

/** Only what a provider signed is kept, and only for as long as it would be taken: so many there are at most. */
function createWebhookTokens(db: Kysely<Tables>): AppliedWebhooks {
  return {
    async has(token) {
      const row = await db
        .selectFrom('webhook_token')
        .select('token')
        .where('token', '=', hashOf(token))
        .executeTakeFirst()
      return row !== undefined
    },

    async add(token, { until, now }) {
      await db.deleteFrom('webhook_token').where('expires_at', '<=', now.toISOString()).execute()
      await db
        .insertInto('webhook_token')
        .values({ token: hashOf(token), expires_at: until.toISOString() })
        .onConflict((conflict) => conflict.column('token').doNothing())
        .execute()
    },
  }
}

/** Of one length, whatever a provider takes for a token. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whom a verdict is about. */
interface Bounced {
  readonly subscriberId: number
  readonly addressKey: string
  readonly deliveryId: number | null
  readonly handedAt: string | null
}

/** Bounces come within days; complaints, when somebody tidies up an inbox. */
const MESSAGE_ID_DAYS = 90

/** Finds whom verdicts of one report are about; what several of them share is looked up once. */
function findingOnce(db: Kysely<Tables>, now: Date): (verdict: BounceVerdict) => Promise<Bounced | null> {
  const found = new Map<string, Promise<Bounced | null>>()
  return (verdict) => {
    const { proof, delivery, messageId, address } = verdict
    const key = JSON.stringify([delivery, messageId, proof === 'told' && address])
    const bounced = found.get(key) ?? findBounced(db, verdict, now)
    found.set(key, bounced)
    return bounced
  }
}

/** Nothing that may quote an erased reader is kept. */
async function isErased(db: Kysely<Tables>, subscriberId: number): Promise<boolean> {
  const row = await db
    .selectFrom('subscriber')
    .select('erased_at')
    .where('id', '=', subscriberId)
    .executeTakeFirst()
  return row?.erased_at != null
}

/**
 * By our token, else by the Message-ID of the returned message, which nobody can guess, else by the address where the
 * teller is to be believed. Null where nothing of these leads to anybody.
 */
async function findBounced(
  db: Kysely<Tables>,
  { proof, delivery, messageId, address }: BounceVerdict,
  now: Date,
): Promise<Bounced | null> {
  if (delivery !== null) return (await byDelivery(db, delivery)) ?? (await byId(db, delivery.subscriberId))
  const byMessage = messageId === null ? null : await byMessageId(db, messageId, now)
  if (byMessage !== null) return byMessage
  return proof === 'told' && address !== null ? byAddress(db, address.toLowerCase()) : null
}

async function byDelivery(
  db: Kysely<Tables>,
  { issueId, subscriberId }: DeliveryName,
): Promise<Bounced | null> {
  const row = await withSubscriber(db)
    .where('delivery.issue_id', '=', issueId)
    .where('delivery.subscriber_id', '=', subscriberId)
    .executeTakeFirst()
  return row ?? null
}

/** Anybody may ask for a Message-ID that they made up: it is looked up by its index, and nothing is looked through. */
async function byMessageId(db: Kysely<Tables>, messageId: string, now: Date): Promise<Bounced | null> {
  const since = new Date(now.getTime() - MESSAGE_ID_DAYS * 86_400_000).toISOString()
  const row = await withSubscriber(db)
    .innerJoin('send', 'send.issue_id', 'delivery.issue_id')
    .where('delivery.message_id', '=', messageId)
    .where('send.started_at', '>=', since)
    .executeTakeFirst()
  return row ?? null
}

function withSubscriber(db: Kysely<Tables>) {
  return db
    .selectFrom('delivery')
    .innerJoin('subscriber', 'subscriber.id', 'delivery.subscriber_id')
    .select([
      'subscriber.id as subscriberId',
      'subscriber.address_key as addressKey',
      'delivery.id as deliveryId',
      'delivery.handed_at as handedAt',
    ])
}

async function byId(db: Kysely<Tables>, id: number): Promise<Bounced | null> {
  return withoutDelivery(await subscriberAlone(db).where('id', '=', id).executeTakeFirst())
}

async function byAddress(db: Kysely<Tables>, addressKey: string): Promise<Bounced | null> {
  return withoutDelivery(await subscriberAlone(db).where('address_key', '=', addressKey).executeTakeFirst())
}

function subscriberAlone(db: Kysely<Tables>) {
  return db.selectFrom('subscriber').select(['id as subscriberId', 'address_key as addressKey'])
}

function withoutDelivery(row: Pick<Bounced, 'subscriberId' | 'addressKey'> | undefined): Bounced | null {
  return row === undefined ? null : { ...row, deliveryId: null, handedAt: null }
}
