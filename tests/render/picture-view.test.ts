import { describe, expect, it } from 'vitest'
import { CENTRE, pictureKey } from '../../src/domain/newsletter/picture.ts'
import type { DigestView } from '../../src/domain/proof/digest-view.ts'
import { createTextRenderer } from '../../src/render/text.ts'
import { createView } from '../../src/render/view/view.ts'
import { aNewsletter, anArticle, anIssue, someStrings } from '../helpers/a-newsletter.ts'
import { aPicture, aReadyPicture } from '../helpers/a-picture.ts'

const both = (zh: string, en: string) =>
  new Map([
    ['zh-Hans', zh],
    ['en', en],
  ])
const file = { file: 'hall.jpg' }
const pictures = new Map([[pictureKey('hall.jpg', CENTRE), aReadyPicture()]])
const source = { newsletter: aNewsletter(), issue: anIssue(), articles: [anArticle()], strings: someStrings }
const name = (letter: string) => `${letter.repeat(32)}.jpg`

function pictureOf(view: DigestView) {
  return view.parts[0]?.articles[0]?.picture
}

describe('a picture in the view', () => {
  it('of a file stands on the readers’ site, with twice the pixels', () => {
    const articles = [anArticle({ picture: aPicture({ source: file }) })]
    const picture = pictureOf(createView({ ...source, articles, pictures }, 'en'))
    expect(picture).toMatchObject({
      src: `https://digest.example.com/pictures/${name('b')}`,
      ...{ width: 560, height: 315, alt: 'The hall', lang: 'en', caption: [], credit: [], dark: null },
    })
  })

  it('is a part of the mail where the newsletter wants it so, once', () => {
    const articles = [anArticle({ picture: aPicture({ source: file }) })]
    const newsletter = aNewsletter({ pictures: 'inline' })
    expect(pictureOf(createView({ ...source, newsletter, articles, pictures }, 'en'))).toMatchObject({
      ...{ src: `cid:${name('a')}@digest.example.com` },
    })
  })

  it('of another server is never wider than the text, and keeps its shape', () => {
    const issue = anIssue({ picture: aPicture() })
    expect(createView({ ...source, issue }, 'en').picture).toMatchObject({
      ...{ src: 'https://example.com/hall.jpg', width: 560, height: 315 },
    })
    const small = aPicture({ source: { url: 'https://example.com/a.png', width: 120, height: 40 } })
    expect(createView({ ...source, issue: anIssue({ picture: small }) }, 'en').picture).toMatchObject({
      ...{ width: 120, height: 40 },
    })
  })

  it('is described in the first language that has words, and says the rest in each, what is the same once', () => {
    const picture = aPicture({
      alt: new Map([['en', 'The hall']]),
      caption: both('开幕前', 'Before the opening'),
      credit: both('UN', 'UN'),
    })
    const view = createView({ ...source, issue: anIssue({ picture }) }, 'zh-Hans+en')
    expect(view.picture).toMatchObject({
      ...{ alt: 'The hall', lang: 'en', dir: 'ltr' },
      caption: [
        { lang: 'zh-Hans', text: '开幕前' },
        { lang: 'en', text: 'Before the opening' },
      ],
      credit: [{ lang: 'zh-Hans', text: 'UN' }],
    })
  })

  it('has another one for a dark ground', () => {
    const picture = aPicture({ dark: { url: 'https://example.com/dark.jpg', width: 1120, height: 630 } })
    expect(createView({ ...source, issue: anIssue({ picture }) }, 'en').picture?.dark).toEqual({
      src: 'https://example.com/dark.jpg',
    })
  })

  it('stands in each language’s part where languages stand apart', () => {
    const articles = [anArticle({ picture: aPicture({ caption: both('开幕前', 'Before') }) })]
    const { parts } = createView({ ...source, articles, issue: anIssue({ layout: 'split' }) }, 'zh-Hans+en')
    expect(parts.map((part) => part.articles[0]?.picture?.caption.map(({ text }) => text))).toEqual([
      ['开幕前'],
      ['Before'],
    ])
  })

  it('is nothing where its file cannot be shown', () => {
    const articles = [anArticle({ picture: aPicture({ source: file }) })]
    expect(pictureOf(createView({ ...source, articles }, 'en'))).toBeNull()
  })

  it('is converted with the rest for a derived language', () => {
    const newsletter = aNewsletter({ derived: new Map([['zh-Hant', 'zh-Hans']]) })
    const picture = aPicture({ alt: both('软件', 'Software') })
    const name = new Map([...newsletter.name, ['zh-Hant', '週報']])
    const issue = anIssue({ picture })
    const view = createView({ ...source, newsletter: { ...newsletter, name }, issue }, 'zh-Hant')
    expect(view.picture?.alt).toBe('軟體')
  })
})

it('a plain text says what a picture shows and what is said of it', async () => {
  const renderText = createTextRenderer({ templateDir: 'templates/text' })
  const picture = aPicture({ caption: both('开幕前', 'Before the opening'), credit: both('大会', 'UN') })
  const articles = [anArticle({ picture })]
  const text = await renderText(createView({ ...source, articles, issue: anIssue({ picture }) }, 'en'))
  expect(text.match(/^\[The hall\] Before the opening \(UN\)$/gm)).toHaveLength(2)
})
