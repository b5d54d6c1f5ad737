import { expect, it, onTestFinished } from 'vitest'
import { createSendRunner } from '../../src/app/sending/send-runner.ts'
import { readSendView } from '../../src/app/sending/send-view.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { issueId, now } from '../contracts/ledger-steps.ts'
import { aPerson } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'

const runner = createSendRunner({
  clock: () => now,
  onBug: () => undefined,
})

it('names a restore as why a send waits, until a person has decided about the last of its deliveries', async () => {
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  await store.subscribers.importAll([aPerson({ address: 'reader@example.com' })], now)
  await store.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
  await store.restores.hold({ backupAt: now, isComplete: false, now })
  const view = () => readSendView(store, issueId, runner)
  expect(await view()).toMatchObject({ counts: { uncertain: 1 }, restoredFrom: now.toISOString() })

  const ids = (await store.uncertain.list(issueId)).map(({ id }) => id)
  await store.uncertain.close(ids, { state: 'accepted', by: 'the editor' }, now)
  const decided = await view()
  expect(decided).toMatchObject({ state: 'finished', counts: { accepted: 1 } })
  expect(decided).not.toHaveProperty('restoredFrom')
})
