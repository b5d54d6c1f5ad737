import { describe, expect, it } from 'vitest'
import { editArticle } from '../../src/content/records/edit-record.ts'
import type { PictureChange } from '../../src/content/records/picture-changes.ts'
import { changedFields } from '../../src/content/records/record-changes.ts'
import { needOfField } from '../../src/domain/newsletter/editor.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'

const bare = `date: 2025-07-24
source: { url: https://example.com/a }
sections:
  en: { headline: A plan, keywords: [Plan], summary: One. }
`
const pictured = `${bare}image:
  file: hall.jpg # from the press office
  alt:
    zh-Hans: 会场
    en: The hall
  credit: { en: UN }
`
const around = { newsletter: aNewsletter({ topics: new Map() }), articleIds: new Set<string>() }

function edited(text: string, image: PictureChange): string {
  const file = { id: '2025-07-24-a', path: 'content/articles/2025-07-24-a.yaml', text }
  return editArticle(file, { image }, around)
}

describe('a change of a picture', () => {
  it('puts one in, with its words', () => {
    const change = {
      source: { file: 'a.jpg' },
      alt: { en: 'A hall ', 'zh-Hans': '' },
      focus: { x: 0.5, y: 0.2 },
    }
    expect(edited(bare, change)).toBe(
      `${bare}image: { file: a.jpg, alt: { en: A hall }, focus: { x: 0.5, y: 0.2 } }\n`,
    )
  })

  it('changes one word of one language and leaves the rest as it is written', () => {
    expect(edited(pictured, { alt: { en: 'The large hall' } })).toBe(
      pictured.replace('en: The hall', 'en: The large hall'),
    )
    expect(edited(pictured, { caption: { en: 'Before the opening' } })).toBe(
      `${pictured}  caption: { en: Before the opening }\n`,
    )
  })

  it('takes out a word that is empty, and a map with its last one', () => {
    expect(edited(pictured, { alt: { en: null } })).toBe(pictured.replace('    en: The hall\n', ''))
    expect(edited(pictured, { credit: { en: ' ' } })).toBe(pictured.replace('  credit: { en: UN }\n', ''))
  })

  it('exchanges the file for an address, and takes the picture out', () => {
    const url = 'https://example.com/a.jpg'
    const text = edited(pictured, { source: { url, width: 1120, height: 630 } })
    expect(text).not.toContain('hall.jpg')
    expect(text).toContain(url)
    expect(edited(pictured, { source: null, alt: { en: null } })).toBe(bare)
  })

  it('refuses words for a picture that somebody has taken out', () => {
    expect(() => edited(bare, { alt: { en: 'The hall' } })).toThrow(
      'The record cannot hold this; nothing was written.',
    )
    expect(edited(bare, { alt: { en: null } })).toBe(bare)
  })

  it('refuses a file of another folder', () => {
    expect(() => edited(pictured, { source: { file: '../../etc/a.jpg' } })).toThrow()
  })

  it('needs of a translator their language, and of everything else a writer', () => {
    const fields = changedFields({
      image: {
        source: { file: 'a.jpg' },
        focus: null,
        alt: { en: 'A', 'zh-Hans': 'B' },
        credit: { en: null },
      },
    })
    expect(fields).toEqual([
      'image.source',
      'image.focus',
      'image.alt.en',
      'image.alt.zh-Hans',
      'image.credit.en',
    ])
    expect(needOfField('article', 'image.alt.en')).toEqual({ right: 'translate', language: 'en' })
    expect(needOfField('issue', 'image.credit.en')).toEqual({ right: 'translate', language: 'en' })
    expect(needOfField('issue', 'image.source')).toEqual({ right: 'write' })
    expect(needOfField('article', 'image.focus')).toEqual({ right: 'write' })
  })
})
