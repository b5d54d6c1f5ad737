import { expect, it } from 'vitest'
import { editionsOf } from '../../src/domain/newsletter/edition.ts'
import { createEditionReader } from '../../src/lists/edition-word.ts'

const defaultEdition = 'zh-Hans+en'
const derived = new Map([['zh-Hant', 'zh-Hans']])
const offered = editionsOf({ languages: ['zh-Hans', 'en'], derived, defaultEdition })
const read = createEditionReader({ offered, defaultEdition })

it.each([
  ['', null],
  ['  ', null],
  ['zh-Hans+en', 'zh-Hans+en'],
  ['EN+ZH-HANS', 'en+zh-Hans'],
  ['zh_hans + en', 'zh-Hans+en'],
  ['中文', 'zh-Hans'],
  ['汉语', 'zh-Hans'],
  ['简体中文', 'zh-Hans'],
  ['Chinese', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['繁體中文', 'zh-Hant'],
  ['繁体', 'zh-Hant'],
  ['English', 'en'],
  ['english ', 'en'],
  ['英文', 'en'],
  ['英语', 'en'],
  ['en-US', 'en'],
  ['ＥＮ', 'en'],
  ['中英', 'zh-Hans+en'],
  ['双语', 'zh-Hans+en'],
  ['Bilingual', 'zh-Hans+en'],
  ['English, Chinese', 'en+zh-Hans'],
  ['中文/英文', 'zh-Hans+en'],
  ['fr', undefined],
  ['en+fr', undefined],
  ['en+en', undefined],
  ['zh-Hans+zh-Hant', undefined],
  ['=cmd', undefined],
  ['+', undefined],
  ['x'.repeat(5_000), undefined],
])('reads %j as %j', (cell, edition) => {
  expect(read(cell)).toEqual(edition)
})

it('reads no word as an edition that the newsletter does not offer', () => {
  const onlyEnglish = createEditionReader({ offered: ['en'], defaultEdition: 'en' })
  expect(['中文', 'zh-Hans+en', '双语', 'zh-CN'].map(onlyEnglish)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it('knows the languages of any newsletter by name', () => {
  const readOther = createEditionReader({ offered: ['ar', 'fr', 'fr+ar'], defaultEdition: 'fr+ar' })
  expect(['العربية', '法语', 'French', 'fr-CA', 'français', 'both'].map(readOther)).toEqual([
    'ar',
    'fr',
    'fr',
    'fr',
    'fr',
    'fr+ar',
  ])
})

it('reads the same spelling the same way, also after very many others', () => {
  const reader = createEditionReader({ offered, defaultEdition: 'zh-Hans+en' })
  for (let index = 0; index < 1_500; index += 1) expect(reader(`unknown${index}`)).toBeUndefined()
  expect([reader('zh-CN'), reader('zh-CN')]).toEqual(['zh-Hans', 'zh-Hans'])
})

it('reads three languages in one cell, and takes no word for two as three', () => {
  const three = { languages: ['zh-Hans', 'en', 'fr'], derived: new Map(), defaultEdition: 'zh-Hans+en+fr' }
  const readThree = createEditionReader({ offered: editionsOf(three), defaultEdition: three.defaultEdition })
  expect(['英语, 中文, 法语', 'trilingual', '三语', '中英', 'both', 'fr+en+zh'].map(readThree)).toEqual([
    'en+zh-Hans+fr',
    'zh-Hans+en+fr',
    'zh-Hans+en+fr',
    undefined,
    undefined,
    undefined,
  ])
})
