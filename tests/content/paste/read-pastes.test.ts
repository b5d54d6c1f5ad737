import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellApart } from '../../../src/content/paste/paste-languages.ts'
import type { Paste } from '../../../src/content/paste/read-article.ts'
import { readPastes } from '../../../src/content/paste/read-pastes.ts'
import { DiglotError } from '../../../src/errors.ts'
import { anyText } from '../../helpers/any-text.ts'
import { cpuSeconds } from '../../helpers/cpu-seconds.ts'
import { copiedPastes } from './copied-pastes.ts'
import { secondPastes } from './more-pastes.ts'
import { type ExpectedRecord, type ExpectedSection, firstPastes } from './written-pastes.ts'

const options = { name: 'paste.txt', languages: tellApart(['zh-Hans', 'en']), today: '2026-11-23' }

/** The only article of a paste. */
function readPaste(text: string, changes: Partial<typeof options & { date: string }> = {}): Paste {
  const [paste, ...others] = readPastes(text, { ...options, ...changes })
  if (paste === undefined || others.length > 0) throw new Error('The paste does not hold one article.')
  return paste
}

const chinese = '北京于2024年1月21日发布报告，强调模型的应用。\n这一成就凸显了领先地位。'
const english = 'Beijing published a report on January 21, 2024.\nThis underscores its leading position.'
const plain = `${chinese}
英语如下:
News Title: “Beijing Enters a New Era”
Keywords: Beijing, Artificial Intelligence
News Content:
${english}
【来源】https://example.com/a.html
Views: 1`

const whole: Omit<Paste, 'dropped'> = {
  date: { day: '2024-01-21', year: 'written' },
  sections: new Map([
    ['zh-Hans', { headline: null, keywords: null, summary: chinese.split('\n') }],
    [
      'en',
      {
        headline: 'Beijing Enters a New Era',
        keywords: ['Beijing', 'Artificial Intelligence'],
        summary: english.split('\n'),
      },
    ],
  ]),
  sources: [{ name: null, url: 'https://example.com/a.html' }],
  namedSource: null,
  headlines: new Map(),
}

