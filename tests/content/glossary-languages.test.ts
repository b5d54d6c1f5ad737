import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { glossarySchema, toGlossary } from '../../src/content/words/glossary-schema.ts'

const sample = readFileSync(join(import.meta.dirname, '../../content/glossary.yaml'), 'utf8')

it.each([
  [['de', 'en'], ['en']],
  [['ja', 'ko'], []],
  [
    ['zh-Hans', 'en', 'fr'],
    ['zh-Hans', 'en'],
  ],
])('the sample’s glossary serves a newsletter in %j as far as it speaks its languages', (languages, used) => {
  const parsed = glossarySchema(languages).safeParse(parse(sample))
  expect(parsed.error?.issues ?? []).toEqual([])
  const { terms } = toGlossary(parsed.data ?? { terms: [] })
  expect(new Set(terms.flatMap(({ names }) => [...names.keys()]))).toEqual(new Set(used))
})

it('reads which kind of name a term is', () => {
  const record = {
    terms: [
      { kind: 'person', 'zh-Hans': '王毅', en: 'Wang Yi' },
      { en: 'data', 'zh-Hans': '数据' },
    ],
  }
  const { terms } = toGlossary(glossarySchema(['zh-Hans', 'en']).parse(record))
  expect(terms.map(({ kind }) => kind)).toEqual(['person', null])
})
