import { expect, it } from 'vitest'
import { findDate } from '../../src/content/paste-date.ts'

const TODAY = '2026-11-23'

it.each([
  ['据2024年1月21日消息', [], { day: '2024-01-21', year: 'written' }],
  ['On 2024-01-21 it was', [], { day: '2024-01-21', year: 'written' }],
  ['on January 21, 2024, the', [], { day: '2024-01-21', year: 'written' }],
  ['on 21 January 2024 the', [], { day: '2024-01-21', year: 'written' }],
  ['on the 21st Jan. 2024', [], { day: '2024-01-21', year: 'written' }],
  ['1月21日，市长', [], { day: '2026-01-21', year: 'assumed' }],
  ['12月21日，市长', [], { day: '2025-12-21', year: 'assumed' }],
  ['on January 21', ['https://example.com/2024-01-22/a'], { day: '2024-01-21', year: 'url' }],
  ['12月31日', ['https://example.com/t20250102_1.html'], { day: '2024-12-31', year: 'url' }],
  ['7月18日发布，自2025年8月2日起适用', [], { day: '2025-07-18', year: 'elsewhere' }],
  ['2027年1月1日起施行，7月18日发布', [], { day: '2026-07-18', year: 'assumed' }],
  ['2月29日', [], { day: '2024-02-29', year: 'assumed' }],
  ['2月30日', [], null],
  ['2025-02-29', [], null],
  ['自2027年1月1日起施行', [], null],
  ['version 2024.1.21.4 of 12024-01-21', [], null],
  ['In May 300 people may 10', [], null],
  ['no day at all', ['https://example.com/AP65ac721ee4b064178155bc28.html'], null],
] as const)('%s with %j gives %j', (text, urls, date) => {
  expect(findDate(text, urls, TODAY)).toEqual(date)
})
