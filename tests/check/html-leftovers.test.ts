import { expect, it } from 'vitest'
import { htmlLeftovers } from '../../src/check/records/html-leftovers.ts'
import { inEnglish } from '../../src/domain/language/message.ts'
import { aCheckInput } from '../helpers/a-check-input.ts'
import { aNewsletter, anArticle, anIssue, aSection } from '../helpers/a-newsletter.ts'

const find = (changes: Parameters<typeof aCheckInput>[1]) =>
  htmlLeftovers(aCheckInput({}, { articles: [], ...changes })).map(({ where, message }) => [
    where.file,
    /`(.*)`/.exec(inEnglish(message))?.[1],
  ])

it('names entities and tags wherever a person writes text', () => {
  const article = anArticle({
    id: 'one',
    sources: [{ name: 'A&amp;B', url: 'https://example.org/?a=1&amp;b=2' }],
    sections: new Map([
      [
        'en',
        aSection({
          headline: 'AT&amp;T results&nbsp;rise',
          keywords: ['fine', 'R&#38;D'],
          summary: ['Fine & well.', 'A line<br/>', 'It&rsquo;s'],
        }),
      ],
    ]),
  })
  const issue = anIssue({
    id: 'i',
    subject: new Map([['en', 'A&lt;B']]),
    preheader: new Map([['en', 'A&hellip;']]),
    intro: new Map([['en', ['One.', 'Two</p>']]]),
  })
  const newsletter = aNewsletter({ name: new Map([['en', 'Law &amp; AI']]) })
  expect(find({ articles: [article], issue, newsletter })).toEqual([
    ['article/one/sections.en.headline', '&amp;'],
    ['article/one/sections.en.keywords.1', '&#38;'],
    ['article/one/sections.en.summary.1', '<br/>'],
    ['article/one/sections.en.summary.2', '&rsquo;'],
    ['article/one/source.url', '&amp;'],
    ['article/one/source.name', '&amp;'],
    ['issue/i/subject.en', '&lt;'],
    ['issue/i/preheader.en', '&hellip;'],
    ['issue/i/intro.en', '</p>'],
    ['newsletter//name.en', '&amp;'],
  ])
})

it.each(['AT&T; R&D', 'a < b and c > d', 'the `&amp;` entity and `<br>`', '?a=1&copy=2', '&unknown; word'])(
  'finds nothing in %s',
  (headline) => {
    const sections = new Map([['en', aSection({ headline, keywords: [], summary: [] })]])
    expect(find({ articles: [anArticle({ sections })] })).toEqual([])
  },
)
