import { describe, expect, it } from 'vitest'
import {
  articleShape,
  changesOf as changesOfArticle,
} from '../../../src/preview/client/articles/article-shape.ts'
import { blockValues, freeName, namedBlocks } from '../../../src/preview/client/blocks/block-values.ts'
import { changesOf as changesOfIssue } from '../../../src/preview/client/order/issue-shape.ts'
import { inserted, moved, movedBy } from '../../../src/preview/client/order/moved.ts'

const section = { headline: 'A plan', keywords: ['Plan'], summary: ['One.'] }

describe('an article taken apart for editing', () => {
  it('has each field of each language on its own', () => {
    const facts = { date: '2025-07-24', topic: null, sources: [] }
    expect(articleShape.valuesOf({ ...facts, sections: { en: section }, image: null })).toEqual({
      ...facts,
      'image.source': null,
      'image.dark': null,
      'image.focus': null,
      'sections.en.headline': 'A plan',
      'sections.en.keywords': ['Plan'],
      'sections.en.summary': ['One.'],
    })
  })

  it('is written with what changed and nothing else; what is empty is marked missing', () => {
    const changed = {
      topic: 'eu',
      'sections.en.headline': ' The plan ',
      'sections.zh-Hans.headline': '',
      'sections.zh-Hans.summary': ['第一段。', ' '],
      'sections.zh-Hans.keywords': [],
    }
    expect(changesOfArticle(changed)).toEqual({
      topic: 'eu',
      sections: {
        en: { headline: 'The plan' },
        'zh-Hans': { headline: null, summary: ['第一段。'], keywords: null },
      },
    })
  })
})

describe('an issue taken apart for editing', () => {
  it('is written by language, its introduction as paragraphs', () => {
    const changed = { 'subject.en': '', 'intro.en': ['One.', ''], 'intro.zh-Hans': [], articles: ['b', 'a'] }
    expect(changesOfIssue(changed)).toEqual({
      subject: { en: null },
      intro: { en: ['One.'], 'zh-Hans': [] },
      articles: ['b', 'a'],
    })
  })
})

describe('the blocks of an issue taken apart for editing', () => {
  const hearing = {
    kind: 'event',
    facts: { starts: '2025-08-12 14:00', ends: null, zone: 'Europe/Paris', url: null },
    sections: { en: { headline: 'Hearing', place: null, text: ['One.', 'Two.'] } },
    image: null,
  } as const
  const note = {
    kind: 'note',
    facts: {},
    sections: { 'zh-Hans': { text: ['你好。'] } },
    image: null,
  } as const

  it('have each field on its own, and of a note its portrait', () => {
    expect(blockValues({ hearing, note })).toEqual({
      'blocks.hearing.kind': 'event',
      'blocks.hearing.starts': '2025-08-12 14:00',
      'blocks.hearing.ends': null,
      'blocks.hearing.zone': 'Europe/Paris',
      'blocks.hearing.url': null,
      'blocks.hearing.sections.en.headline': 'Hearing',
      'blocks.hearing.sections.en.place': null,
      'blocks.hearing.sections.en.text': ['One.', 'Two.'],
      'blocks.note.kind': 'note',
      'blocks.note.sections.zh-Hans.text': ['你好。'],
      'blocks.note.image.source': null,
      'blocks.note.image.dark': null,
      'blocks.note.image.focus': null,
    })
  })

  it('are written block by block with what changed and nothing else', () => {
    const changed = {
      number: 3,
      'blocks.hearing.starts': '2025-08-13T09:30',
      'blocks.hearing.sections.en.text': ['Three.', ' '],
      'blocks.hearing.sections.en.place': ' ',
      'blocks.note.image.alt.en': ' Ana ',
      'blocks.old.kind': null,
    }
    expect(changesOfIssue(changed)).toEqual({
      number: 3,
      blocks: {
        hearing: { starts: '2025-08-13 09:30', sections: { en: { text: ['Three.'], place: null } } },
        note: { image: { alt: { en: 'Ana' } } },
        old: { kind: null },
      },
    })
  })

  it('are called by their first words, and a new one by a name that is free', () => {
    const named = namedBlocks({ ...blockValues({ hearing, note }), 'blocks.gone.kind': null })
    expect(named).toEqual([
      { id: 'blocks/hearing', kind: 'event', headline: { en: 'Hearing' } },
      { id: 'blocks/note', kind: 'note', headline: { 'zh-Hans': '你好。' } },
    ])
    expect([freeName('note', named), freeName('event', named)]).toEqual(['note-2', 'event'])
  })
})

describe('the order of articles', () => {
  const ids = ['a', 'b', 'c', 'd']

  it.each([
    [['a'], { to: 'c', place: 'after' }, ['b', 'c', 'a', 'd']],
    [['d'], { to: 'a', place: 'before' }, ['d', 'a', 'b', 'c']],
    [['d', 'a'], { to: 'c', place: 'before' }, ['b', 'a', 'd', 'c']],
    [['a'], { to: 'nowhere', place: 'after' }, ids],
  ])('has %j put %j', (keys, target, expected) => {
    expect(moved(ids, keys, target)).toEqual(expected)
  })

  it.each([
    [['x'], 0, ['x', 'a', 'b', 'c', 'd']],
    [['x', 'y'], 4, ['a', 'b', 'c', 'd', 'x', 'y']],
    [['a'], 3, ['b', 'c', 'a', 'd']],
    [['d', 'x'], 1, ['a', 'd', 'x', 'b', 'c']],
  ])('has %j put in at place %i, and moves those that it has', (others, at, expected) => {
    expect(inserted(ids, others, at)).toEqual(expected)
  })

  it('moves one step at a time and stops at the ends', () => {
    expect([
      movedBy(ids, 'b', -1),
      movedBy(ids, 'c', 1),
      movedBy(ids, 'a', -1),
      movedBy(ids, 'd', 1),
    ]).toEqual([['b', 'a', 'c', 'd'], ['a', 'b', 'd', 'c'], ids, ids])
  })
})
