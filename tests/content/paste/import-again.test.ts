import { readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ImportOptions, importPastes } from '../../../src/content/paste/import-pastes.ts'
import { contentFolder, load } from '../../helpers/content-folder.ts'

const week = { one: new Date('2026-11-16T04:00:00Z'), two: new Date('2026-11-23T04:00:00Z') }

const paste = (title: string, url: string, body = 'Beijing published rules.') =>
  `2026年11月12日，北京发布规定。\n英语如下:\nNews Title: ${title}\nNews Content:\n${body}\n【来源】${url}\n`

const RULES = '2026-11-12-rules'

/** A newsletter whose first week has one paste imported. */
async function afterWeekOne() {
  const contentDir = await contentFolder()
  const at = (name: string) => join(dirname(contentDir), name)
  const run = async (files: readonly string[], options: Partial<ImportOptions> = {}) =>
    importPastes({
      contentDir,
      content: await load(contentDir),
      files: files.map(at),
      now: week.two,
      ...options,
    })
  await writeFile(at('a.txt'), paste('Rules', 'https://example.com/rules'))
  await run(['a.txt'], { now: week.one })
  const record = (id = RULES) => join(contentDir, 'articles', `${id}.yaml`)
  const edit = async (from: string, to: string) =>
    writeFile(record(), (await readFile(record(), 'utf8')).replace(from, to))
  return { contentDir, at, run, record, edit, read: (id?: string) => readFile(record(id), 'utf8') }
}

