import { expect, it } from 'vitest'
import { articleChanges, pairArticles } from '../../src/domain/proof/article-changes.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { renderedArticles, renderedIntroduction } from '../../src/render/rendered-articles.ts'
import { aNewsletter, anArticle, anIssue, aSection, someStrings } from '../helpers/a-newsletter.ts'
import { engines, renderText } from '../helpers/renderers.ts'

const [first, second] = [
  anArticle({ id: 'first' }),
  anArticle({
    id: 'second',
    sections: new Map([
      ['zh-Hans', aSection({ headline: '第二篇', summary: ['有十家。', '- 一\n- 二'] })],
      ['en', aSection({ headline: 'The second', summary: ['There are ten.', 'They pay.'] })],
    ]),
    sources: [{ name: 'Wire', url: 'https://example.net/b' }],
  }),
]

async function read(
  articles: readonly ReturnType<typeof anArticle>[],
  engine: keyof typeof engines,
  layout: 'stacked' | 'split' | 'columns',
  edition = 'zh-Hans+en',
) {
  const issue = anIssue({ layout, articles: articles.map(({ id }) => id) })
  const source = { newsletter: aNewsletter(), issue, articles, strings: someStrings }
  return renderedArticles(await renderEdition(source, edition, { engine: engines[engine], renderText }))
}

it.each(
  (['mjml', 'react'] as const).flatMap((engine) =>
    (['stacked', 'split', 'columns'] as const).map((layout) => ({ engine, layout })),
  ),
)('tells what changed in an article, $engine and $layout', async ({ engine, layout }) => {
  const changed = {
    ...second,
    sections: new Map([
      ...second.sections,
      ['en', aSection({ headline: 'The second', summary: ['There are twelve.'] })],
    ]),
    sources: [{ name: 'Wire', url: 'https://example.net/c' }],
  }
  const before = await read([first, second], engine, layout)
  // Alone, as in a correction, and beside an article that has come first.
  for (const now of [[changed], [changed, first]]) {
    const after = await read(now, engine, layout)
    const pairs = pairArticles(before, after)
    expect(pairs[0]).toBe(before[1])
    const changes = articleChanges(pairs[0] ?? [], after[0] ?? [])
    expect(changes.filter(({ field }) => field !== 'sources')).toEqual([
      { field: 'summary', language: 'en', before: 'There are ten.', after: 'There are twelve.' },
      { field: 'summary', language: 'en', before: 'They pay.', after: '' },
    ])
    // Where the languages stand apart, each has the sources.
    expect(changes.filter(({ field }) => field === 'sources')).toHaveLength(layout === 'split' ? 2 : 1)
    if (now.length === 2) expect(articleChanges(pairs[1] ?? [], after[1] ?? [])).toEqual([])
  }
})

it.each(['mjml', 'react'] as const)('reads the introduction back from the HTML, %s', async (engine) => {
  const intro = new Map([['en', ['A *first* one, [here](https://example.org/a).', '- One\n- Two']]])
  const read = async (changes: Parameters<typeof anIssue>[0]) => {
    const issue = anIssue({ articles: [first.id], ...changes })
    const source = { newsletter: aNewsletter(), issue, articles: [first], strings: someStrings }
    return renderedIntroduction(await renderEdition(source, 'en', { engine: engines[engine], renderText }))
  }
  expect(await read({ intro })).toEqual([
    { text: 'A first one, here.', targets: ['https://example.org/a'] },
    { text: 'One', targets: [] },
    { text: 'Two', targets: [] },
  ])
  expect(await read({ intro: new Map() })).toEqual([])
  expect(renderedIntroduction({ html: '<p>A template of its own.</p>' })).toBeNull()
})
