import { expect, it } from 'vitest'
import { fieldMarks, fillHtml, fillText, sampleSlots } from '../../src/domain/proof/slots.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { createView } from '../../src/render/view/view.ts'
import { aNewsletter, anArticle, anIssue, someStrings } from '../helpers/a-newsletter.ts'
import { blockTexts } from '../helpers/block-texts.ts'
import { engines, renderText } from '../helpers/renderers.ts'

const fields = new Map([
  [
    'company',
    {
      name: new Map([['en', 'Company']]),
      fallback: new Map([
        ['zh-Hans', '贵单位'],
        ['en', 'your company'],
      ]),
      maxLength: 100,
    },
  ],
])
const intro = new Map([
  ['zh-Hans', ['致{{field.company}}的同事：']],
  ['en', ['To **{{ field.company }}**: {{field.compny}}']],
])
const source = {
  newsletter: aNewsletter({ fields }),
  issue: anIssue({ intro }),
  articles: [anArticle()],
  strings: someStrings,
}

it('puts the mark of a field into the introduction, and leaves what is no field as it is written', () => {
  const { company } = fieldMarks(['company'])
  const texts = createView(source, 'zh-Hans+en').intro.map(({ blocks }) => blockTexts(blocks).join(''))
  expect(texts).toEqual([`致${company}的同事：`, `To ${company}: {{field.compny}}`])
})

it('puts it into headings, quotes and lists, too', () => {
  const { company } = fieldMarks(['company'])
  const place = '{{field.company}}'
  const blocks = [`## To ${place}`, `> So ${place}:\n>\n> - in ${place}`, `- at ${place}\n  - of ${place}`]
  const issue = anIssue({ intro: new Map([['en', blocks]]) })
  const texts = createView({ ...source, issue }, 'en').intro.map(({ blocks }) => blockTexts(blocks))
  expect(texts).toEqual([
    ['To', 'So', 'in', 'at', 'of'].map((word, at) => `${word} ${company}${at === 1 ? ':' : ''}`),
  ])
})

it('leaves a newsletter without fields as it was', () => {
  const view = createView({ ...source, newsletter: aNewsletter() }, 'en')
  expect(view.slots.fields).toEqual({})
  expect(JSON.stringify(view.intro)).toContain('{{ field.company }}')
})

it.each([
  ['MJML', engines.mjml],
  ['React', engines.react],
])(
  'keeps the place of a field open through %s and the text part, escaped when it is filled',
  async (_name, engine) => {
    const edition = await renderEdition(source, 'en', { engine, renderText })
    expect(edition.fields).toEqual({ company: 'your company' })
    const slots = sampleSlots('https://example.com', 'reader', { company: '<A & B>' })
    expect(fillHtml(edition.html, slots)).toContain('&#60;A &#38; B&#62;')
    expect(fillText(edition.text, slots)).toContain('To <A & B>:')
  },
)
