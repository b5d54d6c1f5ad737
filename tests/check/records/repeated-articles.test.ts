import { describe, expect, it } from 'vitest'
import { findRepeats } from '../../../src/check/records/repeated-articles.ts'
import type { Article } from '../../../src/domain/newsletter/article.ts'
import { countSteps } from '../../helpers/count-steps.ts'

const zh = [
  '国家网信办周五公布训练数据管理办法，自明年三月一日起施行。',
  '办法要求提供者在两个月内说明语料来自何处、怎样取得许可。',
  '违反规定的企业最高可被处以上一年营业额百分之四的罚款。',
  '高校与研究机构用于教学的小型模型不在适用范围之内。',
  '业内人士认为，中小公司的合规成本会因此明显上升。',
  '去年六月的征求意见稿曾收到一千二百多条反馈。',
  '主管部门表示，将另行发布范本，供各地参照填写。',
  '欧盟、日本和韩国也在拟定类似的披露规则。',
]
const en = Array.from(
  { length: 8 },
  (_, at) =>
    `Rule ${at + 1} asks companies to publish where their training data of type ${at * 7} came from.`,
)

function anArticle(
  id: string,
  { url = `https://example.com/${id}`, texts = {} as Record<string, string> } = {},
): Article {
  const sections = Object.entries(texts).map(([tag, text]) => [
    tag,
    { headline: null, keywords: null, summary: [text] },
  ])
  return {
    id,
    date: '2026-11-20',
    topic: null,
    picture: null,
    accepted: [],
    sources: [{ name: null, url }],
    sections: new Map(
      sections as [string, Article['sections'] extends ReadonlyMap<string, infer S> ? S : never][],
    ),
  }
}

const inIssue = (...articles: readonly Article[]) => [{ id: '2026-w46', articles }]

describe('an article repeats', () => {
  it('the same record', () => {
    const article = anArticle('a')
    expect(findRepeats([article], inIssue(article))).toEqual([
      { article: 'a', by: 'record', other: 'a', issue: '2026-w46' },
    ])
  })

  it('another one with the same source, however it was reached', () => {
    const other = anArticle('b', { url: 'http://www.example.com/a/?utm_medium=mail' })
    expect(findRepeats([anArticle('a')], inIssue(other))).toMatchObject([{ by: 'source', other: 'b' }])
  })

  it.each([
    ['en', en],
    ['zh-Hans', zh],
  ])('another one with nearly the same %s text', (tag, sentences) => {
    const join = (parts: readonly string[]) => parts.join(tag === 'en' ? ' ' : '')
    const own = anArticle('a', { texts: { [tag]: join(sentences) } })
    const edited = anArticle('b', {
      texts: { [tag]: join(sentences.with(3, sentences[3]?.slice(0, -8) ?? '')) },
    })
    const half = anArticle('c', {
      texts: {
        [tag]: join([
          ...sentences.slice(0, 3),
          ...sentences.slice(3).map((text) => [...text].reverse().join('')),
        ]),
      },
    })
    expect(findRepeats([own], inIssue(half))).toEqual([])
    expect(findRepeats([own], inIssue(half, edited))).toEqual([
      { article: 'a', by: 'text', other: 'b', issue: '2026-w46' },
    ])
  })

  it('none that shares a phrase, an empty text or a short one with it', () => {
    const texts = { en: 'Yes.', 'zh-Hans': '' }
    expect(findRepeats([anArticle('a', { texts })], inIssue(anArticle('b', { texts })))).toEqual([])
  })
})

it('is found in time that grows with the texts', () => {
  const run = (length: number) => () =>
    findRepeats(
      [anArticle('a', { texts: { en: 'abcd '.repeat(length) } })],
      inIssue(
        ...Array.from({ length: 20 }, (_, at) =>
          anArticle(`b${at}`, { texts: { en: 'abcd '.repeat(length) } }),
        ),
      ),
    )
  expect(countSteps(run(2_000))).toBeLessThan(countSteps(run(1_000)) * 2.5)
})
