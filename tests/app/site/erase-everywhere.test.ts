import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { eraseEverywhere, mentions } from '../../../src/app/site/erase-everywhere.ts'
import { parseConfig } from '../../../src/config.ts'
import { openOutbox } from '../../../src/mail/outbox/outbox.ts'
import { openSqliteStore } from '../../../src/store/sqlite/sqlite.ts'
import { aPerson, people } from '../../helpers/a-person.ts'
import { aProof } from '../../helpers/a-proof.ts'
import { aReport } from '../../helpers/a-verdict.ts'
import { countsOf } from '../../helpers/sign-ups.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const now = new Date('2025-07-27T08:00:00Z')
const address = 'Wang.Fang-1987@mail.example.org'
const quoted = 'Wang=2EFang-1987=40mail.exa=\r\nmple.org'

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')
}

/** Every spelling of an address that can stand in bytes, in base64 at each of its three places in a group. */
function spellings(text: string): readonly string[] {
  const inner = [0, 1, 2].map((before) =>
    Buffer.from(`${'\0'.repeat(before)}${text}`)
      .toString('base64')
      .slice(4, -4),
  )
  return [text, text.toLowerCase(), text.replace('@', '=40'), text.replace('@', '%40'), ...inner]
}

/** The files of a folder that hold any of these, byte by byte. */
async function filesWith(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const text = (await readFile(path)).toString('latin1').replace(/=?\r?\n/g, '')
    if (words.some((word) => text.includes(word))) found.push(path.slice(folder.length + 1))
  }
  return found
}

describe('erasing a reader', () => {
  it('leaves the address in no byte of the data folder, and others in theirs', async () => {
    const dataDir = join(await tempFolder(), 'data')
    const store = await openSqliteStore(join(dataDir, 'diglot.db'))
    onTestFinished(() => store.close())
    const person = aPerson({ address, name: '王芳的名字' })
    await store.subscribers.importAll(people(400), now)
    const { id } = await store.subscribers.add(person, now)
    await store.subscribers.importAll(people(800), now)
    await store.signUps.ask({ ...person, language: 'en' }, countsOf('network'), now)
    await store.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
    for (const { id: delivery, address: to } of await store.deliveries.claim('2025-w30', 1_000, now)) {
      await store.deliveries.recordHanded(delivery, `<${delivery}@example.com>`, now)
      const reply = `550 ${to} is full`
      const refused = { state: 'rejected', reply, retryAt: null } as const
      await store.deliveries.recordOutcome(delivery, refused, now)
    }
    const bounced = aReport('bounced', {
      delivery: { issueId: '2025-w30', subscriberId: id },
      reason: address,
    })
    await store.bounces.apply(bounced, { now, dryRun: false })
    const outcome = { state: 'accepted', reply: '250' } as const
    await store.testRuns.begin({
      issueId: '2025-w30',
      sha256: 'a'.repeat(64),
      destination: 'the outbox',
      at: now,
      results: [address, 'editor@example.com'].map((to) => ({ editionId: 'en', address: to, outcome })),
    })
    const outbox = await openOutbox(join(dataDir, 'outbox'), () => now)
    for (const to of [address, 'reader1@example.com'])
      await outbox.deliver({
        envelope: { from: 'b@example.com', to },
        raw: Buffer.from(''),
        messageId: `<${to}>`,
      })
    const unread = join(dataDir, 'bounces', 'unread')
    await mkdir(unread, { recursive: true })
    const files = {
      plain: address.toUpperCase(),
      quoted,
      base64: base64(`x: ${address}\n`.repeat(9)),
      other: 'hello',
    }
    for (const [name, text] of Object.entries(files)) await writeFile(join(unread, `${name}.eml`), text)
    await writeFile(join(dataDir, 'list.csv.rejects.csv'), `address\n${address},x\nother@,y\n`)
    expect((await filesWith(dataDir, spellings(address))).length).toBeGreaterThanOrEqual(5)

    const config = parseConfig({ DIGLOT_DATA: dataDir }, dataDir)
    expect(await eraseEverywhere({ config, store: async () => store }, id, now)).toBe(true)

    expect(
      await filesWith(dataDir, [...spellings(address), address.toUpperCase(), 'fang-1987', 'Fang-1987']),
    ).toEqual([])
    expect(await filesWith(dataDir, [Buffer.from('王芳的名字').toString('latin1')])).toEqual([])
    expect(await readdir(unread)).toEqual(['other.eml'])
    expect(await readdir(join(dataDir, 'outbox', 'new'))).toHaveLength(1)
    expect(await readFile(join(dataDir, 'list.csv.rejects.csv'), 'utf8')).toBe('address\nother@,y\n')
    expect(await store.subscribers.find('reader1@example.com')).not.toBeNull()
    expect((await store.testRuns.latest('2025-w30', 1))[0]?.results).toHaveLength(1)
    expect(await eraseEverywhere({ config, store: async () => store }, id, now)).toBe(false)
  })
})

describe('mentions', () => {
  it.each([
    ['as it is', `To: ${address}`],
    ['in other letters', address.toUpperCase()],
    ['in quoted-printable', quoted],
    ['percent-encoded', 'https://example.com/?to=Wang.Fang-1987%40mail.example.org'],
    ['in base64', `\r\n${base64(`Hello, ${address} is full. `.repeat(5))}\r\n`],
    ['in an encoded word', `Subject: =?utf-8?B?${base64(`for ${address}`)}?=`],
    ['in JSON', JSON.stringify({ raw: base64(address) })],
  ])('finds an address %s', (_what, text) => {
    expect(mentions(Buffer.from(text), address)).toBe(true)
    expect(mentions(Buffer.from(text), 'somebody@example.com')).toBe(false)
  })
})
