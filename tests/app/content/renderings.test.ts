import { expect, it } from 'vitest'
import { proposedRenderings } from '../../../src/app/content/renderings.ts'
import type { Article, Section } from '../../../src/domain/newsletter/article.ts'
import type { Term } from '../../../src/domain/newsletter/glossary.ts'
import { countSteps } from '../../helpers/count-steps.ts'

type Texts = Readonly<Record<string, { readonly keywords?: readonly string[]; readonly text?: string }>>

function anArticle(id: string, texts: Texts, date = '2025-07-01'): Article {
  const sections = Object.entries(texts).map(([tag, { keywords, text }]): [string, Section] => [
    tag,
    { headline: `${id} ${tag}`, keywords: keywords ?? null, summary: text?.split('\n\n') ?? null },
  ])
  return { id, date, sources: [], topic: null, sections: new Map(sections), picture: null, accepted: [] }
}

/** What is proposed for an article, shortly: where, and what for what. */
function proposed(
  texts: Texts,
  earlier: readonly Article[],
  {
    terms = [],
    languages = Object.keys(texts),
  }: { terms?: readonly Term[]; languages?: readonly string[] } = {},
) {
  const article = anArticle('now', texts, '2025-08-01')
  const articles = new Map([...earlier, article].map((one) => [one.id, one]))
  return proposedRenderings({ newsletter: { languages }, articles, glossary: { terms } }, article).map(
    ({ language, field, index, said, rendering, replaces, from }) =>
      `${language} ${field} ${index}: ${said} → ${rendering}${replaces === null ? '' : ` for ${replaces}`}, ${from?.id ?? 'glossary'}`,
  )
}

const summit = anArticle('summit', {
  'zh-Hans': { keywords: ['首尔峰会', '风险阈值'], text: '各国在首尔峰会上商定风险阈值。' },
  en: {
    keywords: ['Seoul summit', 'Risk thresholds'],
    text: 'At the Seoul summit, risk thresholds were agreed.',
  },
})

it('proposes for a keyword what it was in the other language last time, with the article', () => {
  const texts = { 'zh-Hans': { keywords: ['训练数据', '风险阈值'] }, en: { keywords: ['Training data'] } }
  expect(proposed(texts, [summit])).toEqual(['en keywords 1: 风险阈值 → Risk thresholds, summit'])
})

it('proposes it in place of another keyword where both languages have as many', () => {
  const texts = { 'zh-Hans': { keywords: ['风险阈值'] }, en: { keywords: ['Danger limits'] } }
  expect(proposed(texts, [summit])).toEqual([
    'en keywords 0: 风险阈值 → Risk thresholds for Danger limits, summit',
  ])
})

it.each([
  [
    'the same in another form',
    { 'zh-Hans': { keywords: ['风险阈值'] }, en: { keywords: ['risk threshold'] } },
  ],
  ['nothing in the other language', { 'zh-Hans': { keywords: ['算力'] }, en: {} }],
  ['a longer word, which is another one', { 'zh-Hans': { text: '人工智能法案' }, en: { text: 'A bill.' } }],
])('proposes nothing where there is %s', (_, texts) => {
  const act = anArticle('act', { 'zh-Hans': { keywords: ['人工智能法'] }, en: { keywords: ['AI Act'] } })
  expect(proposed(texts, [summit, act])).toEqual([])
})

it('takes the newest, and knows that an older one is no mistake', () => {
  const older = anArticle('older', {
    'zh-Hans': { keywords: ['算力'] },
    en: { keywords: ['Computing power'] },
  })
  const newer = anArticle(
    'newer',
    { 'zh-Hans': { keywords: ['算力'] }, en: { keywords: ['Compute'] } },
    '2025-07-02',
  )
  const said = { 'zh-Hans': { keywords: ['算力'] } }
  const earlier = [older, newer]
  expect(proposed({ ...said, en: {} }, earlier)).toEqual(['en keywords 0: 算力 → Compute, newer'])
  expect(proposed({ ...said, en: { keywords: ['Computing power'] } }, earlier)).toEqual([])
})

