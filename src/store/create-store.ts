import type { Store, StoreSteps } from '../domain/ports.ts'
import { createBounceStore } from './bounces/bounce-store.ts'
import { createChangeStore } from './change-store.ts'
import { createPaceStore } from './claim/pace-store.ts'
import { createWorkers } from './claim/worker-store.ts'
import { readListFacts } from './list/list-facts.ts'
import { createSubscriberStore } from './list/subscriber-store.ts'
import { countTags } from './list/tag-rows.ts'
import { createLogStore } from './log-store.ts'
import { createClickStore, createLinkStore } from './readers/link-store.ts'
import { createOwnerLinkStore } from './readers/owner-link-store.ts'
import { createReaderStore } from './readers/reader-store.ts'
import { createSignUpStore } from './readers/sign-up-store.ts'
import { createWelcomeStore } from './readers/welcome-store.ts'
import { createReviewStore } from './review-store.ts'
import { createApprovalStore, createTestRunStore } from './sends/approval-store.ts'
import { createPictureStore } from './sends/picture-store.ts'
import { createReportStore } from './sends/report-store.ts'
import { createRestoreStore } from './sends/restore-store.ts'
import { createScheduleStore } from './sends/schedule-store.ts'
import { createSendStore } from './sends/send-store.ts'
import { createDeliveryStore } from './steps/delivery-store.ts'
import { createRefusalStore } from './steps/refusal-store.ts'
import { createUncertainStore } from './steps/uncertain-store.ts'
import type { StoreDatabase } from './store-database.ts'
import { transact } from './transact.ts'

/** What people and processes do on one database. Each part is made when it is asked for: most commands need a few. */
export function createStore(database: StoreDatabase): Store {
  const { db, clock, isUnreachable } = database
  const workers = createWorkers(database)
  // A sender waits until the database is back; a reader of a page sees an error. When an issue arrives a
  // thousand leave in a second: a commit stops this process for as long as the disk takes, so that many share it.
  const impatient = { ...database, isUnreachable: () => false, gatherMs: 5 }
  return whenAsked<Store>({
    ...stepsOn(database),
    together: () => (work) =>
      transact(db, (trx) => work(whenAsked<StoreSteps>(stepsOn({ ...database, db: trx })))),
    pictures: () => createPictureStore(db),
    paces: () => createPaceStore(db),
    deliveries: () => createDeliveryStore(database, workers.claimsAs),
    workers: () => workers.store,
    reports: () => createReportStore(db),
    bounces: () => createBounceStore(db),
    readers: () => createReaderStore(impatient),
    signUps: () => createSignUpStore(impatient),
    ownerLinks: () => createOwnerLinkStore(db),
    welcomes: () => createWelcomeStore(db),
    links: () => createLinkStore(db),
    clicks: () => createClickStore(impatient),
    restores: () => createRestoreStore(database),
    changes: () => createChangeStore(database),
    stats: () => ({ facts: (now) => readListFacts(db, now), tags: () => countTags(db) }),
    clock: () => clock,
    isUnreachable: () => isUnreachable,
    close: () => () => db.destroy(),
  })
}

type Makers<T> = { readonly [Part in keyof T]: () => T[Part] }

function stepsOn(database: StoreDatabase): Makers<StoreSteps> {
  const { db } = database
  return {
    subscribers: () => createSubscriberStore(db),
    approvals: () => createApprovalStore(db),
    testRuns: () => createTestRunStore(db),
    sends: () => createSendStore(database),
    schedules: () => createScheduleStore(database),
    refusals: () => createRefusalStore(db),
    uncertain: () => createUncertainStore(db),
    log: () => createLogStore(db),
    reviews: () => createReviewStore(db),
  }
}

/** An object whose parts are made when they are first asked for, and once. */
function whenAsked<T extends object>(makers: Makers<T>): T {
  const parts: Partial<T> = {}
  for (const name of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(parts, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[name]()
        Object.defineProperty(parts, name, { enumerable: true, value })
        return value
      },
    })
  return parts as T
}
