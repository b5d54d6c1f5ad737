import fc from 'fast-check'
import { expect, it } from 'vitest'
import { displayWidth } from '../../src/domain/language/text-width.ts'
import { wrapText } from '../../src/render/wrap.ts'

it('counts a Chinese character as two columns', () => {
  expect(wrapText('人工智能政策周报', 8)).toEqual(['人工智能', '政策周报'])
})

it('begins no line with closing punctuation and ends none with an opening bracket', () => {
  expect(wrapText('一二三，四五《六七》八', 6)).toEqual(['一二', '三，四', '五《六', '七》八'])
  expect(wrapText('一二三《四五》', 8)).toEqual(['一二三', '《四五》'])
})

it('parts no figure from what it counts, and no words that a no-break space joins', () => {
  expect(wrapText('午後一二9時まで', 9)).toEqual(['午後一二', '9時まで'])
  expect(wrapText('one two 40\u00A0MW', 12)).toEqual(['one two', '40 MW'])
})

it('begins no line with a small kana or a sign of iteration', () => {
  expect(wrapText('ロボッチョット', 6)).toEqual(['ロボッ', 'チョッ', 'ト'])
  expect(wrapText('サイバーッティ', 8)).toEqual(['サイ', 'バーッ', 'ティ'])
  expect(wrapText('人々ゝ時々', 4)).toEqual(['人々ゝ', '時々'])
})

it('keeps Latin words and links whole', () => {
  const link = `<https://example.com/${'a'.repeat(90)}>`
  expect(wrapText(`see ${link} for more`, 20)).toEqual(['see', link, 'for more'])
})

it('loses nothing but spaces, and stays within the width wherever it can break', () => {
  const text = fc
    .array(fc.constantFrom('人', '工', '，', '《', '》', 'word', ' ', 'AI', '7', '。'), { maxLength: 200 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (paragraph) => {
      const lines = wrapText(paragraph, 40)
      expect(lines.join('').replaceAll(' ', '')).toBe(paragraph.replaceAll(' ', ''))
      for (const line of lines) expect(displayWidth(line) <= 40 || !/[人工]{2}| /.test(line)).toBe(true)
    }),
  )
})