it('pairs no keywords where one language has more of them', () => {
  const uneven = anArticle('uneven', {
    'zh-Hans': { keywords: ['算力', '芯片'] },
    en: { keywords: ['Chips'] },
  })
  expect(proposed({ 'zh-Hans': { keywords: ['算力'] }, en: {} }, [uneven])).toEqual([])
})

it('proposes beside a paragraph what an earlier text said, where the paragraph says something else', () => {
  const said = { 'zh-Hans': { text: '他们讨论风险阈值。' } }
  expect(proposed({ ...said, en: { text: 'They discussed limits of danger.' } }, [summit])).toEqual([
    'en summary 0: 风险阈值 → risk thresholds, summit',
  ])
  expect(proposed({ ...said, en: { text: 'They discussed a risk threshold.' } }, [summit])).toEqual([])
  expect(proposed({ ...said, en: { text: 'A talk.\n\nOn risk thresholds.' } }, [summit])).toEqual([])
})

it('helps with a paragraph that is not written yet also by mere keywords, and leaves names to the check elsewhere', () => {
  const label = anArticle('label', { 'zh-Hans': { keywords: ['算力'] }, en: { keywords: ['Compute'] } })
  const britain = anArticle('britain', {
    'zh-Hans': { keywords: ['英国'], text: '英国' },
    en: { keywords: ['United Kingdom'], text: 'United Kingdom' },
  })
  const said = { 'zh-Hans': { text: '英国的算力。' } }
  expect(proposed({ ...said, en: {} }, [label, britain])).toEqual([
    'en summary 0: 英国 → United Kingdom, britain',
    'en summary 0: 算力 → Compute, label',
  ])
  expect(proposed({ ...said, en: { text: 'British machines.' } }, [label, britain])).toEqual([])
})

const characters = (keyword: string, text: string, terms: readonly Term[] = []) => {
  const one = anArticle('one', { 'zh-Hans': { keywords: [keyword] }, en: { keywords: ['Rendering'] } })
  return proposed({ 'zh-Hans': { text }, en: {} }, [one], { terms })
}

it.each([
  // A cut into words has 办公, 部将, 会对, 机会, 中国人, 对白 and 国家安全 here.
  ['网信办', '网信办公布了标识办法。'],
  ['工信部', '工信部将发布细则。'],
  ['欧盟委员会', '欧盟委员会对此表示欢迎。'],
  ['光刻机', '光刻机会同材料一起受限。'],
  ['人社部', '中国人社部表示欢迎。'],
  ['白名单', '各方对白名单表示欢迎。'],
  ['人工智能', '中国人工智能产业发展迅速。'],
  ['人工智能法', '人工智能法规定了处罚。'],
  ['GPT-4 模型', '该公司开放了GPT-4模型。'],
])('finds %s by its characters in a text without spaces: %s', (keyword, text) => {
  expect(characters(keyword, text)).toHaveLength(1)
})

it.each([
  ['人工智能法', '国会通过人工智能法案。'],
  ['人工智能法', '他攻读人工智能法律硕士。'],
  ['科技部', '各科技部门将会商。'],
  ['最高法', '最高法院将审理此案。'],
  ['国会', '美国会计准则有变。'],
  ['算力网', '算力网络已经建成。'],
  ['国会', '各国会在首尔商谈。'],
  ['国会', '美国会对此作出回应。'],
  ['平台', '各方呼吁和平台海对话。'],
  ['AI', '公司推出AIGC应用。'],
  ['训练数据', '有关训练，数据不足。'],
])('does not find %s within longer words: %s', (keyword, text) => {
  expect(characters(keyword, text)).toEqual([])
})

