import { describe, expect, it } from 'vitest'
import {
  goesOn,
  mergedWithPrevious,
  splitAt,
  withParagraph,
} from '../../../src/preview/client/articles/paragraphs.ts'

describe('typing into paragraphs', () => {
  it.each([
    ['changes one', ['One.', 'Two.'], 1, 'Second.', ['One.', 'Second.']],
    ['begins a new one after the last', ['One.'], 1, 'Two.', ['One.', 'Two.']],
    [
      'makes several of a text with line breaks',
      ['One.'],
      0,
      'One.\n\nTwo.\nThree.',
      ['One.', 'Two.', 'Three.'],
    ],
    ['leaves none at the end that are empty', ['One.', 'Two.'], 1, '', ['One.']],
    ['keeps an empty one in the middle while it is written', ['One.', 'Two.'], 0, '', ['', 'Two.']],
  ])('%s', (_does, paragraphs, index, text, expected) => {
    expect(withParagraph(paragraphs, index, text)).toEqual(expected)
  })
})

describe('Enter', () => {
  it.each([
    ['parts one at the cursor', ['One. Two.'], { start: 5, end: 5 }, ['One.', 'Two.']],
    [
      'takes away what is selected',
      ['第一句。多余。第二句。'],
      { start: 4, end: 7 },
      ['第一句。', '第二句。'],
    ],
    ['at the end of the last leaves it as it is', ['One.'], { start: 4, end: 4 }, ['One.']],
    [
      'at the end of another makes room for one',
      ['One.', 'Two.'],
      { start: 4, end: 4 },
      ['One.', '', 'Two.'],
    ],
  ])('%s', (_does, paragraphs, selection, expected) => {
    expect(splitAt(paragraphs, 0, selection)).toEqual(expected)
  })
})

describe('Backspace at the start of a paragraph', () => {
  it.each([
    ['joins Latin text with a space', ['One.', 'Two.'], ['One. Two.']],
    ['joins Chinese text without one', ['第一段。', '第二段。'], ['第一段。第二段。']],
  ])('%s', (_does, paragraphs, expected) => {
    expect(mergedWithPrevious(paragraphs, 1)).toEqual(expected)
  })
})

describe('a list', () => {
  it.each([
    ['stays one while it is written', '- One\n- Two', ['- One\n- Two']],
    ['keeps the line that is begun', '- One\n', ['- One\n']],
    ['keeps its second level', '- One\n  - a', ['- One\n  - a']],
    ['ends where a paragraph begins', '1. One\n\nText.', ['1. One\n', 'Text.']],
    ['begins below a paragraph', 'Text:\n- One\n- Two', ['Text:', '- One\n- Two']],
    ['may be a quote', '> One\n> Two', ['> One\n> Two']],
  ])('%s', (_does, typed, expected) => {
    expect(withParagraph([''], 0, typed)).toEqual(expected)
  })

  it('goes on with Enter, and ends with Enter on an empty line', () => {
    expect([goesOn('- One', 5), goesOn('- One\n', 6), goesOn('One', 3)]).toEqual([true, false, false])
  })
})
