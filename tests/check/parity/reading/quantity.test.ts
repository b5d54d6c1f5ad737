import { describe, expect, it } from 'vitest'
import {
  agrees,
  comparable,
  differsInUnitOnly,
  repeats,
} from '../../../../src/check/parity/reading/quantity.ts'
import { readerOf, readText } from '../../../../src/check/parity/reading/readers.ts'

/** The one quantity of a text. */
function one(language: string, text: string) {
  const reader = readerOf(language)
  const quantities = reader === null ? [] : readText(reader, text, []).quantities
  const [quantity, ...others] = quantities
  if (quantity === undefined || others.length > 0)
    throw new Error(`${text} has ${quantities.length} quantities.`)
  return quantity
}

describe('two quantities', () => {
  it.each([
    ['12.47亿元', 'about 1.25 billion yuan', true],
    ['12.53亿元', '1.25 billion yuan', true],
    ['12.47亿元', '1.24 billion yuan', false],
    ['8650人', 'over 8,000 people', true],
    ['8650人', '9,000 people', false],
    ['4.5%', 'about 5 percent', false],
    ['4.9%', 'about 5 percent', true],
    ['48%', 'nearly half', true],
    ['40%', 'nearly half', false],
    ['十几项', 'more than a dozen', true],
    ['数十家', 'dozens', true],
    ['数十家', 'hundreds', false],
    ['3.3亿亩', '22 million hectares', true],
    ['半年', 'six months', true],
    ['一周', '7 days', true],
    ['一个月', '30 days', false],
    ['50美元', '$50', true],
    ['50元', '$50', false],
    ['第五条', 'Article 5', true],
    ['五成', 'fivefold', false],
    ['下降0.2个百分点', 'down 0.2 points', true],
    ['降低一半', 'halved', true],
  ])('%s and %s: %s', (zh, en, wanted) => {
    expect(agrees(one('zh', zh), one('en', en))).toBe(wanted)
    expect(agrees(one('en', en), one('zh', zh))).toBe(wanted)
  })

  it.each([
    ['50元', '$50', true],
    ['0.5个百分点', '0.5 percent', true],
    ['160平方公里', '160 square miles', true],
    ['160平方公里', '160 square kilometres', false],
    ['50元', '$60', false],
    ['50个', '$50', false],
  ])('%s and %s differ in their unit alone: %s', (zh, en, wanted) => {
    expect(differsInUnitOnly(one('zh', zh), one('en', en))).toBe(wanted)
  })

  it.each([
    ['50元', '60 yuan', true],
    ['50元', '60 euros', true],
    ['五天', 'six weeks', true],
    ['50元', '60 km', false],
    ['50%', '60 people', false],
    ['一个', '3 of them', false],
  ])('%s may be a wrong %s: %s', (zh, en, wanted) => {
    expect(comparable(one('zh', zh), one('en', en))).toBe(wanted)
  })

  it('repeat each other in the same or in fewer figures, never in more', () => {
    const [fine, coarse] = [one('zh', '20053亿元'), one('en', 'some 2 trillion yuan')]
    expect([repeats(coarse, fine), repeats(fine, coarse)]).toEqual([true, false])
  })
})
