import { expect, it } from 'vitest'
import { splitParagraphs } from '../../src/content/schema/fields.ts'

it.each([
  ['one\n\ntwo\n', ['one', 'two']],
  ['one\n  \n\t\n\ntwo', ['one', 'two']],
  ['a line\nthat goes on\n', ['a line that goes on']],
  ['第一行，\n第二行。', ['第一行，第二行。']],
  ['使用\nGPT 模型', ['使用GPT 模型']],
  ['GPT\n模型', ['GPT模型']],
  ['한국어\n문장', ['한국어 문장']],
  ['\n\n  one  \n', ['one']],
  ['Text:\n- a\n- b\n\n- c\n\nEnd.', ['Text:', '- a\n- b\n- c', 'End.']],
  ['> a\n> b\n\n## c\nd', ['> a\n> b', '## c', 'd']],
  ['\u3000\u3000第一段\n\u3000\n\u3000\u3000第二段', ['第一段', '第二段']],
  ['', []],
])('%j has the paragraphs %j', (summary, paragraphs) => {
  expect(splitParagraphs(summary)).toEqual(paragraphs)
})
