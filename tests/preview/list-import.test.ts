import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import type { ImportOutcome, ImportPreview } from '../../src/app/views/list.ts'
import type { Store } from '../../src/domain/ports.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { collect } from '../contracts/store-place.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { newsletterYaml } from '../helpers/content-folder.ts'
import { encodeAs } from '../helpers/encode-text.ts'
import { runningPreview } from '../helpers/running-preview.ts'

const now = new Date('2025-07-28T08:00:00Z')
const fields =
  'fields:\n  company:\n    name: { zh-Hans: 公司, en: Company }\n    default: { zh-Hans: 贵公司, en: your company }\n'

type Preview = Extract<ImportPreview, { seen: string }>

async function anImport(seed: (store: Store) => Promise<unknown> = async () => {}) {
  const preview = await runningPreview({
    files: { 'newsletter.yaml': `${newsletterYaml}${fields}` },
    clock: () => now,
  })
  const store = await openSqliteStore(join(preview.root, 'data', 'diglot.db'))
  await seed(store)
  const given = (list: string | Uint8Array, more: object = {}) => ({
    ...{ name: 'readers.csv', bytes: Buffer.from(list).toString('base64') },
    ...{ as: 'active', encoding: null, columns: [], ...more },
  })
  const look = (list: string | Uint8Array, more?: object) =>
    preview.post<Preview>('/api/list/import/preview', given(list, more))
  const confirm = (list: string | Uint8Array, seen: string, more?: object) =>
    preview.post<ImportOutcome>('/api/list/import', { ...given(list, more), seen })
  const listed = async () =>
    (await collect(store.subscribers.list())).map(({ address, status }) => `${address} ${status}`)
  const leftovers = () => {
    const folder = join(preview.root, 'data', 'imports')
    return existsSync(folder) ? readdirSync(folder) : []
  }
  return { ...preview, store, look, confirm, listed, leftovers }
}

const list = [
  'E-Mail;First name;Last name;Status;Groups;Firm;Remarks',
  'li@example.com;Ming;Li;subscribed;press,VIP;Acme;=1+1',
  'wang@example.com;;;unsubscribed;;;',
  'who@example.com;;;perhaps;;;',
  'left@example.com;;;subscribed;;;',
  'no address;;;subscribed;;;',
  'new@example.com;<b>New</b>;;subscribed;;;',
].join('\n')

it('shows what a list would do, row by row and in all, and changes nothing', async () => {
  const { look, listed, store, leftovers, bugs } = await anImport(async ({ subscribers }) => {
    await subscribers.importAll([aPerson({ address: 'left@example.com' })], now)
    await subscribers.remove('left@example.com', now)
  })
  const before = await listed()
  const { columns, rows, counts, refused, encoding, delimiter } = await look(list)
  expect([encoding, delimiter]).toEqual(['utf-8', ';'])
  expect(columns.map(({ heading, meaning, isFixed }) => [heading, meaning, isFixed])).toEqual([
    ['E-Mail', 'address', false],
    ['First name', 'givenName', false],
    ['Last name', 'familyName', false],
    ['Status', 'consent', true],
    ['Groups', 'tags', false],
    ['Firm', 'ignored', false],
    ['Remarks', 'ignored', false],
  ])
  expect(columns[3]?.examples).toEqual(['subscribed', 'unsubscribed', 'perhaps'])
  expect(rows.map(({ outcome }) => outcome)).toEqual([
    ...['added', 'left', 'refused', 'kept', 'refused', 'added'],
  ])
  expect(rows[0]?.person).toEqual({
    ...{ address: 'li@example.com', name: 'Ming Li', edition: null, tags: ['press', 'VIP'], fields: {} },
  })
  expect(counts).toMatchObject({ read: 6, added: 2, left: 1, kept: 1, refused: 2, duplicates: 0 })
  expect(refused.map(({ line }) => line)).toEqual([4, 6])
  expect(await listed()).toEqual(before)
  expect(leftovers()).toEqual([])
  expect(bugs).toEqual([])
  await store.close()
})

it('imports what was shown and nothing else, and says the same again', async () => {
  const { look, confirm, listed, store, leftovers } = await anImport()
  const choices = { columns: [{ index: 5, meaning: 'field:company' }] }
  const { seen, counts } = await look(list, choices)
  expect(await confirm(`${list}\nlate@example.com`, seen, choices)).toEqual({ refused: 'changed' })
  expect(await confirm(list, seen)).toEqual({ refused: 'changed' })
  expect(await listed()).toEqual([])
  const outcome = await confirm(list, seen, choices)
  expect(outcome).toEqual({ done: { counts, rejects: expect.stringContaining('no address') } })
  expect('done' in outcome && outcome.done.rejects).toMatch(/^\ufeffline,reason,E-Mail/)
  expect(await listed()).toEqual([
    'wang@example.com left',
    'li@example.com active',
    'left@example.com active',
    'new@example.com active',
  ])
  expect(await store.subscribers.find('li@example.com')).toMatchObject({ name: 'Ming Li' })
  const [li] = await collect(store.subscribers.list({ text: 'li@' }))
  expect(li?.fields).toEqual({ company: 'Acme' })
  expect(leftovers()).toEqual([])
  await store.close()
})

