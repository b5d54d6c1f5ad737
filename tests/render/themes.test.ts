import { load } from 'cheerio'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { layoutNames, templateNames } from '../../src/domain/newsletter/issue.ts'
import { contrastRatio } from '../../src/domain/newsletter/palette.ts'
import { themeNames, themes } from '../../src/domain/newsletter/theme.ts'
import { createView } from '../../src/render/view/view.ts'
import { aNewsletter, anArticle, anIssue, someStrings } from '../helpers/a-newsletter.ts'
import { aPicture } from '../helpers/a-picture.ts'
import { articleOfAllBlocks } from '../helpers/all-blocks.ts'
import { inTheme } from '../helpers/fixture-issue.ts'
import { aGlossary, oneOfEach } from '../helpers/issue-blocks.ts'
import { engines } from '../helpers/renderers.ts'

const articles = [
  anArticle({ id: 'lead', picture: aPicture({ caption: new Map([['en', 'A hall']]) }) }),
  { ...articleOfAllBlocks, id: 'blocks' },
  anArticle({ id: 'brief', topic: null, sources: [] }),
  anArticle({ id: 'last' }),
]

const viewIn = (theme: (typeof themeNames)[number], layout: (typeof layoutNames)[number]) =>
  createView(
    inTheme(
      {
        newsletter: aNewsletter(),
        issue: anIssue({
          layout,
          articles: articles.map(({ id }) => id),
          weights: new Map([['brief', 'brief']]),
          blocks: oneOfEach,
        }),
        articles,
        glossary: aGlossary,
        strings: someStrings,
      },
      theme,
    ),
    'zh-Hans+en',
  )

/** What a reader gets of a mail, whichever engine wrote it: elements, attributes, styles and texts of the sheet. */
function shapeOf(html: string): string[] {
  const $ = load(html)
  const inline = (style = '') =>
    style
      .split(';')
      .map((declaration) =>
        declaration
          .replace(/\s*:\s*/, ':')
          .replace(/(?<=[:\s])\.(\d)/g, '0.$1')
          .trim(),
      )
      .filter((declaration) => declaration !== '')
      .sort()
      .join(';')
  return $('.sheet')
    .find('*')
    .toArray()
    .map((element) => {
      const attributes = Object.entries(element.attribs)
        .map(([name, value]) => `${name}=${name === 'style' ? inline(value) : value}`)
        .sort()
      const own = $(element).contents().toArray()
      const text = own.map((node) => (node.type === 'text' ? node.data : '')).join('')
      return `${element.tagName} ${attributes.join(' ')} ${text.replace(/[ \n]+/g, ' ').replace(/^ | $/g, '')}`
    })
}

it('sets no languages side by side where a portrait or a frame leaves too little width for two', () => {
  const [part] = viewIn('newspaper', 'columns').parts
  const shown = [...(part?.before ?? []), ...(part?.articles ?? []).flatMap(({ after }) => after)]
  expect(Object.fromEntries(shown.map(({ id, isPair }) => [id, isPair]))).toEqual({
    ...{ welcome: false, number: true, hearing: true, said: true, term: true },
    ...{ first: true, second: true, wrong: true, paid: false },
  })
})

describe.each(themeNames)('the theme %s', (theme) => {
  it.each(layoutNames)('is the same by both engines (%s)', async (layout) => {
    const view = viewIn(theme, layout)
    const [mjml, react] = [await engines.mjml.renderHtml(view), await engines.react.renderHtml(view)]
    expect(shapeOf(mjml).length).toBeGreaterThan(100)
    expect(shapeOf(react)).toEqual(shapeOf(mjml))
  })

  it('has colours that are read by day, at night and without the tint of chips', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { paper, ink, soft, accent, chips } = themes[theme].palette[scheme]
      const ratios = [ink, soft, accent, ...chips.map((chip) => chip.ink)].map((colour) =>
        contrastRatio(colour, paper),
      )
      const onTint = chips.map((chip) => contrastRatio(chip.ink, chip.tint))
      expect(Math.min(...ratios, ...onTint)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each(templateNames)('turns every colour that a block has of its own at night (%s)', async (engine) => {
    const $ = load(await engines[engine].renderHtml(viewIn(theme, 'stacked')))
    const coloured = $('[id^="b-"]')
      .find('*')
      .addBack()
      .toArray()
      .filter((element) => /(?:^|;)\s*color\s*:/.test($(element).attr('style') ?? ''))
    expect(coloured.length).toBeGreaterThan(10)
    expect(
      coloured.filter((element) => !$(element).is('.soft, .accent, .ink a, img')).map((one) => $(one).text()),
    ).toEqual([])
  })

  it('has hairlines that neither vanish by day nor shine where a client darkens all but borders', () => {
    const { paper, rule } = themes[theme].palette.light
    expect(contrastRatio(rule, paper)).toBeGreaterThan(2)
    expect(contrastRatio(rule, '#1c1b22')).toBeLessThan(8)
  })

  it('is valid HTML', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        extends: ['html-validate:standard'],
        rules: {
          // Mails are styled inline and by attributes that clients know.
          ...{ 'no-inline-style': 'off', 'no-deprecated-attr': 'off' },
          ...{
            'void-style': 'off',
            'doctype-style': 'off',
            'attr-case': 'off',
            'no-trailing-whitespace': 'off',
          },
          ...{ 'attribute-boolean-style': 'off', 'no-conditional-comment': 'off', 'long-title': 'off' },
          ...{ 'no-raw-characters': ['error', { relaxed: true }], 'valid-id': ['error', { relaxed: true }] },
        },
      }),
    )
    for (const engine of ['mjml', 'react'] as const) {
      const { results } = await validator.validateString(
        await engines[engine].renderHtml(viewIn(theme, 'columns')),
      )
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([])
    }
  })
})
