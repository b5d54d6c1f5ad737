import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { RecordedOutcome } from '../../src/domain/sending/delivery-ports.ts'
import { type SendState, sendStates } from '../../src/domain/sending/send-state.ts'
import { createStore } from '../../src/store/create-store.ts'
import { createBatchQueue } from '../../src/store/steps/batch-queue.ts'
import { countTogether, type DeliveryStep, takeSteps } from '../../src/store/steps/delivery-steps.ts'
import type { StoreDatabase } from '../../src/store/store-database.ts'
import type { Tables } from '../../src/store/tables.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { now } from './ledger-steps.ts'

const DELIVERIES = 5
const WORKER = 7
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

/** Where a delivery is, and whose, before the steps. */
const place = fc.record({
  state: fc.constantFrom(
    'pending',
    'claimed',
    'claimed',
    'handed',
    'handed',
    'uncertain',
    'accepted',
    'skipped',
  ),
  isOurs: fc.constantFrom(true, true, true, false),
} as const)

const outcome: fc.Arbitrary<RecordedOutcome> = fc
  .record({
    state: fc.constantFrom('accepted', 'accepted', 'deferred', 'rejected', 'uncertain'),
    reply: fc.constantFrom('250 ok', '451 4.2.2 full', '550 5.1.1 nobody', '552 5.2.2 full'),
  } as const)
  .map((given) => ({ ...given, retryAt: given.state === 'deferred' ? at(60) : null }))

type Planned = { readonly id: number; readonly minute: number } & (
  | { readonly kind: 'handed' }
  | { readonly kind: 'outcome'; readonly outcome: RecordedOutcome }
)

const id = fc.integer({ min: 1, max: DELIVERIES })
const minute = fc.integer({ min: 0, max: 2 })
const planned: fc.Arbitrary<Planned> = fc.oneof(
  fc.record({ kind: fc.constant('handed' as const), id, minute }),
  fc.record({ kind: fc.constant('outcome' as const), id, minute, outcome }),
)

const scene = fc.record({
  worker: fc.constantFrom(null, WORKER),
  sendState: fc.constantFrom<SendState>('running', 'running', ...sendStates),
  places: fc.array(place, { minLength: DELIVERIES, maxLength: DELIVERIES }),
  steps: fc.array(planned, { minLength: 1, maxLength: 12 }),
})

type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never

/** Of two empty databases: what is folded into one statement does what its steps do one after the other. */
export function deliveryStepsContract(
  name: string,
  open: () => Promise<StoreDatabase>,
  runs: { readonly numRuns: number; readonly seed?: number },
): void {
  const opened = async (): Promise<Kysely<Tables>> => {
    const database = await open()
    onTestFinished(() => database.db.destroy())
    const { sends, subscribers } = createStore(database)
    await subscribers.importAll(people(DELIVERIES), now)
    await sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
    return database.db
  }

  describe(`the steps of deliveries on ${name}`, () => {
    it('do together what they do one after the other, also where one of them throws', async () => {
      const [together, apart] = [await opened(), await opened()]
      const property = fc.asyncProperty(scene, async (given) => {
        for (const db of [together, apart]) await arrange(db, given)
        const steps = stepsOf(given)
        const results = await Promise.allSettled(steps.map(queueOn(together)))
        const expected = []
        for (const step of steps) expected.push(...(await Promise.allSettled([queueOn(apart)(step)])))
        expect(results).toEqual(expected)
        expect(await allRows(together)).toEqual(await allRows(apart))
      })
      await fc.assert(property, runs)
    })

    it('of a worker find themselves done when they are taken again', async () => {
      const db = await opened()
      const property = fc.asyncProperty(scene, async (given) => {
        await arrange(db, given)
        const all = stepsOf({ ...given, worker: WORKER })
        const steps = all.slice(0, countTogether(all))
        const once = await Promise.allSettled([takeSteps(db, steps)])
        const rows = await allRows(db)
        expect(await Promise.allSettled([takeSteps(db, steps)])).toEqual(once)
        expect(await allRows(db)).toEqual(rows)
      })
      await fc.assert(property, runs)
    })
  })
}

function queueOn(db: Kysely<Tables>) {
  return createBatchQueue<DeliveryStep, boolean>({
    runTogether: (steps) => takeSteps(db, steps),
    countTogether,
    isUnreachable: () => false,
    commitsAtOnce: 1,
    gatherMs: 0,
  })
}

function stepsOf({ worker, steps }: Pick<Scene, 'worker' | 'steps'>): readonly DeliveryStep[] {
  return steps.map((step) => {
    const of = { id: step.id, worker, now: at(step.minute) }
    return step.kind === 'handed'
      ? { ...of, kind: 'handed', messageId: `<${step.id}.${step.minute}@example.com>` }
      : { ...of, kind: 'outcome', outcome: step.outcome }
  })
}

async function arrange(db: Kysely<Tables>, { worker, sendState, places }: Scene): Promise<void> {
  await db.deleteFrom('bounce').execute()
  await db.updateTable('subscriber').set({ status: 'active', changed_at: now.toISOString() }).execute()
  await db.updateTable('send').set({ state: sendState }).execute()
  for (const [index, { state, isOurs }] of places.entries()) {
    const isHanded = state === 'handed' || state === 'uncertain'
    const untouched = { message_id: null, attempts: 0, reply: null, retry_at: null, claimed_at: null }
    await db
      .updateTable('delivery')
      .set({
        ...untouched,
        state,
        claimed_by: isOurs ? worker : 8,
        handed_at: isHanded ? at(0).toISOString() : null,
        changed_at: now.toISOString(),
      })
      .where('id', '=', index + 1)
      .execute()
  }
  await db.updateTable('turn').set({ next_id: null, retry_at: null, held_until: null }).execute()
}

/** Without the ids of bounces: one that is rolled back may take an id with it. */
async function allRows(db: Kysely<Tables>) {
  return {
    deliveries: await db.selectFrom('delivery').selectAll().orderBy('id').execute(),
    turns: await db.selectFrom('turn').selectAll().execute(),
    statuses: await db.selectFrom('subscriber').select(['id', 'status']).orderBy('id').execute(),
    bounces: await db
      .selectFrom('bounce')
      .select(['event_id', 'kind', 'status', 'failed_at', 'recorded_at'])
      .orderBy('event_id')
      .execute(),
  }
}
