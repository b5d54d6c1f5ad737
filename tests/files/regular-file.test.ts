import { execFileSync } from 'node:child_process'
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPath } from '../../src/bounce/sources/read-path.ts'
import { newIssue } from '../../src/content/records/new-issue.ts'
import { readRegularFile, readRegularFileSync } from '../../src/files/regular-file.ts'
import { detectListEncoding } from '../../src/lists/list-bytes.ts'
import { loadDkimKey } from '../../src/mail/dkim/dkim-key.ts'
import { createOutboxReader } from '../../src/mail/outbox/read-outbox.ts'
import { readTemplates } from '../../src/render/engines/read-templates.ts'
import { loadOrCreateSecret } from '../../src/store/secret-file.ts'
import { articleYaml, contentFolder, load } from '../helpers/content-folder.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** Puts something that is no file under a name; what stands there is what an attacker's git or a mistake leaves. */
const imposters: readonly (readonly [string, (path: string) => Promise<unknown>])[] = [
  ['a link to an endless device', (path) => symlink('/dev/zero', path)],
  ['a pipe', async (path) => execFileSync('mkfifo', [path])],
  ['a folder', (path) => mkdir(path)],
  ['a socket', (path) => new Promise<void>((done) => void createServer().listen(path, done).unref())],
]
/** The same inside of a folder that is read: a link leads out of it. */
const inFolders: typeof imposters = [
  ...imposters,
  ['a link to a file elsewhere', (path) => symlink('/etc/hostname', path)],
]

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const limits = { mostBytes: 1_000 }

describe('a file', () => {
  it.each(imposters)('is not %s', async (_what, put) => {
    const path = join(await tempFolder(), 'x')
    await put(path)
    for (const read of [
      async () => readRegularFile(path, limits),
      async () => readRegularFileSync(path, limits),
    ])
      await expect(read()).rejects.toThrow(/stands where a file/)
  })

  it('has at most so many bytes, whatever its size says', async () => {
    const path = join(await tempFolder(), 'x')
    await writeFile(path, 'x'.repeat(1_000))
    expect(await readRegularFile(path, limits)).toHaveLength(1_000)
    expect(readRegularFileSync(path, limits)).toHaveLength(1_000)
    const code = { code: 'FILE_UNUSABLE' }
    await expect(readRegularFile(path, { mostBytes: 999 })).rejects.toMatchObject(code)
    expect(() => readRegularFileSync(path, { mostBytes: 999 })).toThrow('more than 999 bytes')
  })

  it('is inside of its folder, and the folder may be reached by a link', async () => {
    const folder = await tempFolder()
    await mkdir(join(folder, 'real'))
    await writeFile(join(folder, 'real', 'x'), 'x')
    await writeFile(join(folder, 'out'), 'secret')
    await symlink(join(folder, 'real'), join(folder, 'way'))
    await symlink(join(folder, 'out'), join(folder, 'real', 'link'))
    await symlink(folder, join(folder, 'real', 'up'))
    const within = join(folder, 'way')
    expect(String(await readRegularFile(join(within, 'x'), { ...limits, within }))).toBe('x')
    for (const name of ['link', 'up/out'])
      await expect(readRegularFile(join(within, name), { ...limits, within })).rejects.toThrow(
        'A link leads out',
      )
  })
})

describe('nothing is read through', () => {
  it.each(inFolders)('a record that is %s', async (_what, put) => {
    const contentDir = await contentFolder()
    for (const name of ['articles/a.yaml', 'issues/b.yaml', 'glossary.yaml', 'strings/en.yaml']) {
      await mkdir(join(contentDir, name, '..'), { recursive: true })
      await put(join(contentDir, name))
    }
    const { faults } = await load(contentDir)
    // A folder beside the records is none of them.
    const wanted = ['content/glossary.yaml:1:1', 'content/strings/en.yaml:1:1']
    expect(faults.map(({ where }) => where)).toEqual(expect.arrayContaining(wanted))
    expect(JSON.stringify(faults)).not.toContain('hostname\\n')
  })

  it.each(inFolders)('a template that is %s', async (what, put) => {
    const folder = await tempFolder()
    await put(join(folder, 'x.hbs'))
    expect(() => readTemplates(folder, ['.hbs']), what).toThrow(/stands where a file|leads out/)
  })

  it.each(imposters)('a list, a key or a secret that is %s', async (_what, put) => {
    const folder = await tempFolder()
    await put(join(folder, 'secret'))
    await expect(loadOrCreateSecret(folder)).rejects.toThrow(/stands where a file/)
    await expect(loadDkimKey(join(folder, 'secret'))).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
    await expect(detectListEncoding(join(folder, 'secret'))).rejects.toThrow()
  })

  it.each(inFolders)('a message that is %s', async (what, put) => {
    const folder = await tempFolder()
    for (const name of ['new', 'cur', 'tmp']) await mkdir(join(folder, name))
    await put(join(folder, 'new', '1.M1P1Q1_x.host'))
    const read = await collected(readPath(folder))
    expect(read, what).toEqual([])
    expect((await createOutboxReader(folder).list({ search: '', before: null })).messages).toEqual([])
  })

  it.each(imposters)('bounces that are %s', async (what, put) => {
    const path = join(await tempFolder(), 'x')
    await put(path)
    await expect(collected(readPath(path)), what).rejects.toThrow()
  })
})

it('a record is not written into a folder that a link leads away', async () => {
  const contentDir = await contentFolder()
  const content = await load(contentDir)
  const elsewhere = join(await tempFolder(), 'issues')
  await rename(join(contentDir, 'issues'), elsewhere)
  await symlink(elsewhere, join(contentDir, 'issues'))
  await expect(newIssue({ content, contentDir, id: '2025-w30', force: true })).rejects.toMatchObject({
    code: 'FILE_UNUSABLE',
  })
})

it('a newsletter that is reached by a link is read', async () => {
  const contentDir = await contentFolder()
  const way = join(await tempFolder(), 'way')
  await symlink(join(contentDir, '..'), way)
  const { articles, faults } = await load(join(way, 'content'))
  expect([articles.size, faults, articleYaml.length > 0]).toEqual([1, [], true])
})
