import { describe, expect, it } from 'vitest'
import { editArticle, editIssue } from '../../src/content/records/edit-record.ts'
import type { ArticleChanges, IssueChanges } from '../../src/content/records/record-changes.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'
import { articleYaml, issueYaml } from '../helpers/content-folder.ts'

const surroundings = { newsletter: aNewsletter(), articleIds: new Set(['2025-07-24-template', 'other']) }

function article(changes: ArticleChanges, text = articleYaml): string[] {
  return changedLines(text, editArticle({ id: 'a', path: 'a.yaml', text }, changes, surroundings))
}

function issue(changes: IssueChanges, text = issueYaml): string[] {
  return changedLines(text, editIssue({ id: 'i', path: 'i.yaml', text }, changes, surroundings))
}

function changedLines(before: string, after: string): string[] {
  const [was, is] = [before.split('\n'), after.split('\n')]
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `-${line.trim()}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+${line.trim()}`),
  ]
}

describe('editing an article', () => {
  it.each<[string, ArticleChanges, string[]]>([
    [
      'a headline',
      { sections: { en: { headline: ' A form ' } } },
      ['-headline: The EU provides a template', '+headline: A form'],
    ],
    [
      'keywords',
      { sections: { 'zh-Hans': { keywords: ['模板', '训练数据', ' 欧盟 ', ''] } } },
      ['-keywords: [训练数据, 模板]', '+keywords: [模板, 训练数据, 欧盟]'],
    ],
    [
      'one paragraph',
      { sections: { en: { summary: ['First paragraph.', 'Another\nsecond one.'] } } },
      ['-Second paragraph.', '+Another second one.'],
    ],
    [
      'nothing left of the paragraphs',
      { sections: { en: { summary: [' '] } } },
      ['-First paragraph.', '-Second paragraph.', '+summary:'],
    ],
    [
      'a source',
      { sources: [{ url: 'https://example.com/other', name: 'Example Daily' }] },
      [
        '-source: { name: Example Daily, url: "https://example.com/news" }',
        '+source: { name: Example Daily, url: "https://example.com/other" }',
      ],
    ],
    [
      'a name per language',
      { sources: [{ url: 'https://example.com/news', name: { 'zh-Hans': '日报', en: 'Daily' } }] },
      [
        '-source: { name: Example Daily, url: "https://example.com/news" }',
        '+source: { name: { zh-Hans: 日报, en: Daily }, url: "https://example.com/news" }',
      ],
    ],
    ['no topic', { topic: null }, ['-topic: eu']],
    [
      'the same again',
      { date: '2025-07-24', sections: { en: { keywords: ['Training data', 'Template'] } } },
      [],
    ],
  ])('changes its lines for %s', (_what, changes, lines) => {
    expect(article(changes)).toEqual(lines)
  })

  it('keeps the line breaks of the paragraphs that stay', () => {
    const text = articleYaml.replace('First paragraph.', 'First\n      paragraph.')
    const summary = ['First paragraph.', 'Second paragraph.', 'Third.']
    expect(article({ sections: { en: { summary } } }, text)).toEqual(['+Third.'])
  })

  it('adds the section of a language', () => {
    const text = articleYaml.slice(0, articleYaml.indexOf('  en:'))
    expect(article({ sections: { en: { headline: 'A form' } } }, text)).toEqual([
      '+en:',
      '+headline: A form',
      '+keywords:',
      '+summary:',
    ])
  })

  it.each<[string, ArticleChanges, string]>([
    [
      'HTML',
      { sections: { en: { headline: 'A <b>form</b>' } } },
      'The English headline has an HTML tag, `<b>`.',
    ],
    ['a slot', { sections: { en: { headline: '\uE000name\uE001' } } }, 'which cannot be seen'],
    ['half a character', { sections: { en: { headline: '\uD800' } } }, 'half a character'],
    ['a script as a source', { sources: [{ url: 'javascript:alert(1)', name: null }] }, 'javascript:'],
    ['a day that is none', { date: '2025-02-30' }, 'is not a day of the calendar'],
  ])('refuses %s', (_what, changes, message) => {
    expect(() => article(changes)).toThrow(
      expect.objectContaining({
        code: 'CONTENT_INVALID',
        details: [expect.objectContaining({ message: expect.saying(message) })],
      }),
    )
  })
})

describe('editing an issue', () => {
  it.each<[string, IssueChanges, string[]]>([
    [
      'a subject',
      { subject: { en: 'Another: subject' } },
      ['-subject: { zh-Hans: 主题, en: Subject }', '+subject: { zh-Hans: 主题, en: "Another: subject" }'],
    ],
    [
      'a preheader that is to be written',
      { preheader: { en: null } },
      ['-preheader: { zh-Hans: 预览, en: Preheader }', '+preheader: { zh-Hans: 预览, en: null }'],
    ],
    ['an introduction', { intro: { en: ['One.', 'Two.'] } }, ['+intro:', '+en: |', '+One.', '+Two.']],
    ['no introduction', { intro: { en: [] } }, []],
    [
      'the order of its articles',
      { articles: ['other', '2025-07-24-template'] },
      ['-articles: [2025-07-24-template]', '+articles: [other, 2025-07-24-template]'],
    ],
    [
      'its days, each on its own',
      { date: '2025-07-29', covers: { to: '2025-07-28' } },
      [
        '-date: 2025-07-28',
        '-covers: { from: 2025-07-21, to: 2025-07-27 }',
        '+date: 2025-07-29',
        '+covers: { from: 2025-07-21, to: 2025-07-28 }',
      ],
    ],
    ['who may read it later', { public: false }, ['+public: false']],
    ['nothing, where it is public anyway', { public: true }, []],
    ['an engine', { template: 'react', layout: 'stacked' }, ['+template: react']],
  ])('changes its lines for %s', (_what, changes, lines) => {
    expect(issue(changes)).toEqual(lines)
  })

  it.each<[string, IssueChanges]>([
    ['an article that is not there', { articles: ['none'] }],
    ['an article twice', { articles: ['other', 'other'] }],
    ['no articles', { articles: [] }],
    ['days that end before they begin', { covers: { to: '2025-07-20' } }],
    ['no number', { number: 0 }],
  ])('refuses %s', (_what, changes) => {
    expect(() => issue(changes)).toThrow(expect.objectContaining({ code: 'CONTENT_INVALID' }))
  })
})
