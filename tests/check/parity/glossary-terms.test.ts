import { describe, expect, it } from 'vitest'
import type { Term } from '../../../src/domain/newsletter/glossary.ts'
import { aTerm, type Pair, texts, told } from '../../helpers/a-parity-pair.ts'

describe('the glossary', () => {
  const terms = [
    aTerm(['系统性风险'], ['systemic risk'], ['systematic risk']),
    aTerm(['谅解备忘录'], ['memorandum of understanding', 'MoU']),
    aTerm(['人工智能'], ['artificial intelligence', 'AI']),
    aTerm(['人工智能安全研究所'], ['AI Safety Institute']),
  ]

  it.each<[string, Pair, string[]]>([
    ['is followed', texts('带来系统性风险', 'poses systemic risks'), []],
    [
      'misses an agreed rendering',
      texts('带来系统性风险', 'poses grave dangers'),
      ['warning term-missing sections.en.summary.0'],
    ],
    [
      'works both ways',
      texts('带来危险', 'poses systemic risks'),
      ['warning term-missing sections.zh-Hans.summary.0'],
    ],
    [
      'advises against a rendering',
      texts('带来系统性风险', 'poses systematic risks'),
      ['warning term-avoided sections.en.summary.0'],
    ],
    [
      'knows the shorter term inside the longer one',
      texts('人工智能安全研究所成立', 'The AI Safety Institute'),
      [],
    ],
    [
      'lets a text speak of it again',
      {
        a: { headline: '系统性风险', summary: ['系统性风险'] },
        b: { headline: 'Systemic risks', summary: ['These risks'] },
      },
      [],
    ],
    [
      'pairs keywords',
      { a: { keywords: ['谅解备忘录'] }, b: { keywords: ['Treaty'] } },
      ['warning parity-keywords sections.en.keywords'],
    ],
    ['lets a keyword be short', { a: { keywords: ['谅解备忘录'] }, b: { keywords: ['Memorandum'] } }, []],
  ])('%s', (_what, pair, findings) => expect(told({ ...pair, terms })).toEqual(findings))

  const missingIn = (tag: string) => [`warning term-missing sections.${tag}.summary.0`]
  it.each<[string, string, readonly string[]]>([
    // A longer word is another word.
    ['人工智能法案通过了', 'The AI Bill was passed', []],
    ['人工智能法草案公布了', 'A draft was published', []],
    ['《人工智能法》生效了', 'The rules apply', missingIn('en')],
    ['人工智能法规定了义务', 'The rules apply', missingIn('en')],
    ['数据法案与数据法草案', 'The Data Bill and its draft', []],
    ['数据法适用于云服务', 'The rules apply to the cloud', missingIn('en')],
    ['建立数据库', 'A database is built', []],
    ['公开源代码', 'Its code is published', []],
    ['OpenAI 发布了模型', 'The company released a model', []],
    ['一种行动', 'The AI Activity report and the AI Actors', []],
    // Plurals and possessives are the same word.
    ['规则适用', 'The AI Act’s scope', missingIn('zh-Hans')],
    ['规则适用', "Several AI Acts' scope", missingIn('zh-Hans')],
    ['人工智能法适用', 'The AI Acts apply', []],
    // What stands there for it may well be longer.
    ['人工智能法案通过了', 'The AI Act was passed', []],
  ])('takes a term within a longer word for another one: %s / %s', (zh, en, findings) => {
    const known = [
      aTerm(['《人工智能法》'], ['AI Act']),
      aTerm(['数据法'], ['Data Act']),
      aTerm(['数据'], ['data']),
      aTerm(['开源'], ['open source']),
      aTerm(['AI'], ['artificial intelligence']),
    ]
    expect(told({ ...texts(zh, en), terms: known }).filter((line) => line.includes('term'))).toEqual(findings)
  })

  it.each<[name: string, said: string]>([
    ['EU', 'The EU’s rules'],
    ['AI Act', 'one AI-Act'],
    ['policy', 'Several policies'],
    ['C++', 'Written in C++'],
    ['.NET', 'Written for .NET'],
    ['Évian accord', 'The évian accords'],
  ])('finds %s by whatever it begins with', (name, said) => {
    const terms = [aTerm(['约定'], [name])]
    const told = (en: string) => findingsAbout(terms, '一种行动', en)
    expect(told(said)).toEqual(missingIn('zh-Hans'))
    expect(told('Nothing of the kind')).toEqual([])
  })

  it('finds a name of one character, and title marks around nothing', () => {
    const terms = [aTerm(['法'], ['statute']), aTerm(['《》'], ['title marks'])]
    expect(findingsAbout(terms, '法通过了', 'It passed')).toEqual(missingIn('en'))
    expect(findingsAbout(terms, '《》是书名号', 'It passed')).toEqual(missingIn('en'))
  })

  function findingsAbout(terms: readonly Term[], zh: string, en: string) {
    return told({ ...texts(zh, en), terms }).filter((line) => line.includes('term'))
  }

  it('advises against a rendering only where the term itself is meant', () => {
    const bill = [aTerm(['人工智能法'], ['AI Act'], ['AI Law'])]
    expect(told({ ...texts('人工智能法案通过了', 'The AI Law was passed'), terms: bill })).toEqual([])
    expect(told({ ...texts('人工智能法通过了', 'The AI Law was passed'), terms: bill })).toEqual([
      'warning term-avoided sections.en.summary.0',
    ])
  })

  it('does the same in Japanese', () => {
    const act: Term = {
      names: new Map([
        ['ja', ['人工知能法']],
        ['en', ['AI Act']],
      ]),
      avoid: new Map(),
      kind: null,
      note: null,
    }
    const pairOf = (ja: string): Pair => ({
      languages: ['ja', 'en'],
      a: { summary: [ja] },
      b: { summary: ['It passed'] },
    })
    expect(told({ ...pairOf('人工知能法案が可決された'), terms: [act] })).toEqual([])
    expect(told({ ...pairOf('人工知能法は可決された'), terms: [act] })).toEqual(missingIn('en'))
  })
})

