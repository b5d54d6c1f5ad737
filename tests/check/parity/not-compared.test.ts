import { expect, it } from 'vitest'
import { languagesReadInFigures } from '../../../src/check/parity/reading/readers.ts'
import { aNewsletter } from '../../helpers/a-newsletter.ts'

it.each([
  [['zh-Hans', 'en'], []],
  [['en', 'zh-Hant', 'en-GB'], []],
  [['zh-Hans', 'en', 'sv'], ['sv']],
  [
    ['zh-Hans', 'sv', 'pt-BR', 'fr'],
    ['sv', 'pt-BR'],
  ],
  [['sv', 'en'], ['sv']],
  [['fr', 'en'], []],
  [['sv'], []],
])('of %j figures alone are compared in %j', (languages, notCompared) => {
  expect(languagesReadInFigures(aNewsletter({ languages }))).toEqual(notCompared)
})

it('a language that is derived from one that can be read is compared', () => {
  const newsletter = aNewsletter({ languages: ['zh-Hans', 'en'], derived: new Map([['zh-Hant', 'zh-Hans']]) })
  expect(languagesReadInFigures(newsletter)).toEqual([])
})
