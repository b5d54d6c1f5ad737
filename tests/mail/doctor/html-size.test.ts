import { expect, it } from 'vitest'
import { judgeHtmlSize } from '../../../src/mail/doctor/html-size.ts'
import { told } from '../../helpers/told.ts'

const remedy = 'Take out articles, or shorten them; a Chinese character takes 3 bytes.'

it.each([
  [
    90_000,
    'ok html-size: The HTML of 2025-w30 has 90 KB at most (zh-Hans+en); Gmail cuts a mail off at about 102 KB.',
  ],
  [
    90_001,
    `warning html-size: The HTML of 2025-w30 has 90 KB at most (zh-Hans+en); Gmail cuts a mail off at about 102 KB. | ${remedy}`,
  ],
  [
    100_001,
    `error html-size: The HTML of 2025-w30 has 100 KB at most (zh-Hans+en); Gmail cuts a mail off at about 102 KB. | ${remedy}`,
  ],
])('judges the largest edition by %i bytes', (bytes, text) => {
  const sizes = [
    { edition: 'en', bytes: 1_000 },
    { edition: 'zh-Hans+en', bytes },
  ]
  expect(told(judgeHtmlSize('2025-w30', sizes))).toEqual([text])
})
