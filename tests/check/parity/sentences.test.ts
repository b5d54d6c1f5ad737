import { expect, it } from 'vitest'
import { splitSentences } from '../../../src/check/parity/sentences/aligned-texts.ts'
import { texts, told } from '../../helpers/a-parity-pair.ts'

it.each<[string, string, readonly string[]]>([
  [
    'en',
    'Mr. J. Doe met the U.S. envoy. “Why?” asked the judge. He left.',
    ['Mr. J. Doe met the U.S. envoy.', '“Why?” asked the judge.', 'He left.'],
  ],
  [
    'de',
    'Nach Art. 5 gilt z. B. die Frist am 12. März. Sie endet.',
    ['Nach Art. 5 gilt z. B. die Frist am 12. März.', 'Sie endet.'],
  ],
  [
    'ru',
    'В 2025 г. рост составил 5,2 млрд руб. и выше. Это рекорд.',
    ['В 2025 г. рост составил 5,2 млрд руб. и выше.', 'Это рекорд.'],
  ],
  ['zh-Hans', '“我们不停。”她说。会议结束。', ['“我们不停。”', '她说。', '会议结束。']],
  ['en', ' ', []],
])('divides %s %j', (tag, text, sentences) => {
  expect(splitSentences(text, tag).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})

const zh = '新法律将于1月1日生效。违者可被处以每户1000美元的罚款。房东协会表示将提起诉讼。'

it('says which sentence the other language lacks', () => {
  const pair = texts(
    zh,
    'The new law takes effect on January 1st. The landlords’ association says that it will sue.',
  )
  expect(told(pair)).toContain('warning parity-sentence sections.en.summary.0')
})

it('says nothing where sentences are only joined', () => {
  const pair = texts(
    zh,
    'The new law takes effect on January 1st, with fines of $1,000 for each flat. The landlords’ association says that it will sue.',
  )
  expect(told(pair)).toEqual([])
})
