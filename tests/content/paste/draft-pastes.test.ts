import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { draftPastes, writePastes } from '../../../src/content/paste/draft-pastes.ts'
import { parseYaml } from '../../../src/content/yaml/yaml-document.ts'
import { contentFolder, load } from '../../helpers/content-folder.ts'
import { secondPastes } from './more-pastes.ts'
import { firstPastes } from './written-pastes.ts'

const now = new Date('2026-11-23T04:00:00Z')
const text =
  '2024年1月21日，北京。\r\n英语如下:\r\nNews Title: A form\r\nNews Content:\r\nBeijing.\r\n【来源】https://example.com/form\r\n'

async function options(changes: { readonly text?: string; readonly date?: string } = {}) {
  const contentDir = await contentFolder()
  return { contentDir, content: await load(contentDir), text, date: null, language: null, now, ...changes }
}

it('shows the record of a paste and writes nothing until it is confirmed', async () => {
  const given = await options()
  const { records, revision } = await draftPastes(given)
  const [draft] = records
  const path = 'content/articles/2024-01-21-form.yaml'
  expect(draft).toMatchObject({
    id: '2024-01-21-form',
    path,
    date: { day: '2024-01-21', year: 'written' },
    taken: [],
    missing: [
      { field: 'headline', language: 'zh-Hans', place: { file: path } },
      { field: 'keywords', language: 'zh-Hans', place: { file: path } },
      { field: 'keywords', language: 'en', place: { file: path } },
    ],
  })
  expect(await readdir(join(given.contentDir, 'articles'))).toEqual(['2025-07-24-template.yaml'])
  expect(await writePastes({ ...given, revision })).toEqual(['2024-01-21-form'])
  expect(await readFile(join(given.contentDir, 'articles/2024-01-21-form.yaml'), 'utf8')).toBe(draft?.record)
})

it('says where a field is missing as YAML reads it, whatever a text looks like', async () => {
  const lookalike = 'A text.\n\n    headline: # missing\n\nkeywords: # missing'
  const pastes = [...firstPastes, ...secondPastes].map((paste) => paste.text)
  let count = 0
  for (const one of [...pastes, `${text}${lookalike}`]) {
    const { records } = await draftPastes(await options({ text: one })).catch(() => ({ records: [] }))
    for (const { record, missing, path } of records) {
      const document = parseYaml(path, record)
      if ('faults' in document) throw new Error(record)
      const places = missing.map(({ field, language }) =>
        document.placeOf(language === null ? [field] : ['sections', language, field]),
      )
      expect(missing.map(({ place }) => place)).toEqual(places)
      count += missing.length
    }
  }
  expect(count).toBeGreaterThan(10)
})

it('writes no other record than the one that was shown', async () => {
  const given = await options()
  await expect(writePastes({ ...given, revision: 'another' })).rejects.toMatchObject({
    code: 'RECORD_CHANGED',
  })
  expect(await readdir(join(given.contentDir, 'articles'))).toEqual(['2025-07-24-template.yaml'])
})

it('says which record has the source, and does not write a second one', async () => {
  const given = await options({ text: text.replace('example.com/form', 'example.com/news') })
  const { records, revision } = await draftPastes(given)
  expect(records[0]?.taken).toEqual([
    {
      where: 'content/articles/2025-07-24-template.yaml',
      message: 'The source of the paste is that of content/articles/2025-07-24-template.yaml already.',
      hint: 'Edit that record; a paste never writes over one.',
    },
  ])
  await expect(writePastes({ ...given, revision })).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
})

it.each([
  ['labels without a text', { text: 'Title: A' }, 'PASTE_UNREADABLE'],
  ['nothing', { text: ' ' }, 'PASTE_UNREADABLE'],
  ['a day that is none', { date: '2025-02-30' }, 'USAGE'],
])('refuses %s', async (_what, changes, code) => {
  await expect(draftPastes(await options(changes))).rejects.toMatchObject({ code })
})

it('writes all articles of a paste, or none where one of them is there already', async () => {
  const second = text.replaceAll('form', 'rule').replace('A form', 'A rule')
  const both = await options({ text: `${text}\n---\n${second}` })
  const { records, revision } = await draftPastes(both)
  expect(records.map(({ id }) => id)).toEqual(['2024-01-21-form', '2024-01-21-rule'])
  await expect(writePastes({ ...both, revision: 'another' })).rejects.toMatchObject({
    code: 'RECORD_CHANGED',
  })
  expect(await writePastes({ ...both, revision })).toEqual(['2024-01-21-form', '2024-01-21-rule'])
  await expect(
    writePastes({ ...both, content: await load(both.contentDir), revision }),
  ).rejects.toMatchObject({
    code: 'ALREADY_EXISTS',
  })
})
