import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { htmlValidity } from '../../src/check/mail/html-validity.ts'
import { paletteContrast } from '../../src/check/mail/palette-contrast.ts'
import { renderedContrast } from '../../src/check/mail/rendered-contrast.ts'
import { renderedSize } from '../../src/check/mail/rendered-size.ts'
import { sameText } from '../../src/check/mail/same-text.ts'
import { inEnglish } from '../../src/domain/language/message.ts'
import { inverted } from '../../src/domain/newsletter/palette.ts'
import type { Problem } from '../../src/domain/newsletter/problem.ts'
import { themes } from '../../src/domain/newsletter/theme.ts'
import { slotMarks } from '../../src/domain/proof/slots.ts'
import { aCheckInput } from '../helpers/a-check-input.ts'
import { aNewsletter, anArticle, aSection } from '../helpers/a-newsletter.ts'
import { keptMails } from '../helpers/golden.ts'

const body = (inner: string) => `<!doctype html><html><body>${inner}</body></html>`
const messages = (problems: readonly Problem[]) => problems.map(({ message }) => inEnglish(message))

describe('the nesting of the HTML part', () => {
  it.each([
    ['<p>a</p><table><tr><td>b</table><br><img src="x">', []],
    ['<p><div>a</div></p>', ['<p> in line 1 ends without its end tag.']],
    ['<b><i>a</b></i>', ['<i> in line 1 ends without its end tag.', '1 end tags close nothing.']],
    ['<div>\n<span>a</div>', ['<span> in line 2 ends without its end tag.']],
    ['a</div>', ['1 end tags close nothing.']],
    ['<p id="a">a</p><p id="a">b</p>', ['The identifier “a” stands on more than one element.']],
    ['<!--[if mso]></td></tr><![endif]--><p>a</p>', []],
  ])('%j', (inner, expected) => {
    expect(messages(htmlValidity(aCheckInput({ html: body(inner) })))).toEqual(expected)
  })

  it('is sound in everything that ships, also for a validator of the whole standard', () => {
    const rules: ConfigData['rules'] = {
      'no-dup-id': 'error',
      'no-dup-attr': 'error',
      'close-order': 'error',
      'element-permitted-content': 'error',
      'element-permitted-parent': 'error',
      'element-required-attributes': 'error',
      'attribute-allowed-values': 'error',
      'no-raw-characters': ['error', { relaxed: true }],
      'valid-id': ['error', { relaxed: true }],
    }
    const validator = new HtmlValidate(new StaticConfigLoader({ rules }))
    const found = [...keptMails()]
      .filter(([name]) => /columns-zh-Hans\+en/.test(name))
      .flatMap(([name, html]) => {
        const { results } = validator.validateStringSync(html)
        return results.flatMap((result) =>
          result.messages.map(({ ruleId, message }) => [name, ruleId, message]),
        )
      })
    expect(found).toEqual([])
  })
})

describe('the two parts', () => {
  const compare = (html: string, text: string) => messages(sameText(aCheckInput({ html: body(html), text })))

  it('say the same, however they are wrapped, marked and numbered', () => {
    const html =
      '<div style="display:none">preheader</div><h2>第二篇 “引号”</h2><p>See <a href="https://example.com/p">the plan</a>, it is long.</p><img src="https://example.com/x.png" alt="A hero">'
    const text = '[A hero]\n2. 第二篇 “引\n号”\n\nSee the plan <https://example.com/p>, it is\nlong.'
    expect(compare(html, text)).toEqual([])
  })

  it('are told apart by a phrase or a link that only one of them has', () => {
    expect(compare('<p>Both. Only here, and there.</p>', 'Both.')).toEqual([
      'The plain text lacks “Only here” and 1 more.',
    ])
    expect(compare('<p>Both.</p>', 'Both. 只在文本里。')).toEqual(['The HTML part lacks “只在文本里”.'])
    expect(compare('<a href="https://example.com/a">A link</a><a href="#a">A link</a>', 'A link')).toEqual([
      'The plain text has no link to https://example.com/a.',
    ])
  })

  it('may hold slots, whose links have to be in both', () => {
    const link = `<a href="${slotMarks.unsubscribeUrl}">Leave</a>`
    expect(
      compare(
        `<p>To ${slotMarks.address}.</p>${link}`,
        `To ${slotMarks.address}. Leave ${slotMarks.unsubscribeUrl}`,
      ),
    ).toEqual([])
    expect(compare(link, 'Leave')).toEqual(['The plain text has no link to {{slots.unsubscribeUrl}}.'])
  })
})

describe('contrast', () => {
  const told = (inner: string) => messages(renderedContrast(aCheckInput({ html: body(inner) })))

  it.each([
    ['<p style="color:#777777">grey</p>', /“grey” \(#777777 on #ffffff\) has a contrast of 4\.48;/],
    [
      '<div style="background:#000"><p style="color:#333">dark</p></div>',
      /\(#333333 on #000000\) has a contrast of 1\.66;/,
    ],
    ['<td bgcolor="#ffee00"><p style="color:#ffffff">yellow</p></td>', /has a contrast of/],
    ['<p style="color:#ffff00;background:#333300">deep</p>', /where a client inverts colours/],
  ])('%s', (inner, message) => {
    expect(told(`<table><tr>${inner}</tr></table>`)).toEqual([expect.stringMatching(message)])
  })

  it.each([
    '<p style="color:#1b1d21;background:#fffdf9">ink</p>',
    '<p style="display:none;color:#fff">hidden</p>',
    '<p style="color:currentColor">named</p>',
  ])('says nothing of %s', (inner) => {
    expect(told(inner)).toEqual([])
  })

  it('turns a colour round in lightness only, and back again', () => {
    expect(['#000000', '#fffdf9', '#a8281c'].map(inverted)).toEqual(['#ffffff', '#060400', '#e36357'])
    expect(inverted(inverted('#8c2417'))).toBe('#8c2417')
  })

  it('warns of a palette that is legible by day and not when it is inverted', () => {
    const light = { ...themes.newspaper.palette.light, paper: '#ffffff', soft: '#0000ff' }
    const newsletter = aNewsletter({ palette: { ...aNewsletter().palette, light } })
    expect(
      paletteContrast(aCheckInput({}, { newsletter })).map(({ severity, message }) => [severity, message]),
    ).toEqual([
      [
        'warning',
        'In the light palette, soft on paper (#0000ff on #ffffff) has a contrast of 2.44 where a client inverts colours; text needs 4.5.',
      ],
    ])
  })
})

describe('the size', () => {
  const article = (id: string, length: number) =>
    anArticle({ id, sections: new Map([['en', aSection({ summary: ['x'.repeat(length)] })]]) })

  it('names the largest articles that would have to go, with the text of each language', () => {
    const articles = [article('small', 1_000), article('large', 60_000), article('middle', 40_000)]
    const html = articles
      .map(
        ({ sections }, index) => `<div><a id="a${index + 1}"></a>${sections.get('en')?.summary?.[0]}</div>`,
      )
      .join('')
    const [problem] = renderedSize(aCheckInput({ html }, { articles }))
    expect(problem?.message).toEqual(
      'The HTML of this edition has 101,078 bytes; Gmail cuts a mail off at about 102,000.',
    )
    expect(problem?.hint).toEqual(
      'It is 11,078 bytes too many. Shorten or take out: large (60,026 bytes: English text 60,016). A Chinese character takes 3 bytes.',
    )
  })
})
