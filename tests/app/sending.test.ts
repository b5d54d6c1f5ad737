import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { openAppForTest } from '../helpers/open-app.ts'
import { aNewsletterFolder } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const until = new Date('2031-03-01T08:00:00Z')

/** An approved issue and two readers, of whom the first, who has the tag `press`, has paused until `until`. */
async function aPausedReader() {
  let now = new Date(until.getTime() - 2)
  const root = await aNewsletterFolder(await tempFolder())
  const app = openAppForTest(root, { clock: () => now })
  const add = async (rows: string) => {
    await writeFile(join(root, 'list.csv'), `email,name,edition,tags\n${rows}\n`)
    await app.importSubscribers(join(root, 'list.csv'), {})
  }
  await add('reader@example.com,,en,press\nother@example.org,,en,')
  await app.approve('2025-w30')
  const store = await openSqliteStore(join(root, 'data', 'diglot.db'))
  onTestFinished(() => store.close())
  const pause = (id: number) => store.readers.change(id, { name: '', edition: 'en', pausedUntil: until }, now)
  await pause(1)
  const start = async () => {
    const { proof, choice } = await app.planSend('2025-w30')
    now = new Date(until.getTime() - 1)
    await store.sends.start(proof, choice, now)
  }
  const pass = () => {
    now = until
  }
  return { app, add, pause, start, pass }
}

const reader = { edition: 'en', domain: 'example.com', count: 1 }
const other = { edition: 'en', domain: 'example.org', count: 1 }

describe('a plan counts its readers at the time of its clock', () => {
  it('where a send begins', async () => {
    const { app, pass } = await aPausedReader()
    expect((await app.planSend('2025-w30')).audience).toEqual([other])
    pass()
    expect((await app.planSend('2025-w30')).audience).toEqual([reader, other])
  })

  it('where a send that was begun goes to further tags', async () => {
    const { app, start, pass } = await aPausedReader()
    await start()
    expect(await app.planSend('2025-w30', 'press')).toMatchObject({ audience: [other], added: [] })
    pass()
    expect(await app.planSend('2025-w30', 'press')).toMatchObject({
      audience: [other, reader],
      added: [reader],
    })
  })

  it('where a send that was begun goes to those who joined since', async () => {
    const { app, add, pause, start, pass } = await aPausedReader()
    await start()
    await add('new@example.net,,en,')
    await pause(3)
    expect((await app.planToNew('2025-w30')).added).toEqual([])
    pass()
    expect((await app.planToNew('2025-w30')).added).toEqual([
      { edition: 'en', domain: 'example.net', count: 1 },
    ])
  })
})