describe('readPastes', () => {
  it('reads a real paste: four paragraphs in each language, three keywords, one source', async () => {
    const text = await readFile(
      join(import.meta.dirname, '../../fixtures/paste-beijing-open-models.txt'),
      'utf8',
    )
    const { date, sections, sources } = readPaste(text, options)
    const [zh, en] = [sections.get('zh-Hans'), sections.get('en')]
    expect(zh).toMatchObject({ headline: null, keywords: null })
    expect(en).toMatchObject({
      headline: 'Beijing Enters a New Era in AI: Half of China’s Generative Models Call the Capital Home',
      keywords: ['Beijing', 'Artificial Intelligence', 'Open Models'],
    })
    expect([zh?.summary?.length, en?.summary?.length]).toEqual([4, 4])
    expect(zh?.summary?.at(-1)).toMatch(/^北京日报的报道指出.*宝贵的实践经验。$/)
    expect(en?.summary?.at(-1)).toMatch(/^According to Beijing Daily.*nation and globally\.$/)
    expect(sources.map(({ url }) => new URL(url).hostname)).toEqual(['bj.bjd.com.cn'])
    expect(date).toEqual({ day: '2026-01-21', year: 'assumed' })
  })

  it.each([
    ['as it is', plain],
    ['with Windows line ends', plain.replaceAll('\n', '\r\n')],
    ['with a byte order mark and blank lines', `\uFEFF\n${plain.replaceAll('\n', '\n\n')}\n\n`],
    ['with the marker in full width', plain.replace('如下:', '如下：')],
    ['with the marker without a colon', plain.replace('英语如下:', '【英文如下】')],
    ['with the title on the line of the marker', plain.replace('英语如下:\n', '英语如下：')],
    ['without a marker', plain.replace('英语如下:\n', '')],
    [
      'with labels in any case and full-width colons',
      plain.replace('News Title:', 'NEWS TITLE：').replace('Keywords:', 'keywords：'),
    ],
    ['with short labels', plain.replace('News Title', 'Title').replace('News Content', 'content')],
    [
      'with labels in Markdown',
      plain.replace('News Title:', '**News Title:**').replace('Keywords:', '## Keywords:'),
    ],
    ['with straight quotes', plain.replace(/[“”]/g, '"')],
    ['without quotes', plain.replace(/[“”]/g, '')],
    ['with other commas between the keywords', plain.replace('Beijing, Art', 'Beijing；Art')],
    [
      'with values below their labels',
      plain.replace('Title: ', 'Title:\n').replace('Keywords: ', 'Keywords:\n'),
    ],
    ['with the body behind its label', plain.replace('Content:\n', 'Content: ')],
    ['with the source as a bare address', plain.replace('【来源】', '')],
    ['with the source below its label', plain.replace('【来源】', '来源：\n')],
    ['with an English label for the source', plain.replace('【来源】', 'Source: ')],
    ['with the source twice', plain.replace('Views', '来源: https://example.com/a.html\nViews')],
    ['with more views', plain.replace('Views: 1', '阅读量：1.2万')],
    ['without views', plain.replace('\nViews: 1', '')],
    ['with tabs, wide and zero-width spaces', plain.replaceAll('\n', '\u3000\t\u200B\n\u00A0\u3000')],
    ['with rules between its parts', plain.replace('英语如下:', '———\n英语如下:\n***')],
    [
      'with Chinese after English',
      `News Title: “Beijing Enters a New Era”\nKeywords: Beijing, Artificial Intelligence\nNews Content:\n${english}\n中文如下：\n${chinese}\n来源: https://example.com/a.html`,
    ],
  ])('reads a paste %s', (_how, text) => {
    const { dropped: _views, ...read } = readPaste(text, options)
    expect(read).toEqual(whole)
  })

  it('reads labels of both languages', () => {
    const text = `新闻标题：《北京进入新时代》\n关键词：北京、人工智能\n正文：\n${plain}`
    expect(readPaste(text, options).sections.get('zh-Hans')).toEqual({
      headline: '北京进入新时代',
      keywords: ['北京', '人工智能'],
      summary: chinese.split('\n'),
    })
  })

  it('takes a Latin name under a Chinese label as Chinese, where the other title is there', () => {
    const { sections } = readPaste(`标题：OpenAI GPT-5\n${plain}`, options)
    expect([...sections.values()].map(({ headline }) => headline)).toEqual([
      'OpenAI GPT-5',
      'Beijing Enters a New Era',
    ])
  })

  it('keeps several sources, their names, and one that has no address', () => {
    const text = plain.replace('Views', '来源：北京日报 https://example.com/b\n来源：新华社\nViews')
    expect(readPaste(text, options)).toMatchObject({
      sources: [
        { name: null, url: 'https://example.com/a.html' },
        { name: '北京日报', url: 'https://example.com/b' },
      ],
      namedSource: '新华社',
    })
  })

  it('leaves absent what is absent', () => {
    const { sections, sources } = readPaste(`2024年1月21日，北京。\n英语如下：`, options)
    expect([...sections]).toEqual([
      ['zh-Hans', { headline: null, keywords: null, summary: ['2024年1月21日，北京。'] }],
      ['en', { headline: null, keywords: null, summary: null }],
    ])
    expect(sources).toEqual([])
  })

  it('does not take a long paragraph below an empty label for a title', () => {
    const paragraph = `On January 21, 2024 ${'word '.repeat(60).trim()}.`
    const { sections } = readPaste(`${chinese}\nNews Title:\n${paragraph}`, options)
    expect(sections.get('en')).toEqual({ headline: null, keywords: null, summary: [paragraph] })
  })

  it('works for any language in Han characters and one other', () => {
    const text =
      '北京於2024年1月21日發布報告。\n德語如下：\nTitle: Neues aus Peking\nContent:\nPeking hat berichtet.'
    const { sections } = readPaste(text, { ...options, languages: tellApart(['zh-Hant', 'de']) })
    expect([...sections]).toEqual([
      ['zh-Hant', { headline: null, keywords: null, summary: ['北京於2024年1月21日發布報告。'] }],
      ['de', { headline: 'Neues aus Peking', keywords: null, summary: ['Peking hat berichtet.'] }],
    ])
  })

  it('prefers a day that is given', () => {
    expect(readPaste(plain, { ...options, date: '2024-02-02' }).date).toEqual({
      day: '2024-02-02',
      year: 'given',
    })
  })

  it.each([
    ['nothing', '', 'paste.txt:1:1 The paste has no text of an article.'],
    ['labels alone', '\nNews Title: A\nKeywords: B', 'paste.txt:2:1 The paste has no text of an article.'],
    [
      'a control character',
      plain.replace('This', '\u0007This'),
      'paste.txt:8:1 The paragraph has the control character U+0007, which cannot be seen.',
    ],
    [
      'a line that is no paragraph',
      `${plain}\n英语如下${' '.repeat(900_000)}x`,
      'paste.txt:11:1 The line has more than 20000 characters, and a line of a paste is one paragraph.',
    ],
  ])('refuses %s, naming the line', (_what, text, said) => {
    const read = () => readPastes(text, options)
    expect(read).toThrow(expect.objectContaining({ code: 'PASTE_UNREADABLE', hint: expect.saying(/\.$/) }))
    expect(saidBy(read)).toBe(said)
  })

  it.each([...firstPastes, ...secondPastes, ...copiedPastes])(
    'makes of $name what a person makes of it',
    ({ text, records }) => {
      expect(readPastes(text, options).map(asExpected)).toEqual(records.map(filled))
    },
  )

  it('proposes a first short line, and takes a heading', () => {
    const body = '韩国11月19日公布实施细则，2027年起施行。'
    expect(readPaste(`韩国公布细则\n${body}`).headlines).toEqual(new Map([['zh-Hans', '韩国公布细则']]))
    const marked = readPaste(`# 韩国公布细则\n${body}`)
    expect([marked.headlines.size, marked.sections.get('zh-Hans')?.headline]).toEqual([0, '韩国公布细则'])
  })

  it.each([
    ['a picture', `![封面](https://example.com/1.png)\n${plain}`, '![封面](https://example.com/1.png)'],
    ['a byline in brackets', `${plain}\n（责任编辑：张三）`, '（责任编辑：张三）'],
    ['a byline', plain.replace('英语如下', '记者 张三\n英语如下'), '记者 张三'],
    ['a mark of the newspaper', `【本报讯】${plain}`, '【本报讯】'],
    ['the reporter behind it', `【本报讯】（记者 王明）${plain}`, '【本报讯】（记者 王明）'],
    [
      'a headline that is said again',
      plain.replace(english, `Beijing Enters a New Era\n${english}`),
      'Beijing Enters a New Era',
    ],
    ['whom a mail greets', `王老师您好：\n${plain}`, '王老师您好：'],
    ['what a mail says of the paste', `请查收本周稿件。\n${plain}`, '请查收本周稿件。'],
    ['other counts', `${plain}\n阅读 10万+ 点赞 88`, '阅读 10万+ 点赞 88'],
    ['a link to a program', plain.replace('report', '[report](javascript:x)'), '[report](javascript:x)'],
    ['a source that is no web page', `${plain}\nSource: javascript:alert(1)`, 'javascript:alert(1)'],
  ])('leaves out %s and names it', (_what, text, dropped) => {
    const paste = readPaste(text)
    expect(paste.sections).toEqual(whole.sections)
    expect(paste.sources).toEqual(whole.sources)
    expect(paste.dropped).toContain(dropped)
  })

  it('names a source that has no address beside one that has it', () => {
    const paste = readPaste(`2024-01-21 08:30 来源：科技观察\n${plain}`)
    expect(paste.namedSource).toBe('科技观察')
    expect(paste.sources).toEqual(whole.sources)
  })

  it('names every source that has no address', () => {
    const paste = readPaste(`来源：创新署\nSource: Innovation Authority\n${plain}`)
    expect(paste.namedSource).toBe('创新署')
    expect(paste.dropped).toContain('Innovation Authority')
  })

  it('puts the day of the import where none is named', () => {
    expect(readPaste('标题：水印\n水印可以去除，一项研究说。').date).toEqual({
      day: '2026-11-23',
      year: 'none',
    })
  })

  it.each([
    'Title: A\nText: b on January 1.\n---\n',
    'a\n',
    '**a** [b](',
    '![',
    '<b><p>',
    '<li>',
    '&amp;',
    '&lt;b&gt;',
    '来源：https://',
    '#a,',
    '> ',
    '（记者 ',
    '阅读 1 ',
    'By A. ',
    '1. a\n',
    '**',
    '\\',
    'https://',
  ])('comes to an end with 100,000 characters of %j', (piece) => {
    const text = `标题：a\n正文\n${piece.repeat(Math.ceil(100_000 / piece.length))}`
    // With steps that grow by the square it would take several times as long.
    expect(cpuSeconds(() => expect(saidBy(() => readPastes(text, options))).not.toBe(''))).toBeLessThan(8)
  })

  it('throws nothing but DiglotError, whatever it is fed', () => {
    fc.assert(fc.property(noise, (text) => saidBy(() => readPastes(text, options)) !== ''))
  })
})

