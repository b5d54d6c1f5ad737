import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { readMail } from '../../src/web/archive/archived-mail.ts'
import { readingText } from '../../src/web/archive/reading-text.ts'
import { aGoldenProof } from '../helpers/a-golden-proof.ts'

const read = (body: string) => readingText(load(body))

const withoutSpace = (text: string) => text.replace(/[\s·]/g, '')

describe.each(['mjml', 'react'] as const)('the text of a mail of %s', (engine) => {
  it('has every headline, paragraph and link of its articles, and nothing of its layout', async () => {
    const { editions } = await aGoldenProof('2025-w30', engine)
    for (const { html } of editions) {
      const text = readingText(readMail(html))
      expect(text).not.toMatch(/ (style|class|id|width)=|<(table|div|td|hr)|[\uE000\uE001]/)
      const [mail, shown] = [load(html), load(text)]
      for (const kind of ['h2', 'h3', 'a[href^="https://example"]', 'strong', 'em', 'code'])
        expect(shown(kind).length, kind).toBe(mail(kind).length)
      for (const paragraph of mail('h2 ~ p, h3 ~ p').toArray())
        expect(withoutSpace(shown.text())).toContain(withoutSpace(mail(paragraph).text()))
    }
  })
})

describe('the text of a mail', () => {
  it('begins with the line above the first headline that belongs to it', () => {
    expect(read('<p>Contents</p><div lang="en"><p>Europe</p><h2>One</h2><p>Text.</p></div>')).toBe(
      '<p lang="en">Europe</p>\n<h2 lang="en">One</h2>\n<p lang="en">Text.</p>',
    )
    expect(read('<div><p>Contents</p></div><div><h2>One</h2></div>')).toBe('<h2>One</h2>')
  })

  it('begins with what belongs to the first anchor: the picture above a headline, or a block before all articles', () => {
    const picture = '<div class="pic"><img src="https://x.test/a.png" alt="A"><p>Off Shanghai</p></div>'
    const article = `<tr><td><p>1 · Europe</p>${picture}<h2 id="a1">One</h2><p>Text.</p></td></tr>`
    const mail = (rows: string) => `<table><tr><td><h1>Name</h1><p>Hello.</p></td></tr>${rows}</table>`
    expect(read(mail(article))).toBe(
      '<p>1 · Europe</p>\n<img src="https://x.test/a.png" alt="A">\n<p>Off Shanghai</p>\n<h2>One</h2>\n<p>Text.</p>',
    )
    const note =
      '<tr><td><div id="b-note"><h2 class="sub">From the editors</h2><p>A note.</p></div></td></tr>'
    expect(read(mail(`${note}${article}`))).toMatch(
      /^<h2>From the editors<\/h2>\n<p>A note\.<\/p>\n<p>1 · Europe/,
    )
  })

  it('says of every block which language it is in, and which way it is written', () => {
    expect(read('<div lang="ar" dir="rtl"><h2>عنوان</h2></div>')).toBe('<h2 lang="ar" dir="rtl">عنوان</h2>')
  })

  it('tells labels apart, and leaves alone a paragraph that has words of its own', () => {
    expect(read('<h2>One</h2><p><span style="x">A</span>  <span>B</span></p>')).toBe(
      '<h2>One</h2>\n<p>A · B</p>',
    )
    expect(read('<h2>One</h2><p>See <span>A</span></p>')).toBe('<h2>One</h2>\n<p>See A</p>')
  })

  it('keeps pictures and lists, each once', () => {
    const list = '<ul><li>a<p>b</p></li></ul>'
    expect(read(`<h2>One</h2>${list}<img src="https://x.test/a.png" alt="A" width="10">`)).toBe(
      `<h2>One</h2>\n${list}\n<img src="https://x.test/a.png" alt="A">`,
    )
  })

  it('begins with the first headline, and not with a sub-heading of the introduction', () => {
    expect(read('<div><h2 class="sub">Hello</h2></div><div><h2>One</h2><p>x</p></div>')).toBe(
      '<h2>One</h2>\n<p>x</p>',
    )
  })

  it('keeps quotes, sub-headings and the numbers of a list', () => {
    const blocks =
      '<h3 class="sub" style="x">Part</h3><blockquote class="rule"><p>Said.</p></blockquote><ol start="9" style="x"><li>a</li></ol>'
    expect(read(`<h2>One</h2>${blocks}`)).toBe(
      '<h2>One</h2>\n<h3>Part</h3>\n<blockquote><p>Said.</p></blockquote>\n<ol start="9"><li>a</li></ol>',
    )
  })

  it('is all of it where there is no headline', () => {
    expect(read('<p>Only this.</p>')).toBe('<p>Only this.</p>')
  })
})
