import { describe, expect, it } from 'vitest'
import { pictures } from '../../../src/check/pictures/pictures.ts'
import type { CheckInput } from '../../../src/check/rule.ts'
import { inEnglish, msg } from '../../../src/domain/language/message.ts'
import {
  CENTRE,
  type Picture,
  pictureKey,
  type ReadyPicture,
} from '../../../src/domain/newsletter/picture.ts'
import { aCheckInput } from '../../helpers/a-check-input.ts'
import { aNewsletter, anArticle, anIssue } from '../../helpers/a-newsletter.ts'
import { aPicture, aReadyPicture } from '../../helpers/a-picture.ts'

const key = pictureKey('hall.jpg', CENTRE)
const ofFile = (changes: Partial<Picture> = {}) => aPicture({ source: { file: 'hall.jpg' }, ...changes })

function findings(picture: Picture, changes: Partial<CheckInput> = {}) {
  const articles = [anArticle({ picture, accepted: [] })]
  return pictures(aCheckInput({}, { articles, ...changes }))
}

const ready = (changes: Partial<ReadyPicture>): Partial<CheckInput> => ({
  pictureFiles: { ready: new Map([[key, { ...aReadyPicture(), ...changes }]]), refused: new Map() },
})
const said = (picture: Picture, changes: Partial<CheckInput> = {}) =>
  findings(picture, changes).map(
    ({ rule, severity, where, message }) => `${severity} ${rule} ${where.file} ${inEnglish(message)}`,
  )
const at = 'article/2025-07-24-template/image'

describe('the check of a picture', () => {
  it('has nothing to say of one that is described, large, light and still', () => {
    expect(said(ofFile(), ready({}))).toEqual([])
    expect(said(aPicture())).toEqual([])
  })

  it('wants it described in every language, as an error', () => {
    expect(said(aPicture({ alt: new Map([['en', 'The hall']]) }))).toEqual([
      `error picture-alt ${at}.alt.zh-Hans Nothing says in Simplified Chinese what the picture shows.`,
    ])
  })

  it('wants each language to say it in its own words, unless somebody accepts it', () => {
    const picture = aPicture({
      alt: new Map([
        ['zh-Hans', 'OpenAI'],
        ['en', 'OpenAI'],
      ]),
    })
    const [found] = findings(picture)
    expect([found?.rule, found?.severity, found?.acceptAs]).toEqual(['picture-same-alt', 'warning', 'OpenAI'])
    const accepted = [{ rule: 'picture-same-alt', of: 'OpenAI', reason: 'A name.' }]
    expect(findings(picture, { articles: [anArticle({ picture, accepted })] })).toEqual([])
  })

  it('names an acceptance that accepts nothing any more', () => {
    const accepted = [{ rule: 'picture-animated', of: 'hall.jpg', reason: 'It is the point.' }]
    const input = { articles: [anArticle({ picture: ofFile(), accepted })], ...ready({}) }
    expect(findings(ofFile(), input).map(({ rule }) => rule)).toEqual(['stale-acceptance'])
    expect(findings(ofFile(), { ...input, ...ready({ isAnimated: true }) })).toEqual([])
  })

  it.each([
    [
      'heavy',
      ready({ double: { ...aReadyPicture().single, bytes: 250_000 } }),
      `warning picture-heavy ${at}.file The picture hall.jpg takes 250 KB; above 200 it comes late on a phone.`,
    ],
    [
      'animated',
      ready({ isAnimated: true }),
      `warning picture-animated ${at}.file The picture hall.jpg moves. Outlook shows its first frame alone, and what moves keeps people from reading.`,
    ],
    [
      'small',
      ready({ single: { ...aReadyPicture().single, width: 300 } }),
      `warning picture-small ${at}.file The picture hall.jpg is 300 pixels wide; a mail shows pictures 560 wide.`,
    ],
    [
      'no picture',
      { pictureFiles: { ready: new Map(), refused: new Map([[key, msg`The file is empty.`]]) } },
      `error picture-file ${at}.file The picture hall.jpg cannot be shown. The file is empty.`,
    ],
  ])('names a file that is %s', (_what, files, sentence) => {
    expect(said(ofFile(), files)).toEqual([sentence])
  })

  it('names a host that is not https, and a small picture of another host, also those for the dark', () => {
    const plain = { url: 'http://example.com/a.png', width: 300, height: 200 }
    expect(said(aPicture({ dark: plain }))).toEqual([
      `error picture-host ${at}.dark.url The picture at http://example.com/a.png is not fetched over https, and most mail programs show nothing of it.`,
      `warning picture-small ${at}.dark The picture http://example.com/a.png is 300 pixels wide; a mail shows pictures 560 wide.`,
    ])
  })

  it('looks at the picture of the issue, too', () => {
    const issue = anIssue({ picture: aPicture({ alt: new Map() }) })
    expect(pictures(aCheckInput({}, { issue })).map(({ where }) => where.file)).toEqual([
      'issue/2025-w30/image.alt.zh-Hans',
      'issue/2025-w30/image.alt.en',
    ])
  })

  it('counts what every mail carries where pictures are in it', () => {
    const files = [{ ...aReadyPicture().single, bytes: 1_600_000 }]
    const [edition] = aCheckInput({}).editions
    const editions = edition === undefined ? [] : [{ ...edition, pictures: files }]
    const rulesOf = (policy: 'hosted' | 'inline') =>
      pictures(aCheckInput({}, { editions, newsletter: aNewsletter({ pictures: policy }) })).map(
        ({ rule }) => rule,
      )
    expect([rulesOf('inline'), rulesOf('hosted')]).toEqual([['pictures-carried'], []])
  })
})
