import type { CompiledQuery, KyselyPlugin, RootOperationNode } from 'kysely'
import { createQueryId } from 'kysely'
import { describe, expect, it } from 'vitest'
import { createStore } from '../../src/store/create-store.ts'
import type { StoreDatabase } from '../../src/store/store-database.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { aReport } from '../helpers/a-verdict.ts'

const now = new Date('2025-07-27T08:00:00Z')
const issueId = '2025-w30'
const delivery = { issueId, subscriberId: 1 }

export type Asked = Pick<CompiledQuery, 'sql' | 'parameters'>

export interface BoundedWorkTools {
  readonly open: () => Promise<StoreDatabase>
  /** The tables that a statement reads from one end to the other, where no index helps. */
  readonly scannedBy: (database: StoreDatabase, asked: Asked) => Promise<readonly string[]>
}

/** Of these there are a few for each issue, one for each reader who is being welcomed, and one of the salt and of links that are not bound; all others grow with the list, or with who visits. */
const FEW = ['send', 'welcome', 'salt', 'unbound_link', 'proof', 'approval', 'schedule', 'test_run']

/** Whether there is any row at all; and what cleans up after an erasure, which has no plan. */
const WITHOUT_PLAN = /^select "\w+" from "\w+" limit \S+$|^vacuum|^pragma/

/** What strangers can make the store do is looked up by an index, however long the list is. */
export function boundedWorkContract(name: string, { open, scannedBy }: BoundedWorkTools): void {
  describe(`${name} store`, () => {
    it('looks through no table for a mail, a webhook, a visitor, or an editor who looks for people', async () => {
      const database = await open()
      const asked: Asked[] = []
      const store = createStore({ ...database, db: database.db.withPlugin(recorder(database, asked)) })
      await store.subscribers.importAll(people(3), now)
      await store.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
      for (const { id, subscriberId } of await store.deliveries.claim(issueId, 3, now))
        await store.deliveries.recordHanded(id, `<${subscriberId}@example.com>`, now)
      asked.length = 0

      const options = { now, dryRun: false }
      const reports = [
        aReport('token', { delivery }),
        aReport('soft', { delivery, kind: 'soft' }),
        aReport('left', { delivery, kind: 'unsubscribe' }),
        aReport('message', { proof: 'none', delivery: null, messageId: '<2@example.com>' }),
        aReport('address', { proof: 'told', delivery: null, address: 'reader3@example.com' }),
        aReport('nobody', { proof: 'none', delivery: null, messageId: '<9@example.com>' }),
        aReport('no delivery', { delivery: { issueId: 'other', subscriberId: 1 } }),
      ]
      for (const report of reports) await store.bounces.apply(report, options)
      await store.bounces.appliedWebhooks.add('token', { until: now, now })
      await store.bounces.appliedWebhooks.has('token')
      const paces = [{ key: 'mailbox', burst: 3, everyMs: 86_400_000 }]
      const counts = { network: 'network', paces }
      await store.signUps.ask({ ...aPerson(), language: 'en' }, counts, now)
      const mail = await store.signUps.nextMail(now)
      const id = mail?.signUp.id ?? 0
      await store.signUps.recordMail(id, { state: 'deferred', reply: '', about: 'session' }, now)
      await store.signUps.find({ id, choice: 0 }, now)
      await store.signUps.confirm({ id, choice: 0, isWelcomed: true }, now)
      const welcome = await store.welcomes.next(now)
      const copy = { issueId, offered: ['en'], fallback: 'en' }
      await store.welcomes.addCopy(welcome ?? { id: 0, subscriberId: 0 }, copy, now)
      await store.welcomes.issuesToSend()
      await store.welcomes.take(welcome?.id ?? 0)
      await store.welcomes.recordMail(
        welcome?.id ?? 0,
        { state: 'deferred', reply: '', about: 'session' },
        now,
      )
      await store.welcomes.forget(now)
      await store.signUps.subscribed(id)
      await store.signUps.forget(now)
      await store.ownerLinks.ask({ subscriberId: 1, purpose: 'data', language: 'en' }, now)
      const own = await store.ownerLinks.nextMail(now)
      await store.ownerLinks.recordMail(own?.id ?? 0, { state: 'deferred', reply: '', about: 'session' }, now)
      await store.ownerLinks.forget(now)
      await store.links.madeUnbound({ issueId, subscriberId: 1 })
      await store.readers.find(1)
      await store.readers.leave(2, { issueId, way: 'one-click' }, now)
      await store.readers.giveReason(2, 'other')
      await store.readers.comeBack(2, now)
      await store.readers.change(2, { name: '', edition: 'en', pausedUntil: null }, now)
      await store.readers.record(2)
      await store.readers.erase(2, now)
      await store.clicks.count({ issueId, editionId: 'en', index: 0 }, 'reader')
      const gets = { editions: ['en'], withDefault: true, offered: ['en'] }
      const sought = { text: 'reader', status: 'active', tags: ['vip'], gets } as const
      await store.subscribers.people(sought, { before: null, limit: 50 })
      await store.subscribers.countPeople(sought)
      await store.subscribers.find('reader1@example.com')
      const actor = { by: 'an editor', note: '' }
      await store.subscribers.change(1, { name: '', edition: null, fields: {} }, { now, actor })
      for (const how of ['tag', 'untag', 'untag'] as const)
        await store.subscribers.tagMany([1], { tags: [{ key: 'vip', label: 'VIP' }], how })
      await store.subscribers.remove('reader1@example.com', now, actor)
      await store.sends.list()
      await store.sends.find(issueId)
      await store.sends.frozenProof(issueId)
      await store.approvals.latest(issueId)

      expect(asked.length).toBeGreaterThan(40)
      const scans: string[] = []
      for (const one of asked.filter(({ sql }) => !WITHOUT_PLAN.test(sql)))
        for (const table of await scannedBy(database, one))
          if (!FEW.includes(table)) scans.push(`${table}: ${one.sql}`)
      expect(scans).toEqual([])
      await store.close()
    })
  })
}

/** Writes down every statement that is run. */
function recorder({ db }: StoreDatabase, asked: Asked[]): KyselyPlugin {
  return {
    transformQuery({ node }: { readonly node: RootOperationNode }) {
      asked.push(db.getExecutor().compileQuery(node as never, createQueryId()))
      return node
    },
    transformResult: async ({ result }) => result,
  }
}
