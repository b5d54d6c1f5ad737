import { createSecretKey } from 'node:crypto'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import { readReaderLink, signReaderLink } from '../../src/domain/readers/reader-link.ts'
import { installationKey, signToken } from '../../src/domain/readers/token.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { findLinkedReader } from '../../src/web/routes/linked-reader.ts'
import { aPerson } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const now = new Date('2025-07-27T08:00:00Z')
/** Of all databases here, as where one `.env` serves two newsletters. */
const secretKey = createSecretKey(Buffer.alloc(32, 7))

async function open(path: string) {
  const store = await openSqliteStore(path)
  onTestFinished(() => store.close())
  const { readers, links } = store
  return { store, key: installationKey(secretKey, await links.salt()), secretKey, readers, links }
}

async function aList(addresses: readonly string[], path = ':memory:') {
  const list = await open(path)
  await add(list.store, addresses)
  return list
}

const add = (store: Store, addresses: readonly string[]) =>
  store.subscribers.importAll(
    addresses.map((address) => aPerson({ address })),
    now,
  )

const linkOf = ({ key }: { readonly key: typeof secretKey }, subscriberId: number, address: string) =>
  signReaderLink(key, 'preferences', { issueId: '2025-w30', subscriberId, address })

it('opens the reader whom it was signed for', async () => {
  const list = await aList(['a@example.com', 'b@example.com'])
  const token = linkOf(list, 2, 'B@example.com')
  expect(await findLinkedReader(list, 'preferences', token)).toMatchObject({
    link: { issueId: '2025-w30' },
    reader: { id: 2, address: 'b@example.com' },
  })
})

it('opens nobody in another database under the same secret, also where the address is the same', async () => {
  const [one, other] = [await aList(['a@example.com']), await aList(['a@example.com'])]
  const token = linkOf(one, 1, 'a@example.com')
  expect(await findLinkedReader(other, 'preferences', token)).toBeNull()
  expect(await findLinkedReader({ ...other, key: one.key }, 'preferences', token)).not.toBeNull()
})

it('opens its own reader in a copy, and nobody who has got the same number there', async () => {
  const folder = await tempFolder()
  const path = join(folder, 'diglot.db')
  const before = await openSqliteStore(path)
  await add(before, ['a@example.com'])
  await before.close()
  await copyFile(path, join(folder, 'copy.db'))
  const [one, copy] = [await open(path), await open(join(folder, 'copy.db'))]
  await add(one.store, ['b@example.com'])
  await add(copy.store, ['c@example.com'])
  const token = linkOf(one, 1, 'a@example.com')
  expect(await findLinkedReader(copy, 'preferences', token)).toMatchObject({ reader: { id: 1 } })
  expect(await findLinkedReader(copy, 'preferences', linkOf(one, 2, 'b@example.com'))).toBeNull()
})

it('keeps old links good for what was there when links began to be bound, and for nothing that came later', async () => {
  const path = join(await tempFolder(), 'diglot.db')
  const before = await openSqliteStore(path)
  await add(before, ['a@example.com'])
  await before.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
  await before.close()
  asOfTheOldForm(path)

  const list = await open(path)
  await add(list.store, ['b@example.com'])
  await list.store.sends.start(aProof({ issueId: '2025-w31' }), { offered: ['en'], fallback: 'en' }, now)
  const old = (...fields: readonly string[]) =>
    findLinkedReader(list, 'preferences', signToken(secretKey, 'preferences', fields))
  expect(await old('2025-w30', '1')).toMatchObject({ reader: { address: 'a@example.com' } })
  expect(await old('-', '1')).toMatchObject({ reader: { address: 'a@example.com' } })
  for (const [issueId, id] of [
    ['2025-w31', '1'],
    ['2025-w29', '1'],
    ['2025-w30', '2'],
    ['-', '2'],
  ] as const)
    expect([issueId, id, await old(issueId, id)]).toEqual([issueId, id, null])
  const marked = readReaderLink(list.key, 'preferences', linkOf(list, 1, 'a@example.com'))
  expect(await old('2025-w30', '1', marked?.mark ?? '')).toBeNull()
})

it('takes no old link where there never were any', async () => {
  const list = await aList(['a@example.com'])
  const old = signToken(secretKey, 'preferences', ['-', '1'])
  expect(await findLinkedReader(list, 'preferences', old)).toBeNull()
  const unmarked = signToken(list.key, 'preferences', ['-', '1'])
  expect(await findLinkedReader(list, 'preferences', unmarked)).toBeNull()
})

/** Takes the migrations back from the one on that began to bind links. */
function asOfTheOldForm(path: string): void {
  const database = new DatabaseSync(path)
  database.exec(`
    drop table picture;
    drop table review;
    alter table approval drop column withdrawn_by; alter table approval drop column withdrawn_at;
    drop table subscriber_tag; alter table subscriber drop column fields;
    alter table sign_up drop column tags; alter table send drop column tags;
    alter table send drop column correction; drop table welcome;
    alter table send drop column restored_from; alter table schedule drop column restored_from; drop table gap; drop table list_act;
    drop table log_entry;
    drop table restoration; drop index bounce_in_doubt;
    alter table bounce drop column doubt; alter table bounce drop column doubted_in;
    drop table unbound_link; drop table owner_mail; drop table sign_up_pace;
    alter table sign_up drop column tries; alter table sign_up drop column choices;
    delete from kysely_migration where name >= '0009-reader-links';`)
  database.close()
}
