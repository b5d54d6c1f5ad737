import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { layoutNames } from '../../src/domain/newsletter/issue.ts'
import type { Strings } from '../../src/domain/newsletter/strings.ts'
import type { TemplateEngine } from '../../src/domain/ports.ts'
import { slotMarks } from '../../src/domain/proof/slots.ts'
import { createView } from '../../src/render/view/view.ts'
import { aNewsletter, anArticle, anIssue, aSection, someStrings } from '../helpers/a-newsletter.ts'
import { aPicture } from '../helpers/a-picture.ts'
import { articleOfAllBlocks } from '../helpers/all-blocks.ts'
import { blockTexts } from '../helpers/block-texts.ts'
import { oneOfEach, oneOfEachFromRight } from '../helpers/issue-blocks.ts'

const HOSTILE = `<script>alert(1)</script> "quoted" 'single' & <b>`

const five = Array.from({ length: 5 }, (_, index) => anArticle({ id: `article-${index}` }))
const source = (changes: Parameters<typeof anIssue>[0] = {}, articles = five) => ({
  newsletter: aNewsletter(),
  issue: anIssue({ articles: articles.map(({ id }) => id), ...changes }),
  articles,
  strings: someStrings,
})

/** What every engine shows of a view, whatever its markup. */
export function engineContract(name: string, create: () => TemplateEngine): void {
  const engine = create()
  describe(`the ${name} engine`, () => {
    it.each(layoutNames)('shows every text of the view once, in order (%s)', async (layout) => {
      const view = createView(source({ layout }), 'zh-Hans+en')
      const $ = load(await engine.renderHtml(view))
      const articles = view.parts.flatMap((part) => part.articles)
      const sections = articles.flatMap((article) => article.sections)
      const texts = (selector: string) =>
        $(selector)
          .toArray()
          .map((element) => $(element).text().trim())
      expect(texts('.head')).toEqual(sections.map(({ headline }) => headline))
      expect(texts('.chip span')).toEqual(sections.flatMap(({ keywords }) => keywords))
      for (const section of sections) {
        for (const text of blockTexts(section.blocks)) expect($('body').text()).toContain(text)
      }
      expect($('h1').text()).toBe('人工智能政策周报')
      expect($('title').text().trim()).toBe(view.title)
    })

    it('says the language of the mail and of every section', async () => {
      const $ = load(await engine.renderHtml(createView(source(), 'en+zh-Hans')))
      expect($('html').attr('lang')).toBe('en')
      for (const heading of $('.head').toArray())
        expect(['en', 'zh-Hans']).toContain($(heading).closest('[lang]').attr('lang'))
      expect($('h2.head').first().closest('[lang]').attr('lang')).toBe('en')
    })

    it('ends lines of Korean between words, and those of no other language', async () => {
      const newsletter = aNewsletter({
        languages: ['ko', 'zh-Hans'],
        name: new Map([
          ['ko', '주간'],
          ['zh-Hans', '周报'],
        ]),
      })
      const article = anArticle({
        sections: new Map(newsletter.languages.map((tag) => [tag, aSection()])),
      })
      const subject = new Map(newsletter.languages.map((tag) => [tag, tag]))
      const issue = anIssue({ articles: [article.id], subject, preheader: subject, intro: new Map() })
      const inLanguages = {
        ...source({}, [article]),
        newsletter,
        issue,
        strings: new Map(
          newsletter.languages.map((tag) => [tag, someStrings.get('en')]),
        ) as typeof someStrings,
      }
      const styles = load(await engine.renderHtml(createView(inLanguages, 'ko+zh-Hans')))('style').text()
      // A Chinese part of a Korean mail would take over what its elements inherit.
      expect(
        [...styles.matchAll(/:lang\(([\w-]+)\)\{[^}]*word-break:([\w-]+)/g)].map(([, ...said]) => said),
      ).toEqual([
        ['ko', 'keep-all'],
        ['zh-Hans', 'break-word'],
      ])
    })

    it('keeps the headings in order', async () => {
      const $ = load(await engine.renderHtml(createView(source(), 'zh-Hans+en')))
      expect(
        $('h1,h2,h3')
          .toArray()
          .map(({ tagName }) => tagName),
      ).toEqual(['h1', ...five.flatMap(() => ['h2', 'h3'])])
    })

    it('links the contents to the articles, and the sources', async () => {
      const $ = load(await engine.renderHtml(createView(source(), 'zh-Hans+en')))
      const anchors = $('a[href^="#"]')
        .toArray()
        .map((element) => $(element).attr('href') ?? '')
      expect(anchors).toHaveLength(10)
      for (const anchor of anchors) expect($(anchor)).toHaveLength(1)
      expect($('p a[href="https://example.com/source"]')).toHaveLength(5)
      expect($('.head a[href="https://example.com/source"]')).toHaveLength(10)
    })

    it('leads from the top to each language of a split edition', async () => {
      const $ = load(await engine.renderHtml(createView(source({ layout: 'split' }), 'zh-Hans+en')))
      for (const tag of ['zh-Hans', 'en']) {
        expect($(`a[href="#in-${tag}"]`)).toHaveLength(1)
        expect($(`h2[lang="${tag}"][id="in-${tag}"]`)).toHaveLength(1)
      }
      expect($('h2.head')).toHaveLength(0)
    })

    it.each(layoutNames)('jumps to headings, and to nothing that HTML has given up (%s)', async (layout) => {
      const view = createView(source({ layout }), 'zh-Hans+en')
      const $ = load(await engine.renderHtml(view))
      const anchors = view.parts.flatMap(({ articles }) => articles.map(({ anchor }) => anchor))
      for (const anchor of anchors) expect($(`[id="${anchor}"]`).is('h2.head, h3.head')).toBe(true)
      expect([$('a[name]').length, $('a:not([href])').length]).toEqual([0, 0])
    })

    it.each([
      ['短', 148],
      ['A preheader that says it all'.repeat(8), 0],
    ])('keeps an inbox from going on behind a preheader: %s', async (text, columns) => {
      const preheader = new Map([
        ['en', text],
        ['zh-Hans', ''],
      ])
      const $ = load(await engine.renderHtml(createView(source({ preheader }), 'en')))
      const hidden = $('body').find('div[style*="display:none"]').first()
      expect(hidden.text()).toBe(text + '\u00A0\u200C'.repeat(columns))
      expect(hidden.attr('style')).toMatch(
        /^display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0(?:px)?;max-width:0(?:px)?;opacity:0;overflow:hidden;?$/,
      )
    })

    it('asks Apple to make no links of its own, and gives those that it makes the colour around them', async () => {
      const $ = load(await engine.renderHtml(createView(source(), 'en')))
      expect($('meta[name="format-detection"]').attr('content')).toBe(
        'telephone=no,date=no,address=no,email=no,url=no',
      )
      expect($('style').text()).toMatch(
        /a\[x-apple-data-detectors\]\{color:inherit!important;text-decoration:none!important\}/,
      )
    })

    it('sets paragraph beside paragraph with nothing between them, one below the other in Outlook', async () => {
      const $ = load(await engine.renderHtml(createView(source({ layout: 'columns' }), 'zh-Hans+en')))
      const rows = $('.pair').toArray()
      expect(rows).toHaveLength(5 * 3)
      for (const row of rows) {
        const cells = $(row).contents().toArray()
        expect(cells.map((cell) => $(cell).attr('lang'))).toEqual(['zh-Hans', 'en'])
        expect(cells.map((cell) => $(cell).attr('class'))).toEqual(['c0', 'c1'])
      }
      const sheet = $('style').text()
      expect(sheet).toContain('.pair>div{display:inline-block;width:100%;vertical-align:top;')
      for (const name of ['c0', 'c1']) expect(sheet).toMatch(new RegExp(`\\.${name}\\{max-width:\\d+px`))
    })

    it('says of an article why it is in another language, in the language of the reader', async () => {
      const sections = new Map([['zh-Hans', aSection({ headline: '仅中文' })]])
      const newsletter = aNewsletter({ missingSection: 'fall-back' })
      const articles = [anArticle({ sections })]
      const $ = load(await engine.renderHtml(createView({ ...source({}, articles), newsletter }, 'en')))
      const note = $('p[lang="en"]').filter((_, element) => $(element).text().includes('only in'))
      expect([$('.head').text(), note.closest('[lang="zh-Hans"]').length, note.text()]).toEqual([
        '仅中文',
        1,
        'only in Simplified Chinese en',
      ])
    })

    it('lets labels, captions and links of a part begin where its language begins', async () => {
      const picture = aPicture({ caption: new Map([['en', 'A hall']]) })
      const sections = new Map([
        ['ar', aSection()],
        ['en', aSection()],
      ])
      const names = new Map([
        ['ar', 'نشرة'],
        ['en', 'Weekly'],
      ])
      const newsletter = aNewsletter({ name: names, languages: ['ar', 'en'], defaultEdition: 'ar+en' })
      const strings = new Map([...someStrings, ['ar', someStrings.get('en') as Strings]])
      const one = { ...source({ layout: 'split' }, [anArticle({ sections, picture })]), newsletter, strings }
      const $ = load(await engine.renderHtml(createView(one, 'ar+en')))
      const sides = (selector: string) =>
        $(selector)
          .toArray()
          .map((line) => $(line).closest('[lang]'))
          .map((speaker) => [speaker.attr('lang'), speaker.attr('dir'), speaker.attr('align')])
      for (const selector of ['.topic', '.pic', '.src'])
        expect([selector, sides(selector)]).toEqual([
          selector,
          [
            ['ar', 'rtl', undefined],
            ['en', 'ltr', 'left'],
          ],
        ])
    })

    it('sets what stands between the articles of a part to the side where its language begins', async () => {
      const strings = new Map([...someStrings, ['ar', someStrings.get('en') as Strings]])
      const names = new Map([
        ['ar', 'نشرة'],
        ['en', 'Weekly'],
      ])
      const newsletter = aNewsletter({ name: names, languages: ['ar', 'en'], defaultEdition: 'ar+en' })
      const both = new Map([
        ['ar', aSection()],
        ['en', aSection()],
      ])
      const three = ['a', 'b', 'c'].map((id) => anArticle({ id, sections: both }))
      const split = { ...source({ layout: 'split', blocks: oneOfEachFromRight }, three), newsletter, strings }
      for (const edition of ['ar+en', 'en+ar']) {
        const $ = load(await engine.renderHtml(createView(split, edition)))
        const sides = (language: string, selector: string) =>
          new Set(
            $(`[id^="b-"][id$="-${language}"]`)
              .find(selector)
              .toArray()
              .map((line) => $(line).closest('[dir]').attr('dir')),
          )
        for (const said of ['h3.sub', 'p.soft', 'p > a'])
          expect([edition, said, sides('ar', said), sides('en', said)]).toEqual([
            ...[edition, said],
            ...[new Set(['rtl']), new Set(['ltr'])],
          ])
        expect($('[id="b-welcome-ar"] img').attr('align')).toBe('right')
        expect($('[id="b-welcome-en"] img').attr('align')).toBe('left')
      }
    })

    it('leaves no hole under the date where nothing introduces the issue', async () => {
      const spaceOf = async (changes: Parameters<typeof anIssue>[0]) =>
        load(await engine.renderHtml(createView(source(changes), 'zh-Hans+en')))('.meta + div').attr('style')
      expect(await spaceOf({})).toBe('padding:22px 0 24px')
      expect(await spaceOf({ intro: new Map(), layout: 'split' })).toBe('padding:22px 0 24px')
      expect(await spaceOf({ intro: new Map() })).toBe('padding:0 0 24px')
    })

    it('lets no word stand alone on the last line of a headline where a client knows how', async () => {
      const $ = load(await engine.renderHtml(createView(source(), 'zh-Hans+en')))
      expect($('style').text()).toMatch(/h1,h2,h3,h4\{text-wrap:balance\}\s*\.toc td\{text-wrap:pretty\}/)
    })

    it('keeps the arrow of a link beside its last word, and on a phone each language of it on a line', async () => {
      const $ = load(
        await engine.renderHtml(
          createView(
            source(
              { blocks: oneOfEach, articles: ['a', 'b', 'c'] },
              ['a', 'b', 'c'].map((id) => anArticle({ id })),
            ),
            'zh-Hans+en',
          ),
        ),
      )
      const arrows =
        $('body')
          .text()
          .match(/\S*\s*→/gu) ?? []
      expect(arrows.length).toBeGreaterThan(10)
      expect(arrows.filter((arrow) => !/\u00A0→/.test(arrow))).toEqual([])
      expect($('style').text()).toMatch(
        /\.src span\{display:inline-block;text-decoration:underline\}\s*\.src \.dot\{display:block;font-size:0\}/,
      )
    })

    it('begins no line of the footer with the point between two links', async () => {
      const $ = load(await engine.renderHtml(createView(source(), 'zh-Hans+en')))
      const lines = $('tbody').last().find('p').has('a').toArray()
      expect(lines.map((line) => $(line).text().match(/.·/gu))).toEqual([
        Array.from({ length: 5 }, () => '\u00A0·'),
        Array.from({ length: 5 }, () => '\u00A0·'),
      ])
    })

    it('sets the chips of a text that runs from the right off at their left', async () => {
      const sections = new Map([
        ['ar', aSection()],
        ['en', aSection()],
      ])
      const names = new Map([
        ['ar', 'نشرة'],
        ['en', 'Weekly'],
      ])
      const newsletter = aNewsletter({ name: names, languages: ['ar', 'en'], defaultEdition: 'ar+en' })
      const strings = new Map([...someStrings, ['ar', someStrings.get('en') as Strings]])
      const one = { ...source({}, [anArticle({ sections })]), newsletter, strings }
      const $ = load(await engine.renderHtml(createView(one, 'ar+en')))
      const chips = $('.chip').toArray()
      expect(chips.map((line) => $(line).attr('class'))).toEqual(['chip turn', 'chip'])
      expect($('style').text()).toMatch(/\.turn span\{margin:3px 0 3px 6px\}/)
    })

    it('shows three languages in one mail, each in its place, its own language and its row of the masthead', async () => {
      const of = (text: string) => new Map(['zh-Hans', 'en', 'fr'].map((tag) => [tag, `${text} ${tag}`]))
      const newsletter = aNewsletter({
        languages: ['zh-Hans', 'en', 'fr'],
        name: of('Name'),
        topics: new Map([['eu', of('Topic')]]),
      })
      const sections = new Map(
        ['zh-Hans', 'en', 'fr'].map((tag) => [tag, aSection({ headline: `Headline ${tag}` })]),
      )
      const strings = new Map([
        ...someStrings,
        ['fr', { ...(someStrings.get('en') as Strings), unsubscribe: 'Adieu' }],
      ])
      const issue = anIssue({ articles: ['one'], subject: of('Subject'), preheader: of('Preheader') })
      const articles = [anArticle({ id: 'one', sections })]
      for (const layout of ['stacked', 'split'] as const) {
        const view = createView(
          { newsletter, issue: { ...issue, layout }, articles, strings },
          'fr+zh-Hans+en',
        )
        const $ = load(await engine.renderHtml(view))
        const order = ['fr', 'zh-Hans', 'en']
        const texts = (selector: string) =>
          $(selector)
            .toArray()
            .map((element) => $(element).text().trim())
        expect(texts('.head')).toEqual(order.map((tag) => `Headline ${tag}`))
        expect(texts('.mast, .mast2')).toEqual(order.map((tag) => `Name ${tag}`))
        expect(
          $('.meta tr')
            .toArray()
            .map((row) => $(row).find('td').length),
        ).toEqual([1, 1, 1])
        expect($('body').text().split('Adieu')).toHaveLength(2)
        expect(view.jumps.map(({ href }) => href)).toEqual(
          layout === 'split' ? order.map((tag) => `#in-${tag}`) : [],
        )
      }
    })

    it('has no list of contents under four articles', async () => {
      const $ = load(await engine.renderHtml(createView(source({}, five.slice(0, 3)), 'zh-Hans+en')))
      expect($('a[href^="#"]')).toHaveLength(0)
    })

    it('escapes everything that an editor writes', async () => {
      const summary = [HOSTILE, `- a ${HOSTILE}`, `## ${HOSTILE}`, `> ${HOSTILE}`]
      const section = aSection({ headline: HOSTILE, keywords: [HOSTILE], summary })
      const articles = [
        anArticle({
          sections: new Map([
            ['zh-Hans', section],
            ['en', section],
          ]),
          sources: [{ name: HOSTILE, url: 'https://example.com/?a="><b>' }],
        }),
      ]
      const hostile = {
        ...source(
          {
            preheader: new Map([
              ['zh-Hans', HOSTILE],
              ['en', HOSTILE],
            ]),
          },
          articles,
        ),
        newsletter: aNewsletter({ postalAddress: HOSTILE }),
      }
      const html = await engine.renderHtml(createView(hostile, 'zh-Hans+en'))
      const $ = load(html)
      expect([$('script').length, $('body b').length]).toEqual([0, 0])
      expect($('.head').first().text()).toBe(HOSTILE)
    })

    it('tracks and slants only alphabets', async () => {
      const summary = ['*重点*']
      const sections = new Map([
        ['zh-Hans', aSection({ summary })],
        ['en', aSection()],
      ])
      const $ = load(await engine.renderHtml(createView(source({}, [anArticle({ sections })]), 'zh-Hans+en')))
      expect($('em').attr('style')).toMatch(/font-style:normal;font-weight:600/)
      const tracked = $('[style*="letter-spacing"], .caps').toArray()
      expect(tracked.map((element) => $(element).attr('lang'))).toEqual(['en', 'en'])
    })

    it('shows links, strong, emphasis and code', async () => {
      const summary = ['See [the **plan**](https://example.com/plan), *now*, `code`.']
      const articles = [
        anArticle({
          sections: new Map([
            ['en', aSection({ summary })],
            ['zh-Hans', aSection()],
          ]),
        }),
      ]
      const $ = load(await engine.renderHtml(createView(source({}, articles), 'en')))
      expect($('a[href="https://example.com/plan"]').text()).toBe('the plan')
      expect([$('a strong').text(), $('em').text(), $('code').text()]).toEqual(['plan', 'now', 'code'])
    })

    it('shows lists, quotes and sub-headings as what they are', async () => {
      const view = createView(source({}, [articleOfAllBlocks]), 'en')
      const $ = load(await engine.renderHtml(view))
      const items = (selector: string) =>
        $(selector)
          .toArray()
          .map((item) => $(item).contents().not('ul,ol').text())
      expect(items('ul > li')).toEqual([
        'Data: the code applies',
        'Models',
        'GPT-5 and <signs>',
        'Two more follow.',
      ])
      expect(items('li > ol > li')).toEqual(['Open ones, since 2\u00A0August', 'Closed ones'])
      expect([$('ol[start]').attr('start'), items('ol[start] > li')]).toEqual([
        '9',
        ['The ninth point', 'The tenth point'],
      ])
      expect(
        $('blockquote')
          .children()
          .toArray()
          .map(({ tagName }) => tagName),
      ).toEqual(['p', 'ul'])
      expect([$('li a').text(), $('li code').text(), $('blockquote em').text()]).toEqual([
        'the code',
        'GPT-5',
        'first',
      ])
    })

    it.each([
      ['stacked', 'zh-Hans+en', ['h1', 'h2', 'h3.sub', 'h3', 'h4.sub']],
      ['stacked', 'en', ['h1', 'h2', 'h3.sub']],
      ['columns', 'zh-Hans+en', ['h1', 'h2', 'h3', 'h4.sub', 'h4.sub']],
      ['split', 'zh-Hans+en', ['h1', 'h2', 'h3', 'h4.sub', 'h2', 'h3', 'h4.sub']],
    ] as const)('sets sub-headings below their headline (%s, %s)', async (layout, edition, levels) => {
      const view = createView(source({ layout }, [articleOfAllBlocks]), edition)
      const $ = load(await engine.renderHtml(view))
      const found = $('h1,h2,h3,h4,h5,h6').toArray()
      expect(found.map((it) => `${it.tagName}${$(it).is('.sub') ? '.sub' : ''}`)).toEqual(levels)
    })

    it('sets block beside block, and gives a list its indentation on a phone too', async () => {
      const view = createView(source({ layout: 'columns' }, [articleOfAllBlocks]), 'zh-Hans+en')
      const $ = load(await engine.renderHtml(view))
      const kinds = $('.pair')
        .toArray()
        .map((row) =>
          $(row)
            .children()
            .toArray()
            .map((cell) => $(cell).find('p,ul,ol,h4,blockquote').get(0)?.tagName),
        )
      expect(kinds.slice(1)).toEqual(['p', 'ul', 'h4', 'blockquote', 'ol'].map((kind) => [kind, kind]))
      // What a phone takes away at the sides is that of the cells, not of what stands in them.
      const [, phone = ''] =
        /@media \(max-width:480px\)\{\s*(\.pair>div\{[^}]*\})/.exec($('style').text()) ?? []
      expect(phone).toContain('padding-left:0!important;padding-right:0!important')
      expect($('style').text()).not.toContain('.pair>div>')
    })

    it('shows the blocks of an introduction', async () => {
      const intro = new Map([['en', ['Hello.', '- One\n- Two', '## More', '> Said.']]])
      const $ = load(await engine.renderHtml(createView(source({ intro }), 'en')))
      expect([$('li').text(), $('h1 ~ h2.sub, h2.sub').text(), $('blockquote').text()]).toEqual([
        'OneTwo',
        'More',
        'Said.',
      ])
    })

    it.each([
      ['ar+en', 'ar', '14px 24px 0 0', 'border-right'],
      ['en+ar', 'en', '14px 0 0 24px', 'border-left'],
    ])(
      'sets lists and quotes in at the side where lines begin (%s)',
      async (edition, tag, margin, border) => {
        const newsletter = aNewsletter({
          languages: ['en', 'ar'],
          name: new Map([
            ['en', 'x'],
            ['ar', 'نص'],
          ]),
        })
        const summary = ['- نص\n- text', '> نص text']
        const sections = new Map([
          ['ar', aSection({ summary })],
          ['en', aSection({ summary })],
        ])
        const both = new Map([
          ['en', 'x'],
          ['ar', 'نص'],
        ])
        const rtl = {
          ...source({ subject: both, preheader: both }, [anArticle({ sections, topic: null, sources: [] })]),
          newsletter,
          strings: new Map([...someStrings, ['ar', someStrings.get('en') as Strings]]),
        }
        const $ = load(await engine.renderHtml(createView(rtl, edition)))
        const section = $(`div[lang="${tag}"]`).has('ul').first()
        expect(section.find('ul').attr('style')).toContain(`margin:${margin};padding:0`)
        expect(section.find('blockquote').attr('style')).toContain(`${border}:3px solid`)
      },
    )

    it('leaves the slots open', async () => {
      const html = await engine.renderHtml(createView(source(), 'zh-Hans+en'))
      expect(html).toContain(`href="${slotMarks.unsubscribeUrl}"`)
      expect(html).toContain(slotMarks.address)
    })

    it('loads nothing from elsewhere', async () => {
      const html = await engine.renderHtml(createView(source(), 'zh-Hans+en'))
      expect(html).not.toMatch(/<link|@import|@font-face|<script|<img|url\(/)
    })

    it('shows pictures with their text', async () => {
      const alt = new Map([
        ['zh-Hans', '标志'],
        ['en', 'Logo'],
      ])
      const logo = { url: 'https://example.com/logo.png', width: 120, height: 40, alt }
      const $ = load(
        await engine.renderHtml(
          createView({ ...source({ picture: aPicture() }), newsletter: aNewsletter({ logo }) }, 'en'),
        ),
      )
      expect(
        $('img')
          .toArray()
          .map((image) => [$(image).attr('src'), $(image).attr('alt')]),
      ).toEqual([
        [logo.url, 'Logo'],
        ['https://example.com/hall.jpg', 'The hall'],
      ])
    })

    it('turns a right-to-left edition round', async () => {
      const arabic = (map: ReadonlyMap<string, string>) => new Map([...map, ['ar', 'نص']])
      const newsletter = aNewsletter({ languages: ['en', 'ar'], name: arabic(aNewsletter().name) })
      const rtl = {
        ...source({ subject: arabic(new Map([['en', 'x']])), preheader: arabic(new Map([['en', 'x']])) }),
        newsletter,
        strings: new Map([...someStrings, ['ar', someStrings.get('en') as Strings]]),
      }
      const $ = load(await engine.renderHtml(createView(rtl, 'ar+en')))
      expect($('html').attr('dir')).toBe('rtl')
      expect($('h3.head').first().closest('[dir]').attr('dir')).toBe('ltr')
      for (const element of $('[lang]').toArray())
        expect($(element).attr('dir')).toBe($(element).attr('lang') === 'ar' ? 'rtl' : 'ltr')
    })

    it('renders several editions at once', async () => {
      const ids = ['zh-Hans', 'en', 'zh-Hans+en', 'en+zh-Hans']
      const fresh = create()
      const together = await Promise.all(ids.map((id) => fresh.renderHtml(createView(source(), id))))
      for (const [index, id] of ids.entries())
        expect(together[index]).toBe(await engine.renderHtml(createView(source(), id)))
    })

    it('gives the same bytes for the same view', async () => {
      const view = createView(source(), 'zh-Hans+en')
      expect(await engine.renderHtml(view)).toBe(await engine.renderHtml(view))
    })
  })
}