/** A record as the written ones say it. */
function asExpected({ date, sections, headlines, sources }: Paste) {
  const side = (tag: string) => {
    const { headline = null, keywords = null, summary = null } = sections.get(tag) ?? {}
    return { headline, proposed: headlines.get(tag) ?? null, keywords, summary }
  }
  return { date: date.day, zh: side('zh-Hans'), en: side('en'), sources: sources.map(({ url }) => url) }
}

function filled({ date, zh, en, sources = [] }: ExpectedRecord) {
  const side = ({
    headline = null,
    proposed = null,
    keywords = null,
    summary = null,
  }: Nullable<ExpectedSection> = {}) => ({
    ...{ headline, proposed, keywords, summary },
  })
  return { date, zh: side(zh), en: side(en), sources }
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null }

function saidBy(run: () => unknown): string {
  try {
    run()
    return 'nothing'
  } catch (error) {
    if (!(error instanceof DiglotError)) throw error
    return `${error.where} ${error.message}`
  }
}

/** Pieces of pastes in any order, with any characters between them. */
const noise = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...plain.split(/(?<=[:\n，, ])/),
        '标题：',
        '1月21日',
        '《',
        '<b',
        '](',
        '【来源】',
        '\r',
        '\u2028',
      ),
      anyText(),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))
