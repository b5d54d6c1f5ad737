import { expect, it } from 'vitest'
import { splitParagraphs } from '../../src/content/records/paragraphs.ts'

it.each([
  ['one\n\ntwo\n', ['one', 'two']],
  ['one\n  \n\t\n\ntwo', ['one', 'two']],
  ['a line\nthat goes on\n', ['a line that goes on']],
  ['第一行，\n第二行。', ['第一行，第二行。']],
  ['使用\nGPT 模型', ['使用GPT 模型']],
  ['GPT\n模型', ['GPT模型']],
  ['한국어\n문장', ['한국어 문장']],
  ['\n\n  one  \n', ['one']],
  ['', []],
])('%j has the paragraphs %j', (summary, paragraphs) => {
  expect(splitParagraphs(summary)).toEqual(paragraphs)
})
