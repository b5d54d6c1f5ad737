import { expect, it } from 'vitest'
import { bestLanguage } from '../../src/domain/language/language.ts'

it.each([
  [['zh-CN'], ['zh-Hans', 'zh-Hant', 'en'], 'zh-Hans'],
  [['zh-TW'], ['zh-Hans', 'zh-Hant', 'en'], 'zh-Hant'],
  [['zh-TW'], ['en', 'zh-Hans'], 'zh-Hans'],
  [['fr', 'en-US'], ['zh-Hans', 'en'], 'en'],
  [['en', 'zh'], ['zh-Hans', 'en'], 'en'],
  [['*', '', 'not a tag', 'zh'], ['zh-Hans', 'en'], 'zh-Hans'],
  [['fr'], ['zh-Hans', 'en'], undefined],
  [[], ['en'], undefined],
])('for %j of %j is %s', (wanted, offered, best) => {
  expect(bestLanguage(wanted, offered)).toBe(best)
})