it('asks for the column of addresses where no heading names it', async () => {
  const { look, confirm, listed, store } = await anImport()
  const odd = 'who,where to write\n李明,li@example.com\n'
  expect(await look(odd)).toEqual({
    refused: 'no addresses',
    columns: [
      { heading: 'who', meaning: 'ignored', isFixed: false, examples: ['李明'] },
      { heading: 'where to write', meaning: 'ignored', isFixed: false, examples: ['li@example.com'] },
    ],
  })
  const columns = [
    { index: 0, meaning: 'name' },
    { index: 1, meaning: 'address' },
  ]
  const { seen, rows } = await look(odd, { columns })
  expect(rows[0]?.person).toMatchObject({ address: 'li@example.com', name: '李明' })
  expect(await confirm(odd, seen, { columns })).toMatchObject({ done: { counts: { added: 1 } } })
  expect(await listed()).toEqual(['li@example.com active'])
  await store.close()
})

it('makes nobody active by a correction of what a column means', async () => {
  const { look, store } = await anImport()
  const hostile =
    'email,status,type,notes,plan\na@example.com,left,regular,unsubscribed,free\nb@example.com,active,unsubscribed,,gold\n'
  const columns = [1, 2, 3].map((index) => ({ index, meaning: index === 1 ? 'name' : 'ignored' }))
  const { counts, columns: shown } = await look(hostile, { columns })
  expect(counts).toMatchObject({ added: 0, left: 2 })
  expect(shown.map(({ meaning, isFixed }) => [meaning, isFixed])).toEqual([
    ...[
      ['address', false],
      ['consent', true],
      ['consent', true],
      ['ignored', false],
      ['ignored', false],
    ],
  ])
  // A word that is not known refuses its row, and a column that is no consent after all may be taken back.
  const asked = await look(hostile, { columns: [{ index: 4, meaning: 'consent' }] })
  expect(asked.counts).toMatchObject({ added: 0 })
  expect(asked.columns[4]).toMatchObject({ meaning: 'consent', isFixed: false })
  const notes = await look('email,notes\na@example.com,unsubscribed\n', {
    columns: [{ index: 1, meaning: 'name' }],
  })
  expect(notes.counts).toMatchObject({ added: 0, left: 1 })
  await store.close()
})

it('takes lists of those who left, other encodings, and says where a list is broken by its own name', async () => {
  const { look, confirm, listed, store, bugs } = await anImport(({ subscribers }) =>
    subscribers.importAll(people(1), now),
  )
  const bare = 'reader1@example.com\nreader2@example.com\n'
  expect(await look(bare)).toMatchObject({ code: 'LIST_INVALID', where: 'readers.csv:1' })
  const as = { as: 'left' }
  const { seen, counts } = await look(bare, as)
  expect(counts).toMatchObject({ read: 2, left: 2 })
  await confirm(bare, seen, as)
  expect(await listed()).toEqual(['reader1@example.com left', 'reader2@example.com left'])
  const big5 = encodeAs('big5', 'email,name\na@example.com,陳大文\n')
  expect((await look(big5, { encoding: 'big5' })).rows[0]?.person?.name).toBe('陳大文')
  expect(await look(big5, { encoding: 'nonsense' })).toMatchObject({ status: 400, code: 'USAGE' })
  expect(await look('')).toMatchObject({ code: 'LIST_INVALID', where: 'readers.csv' })
  expect(await look(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toMatchObject({ code: 'LIST_INVALID' })
  expect(await look(`email\n"${'x'.repeat(1_000_000)}\n`)).toMatchObject({ code: 'LIST_INVALID' })
  expect(bugs).toEqual([])
  await store.close()
})

it('takes 50,000 rows, one import at a time, and refuses more than it can hold', async () => {
  const { root, look, confirm, post, store, leftovers, bugs } = await anImport()
  const long = `email,name\n${Array.from({ length: 50_000 }, (_, at) => `r${at}@example.com,Reader ${at}\n`).join('')}`
  const { counts, seen } = await look(long)
  expect(counts).toMatchObject({ read: 50_000, added: 50_000 })
  // While somebody else writes, the import that is let through waits, and the other one is answered.
  const writer = new DatabaseSync(join(root, 'data', 'diglot.db'))
  writer.exec('begin immediate')
  const both = [confirm(long, seen), confirm(long, seen)]
  expect(await Promise.race(both)).toEqual({ refused: 'busy' })
  writer.close()
  expect((await Promise.all(both)).filter((outcome) => 'done' in outcome)).toHaveLength(1)
  expect(await store.subscribers.countPeople({})).toBe(50_000)
  const body = { name: '', as: 'active', encoding: null, columns: [], bytes: 'A'.repeat(28_000_000) }
  expect(await post('/api/list/import/preview', body)).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' })
  expect(leftovers()).toEqual([])
  expect(bugs).toEqual([])
  await store.close()
})