const inTwo = (tag: string, name: string): Term => ({
  kind: null,
  names: new Map([
    ['en', ['agreed words']],
    [tag, [name]],
  ]),
  avoid: new Map(),
  note: null,
})

it.each<[string, string, string, boolean]>([
  ['de', 'gesetzlich', 'Es folgt aus gesetzlichen Pflichten.', true],
  ['de', 'autonome Waffe', 'Das Verbot autonomer Waffen wird beraten.', true],
  ['de', 'Gesetz', 'Der Gesetzgeber berät.', false],
  ['fr', 'loi sur l’IA', 'Les lois sur l’IA se multiplient.', true],
  ['fr', 'réseau neuronal', 'Deux réseaux neuronaux s’affrontent.', true],
  ['es', 'riesgo sistémico', 'Los riesgos sistémicos crecen.', true],
  ['ru', 'закон', 'Это запрещено законом.', true],
  ['ru', 'искусственный интеллект', 'Развитие искусственного интеллекта продолжается.', true],
  ['ru', 'закон', 'Законопроект внесён.', false],
  ['fr', 'IA', 'La Via est longue, l’ia aussi.', false],
])('in %s, %s in “%s” is the term: %s', (tag, name, text, isTerm) => {
  const found = told({
    languages: ['en', tag],
    a: { summary: ['The agreed words are said here.'] },
    b: { summary: [text] },
    terms: [inTwo(tag, name)],
  })
  expect(found.filter((it) => it.includes('term-missing'))).toHaveLength(isTerm ? 0 : 1)
})

describe('a term of Korean or Arabic', () => {
  const between = (tag: string, own: string) => ({
    kind: null,
    names: new Map<string, readonly [string, ...string[]]>([
      [tag, [own]],
      ['en', ['wanted']],
    ]),
    avoid: new Map(),
    note: null,
  })
  const missing = (tag: string, term: string, own: string, english: string) =>
    told({
      languages: [tag, 'en'],
      a: { summary: [own] },
      b: { summary: [english] },
      terms: [between(tag, term)],
    }).map((one) => one.replace('warning term-missing sections.', ''))

  it.each([
    ['ko', '인공지능기본법', '인공지능기본법은 통과되었다.'],
    ['ko', '인공지능기본법', '국회가 “인공지능기본법”을 통과시켰다.'],
    ['ko', '기초 모델', '기초모델들에서는 위험이 크다.'],
    ['ar', 'الشفافية', 'بالذكاء والشفافية معًا.'],
    ['ar', 'الشفافية', 'دعوة للشفافية.'],
    ['ar', 'الذكاء الاصطناعي', 'أنظمة ذكاء اصطناعي جديدة.'],
    ['ar', 'شفافية', 'وبالشفافية تزداد الثقة.'],
  ])('is known with what is written at it without a space (%s %s: %s)', (tag, term, text) => {
    expect(missing(tag, term, text, 'This is wanted.')).toEqual([])
    expect(missing(tag, term, text, 'This is not.')).toEqual(['en.summary.0'])
  })

  it.each([
    ['ko', '인공지능법', '인공지능법안을 심의했다.'],
    ['ko', '정책', '정책학을 가르친다.'],
    ['ar', 'شفافية', 'لاشفافيةَ'],
    ['ar', 'علم', 'المعلم في المدرسة.'],
  ])('is not within another word (%s %s: %s)', (tag, term, text) => {
    expect(missing(tag, term, text, 'This is not.')).toEqual([])
  })
})

it('knows German words that end in -em in all their forms', () => {
  const term: Term = {
    kind: null,
    names: new Map<string, readonly [string, ...string[]]>([
      ['de', ['Hochrisiko-System']],
      ['en', ['high-risk system']],
    ]),
    avoid: new Map(),
    note: null,
  }
  for (const form of ['Das Hochrisiko-System', 'Die Hochrisiko-Systeme', 'Hochrisiko-Systemen'])
    expect(
      told({
        languages: ['de', 'en'],
        a: { summary: [form] },
        b: { summary: ['A high-risk system'] },
        terms: [term],
      }),
    ).toEqual([])
})
