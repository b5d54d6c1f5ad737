import { describe, expect, it } from 'vitest'
import { defaultTypography } from '../../src/domain/newsletter/newsletter.ts'
import { keepUnits } from '../../src/render/view/keep-units.ts'
import { spaceScripts, typesetterOf } from '../../src/render/view/typeset.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'

/** A no-break space is hard to see. */
const seen = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u200E', '^')

describe('a space between Han and Latin', () => {
  it.each([
    ['英国政府与OpenAI签署', '英国政府与 OpenAI 签署'],
    ['2025世界大会7月26日开幕', '2025 世界大会 7 月 26 日开幕'],
    ['增长15%以上，约$5美元', '增长 15% 以上，约 $5 美元'],
    ['《GPT-4》，H200。', '《GPT-4》，H200。'],
    ['已有 space 的', '已有 space 的'],
    ['见https://example.com/中A1与a', '见 https://example.com/ 中 A1 与 a'],
    ['写信给editor@example.com即可', '写信给 editor@example.com 即可'],
    ['カタカナABC', 'カタカナ ABC'],
    ['Plain English, 2025.', 'Plain English, 2025.'],
  ])('%s', (text, spaced) => {
    expect(spaceScripts(text)).toBe(spaced)
    expect(spaceScripts(spaced)).toBe(spaced)
  })
})

describe('a number and its unit', () => {
  it.each([
    ['zh-Hans', '共 13 条，7 月 26 日，90 多项，约 4 公里', '共 13~条，7~月 26~日，90~多项，约 4~公里'],
    ['zh-Hans', '2025 世界大会', '2025 世界大会'],
    [
      'en',
      'On 26 July, 5 million people, 40 MW, 3.5 GW and 12 % more',
      'On 26~July, 5~million people, 40~MW, 3.5~GW and 12~% more',
    ],
    ['en', 'July 26, Article 5 and No. 30', 'July~26, Article~5 and No.~30'],
    ['en', 'in 2025 millions of May flowers', 'in 2025 millions of May flowers'],
    ['de', 'am 3. Mai, 26 Juli, 40 km', 'am 3. Mai, 26~Juli, 40~km'],
    ['ar', 'يوم 13 مايو نحو 5 ملايين', 'يوم 13~مايو نحو 5~ملايين'],
  ])('stays on one line (%s): %s', (language, text, kept) => {
    expect(seen(keepUnits(text, language))).toBe(kept)
  })
})

describe('setting a paragraph', () => {
  const set = (tag: string, markdown: string, changes = {}) =>
    typesetterOf(aNewsletter(changes), tag)
      .runs(markdown)
      .map((run) => ({ ...run, text: seen(run.text) }))

  it('leaves code and link targets alone, and puts the space outside of them', () => {
    expect(set('zh-Hans', '运行`npm run构建`后见[GPT说明](https://example.com/GPT说明)和**AI**法案')).toEqual(
      [
        { text: '运行 ' },
        { text: 'npm run构建', code: true },
        { text: '后见 ' },
        { text: 'GPT 说明', href: 'https://example.com/GPT%E8%AF%B4%E6%98%8E' },
        { text: '和 ' },
        { text: 'AI', strong: true },
        { text: ' 法案' },
      ],
    )
  })

  it('parts two links by a space of their own', () => {
    expect(set('zh-Hans', '[中文](https://example.com/a)[Latin](https://example.com/b)')[1]).toEqual({
      text: ' ',
    })
  })

  it('slants Latin emphasis, and gives weight to Han and Arabic', () => {
    expect([set('en', '*so*'), set('zh-Hans', '*重点*'), set('ar', '*مهم*')]).toEqual([
      [{ text: 'so', em: true }],
      [{ text: '重点', stress: true }],
      [{ text: 'مهم', stress: true }],
    ])
  })

  it('holds a figure and a Latin unit together in Arabic', () => {
    expect(set('ar', 'قدرته 40 MW و5 ملايين')).toEqual([{ text: 'قدرته ^40~MW و5~ملايين' }])
  })

  it('marks what stays together where no space is', () => {
    expect(set('ja', '**午後9時**まで、1,200人と`9時`')).toEqual([
      { text: '午後', strong: true },
      { text: '9時', strong: true, together: true },
      { text: 'まで、' },
      { text: '1,200人', together: true },
      { text: 'と' },
      { text: '9時', code: true },
    ])
  })

  it('does what newsletter.yaml says, and by default leaves Japanese without spaces', () => {
    const off = { ...defaultTypography('zh-Hans'), spaces: false, units: false }
    expect(set('zh-Hans', '7月AI', { typography: new Map([['zh-Hans', off]]) })).toEqual([{ text: '7月AI' }])
    expect(set('ja', 'AIと7月')).toEqual([{ text: 'AIと' }, { text: '7月', together: true }])
  })
})
