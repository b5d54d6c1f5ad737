import type { Store } from '../domain/ports.ts'
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

/**
 * What people and processes do on one database. Most commands need a few parts, so each is made when it is asked for, and
 * once where it keeps something.
 */
export function createStore(database: StoreDatabase): Store {
  const { db, clock, isUnreachable } = database
  // A sender waits until the database is back; a reader of a page sees an error. When an issue arrives a
  // thousand leave in a second: a commit stops this process for as long as the disk takes, so that many share it.
  const impatient = { ...database, isUnreachable: () => false, gatherMs: 5 }
  const workers = once(() => createWorkers(database))
  const deliveries = once(() => createDeliveryStore(database, workers().claimsAs))
  const readers = once(() => createReaderStore(impatient))
  const signUps = once(() => createSignUpStore(impatient))
  const clicks = once(() => createClickStore(impatient))
  return {
    get subscribers() {
      return createSubscriberStore(db)
    },
    get approvals() {
      return createApprovalStore(db)
    },
    get testRuns() {
      return createTestRunStore(db)
    },
    get sends() {
      return createSendStore(database)
    },
    get schedules() {
      return createScheduleStore(database)
    },
    get refusals() {
      return createRefusalStore(db)
    },
    get uncertain() {
      return createUncertainStore(db)
    },
    get log() {
      return createLogStore(db)
    },
    get reviews() {
      return createReviewStore(db)
    },
    get pictures() {
      return createPictureStore(db)
    },
    get paces() {
      return createPaceStore(db)
    },
    get deliveries() {
      return deliveries()
    },
    get workers() {
      return workers().store
    },
    get reports() {
      return createReportStore(db)
    },
    get bounces() {
      return createBounceStore(db)
    },
    get readers() {
      return readers()
    },
    get signUps() {
      return signUps()
    },
    get ownerLinks() {
      return createOwnerLinkStore(db)
    },
    get welcomes() {
      return createWelcomeStore(db)
    },
    get links() {
      return createLinkStore(db)
    },
    get clicks() {
      return clicks()
    },
    get restores() {
      return createRestoreStore(database)
    },
    get changes() {
      return createChangeStore(database)
    },
    stats: { facts: (now) => readListFacts(db, now), tags: () => countTags(db) },
    clock,
    isUnreachable,
    together: (work) => transact(db, (trx) => work(createStore({ ...database, db: trx }))),
    close: () => db.destroy(),
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
