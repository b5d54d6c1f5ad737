import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { layoutNames } from '../../src/domain/newsletter/issue.ts'
import { createView } from '../../src/render/view/view.ts'
import { aNewsletter, anArticle, anIssue, someStrings } from '../helpers/a-newsletter.ts'
import { engines } from '../helpers/renderers.ts'

const articles = Array.from({ length: 5 }, (_, index) => anArticle({ id: `article-${index}` }))

/** What single clients do to a mail, each seen in that client, and what keeps ours whole. */
describe.each(['mjml', 'react'] as const)('the %s mail', (engine) => {
  const rendered = async (layout: (typeof layoutNames)[number] = 'stacked') => {
    const issue = anIssue({ layout, articles: articles.map(({ id }) => id) })
    const view = createView(
      { newsletter: aNewsletter(), issue, articles, strings: someStrings },
      'zh-Hans+en',
    )
    const html = await engines[engine].renderHtml(view)
    return { $: load(html), html }
  }

  it.each(layoutNames)(
    'has no class on <body>, or Roundcube drops every style sheet (%s)',
    async (layout) => {
      const { $ } = await rendered(layout)
      expect([$('html').attr('class'), $('body').attr('class')]).toEqual([undefined, undefined])
      expect($('.canvas')).toHaveLength(1)
    },
  )

  it('underlines each link in a text by itself: Roundcube takes underlines away', async () => {
    const { $ } = await rendered()
    const bare = $('a')
      .toArray()
      // Of a headline and of the list of contents everybody expects that they lead on.
      .filter((link) => $(link).closest('.head, .toc').length === 0)
      .filter((link) => $(link).children('u').text() !== $(link).text())
    expect(bare.map((link) => $(link).text())).toEqual([])
  })

  it('sets headlines in the colour of the text where a client drops style sheets', async () => {
    const { $ } = await rendered()
    const links = $('.head a').toArray()
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect($(link).attr('style')).toBe('color:inherit')
  })

  it('parts the preheaders of two languages, which w3m shows as one line of text', async () => {
    const { $ } = await rendered()
    expect($('div[style*="display:none"]').first().text()).toMatch(/^还有两则 · And two more/)
  })

  it.each(layoutNames)(
    'gives each article a cell of its own, in no cell of all of them: Outlook breaks what is taller than 1,800 px (%s)',
    async (layout) => {
      const { $ } = await rendered(layout)
      const cells = $('td')
        .toArray()
        .map((cell) => $(cell).find('.head[id]').length)
      expect(Math.max(...cells)).toBe(1)
      expect(cells.filter((count) => count === 1)).toHaveLength(layout === 'split' ? 10 : 5)
    },
  )

  it('lets chips break over lines', async () => {
    const { $ } = await rendered()
    expect($('.chip, .chip *').filter('[style*="nowrap"]')).toHaveLength(0)
    expect($('style').text()).not.toMatch(/\.chip[^{]*\{[^}]*nowrap/)
  })

  it('draws heavy rules in the colour of the text, and chips with a border: a dark Thunderbird changes no border', async () => {
    const { $ } = await rendered()
    const heavy = $('[style*="border-top"]').not('.rule')
    expect(heavy.length).toBeGreaterThan(5)
    for (const rule of heavy.toArray())
      expect($(rule).attr('style')).toMatch(/border-top:(?:\d+px (?:solid|double))(?:;|$)/)
    expect($('style').text()).toMatch(/\.chip span\{[^}]*border:1px solid/)
  })
})
