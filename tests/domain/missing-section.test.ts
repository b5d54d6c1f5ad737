import { expect, it } from 'vitest'
import { type MissingSectionPolicy, shownLanguages } from '../../src/domain/newsletter/newsletter.ts'

it.each<[MissingSectionPolicy, string[], string[], string[]]>([
  ['block', ['zh'], ['zh', 'en'], ['zh', 'en']],
  ['drop-article', ['zh'], ['zh', 'en'], []],
  ['drop-article', ['zh', 'en'], ['en', 'zh'], ['en', 'zh']],
  ['drop-article', ['zh'], ['zh'], ['zh']],
  ['fall-back', ['zh'], ['en', 'zh'], ['zh']],
  ['fall-back', ['zh', 'fr'], ['en'], ['zh']],
  ['fall-back', [], ['en'], ['en']],
])('%s, of an article in %j for a reader of %j, shows %j', (policy, present, wanted, shown) => {
  expect(shownLanguages({ policy, present, wanted })).toEqual(shown)
})
