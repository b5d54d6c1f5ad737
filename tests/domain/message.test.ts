import { describe, expect, it } from 'vitest'
import { loadWording } from '../../src/catalogs/load-wording.ts'
import {
  amount,
  english,
  inEnglish,
  listed,
  msg,
  named,
  sentences,
  type Wording,
  withTexts,
  worded,
} from '../../src/domain/language/message.ts'

const chinese: Wording = {
  language: 'zh-Hans',
  catalog: {
    'The {0} headline of {1} is missing.': '{1}缺少{0}标题。',
    '{0} of {1}': '{1}中的 {0} 个',
    'Choose one of {0}.': '请从中选择：{0}。',
  },
}

describe('a message', () => {
  it('is its English and what stands in the places', () => {
    expect(msg`The ${'English'} headline of ${3} is missing.`.id).toBe('The {0} headline of {1} is missing.')
    expect(inEnglish(msg`Twice \`${'a'}\`, ${1} {0}`)).toBe('Twice `a`, 1 a')
  })

  it('travels as JSON', () => {
    const message = sentences(msg`One of ${listed(['a', 'b', 'c'], 'or')}.`, msg`Has ${amount(12_345)}.`)
    expect(inEnglish(JSON.parse(JSON.stringify(message)))).toBe('One of a, b, or c. Has 12,345.')
  })

  it('puts places where another language wants them, names languages in it and spaces Han from Latin', () => {
    const missing = msg`The ${named('en')} headline of ${'2025-w30'} is missing.`
    expect(inEnglish(missing)).toBe('The English headline of 2025-w30 is missing.')
    expect(worded(missing, chinese)).toBe('2025-w30 缺少英语标题。')
    expect(worded(msg`${2} of ${'北京'}`, chinese)).toBe('北京中的 2 个')
    expect(worded(msg`Choose one of ${listed(['a', 'b'])}.`, chinese)).toBe('请从中选择：a、b。')
  })

  it('has no spaces in Japanese, neither between sentences nor beside Latin letters', () => {
    const japanese = { language: 'ja', catalog: { 'One.': '一つです。', 'Two of {0}.': '{0}は二つです。' } }
    expect(worded(sentences(msg`One.`, msg`Two of ${'SMTP_URL'}.`), japanese)).toBe(
      '一つです。 SMTP_URLは二つです。',
    )
    expect(worded(sentences(msg`Two of ${1}.`, msg`One.`), japanese)).toBe('1は二つです。一つです。')
    expect(worded(msg`Two of ${named('en')}.`, japanese)).toBe('英語は二つです。')
  })

  it('is in English where the catalog has it not', () => {
    expect(worded(msg`Nobody knows ${'x'}.`, chinese)).toBe('Nobody knows x.')
  })

  it('never takes a place out of what somebody wrote', () => {
    expect(worded(msg`It says ${'{1}'} and ${'b'}.`, english)).toBe('It says {1} and b.')
  })

  it('lets texts from elsewhere be changed, in lists and sentences inside of it, too', () => {
    const message = msg`${'a\n'}: ${listed(['b\n', msg`c ${'d\n'}`])}`
    expect(inEnglish(withTexts(message, (text) => text.trim()))).toBe('a: b, c d')
  })
})

describe('a wording', () => {
  it.each([
    [['zh'], 'zh-Hans'],
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK', 'zh'], 'zh-Hant'],
    [['zh-Hant'], 'zh-Hant'],
    [['fr-CA', 'en'], 'fr'],
    [['ja'], 'ja'],
    [['de', 'ja'], 'ja'],
    [['de'], 'en'],
    [[], 'en'],
  ])('of %j speaks %s', async (wanted, language) => {
    expect((await loadWording(wanted)).language).toBe(language)
  })
})
