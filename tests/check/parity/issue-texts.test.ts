import { describe, expect, it } from 'vitest'
import { checkIssueTexts } from '../../../src/check/index.ts'
import type { Issue } from '../../../src/domain/newsletter/issue.ts'
import { aNewsletter, anIssue } from '../../helpers/a-newsletter.ts'

const both = <T>(zh: T, en: T) =>
  new Map([
    ['zh-Hans', zh],
    ['en', en],
  ])

function told(changes: Partial<Issue>): readonly string[] {
  return checkIssueTexts({
    articles: [],
    newsletter: aNewsletter(),
    issue: anIssue({ subject: both('主题', 'Subject'), preheader: both('预览', 'Preview'), ...changes }),
    glossary: { terms: [] },
    placeOf: (kind, _id, path) => ({ file: [kind, ...path].join('.'), line: 1, column: 1 }),
  }).map(({ rule, severity, where, acceptAs }) =>
    `${severity} ${rule} ${where.file} ${acceptAs ?? ''}`.trim(),
  )
}

describe('what an issue says itself', () => {
  it.each<[string, Partial<Issue>, string]>([
    [
      'subject',
      { subject: both('欧盟投入2000亿欧元', 'The EU spends €20 billion') },
      'error parity-number issue.subject.en 2000亿欧元 / €20 billion',
    ],
    [
      'preheader',
      { preheader: both('16家公司作出承诺', '15 firms make pledges') },
      'error parity-number issue.preheader.en 16 / 15',
    ],
    [
      'introduction',
      { intro: both(['首段。', '规则8月2日开始适用。'], ['First.', 'The rules apply from 3 August.']) },
      'error parity-date issue.intro.en.1 8月2日 / 3 August',
    ],
    [
      'links of the introduction',
      { intro: both(['见[计划](https://example.com/a)。'], ['See [the plan](https://example.org/b).']) },
      'error parity-link issue.intro.en.0 https://example.com/a / https://example.org/b',
    ],
    [
      'number of paragraphs of the introduction',
      { intro: both(['一段。', '又一段。'], ['One paragraph.']) },
      'warning parity-paragraphs issue.intro.en 2 / 1',
    ],
    [
      'language of the subject',
      { subject: both('Washington and Shanghai publish plans', 'Washington and Shanghai publish plans') },
      'error wrong-language issue.subject.zh-Hans Washington and Shanghai publish plans',
    ],
  ])('has to agree in its %s', (_what, changes, finding) => {
    expect(told(changes)).toEqual([finding])
  })

  it.each<[string, Partial<Issue>]>([
    [
      'a figure stands in the subject of one language and in the preheader of the other',
      {
        subject: both('16家公司作出安全承诺', 'Seoul summit closes'),
        preheader: both('首尔峰会闭幕', '16 firms make safety pledges'),
      },
    ],
    [
      'a country is named in the subject of one language, and another one in the preheader of the other',
      {
        subject: both('韩国选出五个团队', 'Five teams are chosen'),
        preheader: both('政府机构可以采购', 'The United States may buy'),
      },
    ],
    [
      'one language counts what the other does not',
      { subject: both('三部新规落地', 'New rules take effect') },
    ],
    ['there is no introduction', { intro: both([], []) }],
    ['a text is marked missing', { subject: both(null, 'Subject'), preheader: both('预览2家', null) }],
    [
      'a derived language has no words of its own',
      { subject: new Map([['en', 'Plan of 12 points']]), preheader: new Map([['en', 'x']]) },
    ],
  ])('agrees where %s', (_what, changes) => {
    expect(told(changes)).toEqual([])
  })

  it('may differ where an editor lets it, until the words change', () => {
    const preheader = both('16家公司作出承诺', '15 firms make pledges')
    const accepted = [{ rule: 'parity-number', of: '16 / 15', reason: 'one withdrew' }]
    expect(told({ preheader, accepted })).toEqual([])
    expect(told({ accepted })).toEqual(['warning stale-acceptance issue.accepted.0'])
  })
})
