import { expect, it } from 'vitest'
import type { IssueDetail } from '../../src/app/views/issue.ts'
import type { ChangeEvent, StoreChange } from '../../src/app/views/newsletter.ts'
import { anActor } from '../helpers/an-actor.ts'
import { eventStream, untilEvent } from '../helpers/event-stream.ts'
import { openApp } from '../helpers/open-app.ts'
import { runningPreview } from '../helpers/running-preview.ts'

const isStore = (change: ChangeEvent): change is StoreChange => change.kind === 'store'

it('tells every open page what another process has written to the database', async () => {
  const { url, root, get, bugs } = await runningPreview()
  const pages = [await eventStream(`${url}/api/events`), await eventStream(`${url}/api/events`)]
  for (const next of pages) expect((await next()).event).toBe('ready')
  const told = (topic: StoreChange['what'][number]) =>
    Promise.all(
      pages.map((next) =>
        untilEvent<ChangeEvent>(next, (change) => isStore(change) && change.what.includes(topic)),
      ),
    )
  const elsewhere = openApp(root, { actor: { ...anActor, name: 'another editor' } })
  await elsewhere.addSubscriber({ address: 'new@example.com', name: '', edition: null })
  await told('list')
  await elsewhere.approve('2025-w30')
  await told('approvals')
  expect((await get<IssueDetail>('/api/issues/2025-w30')).approval).toMatchObject({ by: 'another editor' })
  await elsewhere.withdrawApproval({ issueId: '2025-w30' })
  await told('approvals')
  await elsewhere.close()
  expect(bugs).toEqual([])
})
