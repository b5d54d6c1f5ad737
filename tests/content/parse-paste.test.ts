import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Paste, parsePaste } from '../../src/content/parse-paste.ts'
import { DiglotError } from '../../src/errors.ts'

const options = { name: 'paste.txt', languages: { han: 'zh-Hans', other: 'en' }, today: '2026-11-23' }

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

const whole: Paste = {
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
}

describe('parsePaste', () => {
  it('reads a real paste: four paragraphs in each language, three keywords, one source', async () => {
    const text = await readFile(
      join(import.meta.dirname, '../fixtures/paste-beijing-open-models.txt'),
      'utf8',
    )
    const { date, sections, sources } = parsePaste(text, options)
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
    expect(parsePaste(text, options)).toEqual(whole)
  })

  it('reads labels of both languages', () => {
    const text = `新闻标题：《北京进入新时代》\n关键词：北京、人工智能\n正文：\n${plain}`
    expect(parsePaste(text, options).sections.get('zh-Hans')).toEqual({
      headline: '北京进入新时代',
      keywords: ['北京', '人工智能'],
      summary: chinese.split('\n'),
    })
  })

  it('takes a Latin name under a Chinese label as Chinese, where the other title is there', () => {
    const { sections } = parsePaste(`标题：OpenAI GPT-5\n${plain}`, options)
    expect([...sections.values()].map(({ headline }) => headline)).toEqual([
      'OpenAI GPT-5',
      'Beijing Enters a New Era',
    ])
  })

  it('keeps several sources, their names, and one that has no address', () => {
    const text = plain.replace('Views', '来源：北京日报 https://example.com/b\n来源：新华社\nViews')
    expect(parsePaste(text, options)).toMatchObject({
      sources: [
        { name: null, url: 'https://example.com/a.html' },
        { name: '北京日报', url: 'https://example.com/b' },
      ],
      namedSource: '新华社',
    })
  })

  it('leaves absent what is absent', () => {
    const { sections, sources } = parsePaste(`2024年1月21日，北京。\n英语如下：`, options)
    expect([...sections]).toEqual([
      ['zh-Hans', { headline: null, keywords: null, summary: ['2024年1月21日，北京。'] }],
      ['en', { headline: null, keywords: null, summary: null }],
    ])
    expect(sources).toEqual([])
  })

  it('does not take a long paragraph below an empty label for a title', () => {
    const paragraph = `On January 21, 2024 ${'word '.repeat(60).trim()}.`
    const { sections } = parsePaste(`${chinese}\nNews Title:\n${paragraph}`, options)
    expect(sections.get('en')).toEqual({ headline: null, keywords: null, summary: [paragraph] })
  })

  it('works for any language in Han characters and one other', () => {
    const text =
      '北京於2024年1月21日發布報告。\n德語如下：\nTitle: Neues aus Peking\nContent:\nPeking hat berichtet.'
    const { sections } = parsePaste(text, { ...options, languages: { han: 'zh-Hant', other: 'de' } })
    expect([...sections]).toEqual([
      ['zh-Hant', { headline: null, keywords: null, summary: ['北京於2024年1月21日發布報告。'] }],
      ['de', { headline: 'Neues aus Peking', keywords: null, summary: ['Peking hat berichtet.'] }],
    ])
  })

  it('prefers a day that is given', () => {
    expect(parsePaste(plain, { ...options, date: '2024-02-02' }).date).toEqual({
      day: '2024-02-02',
      year: 'given',
    })
  })

  it.each([
    ['nothing', '', 'paste.txt:1:1 The paste has no text of an article.'],
    ['labels alone', '\nNews Title: A\nKeywords: B', 'paste.txt:2:1 The paste has no text of an article.'],
    [
      'one language without labels',
      '\nDear all, the meeting is on January 21, 2024.',
      'paste.txt:2:1 This does not look like a paste: it has one language, no `英语如下:` and no `News Title:`.',
    ],
    [
      'languages that alternate',
      `${plain}\n（责任编辑：张三）`,
      'paste.txt:11:1 The text returns to Simplified Chinese here; each language must stand in one piece.',
    ],
    [
      'two articles',
      `${plain}\nNews Title: Another`,
      'paste.txt:11:1 A second English title begins here; a paste holds one article.',
    ],
    [
      'two lines of keywords',
      plain.replace('News Content:', 'Keywords: more\nNews Content:'),
      'paste.txt:6:1 A second English line of keywords begins here; a paste holds one article.',
    ],
    [
      'HTML in a paragraph',
      plain.replace('This', '<p>This'),
      'paste.txt:8:1 The paragraph has an HTML tag, `<p>`.',
    ],
    [
      'HTML in the title',
      plain.replace('New Era', '<b>New</b> Era'),
      'paste.txt:4:1 The title has an HTML tag, `<b>`.',
    ],
    [
      'a dangerous link',
      plain.replace('report', '[report](javascript:x)'),
      'paste.txt:7:1 The paragraph links to `javascript:x`.',
    ],
    [
      'a source that is no web page',
      plain.replace('https://example.com/a.html', 'javascript:alert(1)'),
      'paste.txt:9:1 The source is a `javascript:` link.',
    ],
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
    [
      'no day',
      plain.replace('2024年1月21日', '').replace('January 21, 2024', 'Sunday'),
      'paste.txt:1:1 The text names no day on which it happened.',
    ],
  ])('refuses %s, naming the line', (_what, text, said) => {
    const read = () => parsePaste(text, options)
    expect(read).toThrow(
      expect.objectContaining({ code: 'PASTE_UNREADABLE', hint: expect.stringMatching(/\.$/) }),
    )
    expect(saidBy(read)).toBe(said)
  })

  it('throws nothing but DiglotError, whatever it is fed', () => {
    fc.assert(fc.property(noise, (text) => saidBy(() => parsePaste(text, options)) !== ''))
  })
})

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
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))
