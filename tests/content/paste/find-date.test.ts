import { expect, it } from 'vitest'
import { findDate, isDateLine } from '../../../src/content/paste/find-date.ts'

const TODAY = '2026-11-23'

it.each([
  ['据2024年1月21日消息', [], { day: '2024-01-21', year: 'written' }],
  ['On 2024-01-21 it was', [], { day: '2024-01-21', year: 'written' }],
  ['on January 21, 2024, the', [], { day: '2024-01-21', year: 'written' }],
  ['on 21 January 2024 the', [], { day: '2024-01-21', year: 'written' }],
  ['on the 21st Jan. 2024', [], { day: '2024-01-21', year: 'written' }],
  ['２０２４年１月２１日', [], { day: '2024-01-21', year: 'written' }],
  ['二〇二四年十一月二十一日', [], { day: '2024-11-21', year: 'written' }],
  ['二零二四年十月三十日', [], { day: '2024-10-30', year: 'written' }],
  ['am 21.01.2024 in Berlin', [], { day: '2024-01-21', year: 'written' }],
  ['Am 10. Juli 2025 hat die Kommission', [], { day: '2025-07-10', year: 'written' }],
  ['le 1er août 2025, la Commission', [], { day: '2025-08-01', year: 'written' }],
  ['el 10 de julio de 2025', [], { day: '2025-07-10', year: 'written' }],
  ['10 июля 2025 года комиссия', [], { day: '2025-07-10', year: 'written' }],
  ['في 10 يوليو 2025 تسلّمت', [], { day: '2025-07-10', year: 'written' }],
  ['في ١٠ تموز ٢٠٢٥', [], { day: '2025-07-10', year: 'written' }],
  ['في 10 يوليو/تموز 2025', [], { day: '2025-07-10', year: 'written' }],
  ['2025년 8월 4일 발표했다', [], { day: '2025-08-04', year: 'written' }],
  ['am 3. März', ['https://example.com/2025-03-04/a'], { day: '2025-03-03', year: 'url' }],
  ['10 marseillais et 3 maires', [], null],
  ['20240121', [], { day: '2024-01-21', year: 'written' }],
  ['record 20240121 of 300', [], null],
  ['1月21日，市长', [], { day: '2026-01-21', year: 'assumed' }],
  ['12月21日，市长', [], { day: '2025-12-21', year: 'assumed' }],
  ['on January 21', ['https://example.com/2024-01-22/a'], { day: '2024-01-21', year: 'url' }],
  ['12月31日', ['https://example.com/t20250102_1.html'], { day: '2024-12-31', year: 'url' }],
  ['7月18日发布，自2025年8月2日起适用', [], { day: '2025-07-18', year: 'elsewhere' }],
  ['7月18日发布。It was published on July 18, 2025.', [], { day: '2025-07-18', year: 'written' }],
  ['2027年1月1日起施行，7月18日发布', [], { day: '2026-07-18', year: 'assumed' }],
  ['2月29日', [], { day: '2024-02-29', year: 'assumed' }],
  ['2月30日', [], null],
  ['2025-02-29', [], null],
  ['自2027年1月1日起施行', [], null],
  ['version 2024.1.21.4 of 12024-01-21', [], null],
  ['In May 300 people may 10', [], null],
  ['no day at all', ['https://example.com/AP65ac721ee4b064178155bc28.html'], null],
] as const)('%s with %j gives %j', (text, urls, date) => {
  expect(findDate({ text, urls, today: TODAY })).toEqual(date)
})

it.each([
  ['the year of the day on which it was published', '12月30日发布', '2026-01-03 08:30', '2025-12-30'],
  ['that day where the text names none', '昨天发布', '日期：2026年11月20日', '2026-11-20'],
])('takes %s', (_what, text, published, day) => {
  expect(findDate({ text, published, urls: [], today: TODAY })).toMatchObject({ day })
})

it('counts a day as written in full where the line of its publication does so', () => {
  const paste = { text: '部长11月20日宣布', published: '日期：2026年11月20日', urls: [], today: TODAY }
  expect(findDate(paste)).toEqual({ day: '2026-11-20', year: 'written' })
})

it('takes the day in the address where nothing else names one', () => {
  const urls = ['https://example.com/2026/11/19/a']
  expect(findDate({ text: 'no day', urls, today: TODAY })).toEqual({ day: '2026-11-19', year: 'url' })
})

it.each([
  ['2026-11-19 08:30  来源：科技政策观察', true],
  ['2026年11月19日 星期四', true],
  ['原创 小编 科技政策观察 2026-11-19 08:30 北京', true],
  ['Updated November 20, 2026 | 3 min read', true],
  ['Thu, 19 Nov 2026 08:30 GMT', true],
  ['Athens, Nov 19, 2026 — By Maria Papa', true],
  ['NEW YORK, 19 November 2026', true],
  ['Athens, November 19', false],
  ['Athens, November 19, 2026 adopts a law', false],
  ['2026年11月19日，韩国公布细则。', false],
  ['2026年11月19日北京论坛开幕', false],
  ['On November 19 it was published', false],
  ['来源：科技政策观察', false],
])('%s says when it was published: %s', (line, is) => {
  expect(isDateLine(line)).toBe(is)
})
