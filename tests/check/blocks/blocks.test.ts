import { describe, expect, it } from 'vitest'
import { blocks } from '../../../src/check/blocks/blocks.ts'
import { checkIssue } from '../../../src/check/index.ts'
import { parityOfIssue } from '../../../src/check/parity/parity.ts'
import type { CheckInput } from '../../../src/check/rule.ts'
import type { BlockSection, IssueBlock } from '../../../src/domain/blocks/issue-block.ts'
import { inEnglish } from '../../../src/domain/language/message.ts'
import { renderEdition } from '../../../src/render/render-edition.ts'
import { aCheckInput } from '../../helpers/a-check-input.ts'
import { aNewsletter, anArticle, anIssue, someStrings } from '../../helpers/a-newsletter.ts'
import { aGlossary, oneOfEach } from '../../helpers/issue-blocks.ts'
import { engines, renderText } from '../../helpers/renderers.ts'

const inputOf = (...list: IssueBlock[]): CheckInput =>
  aCheckInput({}, { issue: anIssue({ blocks: list }), glossary: aGlossary })

const said = (input: CheckInput) =>
  blocks(input).map(
    ({ rule, severity, where, message }) => `${severity} ${rule} ${where.file} ${inEnglish(message)}`,
  )

const section = (changes: BlockSection) =>
  new Map([
    ['zh-Hans', { headline: '听证会', place: '巴黎' }],
    ['en', { headline: 'Hearing', place: 'Paris', ...changes }],
  ])

const hearing = {
  ...{ id: 'hearing', kind: 'event' as const, at: 0, url: null, sections: section({}) },
  ...{ starts: '2025-08-12 14:00', ends: '2025-08-12 16:00', zone: 'Europe/Paris' },
}
const FILE = 'issue/2025-w30/blocks.hearing'

describe('the check of blocks', () => {
  it('finds nothing where one of each kind is sound', () => {
    expect(said(inputOf(...oneOfEach))).toEqual([])
  })

  it('leaves those alone that were taken out', () => {
    expect(said(inputOf({ ...hearing, at: null, sections: new Map() }))).toEqual([])
  })

  it.each<[IssueBlock, string]>([
    [
      { ...hearing, sections: section({ place: null }) },
      `error missing-field ${FILE}.sections.en.place The English place of the block hearing is missing.`,
    ],
    [
      { ...hearing, sections: new Map([['en', { headline: 'Hearing', place: 'Paris' }]]) },
      `error missing-section ${FILE}.sections The block hearing has no Simplified Chinese section.`,
    ],
    [
      { ...hearing, starts: null },
      `error missing-field ${FILE}.starts The beginning of the block hearing is missing.`,
    ],
    [
      { ...hearing, zone: 'Paris' },
      `error event-zone ${FILE}.zone The event hearing is in the time zone “Paris”, which nobody knows.`,
    ],
    [
      { ...hearing, ends: '2025-08-12 13:00' },
      `error event-time ${FILE}.ends The event hearing ends at 2025-08-12 13:00, and it begins at 2025-08-12 14:00.`,
    ],
    [
      { ...hearing, starts: '2025-07-26 14:00', ends: '2025-07-27 16:00' },
      `warning event-past ${FILE}.starts The event hearing is over on 2025-07-28, the day of the issue.`,
    ],
    [
      {
        id: 'week',
        kind: 'term',
        at: 0,
        term: 'frontier ai models',
        sections: oneOfEach[4]?.sections ?? new Map(),
      },
      'error block-term issue/2025-w30/blocks.week.term The glossary has no term “frontier ai models”.',
    ],
    [
      {
        ...{ id: 'paid', kind: 'sponsor', at: 0, url: null },
        sections: new Map<string, BlockSection>([
          ['zh-Hans', { name: '基金会', text: ['支持。'] }],
          ['en', { name: null, text: ['Supports.'] }],
        ]),
      },
      'error missing-field issue/2025-w30/blocks.paid.sections.en.name The English name of the block paid is missing.',
    ],
  ])('says what is wrong, and where: %#', (block, expected) => {
    expect(said(inputOf(block))).toEqual([expected])
  })

  it('lets an event go on that began before the issue, as its own clocks count', () => {
    expect(said(inputOf({ ...hearing, starts: '2025-07-26 09:00', ends: '2025-07-28 00:30' }))).toEqual([])
  })
})

