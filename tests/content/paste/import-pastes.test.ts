import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importPastes } from '../../../src/content/paste/import-pastes.ts'
import { tellApart } from '../../../src/content/paste/paste-languages.ts'
import { pasteRecord } from '../../../src/content/paste/paste-record.ts'
import { readPastes } from '../../../src/content/paste/read-pastes.ts'
import { articleSchema, toArticle } from '../../../src/content/records/article-schema.ts'
import { parseRecord } from '../../../src/content/records/load-record.ts'
import { inEnglish } from '../../../src/domain/language/message.ts'
import { DiglotError } from '../../../src/errors.ts'
import { aNewsletter } from '../../helpers/a-newsletter.ts'
import { contentFolder, load, newsletterYaml } from '../../helpers/content-folder.ts'
import { encodeGb18030 } from '../../helpers/encode-text.ts'

const now = new Date('2026-11-23T04:00:00Z')
const seed = join(import.meta.dirname, '../../fixtures/paste-beijing-open-models.txt')
const ID = '2026-01-21-beijing-enters-new-era-ai'
const glossary = 'terms:\n  - { zh-Hans: [人工智能, AI], en: [artificial intelligence, AI] }\n'

const paste = (title: string, url: string) =>
  `2024年1月21日，北京。\n英语如下:\nNews Title: ${title}\nNews Content:\nBeijing.\n【来源】${url}\n`

async function contentWith(files: Readonly<Record<string, string>> = {}) {
  const contentDir = await contentFolder({ 'glossary.yaml': glossary, ...files })
  return { contentDir, content: await load(contentDir) }
}

async function writePaste(contentDir: string, name: string, text: string): Promise<string> {
  const path = join(dirname(contentDir), name)
  await writeFile(path, text)
  return path
}

