import { expect, it } from 'vitest'
import { placeOf, quoteOf } from '../../../src/preview/client/comments/find-comment.ts'
import { addressesIn, optionsOf, placeNamed } from '../../../src/preview/client/review/review-places.ts'

const summary = 'sections.en.summary'
const on = (field: string, quote: string) => ({ on: { field, quote } })

it.each([
  ['where it was', ['One.', 'Two.', 'Three.'], { field: `${summary}.1`, isChanged: false }],
  ['behind what was put before it', ['New.', 'One.', 'Two.'], { field: `${summary}.2`, isChanged: false }],
  ['the nearest of several', ['Two.', 'x', 'Two.', 'Two.'], { field: `${summary}.0`, isChanged: false }],
  ['at its place where the words changed', ['One.', 'Zwei.'], { field: `${summary}.1`, isChanged: true }],
  ['nowhere where there is no paragraph', ['One.'], { field: null, isChanged: true }],
  ['nowhere where it was emptied', ['One.', '', 'x'], { field: null, isChanged: true }],
  ['nowhere without a text', null, { field: null, isChanged: true }],
])('finds the paragraph of a comment %s', (_name, paragraphs, place) => {
  expect(placeOf(on(`${summary}.1`, 'Two.'), { [summary]: paragraphs })).toEqual(place)
})

it('finds a headline, an introduction, and nothing for what has no mark of its own', () => {
  const values = { 'sections.en.headline': 'A headline', 'intro.en': ['One.', 'Two.'], topic: 'eu' }
  expect(placeOf({ on: null }, values)).toEqual({ field: null, isChanged: false })
  const field = 'sections.en.headline'
  expect(placeOf(on(field, 'headline'), values)).toEqual({ field, isChanged: false })
  expect(placeOf(on(field, 'Headline'), values)).toEqual({ field, isChanged: true })
  expect(placeOf(on('intro.en', 'Two.'), values)).toEqual({ field: 'intro.en', isChanged: false })
  for (const other of ['topic', summary, 'sections.fr.headline', '__proto__', 'constructor.0'])
    expect(placeOf(on(other, 'x'), values)).toEqual({ field: null, isChanged: true })
})

it('finds a line and a text of a block', () => {
  const [by, text] = ['blocks.note.sections.en.by', 'blocks.note.sections.en.text']
  const values = { [by]: 'The editors', [text]: ['One.', 'Two.'], 'blocks.note.kind': 'note' }
  expect(placeOf(on(by, 'editors'), values)).toEqual({ field: by, isChanged: false })
  expect(placeOf(on(text, 'One.\n\nTwo.'), values)).toEqual({ field: text, isChanged: false })
  expect(placeOf(on('blocks.note.kind', 'note'), values)).toEqual({ field: null, isChanged: true })
})

it('quotes what is selected, else the beginning, and never half a character', () => {
  expect(quoteOf('One two three', { start: 4, end: 7 })).toBe('two')
  expect(quoteOf('One two three', { start: 4, end: 4 })).toBe('One two three')
  expect(quoteOf(`${'x'.repeat(399)}😀`, { start: 0, end: 0 })).toBe(`${'x'.repeat(399)}\uFFFD`)
})

it('reads addresses however they stand beside each other', () => {
  expect(addressesIn(' a@example.com,b@example.com；c@example.com\n\na@example.com、')).toEqual([
    'a@example.com',
    'b@example.com',
    'c@example.com',
  ])
})

it('offers each text of an issue to a guest, and knows which is meant', () => {
  const texts = [
    { article: 'one', field: 'sections.en.headline', language: 'en', text: 'A headline' },
    { article: 'one', field: `${summary}.0`, language: 'en', text: 'x'.repeat(500) },
  ]
  const words = { issue: 'Issue', article: (text: string) => `All: ${text}`, text: () => 'en' }
  const ids = optionsOf(texts, words).map(({ id }) => id)
  expect(ids).toEqual(['issue', 'one', 'one sections.en.headline', `one ${summary}.0`])
  const view = { issue: { id: '2025-w30', number: 30, date: '2025-07-28' }, texts }
  expect(ids.map((id) => placeNamed(id, view))).toEqual([
    { about: { kind: 'issue', id: '2025-w30' }, on: null },
    { about: { kind: 'article', id: 'one' }, on: null },
    {
      about: { kind: 'article', id: 'one' },
      on: { field: 'sections.en.headline', quote: 'A headline' },
    },
    { about: { kind: 'article', id: 'one' }, on: { field: `${summary}.0`, quote: 'x'.repeat(400) } },
  ])
})