describe('what blocks say in two languages', () => {
  const figure = (en: BlockSection): IssueBlock => ({
    ...{ id: 'number', kind: 'figure', at: 0, url: null },
    sections: new Map([
      ['zh-Hans', { figure: '2000亿欧元', text: ['见[计划](https://example.com/plan)，8月2日起。'] }],
      [
        'en',
        { figure: '€200 billion', text: ['See [the plan](https://example.com/plan), from 2 August.'], ...en },
      ],
    ]),
  })
  const findings = (block: IssueBlock, accepted: { rule: string; of: string; reason: string }[] = []) =>
    parityOfIssue(inputOf(), anIssue({ blocks: [block], accepted })).map(({ rule, where }) => [
      rule,
      where.file,
    ])

  it('is compared as an article is', () => {
    expect(findings(figure({}))).toEqual([])
    expect(findings(figure({ figure: '€20 billion' }))).toEqual([
      ['parity-number', 'issue/2025-w30/blocks.number.sections.en.figure'],
    ])
    expect(findings(figure({ text: ['See [the plan](https://example.com/plan), from 3 August.'] }))).toEqual([
      ['parity-date', 'issue/2025-w30/blocks.number.sections.en.text.0'],
    ])
    expect(findings(figure({ text: ['See [the plan](https://example.com/other), from 2 August.'] }))).toEqual(
      [['parity-link', 'issue/2025-w30/blocks.number.sections.en.text.0']],
    )
  })

  it('is accepted in the record of the issue', () => {
    const [found] = parityOfIssue(inputOf(), anIssue({ blocks: [figure({ figure: '€20 billion' })] }))
    const acceptance = { rule: 'parity-number', of: found?.acceptAs ?? '', reason: 'A test.' }
    expect(findings(figure({ figure: '€20 billion' }), [acceptance])).toEqual([])
    expect(findings(figure({}), [acceptance])).toEqual([['stale-acceptance', 'issue/2025-w30/accepted.0']])
  })
})

describe('an issue with one block of each kind', async () => {
  const articles = [anArticle({ id: 'a' })]
  const issue = anIssue({ articles: ['a'], blocks: oneOfEach.map((block) => ({ ...block, at: 1 })) })
  const records = { newsletter: aNewsletter(), issue, articles, glossary: aGlossary }
  const rendered = await Promise.all(
    ['zh-Hans+en', 'en'].map((id) =>
      renderEdition({ ...records, strings: someStrings }, id, { engine: engines.mjml, renderText }),
    ),
  )
  const sponsorLabels = new Map([...someStrings].map(([tag, words]) => [tag, words.sponsorLabel]))
  const rulesOf = (editions: typeof rendered) =>
    checkIssue({
      ...records,
      ...{ editions, sponsorLabels },
      placeOf: (kind, id, path) => ({ file: `${kind}/${id}/${path.join('.')}`, line: 1, column: 1 }),
    }).map(({ rule, message }) => `${rule}: ${inEnglish(message)}`)

  it('has nothing in its mails that clients or readers stumble over', () => {
    expect(
      rulesOf(rendered).filter((found) => !/^(?:article-date|picture-|punctuation)/.test(found)),
    ).toEqual([])
  })

  it('may not hide in either part that something is paid for', () => {
    const unmarked = (change: (edition: (typeof rendered)[number]) => Partial<(typeof rendered)[number]>) =>
      rulesOf(rendered.map((edition) => ({ ...edition, ...change(edition) }))).filter((found) =>
        found.startsWith('sponsor-mark'),
      )
    expect(unmarked(({ html }) => ({ html: html.replaceAll('sponsor en', '') }))).toHaveLength(2)
    expect(unmarked(({ text }) => ({ text: text.replaceAll('sponsor zh-Hans', '') }))).toHaveLength(1)
  })

  it('links to the calendar file that it brings', () => {
    for (const { calendars = [], html, text } of rendered) {
      expect(calendars).toHaveLength(1)
      for (const { name } of calendars)
        for (const part of [html, text]) expect(part).toContain(`https://digest.example.com/calendar/${name}`)
    }
    expect(rendered[1]?.calendars?.[0]?.content).toContain('SUMMARY:Public hearing\r\n')
  })
})
