import { expect, it } from 'vitest'
import { saysOf } from '../helpers/bad-record.ts'
import { articleYaml, issueYaml, newsletterYaml } from '../helpers/content-folder.ts'

const ARTICLE = 'articles/2025-07-24-template.yaml'
const quoted = (text: string) => JSON.stringify(text)

/** Every field that a person writes a text into, with a text put in. */
const fields: readonly (readonly [string, string, (text: string) => string])[] = [
  ['a headline', ARTICLE, (text) => articleYaml.replace('The EU provides a template', quoted(`EU ${text}`))],
  ['a keyword', ARTICLE, (text) => articleYaml.replace('Training data', quoted(`T ${text}`))],
  [
    'a summary',
    ARTICLE,
    (text) => articleYaml.replace(/\|\n +First[\s\S]*$/, quoted(`First ${text}.\n\nSecond.`)),
  ],
  ['a source', ARTICLE, (text) => articleYaml.replace('Example Daily', quoted(`Daily ${text}`))],
  ['a subject', 'issues/2025-w30.yaml', (text) => issueYaml.replace('Subject', quoted(`S ${text}`))],
  ['a preheader', 'issues/2025-w30.yaml', (text) => issueYaml.replace('Preheader', quoted(`P ${text}`))],
  [
    'an introduction',
    'issues/2025-w30.yaml',
    (text) => `${issueYaml}intro: { en: ${quoted(`I ${text}`)} }\n`,
  ],
  [
    'an acceptance',
    'issues/2025-w30.yaml',
    (text) => `${issueYaml}accepted: [{ rule: a, of: b, reason: ${quoted(`c ${text}`)} }]\n`,
  ],
  ['the glossary', 'glossary.yaml', (text) => `terms: [{ en: ${quoted(`AI ${text}`)}, zh-Hans: 甲 }]\n`],
  ['the words of a language', 'strings/en.yaml', (text) => `contents: ${quoted(`S ${text}`)}\n`],
]

it.each(fields)('%s has no character that readers or feeds could not take', async (_what, file, yaml) => {
  for (const text of [
    'a\u0008b',
    '\uFFFE',
    '\uFFFF',
    '\u202E',
    '\u2067x',
    '\uE000',
    '\u{E0041}',
    '&#8;',
    '&#x202E;',
  ]) {
    const said = (await saysOf(file, yaml(text))).filter((found) => !found.includes('is missing.'))
    expect(said, JSON.stringify(text)).toHaveLength(1)
    expect(said[0]).toMatch(/ (has|turns) .*U\+[\dA-F]{4}/)
  }
})

it('newsletter.yaml has none either', async () => {
  const yaml = newsletterYaml.replace('1 Example Street', quoted('1 \u202EteertS'))
  await expect(saysOf('newsletter.yaml', yaml)).rejects.toMatchObject({
    details: [{ where: 'content/newsletter.yaml:10:16', message: expect.saying('U+202E') }],
  })
})

it.each([
  '<https://a.b/%EE%80%80x%EE%80%81>',
  '<https://evil.example/%08%0A%0AUnsubscribe:%20here>',
  '[x](https://a.b/%00)',
  '[x](https://a.b/?q=%E2%80%AE)',
  '[x](https://a.b/&#8;)',
  '[x](https://a.b/&#xE000;)',
  '[x](https://a.b/&#xFFFF;)',
])('a link may not lead to %s', async (link) => {
  const says = await saysOf(ARTICLE, articleYaml.replace('First paragraph.', link))
  expect(says).toEqual([expect.stringMatching(/^15:14 The English summary has .*U\+/)])
})

it.each([
  '<https://example.com/%E4%B8%AD?text=one%0Atwo%09three>',
  '[GBK](https://example.com/s?wd=%B1%B1%BE%A9)',
  '[bar](https://example.com/100%25)',
])('a link may lead to %s', async (link) => {
  expect(await saysOf(ARTICLE, articleYaml.replace('First paragraph.', link))).toEqual([])
})

it('a source is held to the same', async () => {
  const yaml = articleYaml.replace('https://example.com/news', 'https://example.com/%E2%80%AE')
  expect(await saysOf(ARTICLE, yaml)).toEqual([expect.stringContaining('U+202E')])
})

it.each([
  [
    'a paragraph of more than 20,000 characters',
    '字。'.repeat(10_001),
    'has a paragraph of 20002 characters',
  ],
  ['a word of more than 500', `data ${'iVBORw0KGgo'.repeat(50)}`, 'has a word of more than 500 characters'],
])('a text has no %s', async (_what, text, says) => {
  expect(await saysOf(ARTICLE, articleYaml.replace('First paragraph.', text))).toEqual([
    expect.stringContaining(says),
  ])
})

it('a long address and Chinese without spaces are no long words', async () => {
  const text = `${'人工智能'.repeat(400)} https://example.com/${'a'.repeat(900)}`
  expect(await saysOf(ARTICLE, articleYaml.replace('First paragraph.', text))).toEqual([])
})
