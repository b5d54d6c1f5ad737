import { expect, it } from 'vitest'
import { formatDate, isDatePattern } from '../../src/domain/language/format-date.ts'

it.each([
  ['en', 'd MMMM yyyy', '28 July 2025'],
  ['en', 'EEEE, d MMM yy', 'Monday, 28 Jul 25'],
  ['zh-Hans', 'yyyy年M月d日', '2025年7月28日'],
  ['zh-Hans', 'MMMM dd EEEE', '七月 28 星期一'],
  ['zh-Hant-HK', "yyyy'年' M 月", '2025年 7 月'],
  ['ja', 'yyyy年MMMMd日 EEE', '2025年7月28日 月'],
  // Beside a day a month is in the genitive.
  ['ru', 'd MMMM yyyy', '28 июля 2025'],
  ['de', 'd. MMMM yyyy', '28. Juli 2025'],
  ['ar', 'EEEE d MMMM yyyy', 'الاثنين 28 يوليو 2025'],
  ['es', "d 'de' MMMM", '28 de julio'],
  ['cs', 'd. MMMM', '28. července'],
  ['en', "'o''clock' ''MM''", "o'clock '07'"],
])('writes a day in %s by %s', (language, pattern, text) => {
  expect(formatDate('2025-07-28', pattern, language)).toBe(text)
})

it.each(['', 'YYYY', 'D MMMM', 'hh', 'MMMMM', 'd MMMM o', "d 'of", "'"])(
  'takes %j for no pattern',
  (pattern) => {
    expect(isDatePattern(pattern)).toBe(false)
  },
)
