import { expect, it } from 'vitest'
import { markdownLeftovers } from '../../src/check/records/markdown-leftovers.ts'
import { inEnglish } from '../../src/domain/language/message.ts'
import { aCheckInput } from '../helpers/a-check-input.ts'
import { anArticle, anIssue, aSection } from '../helpers/a-newsletter.ts'

function find(summary: readonly string[], intro: readonly string[] = []) {
  const articles = [anArticle({ id: 'one', sections: new Map([['en', aSection({ summary })]]) })]
  const issue = anIssue({ id: 'i', intro: new Map([['en', intro]]) })
  return markdownLeftovers(aCheckInput({}, { articles, issue })).map(({ where, message }) => [
    where.file,
    /`(.*)`/s.exec(inEnglish(message))?.[1],
  ])
}

it.each([
  ['他说**“重要。”**的', '**'],
  ['他说*“重要。”*的', '*“重要。”*'],
  ['**half of it', '**'],
  ['见[计划](https://example.com/a b)', ']('],
  ['as noted[^1]', '[^1]'],
  ['see [the plan][1]', ']['],
  ['a ` alone', '`'],
  ['| a | b |', '| a | b |'],
  ['##标题', '##'],
  ['-项目', '-'],
  ['- first\n- **half', '**'],
  ['> - **half', '**'],
])('names what is not read in %j', (block, signs) => {
  expect(find([block])).toEqual([['article/one/sections.en.summary.0', signs]])
  expect(find([], ['Hello.', block])).toEqual([['issue/i/intro.en.1', signs]])
})

it.each([
  '**a** *b* `**` [c](https://example.com/*a*)',
  'written \\*\\*so\\*\\* and \\[^1\\]',
  '5 * 3 * 2, 2*3*4 and f(*args, **{}) is `code`'.replace('**{}', 'x'),
  'my_file__name and __init__x',
  'https://example.com/a_b*c*d**e',
  'array[0] and [sic] (so)',
  '-5% and #1, #AI',
  'a | b',
  '- a\n- b\n  1. c',
  '## Heading',
])('finds nothing in %j', (block) => {
  expect(find([block])).toEqual([])
})
