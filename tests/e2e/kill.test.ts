import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { DeliveryState } from '../../src/domain/sending/delivery.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { anApprovedNewsletter, readerRows } from '../helpers/approved-newsletter.ts'
import { messageIdOf, startCapturingServer } from '../helpers/capturing-server.ts'
import { finished, runCli, startCli } from '../helpers/run-cli.ts'
import { seededRandom } from '../helpers/seeded-random.ts'

const KILLS = 50
const COUNT = 2_400
const CONNECTIONS = 5

const NEW_KILLS = 6
const [BEFORE, NEW] = [20, 400]

it(`loses nobody and doubles nobody where --to-new is killed ${NEW_KILLS} times`, async () => {
  const random = seededRandom(20_261_127)
  const server = await startCapturingServer()
  const env = { SMTP_URL: server.url, DIGLOT_SECRET: 'a-secret-of-at-least-32-characters' }
  const root = await anApprovedNewsletter(readerRows(BEFORE))
  const send = ['-C', root, 'send', '2025-w30', '--yes']
  expect(await runCli(send, { env })).toMatchObject({ code: 0 })
  await writeFile(join(root, 'list.csv'), `email,name,edition\n${readerRows(BEFORE + NEW).join('\n')}\n`)
  await runCli(['-C', root, 'subscribers', 'import', join(root, 'list.csv')], { env })

  for (let kills = 0; kills < NEW_KILLS; kills += 1) {
    const child = startCli([...send, '--to-new'], { env })
    const ended = finished(child)
    await Promise.race([server.reached(server.messages.length + 1 + Math.floor(random() * 20)), ended])
    expect(child.kill('SIGKILL')).toBe(true)
    await ended
  }
  // What a kill left uncertain is for a person; nothing of it goes out by itself.
  expect(await runCli([...send, '--to-new'], { env })).toMatchObject({ code: 0 })

  const store = await openSqliteStore(join(root, 'data', 'diglot.db'))
  const rows = await store.deliveries.tally('2025-w30')
  await store.close()
  const count = (state: DeliveryState) =>
    rows.filter((row) => row.state === state).reduce((total, row) => total + row.count, 0)
  const [accepted, uncertain] = [count('accepted'), count('uncertain')]
  const readers = new Set(server.messages.map(({ to }) => to))
  process.stdout.write(
    `kills ${NEW_KILLS}, readers ${BEFORE + NEW}: accepted ${accepted}, uncertain ${uncertain}, messages ${server.messages.length}\n`,
  )
  expect(accepted + uncertain).toBe(BEFORE + NEW)
  expect(uncertain).toBeLessThanOrEqual(NEW_KILLS * CONNECTIONS)
  expect(readers.size).toBe(server.messages.length)
  await server.close()
})

it(`loses nobody and doubles nobody over ${KILLS} kills at random moments`, async () => {
  const random = seededRandom(20_251_123)
  const server = await startCapturingServer()
  const env = { SMTP_URL: server.url, DIGLOT_SECRET: 'a-secret-of-at-least-32-characters' }
  const root = await anApprovedNewsletter(readerRows(COUNT))
  const send = ['-C', root, 'send', '2025-w30', '--yes']

  const store = await openSqliteStore(join(root, 'data', 'diglot.db'))
  const tally = async () => {
    const rows = await store.deliveries.tally('2025-w30')
    const sum = (some: typeof rows) => some.reduce((total, { count }) => total + count, 0)
    const count = (state: DeliveryState) => sum(rows.filter((row) => row.state === state))
    return {
      accepted: count('accepted'),
      uncertain: count('uncertain'),
      handed: count('handed'),
      total: sum(rows),
    }
  }

  let kills = 0
  let worst = 0
  while (kills < KILLS) {
    const child = startCli(send, { env })
    const ended = finished(child)
    // A third dies at once when a message was taken but not answered yet, the others some milliseconds later, as long as a
    // fast machine leaves enough for the kills that follow.
    const mayBeLate = COUNT - server.messages.length > 200 + 40 * (KILLS - kills)
    await Promise.race([server.reached(server.messages.length + 1 + Math.floor(random() * 40)), ended])
    if (random() > 0.33 && mayBeLate) await new Promise((resolve) => setTimeout(resolve, random() * 30))
    if (!child.kill('SIGKILL')) break
    await ended
    kills += 1
    const { handed } = await tally()
    expect(handed).toBeLessThanOrEqual(CONNECTIONS)
    worst = Math.max(worst, handed)
  }
  expect(await runCli(send, { env })).toMatchObject({ code: 0 })

  const { accepted, uncertain, total } = await tally()
  const copies = Map.groupBy(server.messages, ({ to }) => to)
  const doubled = [...copies.values()].filter((messages) => messages.length > 1).length
  const lost = COUNT - accepted - uncertain
  process.stdout.write(
    `kills ${kills}, subscribers ${COUNT}: accepted ${accepted}, uncertain ${uncertain} (at most ${worst} a kill, ${CONNECTIONS} connections), lost ${lost}, doubled ${doubled}\n`,
  )
  expect({ kills, total, lost, doubled }).toEqual({ kills: KILLS, total: COUNT, lost: 0, doubled: 0 })
  expect(copies.size).toBeGreaterThanOrEqual(accepted)
  expect(copies.size).toBeLessThanOrEqual(accepted + uncertain)

  // A person who has them sent once more loses nobody either, and all copies of a reader are one message.
  const resent = new Set((await store.uncertain.list('2025-w30')).map(({ address }) => address))
  const resolve = ['-C', root, 'resolve', '2025-w30', '--resend', 'all', '--yes']
  expect(await runCli(resolve, { env })).toMatchObject({ code: 0 })
  expect(await runCli(send, { env })).toMatchObject({ code: 0 })
  expect(await tally()).toEqual({ accepted: COUNT, uncertain: 0, handed: 0, total: COUNT })
  const messagesOf = Map.groupBy(server.messages, ({ to }) => to)
  expect(messagesOf.size).toBe(COUNT)
  for (const [to, messages] of messagesOf) {
    expect(messages.length).toBeLessThanOrEqual(resent.has(to) ? 2 : 1)
    expect(new Set(messages.map(messageIdOf)).size).toBe(1)
  }
  await store.close()
  await server.close()
  // It starts the program more than fifty times.
}, 900_000)