it('does not find a keyword within a longer keyword or a longer term of the glossary', () => {
  const longer = anArticle('longer', {
    'zh-Hans': { keywords: ['算力网络'] },
    en: { keywords: ['Compute network'] },
  })
  const shorter = anArticle('shorter', { 'zh-Hans': { keywords: ['算力'] }, en: { keywords: ['Compute'] } })
  const texts = { 'zh-Hans': { text: '算力网络已经建成。' }, en: {} }
  expect(proposed(texts, [longer, shorter])).toEqual(['en summary 0: 算力网络 → Compute network, longer'])
  const term: Term = {
    kind: null,
    names: new Map<string, readonly [string, ...string[]]>([
      ['zh-Hans', ['算力网络']],
      ['en', ['computing network']],
    ]),
    avoid: new Map(),
    note: null,
  }
  expect(characters('算力', '算力网络已经建成。', [term])).toEqual([])
})

it('finds the words of other languages in their forms', () => {
  const law = anArticle('law', {
    de: { keywords: ['Künstliche Intelligenz'] },
    fr: { keywords: ['Intelligence artificielle'] },
    ru: { keywords: ['Искусственный интеллект'] },
  })
  const texts = {
    de: {},
    fr: {},
    ru: { text: 'Закон об искусственном интеллекте.' },
  }
  expect(proposed(texts, [law])).toEqual([
    'de summary 0: искусственном интеллекте → Künstliche Intelligenz, law',
    'fr summary 0: искусственном интеллекте → Intelligence artificielle, law',
  ])
})

it('proposes the same once where two languages know it for a third', () => {
  const three = anArticle('three', {
    de: { keywords: ['Chips'] },
    fr: { keywords: ['Puces'] },
    en: { keywords: ['Chips act'] },
  })
  const texts = { de: { keywords: ['Chips'] }, fr: { keywords: ['Puces'] }, en: {} }
  expect(proposed(texts, [three])).toEqual(['en keywords 0: Chips → Chips act, three'])
})

it('proposes what the glossary has for a keyword that is not written yet', () => {
  const term = (en: readonly [string, ...string[]]): Term => ({
    kind: null,
    names: new Map<string, readonly [string, ...string[]]>([
      ['zh-Hans', ['风险阈值']],
      ['en', en],
    ]),
    avoid: new Map(),
    note: null,
  })
  const texts = { 'zh-Hans': { keywords: ['风险阈值'] }, en: {} }
  expect(proposed(texts, [], { terms: [term(['risk limit'])] })).toEqual([
    'en keywords 0: 风险阈值 → risk limit, glossary',
  ])
  // An earlier keyword that is what was agreed on is written as keywords are.
  expect(proposed(texts, [summit], { terms: [term(['risk threshold'])] })).toEqual([
    'en keywords 0: 风险阈值 → Risk thresholds, summit',
  ])
  // Beside another keyword the check says it.
  const written = { ...texts, en: { keywords: ['Danger limits'] } }
  expect(proposed(written, [], { terms: [term(['risk limit'])] })).toEqual([])
})

it('does not propose what the article itself says', () => {
  const texts = {
    'zh-Hans': { keywords: ['算力'], text: '算力' },
    en: { keywords: ['Compute'], text: 'Machines' },
  }
  expect(proposed(texts, [])).toEqual([])
})

it('takes steps as the texts are long, however alike the keywords are', () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    anArticle(`many-${at}`, {
      'zh-Hans': { keywords: ['人'.repeat((at % 70) + 1)] },
      en: { keywords: [`${'a '.repeat(at % 7)}a`] },
    }),
  )
  const stepsOf = (count: number) =>
    countSteps(() =>
      proposed({ 'zh-Hans': { text: '人'.repeat(count) }, en: { text: 'a '.repeat(count) } }, many),
    )
  const [short, long] = [stepsOf(2_000), stepsOf(4_000)]
  expect(long / short).toBeLessThan(3)
})
