import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deliveryStates } from '../../../src/domain/sending/delivery.ts'
import { errorCodes } from '../../../src/errors.ts'
import { en } from '../../../src/preview/client/language/en.ts'
import { createFormats } from '../../../src/preview/client/language/formats.ts'
import { fr } from '../../../src/preview/client/language/fr.ts'
import { ja } from '../../../src/preview/client/language/ja.ts'
import { zhHans } from '../../../src/preview/client/language/zh-hans.ts'
import { zhHans as zhHant } from '../../../src/preview/client/language/zh-hans.ts?traditional'

const translations = [
  ['Simplified Chinese', zhHans],
  ['Traditional Chinese', zhHant],
  ['French', fr],
  ['Japanese', ja],
] as const

/** Every text of the interface with its place; functions are asked with examples. */
function textsOf(value: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value === 'function') return textsOf(value(2, '3', 4, '5'), place)
  return Object.entries(value ?? {}).flatMap(([key, part]) => textsOf(part, `${place}.${key}`))
}

describe('the interface', () => {
  it.each(translations)(
    'says everything in %s that it says in English, and nothing is empty',
    (_name, said) => {
      const places = (texts: readonly (readonly [string, string])[]) => texts.map(([place]) => place)
      const missing = new Set(places(textsOf(en)))
      for (const place of places(textsOf(said))) missing.delete(place)
      expect([...missing]).toEqual([])
      expect([...textsOf(en), ...textsOf(said)].filter(([, text]) => text.trim() === '')).toEqual([])
    },
  )

  it.each(translations)('has a title in %s for every rule of the check', async (_name, { rules }) => {
    const documented = await readFile(join(import.meta.dirname, '../../../docs/check.md'), 'utf8')
    const names = [...documented.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name),
    )
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter((name = '') => rules[name] === undefined)).toEqual([])
  })

  it.each([['English', en], ...translations] as const)(
    'has a sentence for every error and a word for every state in %s',
    (_name, messages) => {
      expect(Object.keys(messages.errors)).toEqual(expect.arrayContaining(Object.keys(errorCodes)))
      expect(Object.keys(messages.deliveryStates)).toEqual(expect.arrayContaining([...deliveryStates]))
    },
  )
})

describe('the tone', () => {
  it('says 您 to people in Chinese, and never 你', () => {
    expect(textsOf(zhHans).filter(([, text]) => text.includes('你'))).toEqual([])
  })

  it('raises no voice: what is in capitals is a name of the field', () => {
    const names = /^(AOL|CSV|DKIM|DMARC|DNS|GIF|GMX|HEY|HTML|JPEG|MJML|PNG|SES|SMTP|SPF|UTF|[A-Z]+_[A-Z_]+)$/
    const loud = textsOf(en).flatMap(([place, text]) =>
      (text.replace(/`[^`]*`/g, '').match(/\b[A-Z][A-Z_]{2,}\b/g) ?? [])
        .filter((word) => !names.test(word))
        .map((word) => `${place}: ${word}`),
    )
    expect(loud).toEqual([])
  })
})

describe('what is counted', () => {
  it.each([
    [en.outbox.count, ['0 mails', '1 mail', '2 mails', '1,200 mails']],
    [zhHans.outbox.count, ['0 封邮件', '1 封邮件', '2 封邮件', '1,200 封邮件']],
    [en.plan.send, ['Send to 0 readers', 'Send to 1 reader', 'Send to 2 readers']],
    [(count: number) => en.issues.sent(count, 1), ['0 of 1 delivery ended', '1 delivery']],
    [(count: number) => zhHans.issues.sent(count, 2_000), ['2,000 份中 0 份已有结果']],
  ])('has the form that its number asks for', (say, expected) => {
    expect([0, 1, 2, 1_200].slice(0, expected.length).map((count) => say(count))).toEqual(expected)
  })

  it.each([['English', en], ...translations] as const)(
    'has both backticks of everything that is code, in %s',
    (_name, messages) => {
      expect(textsOf(messages).filter(([, text]) => text.split('`').length % 2 === 0)).toEqual([])
    },
  )
})

describe('a send of a later time', () => {
  it.each([['English', en], ...translations] as const)(
    'names the clocks that it goes by, and on request the worker that it needs, in %s',
    (_name, { schedule }) => {
      const { zone, goes, oddities, held, worker, overdue, operators, overdueOperators } = schedule
      const when = 'when it goes'
      for (const text of [zone('Asia/Shanghai'), goes(when, 'Asia/Shanghai'), held(when, 'Asia/Shanghai')])
        expect(text).toContain('Asia/Shanghai')
      expect(oddities.gap('Europe/Berlin')).toContain('Europe/Berlin')
      expect(oddities.overlap('Europe/Berlin')).toContain('Europe/Berlin')
      expect(goes(when, 'Asia/Shanghai')).toContain(when)
      for (const text of [operators, overdueOperators]) expect(text).toContain('`diglot worker`')
      for (const text of [worker, overdue]) expect(text).not.toContain('`')
    },
  )
})

describe('dates and numbers', () => {
  it.each([
    [
      'en-GB',
      '28 July 2025',
      '28 July\u2009–\u20093 August 2025',
      'Monday, 30 November 2026 at 08:00',
      '1,234',
      '23.4 KB',
      '2 mins 5 secs',
      'Headline (English)',
    ],
    [
      'zh-CN',
      '2025年7月28日',
      '2025年7月28日至8月3日',
      '2026年11月30日星期一 08:00',
      '1,234',
      '23.4 KB',
      '2分钟 5秒',
      'Headline（英语）',
    ],
    [
      'zh-TW',
      '2025年7月28日',
      '2025年7月28日至8月3日',
      '2026年11月30日 星期一 上午8:00',
      '1,234',
      '23.4 KB',
      '2 分鐘 5 秒',
      'Headline（英文）',
    ],
    [
      'fr-FR',
      '28 juillet 2025',
      '28 juillet\u2009–\u20093 août 2025',
      'lundi 30 novembre 2026 à 08:00',
      '1\u202f234',
      '23,4 ko',
      '2\u00a0min 5\u202fs',
      'Headline (anglais)',
    ],
    [
      'ja-JP',
      '2025年7月28日',
      '2025年7月28日～8月3日',
      '2026年11月30日月曜日 8:00',
      '1,234',
      '23.4 KB',
      '2 分 5 秒',
      'Headline（英語）',
    ],
  ])('are written as %s writes them', (locale, date, days, timeIn, number, bytes, duration, field) => {
    const formats = createFormats(locale)
    expect([
      formats.date('2025-07-28'),
      formats.days('2025-07-28', '2025-08-03'),
      formats.timeIn('2026-11-30T00:00:00.000Z', 'Asia/Shanghai'),
      formats.number(1234),
      formats.bytes(23_400),
      formats.duration(125),
      formats.inLanguage('Headline', 'en'),
    ]).toEqual([date, days, timeIn, number, bytes, duration, field])
  })
})
