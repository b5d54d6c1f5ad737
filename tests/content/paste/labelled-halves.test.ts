import { describe, expect, it } from 'vitest'
import { tellApart } from '../../../src/content/paste/paste-languages.ts'
import { readPastes } from '../../../src/content/paste/read-pastes.ts'

const options = { name: 'paste.txt', languages: tellApart(['zh-Hans', 'en']), today: '2026-11-23' }

const han = '欧盟委员会公布了通用人工智能行为准则，帮助提供者履行义务。'
const other = 'The European Commission has published the code of practice, which helps providers.'

/** One half of an article with every label of its own. */
interface Labels {
  readonly title: string
  readonly date: string
  readonly source: string
  readonly text: string
}

const chinese: Labels = {
  title: '标题：欧盟公布行为准则',
  date: '日期：2025-07-10',
  source: '来源：https://example.org/code',
  text: `摘要：${han}`,
}
const english: Labels = {
  title: 'Title: The EU publishes the code',
  date: 'Date: 2025-07-10',
  source: 'Source: https://example.org/code',
  text: `Summary: ${other}`,
}

const orders: readonly (readonly (keyof Labels)[])[] = [
  ['title', 'date', 'source', 'text'],
  ['title', 'source', 'date', 'text'],
  ['date', 'title', 'source', 'text'],
  ['date', 'source', 'title', 'text'],
  ['source', 'date', 'title', 'text'],
  ['title', 'date', 'text', 'source'],
  ['title', 'text', 'date', 'source'],
]
const half = (labels: Labels, order: readonly (keyof Labels)[]) =>
  order.map((name) => labels[name]).join('\n')

const one = {
  date: { day: '2025-07-10', year: 'written' },
  sections: new Map([
    ['zh-Hans', { headline: '欧盟公布行为准则', keywords: null, summary: [han] }],
    ['en', { headline: 'The EU publishes the code', keywords: null, summary: [other] }],
  ]),
}

describe('an article whose halves each have all labels', () => {
  it.each(orders.flatMap((order) => [['\n', order] as const, ['\n\n', order] as const]))(
    'is one, with %j between them, in the order %j',
    (between, order) => {
      for (const halves of [
        [chinese, english],
        [english, chinese],
      ]) {
        const read = readPastes(halves.map((labels) => half(labels, order)).join(between), options)
        expect(read).toHaveLength(1)
        expect(read).toMatchObject([one])
      }
    },
  )

  it.each(orders)(
    'is one where each half names its own source and writes the day its own way',
    (...order) => {
      const own = { ...english, date: 'Date: July 10, 2025', source: 'Source: https://example.org/en/code' }
      const read = readPastes(
        `${half({ ...chinese, date: '日期：2025年7月10日' }, order)}\n\n${half(own, order)}`,
        options,
      )
      expect(read).toHaveLength(1)
      expect(read).toMatchObject([one])
    },
  )

  it.each(orders)('is one where one language has the labels of the other', (...order) => {
    const own = { ...english, date: chinese.date, source: chinese.source }
    const read = readPastes(`${half(chinese, order)}\n\n${half(own, order)}`, options)
    expect(read).toHaveLength(1)
    expect(read).toMatchObject([one])
  })

  it.each(orders)('is told from the next one', (...order) => {
    const next = (labels: Labels) => ({
      ...labels,
      title: labels.title.replace(/行为准则|the code/, (said) => `${said} 2`),
      source: labels.source.replace('code', 'second'),
    })
    const text = [chinese, english, next(chinese), next(english)]
      .map((labels) => half(labels, order))
      .join('\n\n')
    const read = readPastes(text, options)
    expect(read).toHaveLength(2)
    expect(read).toMatchObject([one, { date: one.date }])
    expect(read[1]?.sections.get('zh-Hans')?.summary).toEqual([han])
    expect(read[1]?.sections.get('en')?.summary).toEqual([other])
  })
})
