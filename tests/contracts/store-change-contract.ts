import { expect, it, onTestFinished } from 'vitest'
import { type StoreTopic, storeTopics } from '../../src/domain/change-ports.ts'
import type { Store } from '../../src/domain/ports.ts'
import { aPerson } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import type { MakePlace } from './store-place.ts'

const now = new Date('2025-07-27T09:30:00Z')
const later = new Date('2025-07-27T09:31:00Z')
const proof = aProof()
const choice = { offered: ['en'], fallback: 'en' }
const pace = { messagesPerSecond: null, connections: null, groups: [] }
const test = { issueId: '2025-w30', sha256: proof.sha256, destination: 'mail.example.com', at: now }
const result = {
  editionId: 'en',
  address: 'editor@example.com',
  outcome: { state: 'accepted', reply: '250 ok' } as const,
}
const approval = { issueId: '2025-w30', sha256: proof.sha256, approvedBy: 'an editor', approvedAt: now }

/** What another process does, in this order, and what of it a page follows. */
const steps: readonly (readonly [
  what: string,
  topic: StoreTopic,
  step: (store: Store) => Promise<unknown>,
])[] = [
  ['a subscriber', 'list', (store) => store.subscribers.add(aPerson(), now)],
  [
    'a name that an editor changes',
    'list',
    (store) =>
      store.subscribers.change(
        1,
        { name: '王芳', edition: null, fields: {} },
        { now, actor: { by: 'an editor', note: '' } },
      ),
  ],
  ['a tag', 'list', (store) => store.subscribers.tag('reader@example.com', [{ key: 'vip', label: 'VIP' }])],
  ['a test', 'tests', (store) => store.testRuns.begin({ ...test, results: [] })],
  ['what became of it', 'tests', (store) => store.testRuns.finish(1, [result])],
  ['an approval', 'approvals', (store) => store.approvals.record(approval, proof)],
  [
    'a withdrawal',
    'approvals',
    (store) => store.approvals.withdraw({ issueId: '2025-w30', withdrawnBy: 'an editor', withdrawnAt: now }),
  ],
  ['another approval', 'approvals', (store) => store.approvals.record(approval, proof)],
  [
    'a schedule',
    'schedules',
    (store) => store.schedules.keep({ proof, choice, pace, dueAt: later, timeZone: 'UTC' }, now),
  ],
  ['a schedule that is cancelled', 'schedules', (store) => store.schedules.cancel('2025-w30')],
  ['a send', 'sends', (store) => store.sends.start(proof, choice, now)],
  ['a pause', 'sends', (store) => store.sends.pause('2025-w30')],
  ['a cancelled send', 'sends', (store) => store.sends.cancel('2025-w30', now)],
  ['somebody who left', 'list', (store) => store.subscribers.remove('reader@example.com', later)],
]

export function changeContract(makePlace: MakePlace): void {
  it('shows what another process has written, by its topic, and is the same where nobody wrote', async () => {
    const place = await makePlace()
    const [here, elsewhere] = [await place.open(), await place.open()]
    onTestFinished(async () => {
      await Promise.all([here.close(), elsewhere.close()])
      await place.remove()
    })
    const marksOf = async ({ changes }: Store) => Promise.all(storeTopics.map((topic) => changes.mark(topic)))
    for (const [what, topic, step] of steps) {
      const before = { version: await here.changes.version(), marks: await marksOf(here) }
      await step(elsewhere)
      const after = { version: await here.changes.version(), marks: await marksOf(here) }
      const changed = storeTopics.filter((_topic, at) => before.marks[at] !== after.marks[at])
      expect([what, after.version !== before.version, changed]).toEqual([what, true, [topic]])
    }
  })

  it('shows what this process has written itself', async () => {
    const place = await makePlace()
    const store = await place.open()
    onTestFinished(async () => {
      await store.close()
      await place.remove()
    })
    const before = await store.changes.version()
    await store.subscribers.add(aPerson(), now)
    expect(await store.changes.version()).not.toBe(before)
  })
}