describe('importPastes', () => {
  it('writes a record in which what the paste lacks is marked missing, and says where', async () => {
    const { contentDir, content } = await contentWith()
    const { written, ...others } = await importPastes({ contentDir, content, files: [seed], now })
    const file = `content/articles/${ID}.yaml`
    expect(others).toEqual({ unchanged: [], deleted: [], refused: [] })
    expect(written).toEqual([
      {
        id: ID,
        path: file,
        how: 'new',
        lost: [],
        copy: null,
        date: { day: '2026-01-21', year: 'assumed' },
        assumedYear: '2026',
        missing: [
          { field: 'headline', language: 'zh-Hans', place: { file, line: 7, column: 5 } },
          { field: 'keywords', language: 'zh-Hans', place: { file, line: 8, column: 5 } },
        ],
        proposals: [{ language: 'zh-Hans', keywords: ['人工智能'] }],
        dropped: ['Views: 1'],
        namedSource: null,
      },
    ])
    const lines = (await readFile(join(contentDir, 'articles', `${ID}.yaml`), 'utf8')).split('\n')
    expect(lines.slice(0, 9)).toEqual([
      '# yaml-language-server: $schema=../schema/article.json',
      'date: 2026-01-21 # the year is assumed',
      'source:',
      '  url: https://bj.bjd.com.cn/5b165687a010550e5ddc0e6a/contentShare/5b16573ae4b02a9fe2d558f9/AP65ac721ee4b064178155bc28.html',
      'sections:',
      '  zh-Hans:',
      '    headline: # missing',
      '    keywords: # proposed: 人工智能',
      '    summary: |',
    ])
    expect(lines.filter((line) => line.startsWith('      '))).toHaveLength(8)
  })

  it('makes a record of each article, from a file or from standard input, in other encodings too', async () => {
    const { contentDir, content } = await contentWith()
    const both = `${paste('One Title', 'https://example.com/1')}---\n${paste('Two Titles', 'https://example.com/2')}`
    const stdin = Readable.from([encodeGb18030(both).subarray(0, 7), encodeGb18030(both).subarray(7)])
    const { written } = await importPastes({ contentDir, content, files: ['-'], stdin, now })
    expect(written.map(({ id }) => id)).toEqual(['2024-01-21-one-title', '2024-01-21-two-titles'])
    expect(await readFile(join(contentDir, 'articles', '2024-01-21-two-titles.yaml'), 'utf8')).toContain(
      '北京。',
    )
  })

  it('writes a first line as a comment behind the missing headline', async () => {
    const { contentDir, content } = await contentWith()
    const file = await writePaste(
      contentDir,
      'a.txt',
      '韩国公布细则\n韩国2024年1月21日公布实施细则，2027年起施行。',
    )
    const [imported] = (await importPastes({ contentDir, content, files: [file], now })).written
    expect(imported?.proposals).toEqual([{ language: 'zh-Hans', headline: '韩国公布细则' }])
    const record = await readFile(join(contentDir, 'articles', `${imported?.id}.yaml`), 'utf8')
    expect(record).toContain('headline: # proposed: 韩国公布细则\n')
  })

  it('gives the paragraphs back when the record is loaded', async () => {
    const { contentDir, content } = await contentWith()
    await importPastes({ contentDir, content, files: [seed], now, date: '2024-01-21' })
    const after = await load(contentDir)
    expect(after.faults).toEqual([])
    const [{ sections } = { sections: new Map() }] = readPastes(await readFile(seed, 'utf8'), {
      name: 'seed',
      languages: tellApart(['zh-Hans', 'en']),
      today: '2026-11-23',
    })
    const article = after.articles.get('2024-01-21-beijing-enters-new-era-ai')
    expect(article?.sections).toEqual(sections)
    expect(article?.date).toBe('2024-01-21')
  })

  it('refuses a source that a record of another name has already', async () => {
    const { contentDir, content } = await contentWith()
    const file = await writePaste(contentDir, 'a.txt', paste('Another Title', 'https://example.com/news#top'))
    const { refused } = await importPastes({ contentDir, content, files: [file], now })
    expect(refused).toMatchObject([
      {
        code: 'ALREADY_EXISTS',
        message: `The source of ${file} is that of content/articles/2025-07-24-template.yaml already.`,
      },
    ])
  })

  it('names each of several pastes that cannot be read, and writes the others', async () => {
    const { contentDir, content } = await contentWith()
    const bad = await writePaste(contentDir, 'bad.txt', 'News Title: no text')
    const worse = await writePaste(contentDir, 'worse.txt', '')
    const { written, refused } = await importPastes({ contentDir, content, files: [bad, seed, worse], now })
    expect(refused).toMatchObject([
      { code: 'PASTE_UNREADABLE', file: bad, where: `${bad}:1:1` },
      { code: 'PASTE_UNREADABLE', file: worse, where: `${worse}:1:1` },
    ])
    expect(written.map(({ id }) => id)).toEqual([ID])
    expect(await readdir(join(contentDir, 'articles'))).toEqual(['2025-07-24-template.yaml', `${ID}.yaml`])
  })

  it('writes the first of two pastes of one article, also with force', async () => {
    const { contentDir, content } = await contentWith()
    const files = [
      await writePaste(contentDir, 'a.txt', paste('One Title', 'https://example.com/1')),
      await writePaste(contentDir, 'b.txt', paste('One Title', 'https://example.com/2')),
      await writePaste(contentDir, 'c.txt', paste('Three Titles', 'https://example.com/1')),
    ]
    const { refused } = await importPastes({ contentDir, content, files, now, force: true })
    expect(refused).toMatchObject([
      { message: `${files[0]} and ${files[1]} become the same record, 2024-01-21-one-title.` },
      { message: `${files[0]} and ${files[2]} have the same source.` },
    ])
    expect(await readdir(join(contentDir, 'articles'))).toHaveLength(2)
  })

  it('lets one of several imports at once win', async () => {
    const { contentDir, content } = await contentWith()
    const run = () => importPastes({ contentDir, content, files: [seed], now })
    const reports = await Promise.all([run(), run(), run(), run()])
    expect(reports.map(({ written }) => written.length).sort()).toEqual([0, 0, 0, 1])
    expect(await readdir(join(contentDir, 'articles'))).toEqual(['2025-07-24-template.yaml', `${ID}.yaml`])
  })

  it('marks a source missing, with the name that the paste gives', async () => {
    const { contentDir, content } = await contentWith()
    const file = await writePaste(contentDir, 'a.txt', paste('One Title', '北京日报'))
    const [imported] = (await importPastes({ contentDir, content, files: [file], now })).written
    expect(imported?.missing[0]).toMatchObject({ field: 'source', language: null, place: { line: 3 } })
    const text = await readFile(join(contentDir, 'articles', '2024-01-21-one-title.yaml'), 'utf8')
    expect(text).toContain('\nsource: # missing; named: 北京日报\n')
    expect((await load(contentDir)).articles.get('2024-01-21-one-title')?.sources).toEqual([])
  })

  it("takes the newsletter's day as today", async () => {
    const { contentDir, content } = await contentWith()
    const text = paste('One Title', 'https://example.com/1').replace('2024年1月21日', '11月24日')
    const file = await writePaste(contentDir, 'a.txt', text)
    const evening = new Date('2026-11-23T17:00:00Z') // 24 November in Shanghai
    const [imported] = (await importPastes({ contentDir, content, files: [file], now: evening })).written
    expect(imported?.date).toEqual({ day: '2026-11-24', year: 'assumed' })
  })

  it('refuses a day that does not exist, and names a file that is not there', async () => {
    const { contentDir, content } = await contentWith()
    const run = (file: string, date: string | null) =>
      importPastes({ contentDir, content, files: [file], now, date })
    await expect(run(seed, '2024-02-30')).rejects.toMatchObject({ code: 'USAGE' })
    expect((await run('nothing.txt', null)).refused).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  it('asks for the files of a folder that is named', async () => {
    const { contentDir, content } = await contentWith()
    const [refused] = (await importPastes({ contentDir, content, files: [contentDir], now })).refused
    expect(refused).toMatchObject({ code: 'PASTE_UNREADABLE', where: contentDir })
    expect(refused && inEnglish(refused.hint)).toBe(
      `Name the files in it, such as ${join(contentDir, '*.txt')}.`,
    )
  })

  it('refuses a paste that is not UTF-8', async () => {
    const { contentDir, content } = await contentWith()
    const file = join(dirname(contentDir), 'gb18030.txt')
    await writeFile(file, Buffer.from([0x31, 0x0a, 0xb1, 0xb1, 0xbe, 0xa9]))
    expect((await importPastes({ contentDir, content, files: [file], now })).refused).toMatchObject([
      {
        code: 'PASTE_UNREADABLE',
        where: `${file}:2:1`,
        hint: 'In your editor, save the file as UTF-8.',
      },
    ])
  })

  it('reads all of a paste as the only language of a newsletter, and leaves out what is in another script', async () => {
    const text = newsletterYaml
      .replace('[zh-Hans, en]', '[zh-Hans]')
      .replaceAll(/, en: [^}]*/g, '')
      .replace('+en', '')
    const contentDir = await contentFolder({
      'newsletter.yaml': text,
      'articles/2025-07-24-template.yaml': null,
    })
    const content = await load(contentDir)
    const { written } = await importPastes({ contentDir, content, files: [seed], now })
    expect(written).toMatchObject([
      { missing: [{ field: 'headline', language: 'zh-Hans' }, { field: 'keywords' }] },
    ])
    expect(written[0]?.dropped[0]).toMatch(/^“Beijing/)
  })

  it('has to be told the language where a newsletter has two that look alike', async () => {
    const text = newsletterYaml.replace('[zh-Hans, en]', '[zh-Hans, zh-Hant, en]')
    const contentDir = await contentFolder({
      'newsletter.yaml': text.replaceAll(/zh-Hans: ([^,}]+)/g, 'zh-Hans: $1, zh-Hant: $1'),
      'articles/2025-07-24-template.yaml': null,
    })
    const content = await load(contentDir)
    const paste = join(contentDir, 'raw.txt')
    await writeFile(paste, '法案生效\n\n法案於2026年1月21日生效，並將分階段施行，企業仍有時間準備。')
    const given = { contentDir, content, files: [paste], now }
    await expect(importPastes(given)).rejects.toMatchObject({
      code: 'USAGE',
      hint: 'Name one of zh-Hans, zh-Hant, en: `--language zh-Hans`.',
    })
    await expect(importPastes({ ...given, language: 'de' })).rejects.toMatchObject({ code: 'USAGE' })
    const { written } = await importPastes({ ...given, language: 'zh-Hant' })
    expect(written).toMatchObject([{ proposals: [{ language: 'zh-Hant', headline: '法案生效' }] }])
    expect(written[0]?.missing.map(({ field, language }) => [field, language])).toContainEqual([
      'summary',
      'en',
    ])
  })
})

