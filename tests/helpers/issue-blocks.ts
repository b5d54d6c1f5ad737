import type { BlockSection, IssueBlock } from '../../src/domain/blocks/issue-block.ts'
import type { Glossary } from '../../src/domain/newsletter/glossary.ts'
import { aPicture } from './a-picture.ts'

const both = (zh: BlockSection, en: BlockSection) =>
  new Map([
    ['zh-Hans', zh],
    ['en', en],
  ])

/** A block of each kind in an issue of three articles; they say the same in both languages. */
export const oneOfEach: readonly IssueBlock[] = [
  {
    ...{ id: 'welcome', kind: 'note', at: 0 },
    picture: { ...aPicture({ credit: new Map([['en', 'Photograph: the desk']]) }), isPortrait: true },
    sections: both(
      { text: ['读者来信问到**第5条**。', '下周再谈。'], by: '编辑部' },
      { text: ['Readers asked about **Article 5**.', 'More next week.'], by: 'The editors' },
    ),
  },
  {
    ...{ id: 'number', kind: 'figure', at: 1, url: 'https://example.com/number?a=1&b=2' },
    sections: both(
      { figure: '2000亿欧元', text: ['欧盟拟调动的投资。'] },
      { figure: '€200 billion', text: ['The investment that the EU wants to mobilise.'] },
    ),
  },
  {
    ...{ id: 'hearing', kind: 'event', at: 1, url: 'https://example.com/hearing' },
    ...{ starts: '2025-08-12 14:00', ends: '2025-08-12 16:00', zone: 'Europe/Paris' },
    sections: both(
      { headline: '公开听证会', place: '巴黎，市政厅' },
      { headline: 'Public hearing', place: 'Paris, City Hall', text: ['Bring *an identity card*.'] },
    ),
  },
  {
    ...{ id: 'said', kind: 'quote', at: 2, url: null },
    sections: both(
      { text: ['“规则需要时间。”'], by: '一位委员' },
      { text: ['“Rules take time.”'], by: 'A commissioner' },
    ),
  },
  {
    ...{ id: 'term', kind: 'term', at: 2, term: 'frontier AI' },
    sections: both({ text: ['指最先进的模型。'] }, { text: ['The most capable models.'] }),
  },
  {
    ...{ id: 'first', kind: 'brief', at: 3, url: 'https://example.com/first' },
    sections: both(
      { headline: '第一则', text: ['一句话。'] },
      { headline: 'The first', text: ['One sentence.'] },
    ),
  },
  {
    ...{ id: 'second', kind: 'brief', at: 3, url: null },
    sections: both(
      { headline: '第二则', text: ['又一句话。'] },
      { headline: 'The second', text: ['Another sentence.'] },
    ),
  },
  {
    ...{ id: 'wrong', kind: 'correction', at: 3, url: 'https://example.com/issues/29' },
    sections: both(
      { text: ['上期日期有误，应为7月18日。'] },
      { text: ['The last issue had a wrong date; it is 18 July.'] },
    ),
  },
  {
    ...{ id: 'paid', kind: 'sponsor', at: 3, url: 'https://example.com/offer' },
    sections: both(
      { name: '示例基金会', text: ['基金会支持开放研究。'] },
      { name: 'Example Foundation', text: ['The foundation supports open research.'] },
    ),
  },
]

export const aGlossary: Glossary = {
  terms: [
    {
      names: new Map<string, [string, ...string[]]>([
        ['zh-Hans', ['前沿人工智能']],
        ['en', ['frontier AI']],
      ]),
      avoid: new Map(),
      kind: null,
      note: null,
    },
  ],
}

const inArabic: Readonly<Record<string, BlockSection>> = {
  welcome: { text: ['سأل القراء عن **المادة 5**.', 'المزيد في الأسبوع القادم.'], by: 'هيئة التحرير' },
  number: { figure: '200 مليار يورو', text: ['الاستثمار الذي يريد الاتحاد الأوروبي حشده.'] },
  hearing: { headline: 'جلسة استماع عامة', place: 'باريس، مبنى البلدية' },
  said: { text: ['«القواعد تحتاج إلى وقت.»'], by: 'مفوضة' },
  term: { text: ['أكثر النماذج قدرة.'] },
  first: { headline: 'الخبر الأول', text: ['جملة واحدة.'] },
  second: { headline: 'الخبر الثاني', text: ['جملة أخرى.'] },
  wrong: { text: ['ورد في العدد السابق تاريخ خاطئ، والصواب 18 يوليو.'] },
  paid: { name: 'مؤسسة المثال', text: ['تدعم المؤسسة البحث المفتوح.'] },
}

/** The same in Arabic and in English. */
export const oneOfEachFromRight: readonly IssueBlock[] = oneOfEach.map((block) => ({
  ...block,
  sections: new Map([
    ['ar', inArabic[block.id] ?? {}],
    ['en', block.sections.get('en') ?? {}],
  ]),
}))
