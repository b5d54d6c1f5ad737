import { describe, expect, it } from 'vitest'
import { type BadRecord, saysOf } from '../helpers/bad-record.ts'
import { articleYaml } from '../helpers/content-folder.ts'

const ARTICLE = '2025-07-24-template'

const badArticles: readonly BadRecord[] = [
  {
    what: 'an unknown key',
    from: '    headline: The EU',
    to: '    headlin: The EU',
    says: [
      '12:3 The English headline is missing. | Add `headline:` under `sections.en`.',
      '13:5 The key `headlin` is not known here. | Did you mean `headline`?',
    ],
  },
  {
    what: 'a date that does not exist',
    from: '2025-07-24',
    to: '2025-02-29',
    says: [
      '1:7 The `date` is not a day of the calendar: `2025-02-29`. | Write it as year, month and day: 2025-07-26.',
    ],
  },
  {
    what: 'a headline with HTML in it',
    from: 'headline: The EU',
    to: 'headline: The <b>EU</b>',
    says: [
      '13:15 The English headline has an HTML tag, `<b>`. | Delete the tag; emphasis is written `*so*`.',
    ],
  },
  {
    what: 'a `javascript:` link as the source',
    from: 'https://example.com/news',
    to: 'javascript:alert(1)',
    says: [
      '2:37 The `source.url` is a `javascript:` link. | Only a whole address that begins with https:// or http:// may stand here.',
    ],
  },
  {
    what: 'a `javascript:` link in the summary',
    from: 'First paragraph.',
    to: 'First [paragraph](javascript:alert%281%29).',
    says: [
      '15:14 The English summary links to `javascript:alert%281%29`. | A link begins with https://, http:// or mailto:; write it so or take it out.',
    ],
  },
  {
    what: 'a disguised link in the summary',
    from: 'First paragraph.',
    to: 'First [paragraph](java&#115;cript:x).',
    says: [
      '15:14 The English summary links to `javascript:x`. | A link begins with https://, http:// or mailto:; write it so or take it out.',
    ],
  },
  {
    what: 'an empty headline',
    from: 'headline: The EU provides a template',
    to: 'headline: ""',
    says: [
      '13:15 The English headline is empty. | Write it, or leave the key without a value to mark it missing.',
    ],
  },
  {
    what: 'an empty list of keywords',
    from: '[训练数据, 模板]',
    to: '[]',
    says: [
      '7:5 The Simplified Chinese keyword list is empty. | Write it, or leave the key without a value to mark it missing.',
    ],
  },
  {
    what: 'an empty summary',
    from: '    summary: |\n      First paragraph.\n\n      Second paragraph.',
    to: '    summary: "  "',
    says: [
      '15:14 The English summary is empty. | Write it, or leave the key without a value to mark it missing.',
    ],
  },
  {
    what: 'a section in a language that the newsletter does not have',
    from: '  en:',
    to: '  fr:',
    says: [
      '12:3 The newsletter has no language `fr`. | Known are: zh-Hans, en. Delete the key, or add the language to `languages` in newsletter.yaml.',
    ],
  },
  {
    what: 'a topic that the newsletter does not have',
    from: 'topic: eu',
    to: 'topic: eus',
    says: [
      '3:8 The `topic` names `eus`, which is not among the topics of newsletter.yaml. | Did you mean `eu`?',
    ],
  },
  {
    what: 'a number among the keywords',
    from: '[Training data, Template]',
    to: '[2025, Template]',
    says: [
      '14:16 Item 1 of the English keyword list must be a text, not a number. | Put it in quotes: "2025".',
    ],
  },
  {
    what: 'one text for keywords',
    from: '[Training data, Template]',
    to: 'Training data',
    says: ['14:15 The English keyword list must be a list, not a text. | Write a list: `[first, second]`.'],
  },
  {
    what: 'a text for the source',
    from: '{ name: Example Daily, url: "https://example.com/news" }',
    to: 'Example Daily',
    says: ['2:9 The `source` must be a map or a list, not a text. | Write a list: `[first, second]`.'],
  },
  {
    what: 'a source without an address, and one with a name that lacks a language',
    from: '{ name: Example Daily, url: "https://example.com/news" }',
    to: '[{ name: Daily }, { name: { en: Daily }, url: "https://example.com" }]',
    says: [
      '2:10 The `source[1].url` is missing. | Add `url:` under `source[1]`.',
      '2:29 The Simplified Chinese `source[2].name` is missing. | Add `zh-Hans:` under `source[2].name`.',
    ],
  },
  {
    what: 'a headline of two lines',
    from: 'headline: The EU provides a template',
    to: 'headline: |\n      The EU\n      provides',
    says: ['13:15 The English headline has more than one line. | Write it on one line.'],
  },
  {
    what: 'a private-use character that would look like a slot',
    from: 'First paragraph.',
    to: 'First \uE000name\uE001.',
    says: [
      '15:14 The English summary has the private-use character U+E000, which cannot be seen. | Delete the character.',
    ],
  },
  {
    what: 'a control character',
    from: 'headline: The EU provides',
    to: 'headline: "The\\u0007EU" #',
    says: [
      '13:15 The English headline has the control character U+0007, which cannot be seen. | Delete the character.',
    ],
  },
  {
    what: 'a key without a value that needs one',
    from: 'date: 2025-07-24',
    to: 'date:',
    says: [
      '1:1 The `date` has no value. | Write it after the colon; a value that begins with `#` stands in quotes.',
    ],
  },
  {
    what: 'tabs',
    from: '    headline: The EU',
    to: '\t\theadline: The EU',
    says: [
      '13:1 The line is indented with a tab; YAML allows only spaces there. | Replace each tab at the beginning of the line by two spaces.',
    ],
  },
  {
    what: 'a duplicate key',
    from: 'topic: eu',
    to: 'topic: eu\ntopic: us',
    says: ['4:1 The key stands here a second time. | Keep one of the two and delete the other.'],
  },
  {
    what: 'a colon in a text without quotes',
    from: 'headline: The EU provides a template',
    to: 'headline: The EU: a template',
    says: [
      '13:15 The value has a colon followed by a space, or the next line is indented too far. | Put the whole text in double quotes, and a double quote inside it as `\\"`.',
    ],
  },
  {
    what: 'an alias',
    from: 'topic: eu',
    to: 'topic: *eu',
    says: [
      '3:8 The file refers to another place with `*eu`, which a record may not do. | Write the value itself here.',
    ],
  },
]

