import type { Kysely } from 'kysely'
import type { SendLock, Store } from '../domain/ports.ts'
import { createApprovalStore } from './approval-store.ts'
import { createBounceStore } from './bounce-store.ts'
import { createClickStore } from './click-store.ts'
import { createLedger } from './ledger.ts'
import { readListFacts } from './list-facts.ts'
import { createReaderStore } from './reader-store.ts'
import { createReportStore } from './report-store.ts'
import { createSignUpStore } from './sign-up-store.ts'
import { createSubscriberStore } from './subscriber-store.ts'
import type { Tables } from './tables.ts'
import { createTestRunStore } from './test-run-store.ts'

/** The store on any database that Kysely speaks to; `lock` is the dialect's way to let one process send. */
export function createStore(db: Kysely<Tables>, lock: () => SendLock | null): Store {
  return {
    subscribers: createSubscriberStore(db),
    approvals: createApprovalStore(db),
    testRuns: createTestRunStore(db),
    ledger: createLedger(db, lock),
    reports: createReportStore(db),
    bounces: createBounceStore(db),
    readers: createReaderStore(db),
    signUps: createSignUpStore(db),
    clicks: createClickStore(db),
    stats: { facts: (now) => readListFacts(db, now) },
    close: () => db.destroy(),
  }
}