it('writes records that load to what the paste held, whatever the paste', () => {
  const newsletter = aNewsletter()
  const options = {
    name: 'x',
    languages: tellApart(['zh-Hans', 'en']),
    today: '2026-11-23',
    date: '2024-01-21',
  }
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'null',
      '~',
      '2024',
      '- a',
      'a: b',
      '# c',
      '|',
      '"',
      "'",
      '{',
      '[x]',
      '*',
      '&a',
      '---',
      '5 < 6',
      '\\',
    ),
  )
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
  const pasted = fc
    .record({
      zh: fc.array(text, { maxLength: 4 }),
      title: text,
      keywords: text,
      en: fc.array(text, { maxLength: 4 }),
    })
    .map(({ zh, title, keywords, en }) =>
      [
        ...zh.map((line) => `北京市长政府工作报告发布人工智能模型应用${line}`),
        `英语如下:\nTitle: ${title}\nKeywords: ${keywords}\nContent:`,
        ...en.map((line) => `The report of the mayor says ${line}`),
      ].join('\n'),
    )
  let read = 0
  fc.assert(
    fc.property(pasted, (source) => {
      for (const paste of readOrNull(() => readPastes(source, options)) ?? []) {
        read += 1
        const { id, text: yaml } = pasteRecord(paste, {
          languages: ['zh-Hans', 'en'],
          glossary: { terms: [] },
        })
        const loaded = parseRecord('x.yaml', yaml, () => ({
          schema: articleSchema(newsletter),
          languages: [],
        }))
        expect('faults' in loaded ? loaded.faults : []).toEqual([])
        if ('record' in loaded) expect(toArticle(id, loaded.record).sections).toEqual(paste.sections)
      }
    }),
    { numRuns: 100 },
  )
  expect(read).toBeGreaterThan(33)
})

function readOrNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof DiglotError) return null
    throw error
  }
}