describe('an article record', () => {
  it.each(badArticles)('is refused with $what', async ({ from, to, says }) => {
    expect(articleYaml).toContain(from)
    expect(await saysOf(`articles/${ARTICLE}.yaml`, articleYaml.replace(from, to))).toEqual(says)
  })

  it.each(['5 < 6', 'x<y', 'a<b and more', 'a < b > c', '<- back', '1<2>0'])(
    'may have the headline %s',
    async (headline) => {
      const text = articleYaml.replace('The EU provides a template', JSON.stringify(headline))
      expect(await saysOf(`articles/${ARTICLE}.yaml`, text)).toEqual([])
    },
  )

  it.each([
    'see [here](https://example.com/a_(b)?c=d)',
    'write [us](mailto:a@example.com)',
    '**a** *b* `<i>`',
  ])('may have the paragraph %s', async (paragraph) => {
    const text = articleYaml.replace('First paragraph.', paragraph)
    expect(await saysOf(`articles/${ARTICLE}.yaml`, text)).toEqual([])
  })

  it.each([
    ['Text.\n\n| a | b |\n|---|---|\n| 1 | 2 |', '18:7 The English summary has a table.'],
    ['Text.\n```\ncode\n```', '17:7 The English summary has a block of code.'],
    ['Text.\n\n    code', '18:11 The English summary has a line that begins with four spaces'],
    ['Text.\n\n***', '18:7 The English summary has a horizontal rule, `***`.'],
    ['Text.\n\n<div\nclass="a">', '18:7 The English summary has an HTML tag, `<div`.'],
    ['Text.\n\n[1]: https://example.com', '18:7 The English summary gives a name to an address'],
    ['Text.\n---', '17:7 The English summary underlines the line above with `---`.'],
    ['- a\n  - b\n    - c', '18:11 The English summary has a list of more than two levels.'],
    ['- a\n\n  b', '18:9 The English summary has a list item of more than one paragraph.'],
    ['- a\n-', '17:7 The English summary has a list item without words of its own.'],
    ['1. a\n3. b', '16:7 The English summary has a numbered list whose numbers do not follow each other.'],
    ['- [ ] a', '16:7 The English summary has a check box'],
    ['> > a', '16:7 The English summary has a quote inside of a list or of another quote.'],
    ['- # a', '16:7 The English summary has a sub-heading inside of a list or a quote.'],
    ['##', '16:7 The English summary has a sub-heading without words.'],
    ['one\\\ntwo', '16:7 The English summary ends a line with a backslash.'],
    ['~~gone~~', '15:14 The English summary strikes words out'],
    ['- ![a](https://example.com/a.png)', '15:14 The English summary has a picture.'],
  ])('may not have the block %j', async (block, says) => {
    const text = articleYaml.replace('First paragraph.', block.replaceAll('\n', '\n      '))
    expect(await saysOf(`articles/${ARTICLE}.yaml`, text)).toEqual([
      expect.stringMatching(new RegExp(`^${says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.* \\| .`)),
    ])
  })

  it.each(['- a\n- b\n  1. c\n  2. d', '> a\n> b\n>\n> - c', '## a', '9) a\n10) b'])(
    'may have the block %j',
    async (block) => {
      const text = articleYaml.replace('First paragraph.', block.replaceAll('\n', '\n      '))
      expect(await saysOf(`articles/${ARTICLE}.yaml`, text)).toEqual([])
    },
  )
})
