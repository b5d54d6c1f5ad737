import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { jsonSchemas } from '../../src/content/schema/json-schemas.ts'

const folder = join(import.meta.dirname, '../../content/schema')

it('keeps the files in content/schema equal to the schemas: run `node scripts/write-schemas.ts`', async () => {
  const files = (await readdir(folder)).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  const generated = [...jsonSchemas()].sort(([a], [b]) => (a < b ? -1 : 1))
  expect(files.map((file, at) => [file, texts[at]])).toEqual(generated)
})

it('describes every key, and asks for those that must be there', () => {
  const article = JSON.parse(jsonSchemas().get('article.json') ?? '')
  expect(article.required).toEqual(['date', 'source', 'sections'])
  expect(article.additionalProperties).toBe(false)
  const keys = Object.values(article.properties) as { description?: string }[]
  expect(keys.filter(({ description }) => description === undefined)).toEqual([])
})
