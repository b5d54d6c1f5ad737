import { expect, it } from 'vitest'
import { slugOf } from '../../../src/content/paste/paste-record.ts'

it.each([
  [
    'Beijing Enters a New Era in AI: Half of China’s Models Call the Capital Home',
    'beijing-enters-new-era-ai',
  ],
  ['AI: What the Council of the EU has decided on', 'ai-what-council-eu-has-decided'],
  ["China's U.S. café", 'chinas-us-cafe'],
  ['北京', ''],
  ['../../etc/passwd', 'etc-passwd'],
])('%s gives %s', (headline, slug) => {
  expect(slugOf(headline)).toBe(slug)
})
