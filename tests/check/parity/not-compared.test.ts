import { expect, it } from 'vitest'
import { languagesNotCompared } from '../../../src/check/parity/reading/readers.ts'
import { aNewsletter } from '../../helpers/a-newsletter.ts'

it.each([
  [['zh-Hans', 'en'], []],
  [['en', 'zh-Hant', 'en-GB'], []],
  [['zh-Hans', 'en', 'ja'], ['ja']],
  [
    ['zh-Hans', 'en', 'ja', 'ar'],
    ['ja', 'ar'],
  ],
  [['zh-Hans', 'ja'], ['ja']],
  // All are set beside the first one.
  [
    ['fr', 'en'],
    ['fr', 'en'],
  ],
  [['ja'], []],
])('of %j nobody compares %j', (languages, notCompared) => {
  expect(languagesNotCompared(aNewsletter({ languages }))).toEqual(notCompared)
})

it('a language that is derived from one that can be read is compared', () => {
  const newsletter = aNewsletter({ languages: ['zh-Hans', 'en'], derived: new Map([['zh-Hant', 'zh-Hans']]) })
  expect(languagesNotCompared(newsletter)).toEqual([])
})
