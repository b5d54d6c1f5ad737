import { expect, it } from 'vitest'
import { fieldMarks, fillHtml, fillText, sampleSlots } from '../../src/domain/proof/slots.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { createView } from '../../src/render/view/view.ts'
import { aNewsletter, anArticle, anIssue, someStrings } from '../helpers/a-newsletter.ts'
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
  const texts = createView(source, 'zh-Hans+en').intro.map(({ paragraphs }) =>
    paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''),
  )
  expect(texts).toEqual([`致${company}的同事：`, `To ${company}: {{field.compny}}`])
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