describe('pastes of last week', () => {
  it('are passed over, with what editors made of their records, and new ones are written', async () => {
    const { at, run, read, edit } = await afterWeekOne()
    await edit('headline: Rules', 'headline: New rules')
    await writeFile(at('b.txt'), paste('A second one', 'https://example.com/2'))
    const { written, unchanged, refused } = await run(['a.txt', 'b.txt'])
    expect(unchanged).toEqual([{ file: at('a.txt'), records: [RULES] }])
    expect(written).toMatchObject([{ id: '2026-11-12-second-one', how: 'new' }])
    expect(refused).toEqual([])
    expect(await read()).toContain('headline: New rules')
  })

  it('are known under another name, with other line ends, and twice in one run', async () => {
    const { at, run } = await afterWeekOne()
    const text = await readFile(at('a.txt'), 'utf8')
    await writeFile(at('renamed.txt'), `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    await writeFile(at('c.txt'), paste('A third one', 'https://example.com/3'))
    await writeFile(at('d.txt'), paste('A third one', 'https://example.com/3'))
    const { written, unchanged, refused } = await run(['renamed.txt', 'c.txt', 'd.txt'])
    expect(unchanged.map(({ file }) => file)).toEqual([at('renamed.txt'), at('d.txt')])
    expect([written.length, refused]).toEqual([1, []])
  })

  it('are told where their record was deleted, and written again only with force', async () => {
    const { at, run, record, contentDir } = await afterWeekOne()
    await rm(record())
    const gone = [{ file: at('a.txt'), records: [RULES] }]
    expect(await run(['a.txt'])).toEqual({ written: [], unchanged: [], deleted: gone, refused: [] })
    await writeFile(at('a.txt'), paste('Rules', 'https://example.com/rules', 'Beijing changed its mind.'))
    expect(await run(['a.txt'])).toMatchObject({ written: [], deleted: gone })
    expect(await readdir(join(contentDir, 'articles'))).toEqual(['2025-07-24-template.yaml'])
    expect((await run(['a.txt'], { force: true })).written).toMatchObject([{ id: RULES, how: 'new' }])
  })

  it('are known by what they became where the list of imports was lost', async () => {
    const { at, run, contentDir } = await afterWeekOne()
    const list = join(contentDir, 'imported.txt')
    const before = await readFile(list, 'utf8')
    await rm(list)
    expect((await run(['a.txt'])).unchanged).toEqual([{ file: at('a.txt'), records: [RULES] }])
    expect(await readFile(list, 'utf8')).toBe(before)
  })
})

describe('a paste that has changed', () => {
  it('changes a record that nobody has edited, also under another headline', async () => {
    const { at, run, read, contentDir } = await afterWeekOne()
    await writeFile(at('a.txt'), paste('Rules in force', 'https://example.com/rules', 'They are in force.'))
    expect((await run(['a.txt'])).written).toMatchObject([{ id: RULES, how: 'updated', copy: null }])
    expect(await read()).toContain('They are in force.')
    expect(await readdir(join(contentDir, 'articles'))).toEqual(['2025-07-24-template.yaml', `${RULES}.yaml`])
    expect((await run(['a.txt'])).unchanged).toHaveLength(1)
  })

  it('leaves a record alone that was edited, and says in what they differ', async () => {
    const { at, run, read, edit, record } = await afterWeekOne()
    await edit('headline: Rules', 'headline: New rules')
    await writeFile(at('a.txt'), paste('Rules', 'https://example.com/rules', 'They are in force.'))
    const { written, refused } = await run(['a.txt'])
    expect(written).toEqual([])
    expect(refused).toEqual([
      {
        code: 'ALREADY_EXISTS',
        file: at('a.txt'),
        where: `content/articles/${RULES}.yaml`,
        message: `The record of ${at('a.txt')} is there already, and says otherwise: headline (en), summary (en). It was left alone.`,
        hint: 'Edit it, or import with `--force` to write over it; a copy is kept then.',
      },
    ])
    expect(await read()).toContain('headline: New rules')
    await writeFile(record(), 'no: record: at all')
    expect((await run(['a.txt'])).refused[0]?.message).toEqual(
      expect.saying('says otherwise: the whole file.'),
    )
  })

  it('is another article where it names another day, and leaves the record of its source alone', async () => {
    const { at, run, read } = await afterWeekOne()
    const before = await read()
    const follows = paste('Rules debated', 'https://example.com/rules').replace('11月12日', '11月19日')
    await writeFile(at('b.txt'), follows)
    for (const files of [['a.txt', 'b.txt'], ['b.txt']])
      expect(await run(files)).toMatchObject({
        written: [],
        refused: [
          { message: `The source of ${at('b.txt')} is that of content/articles/${RULES}.yaml already.` },
        ],
      })
    const { written } = await run(['b.txt'], { force: true })
    expect(written).toMatchObject([{ id: '2026-11-19-rules-debated', how: 'new' }])
    expect(await read()).toBe(before)
  })

  it('does not take the record of another paste that is there unchanged', async () => {
    const { at, run, read } = await afterWeekOne()
    const before = await read()
    await writeFile(at('b.txt'), paste('Other words', 'https://example.com/rules'))
    expect((await run(['a.txt', 'b.txt'])).refused).toMatchObject([
      { message: `${at('a.txt')} and ${at('b.txt')} become the same record, ${RULES}.` },
    ])
    expect(await read()).toBe(before)
  })

  it('writes the other articles of the paste, and is named until all are written', async () => {
    const { at, run, edit } = await afterWeekOne()
    await edit('headline: Rules', 'headline: New rules')
    const both = `${paste('Rules', 'https://example.com/rules', 'Other words.')}---\n${paste('More', 'https://example.com/more')}`
    await writeFile(at('both.txt'), both)
    expect(await run(['both.txt'])).toMatchObject({ written: [{ id: '2026-11-12-more' }], refused: [{}] })
    expect(await run(['both.txt'])).toMatchObject({
      written: [],
      unchanged: [{ records: ['2026-11-12-more'] }],
      refused: [{ where: `content/articles/${RULES}.yaml` }],
    })
  })
})

it('names a record that may not be written, and writes the others', async () => {
  const { at, run, record } = await afterWeekOne()
  await symlink(at('elsewhere.yaml'), record('2026-11-12-link'))
  await writeFile(at('b.txt'), paste('Link', 'https://example.com/link'))
  await writeFile(at('c.txt'), paste('A third one', 'https://example.com/3'))
  const { written, refused } = await run(['b.txt', 'c.txt'], { force: true })
  expect(refused).toMatchObject([{ file: at('b.txt') }])
  expect(written).toMatchObject([{ id: '2026-11-12-third-one' }])
})

describe('with force', () => {
  it('says which edits are written over, and keeps each old record under a name of its own', async () => {
    const { run, read, edit, contentDir } = await afterWeekOne()
    const lost = [
      { field: 'topic', language: null },
      { field: 'headline', language: 'en' },
    ]
    for (const headline of ['First', 'Second']) {
      await edit('headline: Rules', `headline: ${headline}`)
      await edit('sections:', 'topic: eu\nsections:')
      expect((await run(['a.txt'], { force: true })).written).toMatchObject([{ how: 'overwritten', lost }])
      expect(await read()).toContain('headline: Rules')
    }
    const trash = join(contentDir, 'trash', 'articles')
    const names = [`${RULES}.2026-11-23T04-00-00Z-2.yaml`, `${RULES}.2026-11-23T04-00-00Z.yaml`]
    expect((await readdir(trash)).sort()).toEqual(names)
    expect(await readFile(join(trash, names[0] ?? ''), 'utf8')).toContain('headline: Second')
    expect((await run(['a.txt'], { force: true })).written).toEqual([])
  })
})

describe('the list of imports', () => {
  it('has sorted lines, and takes those of two branches', async () => {
    const { at, run, contentDir } = await afterWeekOne()
    const list = join(contentDir, 'imported.txt')
    const [note, ...lines] = (await readFile(list, 'utf8')).trimEnd().split('\n')
    expect(note).toMatch(/^# /)
    expect(lines).toEqual([
      expect.stringMatching(/^paste [0-9a-f]{64} 2026-11-12-rules$/),
      expect.stringMatching(/^record 2026-11-12-rules [0-9a-f]{64}$/),
    ])
    await writeFile(list, [...lines, note, ...lines.toReversed()].join('\r\n'))
    await writeFile(at('b.txt'), paste('A second one', 'https://example.com/2'))
    expect((await run(['a.txt', 'b.txt'])).unchanged).toHaveLength(1)
    const after = (await readFile(list, 'utf8')).trimEnd().split('\n')
    expect(after).toEqual(after.toSorted())
    expect(after).toHaveLength(5)
  })

  it('is refused, by its line, where git left two versions in it', async () => {
    const { run, contentDir } = await afterWeekOne()
    const list = join(contentDir, 'imported.txt')
    await writeFile(list, `<<<<<<< HEAD\n${await readFile(list, 'utf8')}`)
    await expect(run(['a.txt'])).rejects.toMatchObject({
      code: 'CONTENT_INVALID',
      where: 'content/imported.txt:1:1',
    })
  })

  it('is read through no link', async () => {
    const { run, at, contentDir } = await afterWeekOne()
    const list = join(contentDir, 'imported.txt')
    await rename(list, at('elsewhere.txt'))
    await symlink(at('elsewhere.txt'), list)
    await expect(run(['a.txt'])).rejects.toMatchObject({ code: 'FILE_UNUSABLE' })
  })
})
