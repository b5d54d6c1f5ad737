import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newArticle } from '../../src/content/records/new-article.ts'
import { contentFolder, load } from '../helpers/content-folder.ts'

async function make(contentDir: string, name: string) {
  const { newsletter } = await load(contentDir)
  return newArticle({ contentDir, newsletter, name, today: '2026-11-26' })
}

it('writes a blank record that loads, every field marked missing', async () => {
  const contentDir = await contentFolder()
  const id = '2026-11-26-new-rules'
  expect(await make(contentDir, 'new-rules')).toEqual({ id, path: `content/articles/${id}.yaml` })
  expect(
    await readFile(join(contentDir, 'articles', `${id}.yaml`), 'utf8'),
  ).toBe(`# yaml-language-server: $schema=../schema/article.json
date: 2026-11-26
source: # missing
sections:
  zh-Hans:
    headline: # missing
    keywords: # missing
    summary: # missing
  en:
    headline: # missing
    keywords: # missing
    summary: # missing
`)
  const { articles, faults } = await load(contentDir)
  expect(faults).toEqual([])
  expect(articles.get(id)).toMatchObject({ date: '2026-11-26', sources: [] })
})

it('takes the day that the id begins with, and never a record that is there', async () => {
  const contentDir = await contentFolder()
  expect((await make(contentDir, '2026-10-01-x')).id).toBe('2026-10-01-x')
  expect((await load(contentDir)).articles.get('2026-10-01-x')?.date).toBe('2026-10-01')
  await expect(make(contentDir, '2026-10-01-X')).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
})

it.each(['2026-02-30-x', '../x', 'a b', '新规', ''])('refuses the name “%s”', async (name) => {
  await expect(make(await contentFolder(), name)).rejects.toMatchObject({ code: 'USAGE' })
})
