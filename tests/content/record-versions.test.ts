import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRecordVersions } from '../../src/content/records/record-versions.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const name = { kind: 'article', id: '2025-07-24-template' } as const
const FILE = 'versions/articles/2025-07-24-template.json'
const MINUTE = 60_000

const revisionOf = (text: string) => `of ${text.slice(-10)}`

async function opened() {
  const dataDir = await tempFolder()
  let now = Date.parse('2025-07-24T08:00:00Z')
  const versions = createRecordVersions(dataDir, () => new Date(now))
  let text = 'text 0'
  return {
    dataDir,
    versions,
    /** Some time later somebody writes another text. */
    async write(by: string, next: string, { afterMs = 0 } = {}) {
      now += afterMs
      await versions.keep(name, { revision: revisionOf(text), text, after: revisionOf(next), by })
      text = next
    },
    texts: async () => (await versions.list(name)).map((version) => version.text),
  }
}

describe('the earlier texts of a record', () => {
  it('are none where nobody has changed it on the page', async () => {
    expect(await (await opened()).versions.list(name)).toEqual([])
  })

  it('are one for what a person writes in one go, however often it is saved, and one more after a pause', async () => {
    const { write, versions, texts } = await opened()
    await write('Editor A', 'text 1')
    await write('Editor A', 'text 2', { afterMs: 5_000 })
    await write('Editor A', 'text 3', { afterMs: 2 * MINUTE })
    expect(await versions.list(name)).toEqual([
      { revision: 'of text 0', until: '2025-07-24T08:00:00.000Z', by: 'Editor A', text: 'text 0' },
    ])
    await write('Editor A', 'text 4', { afterMs: 4 * MINUTE })
    expect(await texts()).toEqual(['text 3', 'text 0'])
  })

  it('are not one more where the write that a text was kept for came to nothing', async () => {
    const { versions, texts } = await opened()
    const replaced = { revision: 'of text 0', text: 'text 0', by: 'Editor A', isOwn: true }
    await versions.keep(name, { ...replaced, after: 'of what was never written' })
    await versions.keep(name, { ...replaced, after: 'of text 1' })
    expect(await texts()).toEqual(['text 0'])
    expect(await versions.before(name, 'of text 1')).toMatchObject({ text: 'text 0' })
  })

  it('are one more where another person goes on, where a program has written meanwhile, and every half hour', async () => {
    const { write, versions, texts } = await opened()
    await write('Editor A', 'text 1')
    await write('Editor B', 'text 2', { afterMs: 1_000 })
    expect(await texts()).toEqual(['text 1', 'text 0'])
    const elsewhere = { revision: 'of another', text: 'another', after: 'of text 2', by: 'Editor B' }
    await versions.keep(name, elsewhere)
    expect(await texts()).toEqual(['another', 'text 1', 'text 0'])
    for (let minutes = 0; minutes < 32; minutes += 2)
      await write('Editor B', `at ${minutes}`, { afterMs: 2 * MINUTE })
    expect(await texts()).toEqual(['at 26', 'another', 'text 1', 'text 0'])
  })

  it('are bounded in number and in size, and nobody else on the machine can read them', async () => {
    const { write, texts, dataDir } = await opened()
    for (let turn = 1; turn <= 60; turn += 1) await write(`Editor ${turn % 2}`, `text ${turn}`)
    expect(await texts()).toHaveLength(50)
    const large = 'x'.repeat(900_000)
    for (let turn = 1; turn <= 4; turn += 1) await write(`Editor ${turn % 2}`, `${large}${turn}`)
    expect((await texts()).length).toBeLessThan(4)
    expect((await stat(join(dataDir, FILE))).size).toBeLessThan(2_000_000)
    expect((await stat(join(dataDir, FILE))).mode & 0o077).toBe(0)
  })

  it.each(['', '{', '{"versions":[{"text":1}]}', 'null', '\uFFFF'])(
    'begin again where %j stands in their place',
    async (broken) => {
      const { write, texts, dataDir } = await opened()
      await mkdir(join(dataDir, 'versions/articles'), { recursive: true })
      await writeFile(join(dataDir, FILE), broken)
      expect(await texts()).toEqual([])
      await write('Editor A', 'text 1')
      expect(await texts()).toEqual(['text 0'])
      expect(JSON.parse(await readFile(join(dataDir, FILE), 'utf8'))).toMatchObject({ versions: [{}] })
    },
  )

  it('are all there where two people write at once', async () => {
    const { versions, texts } = await opened()
    const turns = Array.from({ length: 8 }, (_, turn) => turn)
    await Promise.all(
      turns.map((turn) =>
        versions.keep(name, { revision: `${turn}`, text: `${turn}`, after: 'x', by: `Editor ${turn}` }),
      ),
    )
    expect((await texts()).toSorted()).toEqual(turns.map(String))
  })
})

it('are steps back of their own where each was saved on purpose, until somebody else writes', async () => {
  const versions = createRecordVersions(await tempFolder(), () => new Date('2025-07-24T08:00:00Z'))
  const file = { kind: 'file', id: 'content/newsletter.yaml' } as const
  for (const [revision, after] of [
    ['a', 'b'],
    ['b', 'c'],
  ] as const)
    await versions.keep(file, { revision, text: `text ${revision}`, after, by: 'Editor A', isOwn: true })
  const before = async (revision: string) => {
    const version = await versions.before(file, revision)
    if (version !== null) await versions.drop(file, version, version.revision)
    return version?.text ?? null
  }
  expect(await versions.before(file, 'of somebody else')).toBeNull()
  expect([await before('c'), await before('b'), await before('a')]).toEqual(['text b', 'text a', null])
})
