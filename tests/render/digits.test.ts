import { describe, expect, it } from 'vitest'
import { inEasternDigits } from '../../src/domain/language/digits.ts'
import { defaultTypography, inChosenDigits } from '../../src/domain/newsletter/newsletter.ts'
import { createView } from '../../src/render/view/view.ts'
import { loadFixture, newestSource } from '../helpers/fixture-issue.ts'
import { renderText } from '../helpers/renderers.ts'

const content = await loadFixture('ar-en')

/** The newest issue of the Arabic newsletter, with four articles so that it has a list of contents. */
function arabicIssue(easternDigits: boolean) {
  const source = newestSource(content, 'stacked')
  const articles = Array.from({ length: 4 }, (_, at) => ({
    ...(source.articles[0] ?? expect.fail('There is an article.')),
    id: `article-${at}`,
  }))
  const typography = new Map([['ar', { ...defaultTypography('ar'), easternDigits }]])
  return {
    ...source,
    newsletter: { ...source.newsletter, typography },
    articles,
    issue: { ...source.issue, articles: articles.map(({ id }) => id) },
  }
}

describe('digits of the Arabic script', () => {
  it('are those of the country', () => {
    expect([inEasternDigits('28 يوليو 2025', 'ar'), inEasternDigits('1404/5', 'fa')]).toEqual([
      '٢٨ يوليو ٢٠٢٥',
      '۱۴۰۴/۵',
    ])
  })

  it('are written in dates, numbers and counts where they were chosen, and the texts of editors stay', () => {
    const [chosen, usual] = [true, false].map((isChosen) => createView(arabicIssue(isChosen), 'ar+en'))
    expect(usual?.meta[0]?.text).toMatch(/\d+ .+ 20\d\d · .+\d/)
    expect(chosen?.meta[0]?.text).not.toMatch(/[0-9]/)
    expect(chosen?.meta[0]?.text).toMatch(/[٠-٩]/)
    expect(chosen?.meta[1]).toEqual(usual?.meta[1])
    expect(chosen?.contents?.entries.map(({ numeral }) => numeral)).toEqual(['١', '٢', '٣', '٤'])
    expect(usual?.contents?.entries.map(({ numeral }) => numeral)).toEqual(['1', '2', '3', '4'])
    const sections = (view = usual) => view?.parts[0]?.articles.map((article) => article.sections)
    expect(sections(chosen)).toEqual(sections(usual))
    expect(chosen?.subject).toBe(usual?.subject)
  })

  it('follow the first language of an edition in numbers that its languages share', () => {
    const numerals = (edition: string) =>
      createView(arabicIssue(true), edition).parts[0]?.articles.map(({ numeral }) => numeral)
    expect([numerals('ar+en'), numerals('en+ar')]).toEqual([
      ['١', '٢', '٣', '٤'],
      ['1', '2', '3', '4'],
    ])
  })

  it('stand in the text part, too', async () => {
    const text = await renderText(createView(arabicIssue(true), 'ar'))
    expect(text).toMatch(/^٤\. /m)
    expect(text).not.toMatch(/^\d\. /m)
  })

  it('are nothing to a language of other letters', () => {
    const typography = new Map([['en', { ...defaultTypography('en'), easternDigits: true }]])
    expect(inChosenDigits('28 July', { typography }, 'en')).toBe('28 July')
  })
})
