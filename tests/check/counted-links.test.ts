import { describe, expect, it } from 'vitest'
import { checkIssue } from '../../src/check/index.ts'
import { links, uncountedLinks } from '../../src/check/links/links.ts'
import type { Edition } from '../../src/domain/newsletter/edition.ts'
import { templateNames } from '../../src/domain/newsletter/issue.ts'
import { slotMarks } from '../../src/domain/proof/slots.ts'
import { signClickLink } from '../../src/domain/readers/click-link.ts'
import { withCountedLinks } from '../../src/render/counted-links.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { aCheckInput } from '../helpers/a-check-input.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'
import { siteKey } from '../helpers/a-site.ts'
import { anEdition } from '../helpers/an-edition.ts'
import { loadFixture, newestSource } from '../helpers/fixture-issue.ts'
import { engines, renderText } from '../helpers/renderers.ts'

const content = await loadFixture('zh-en')
const source = newestSource(content, 'stacked')
const newsletter = { ...content.newsletter, countsClicks: true }
const counted = (edition: Edition) =>
  withCountedLinks(edition, newsletter.siteUrl, (index) => {
    const link = { issueId: source.issue.id, editionId: edition.id, index }
    return `${newsletter.siteUrl}/go/${signClickLink(siteKey, link)}`
  })

describe('the check of an issue whose clicks are counted', () => {
  it.each(templateNames)('finds no more than without it (%s)', async (engine) => {
    const editions = await Promise.all(
      ['zh-Hans+en'].map((id) => renderEdition(source, id, { engine: engines[engine], renderText })),
    )
    const check = (shown: readonly Edition[]) =>
      checkIssue({
        ...source,
        newsletter,
        editions: shown,
        glossary: content.glossary,
        placeOf: content.placeOf,
      })
    expect(check(editions.map(counted))).toEqual(check(editions))
    expect(editions.map(counted)[0]?.links?.length).toBeGreaterThan(5)
  })

  it('still names a link that only one of the two parts has, by its target', () => {
    const edition = counted({
      ...anEdition({ text: 'A' }),
      html: '<a href="https://example.com/a">A</a>',
    })
    const input = { ...aCheckInput({}), newsletter, editions: [edition] }
    expect(
      checkIssue(input)
        .filter(({ rule }) => rule === 'same-text')
        .map(({ message }) => message),
    ).toEqual(['The plain text has no link to https://example.com/a.'])
  })
})

describe('a link that holds a slot', () => {
  const html = `<a href="https://example.com/?e=${slotMarks.address}">A</a><a href="${slotMarks.unsubscribeUrl}">B</a>`
  it('is told where clicks are counted', () => {
    const input = aCheckInput({ html }, { newsletter: aNewsletter({ countsClicks: true }) })
    expect(uncountedLinks(input)).toMatchObject([
      {
        rule: 'uncounted-link',
        severity: 'warning',
        message: expect.saying('https://example.com/?e={{slots.address}} are not counted'),
      },
    ])
    expect(uncountedLinks(aCheckInput({ html }))).toEqual([])
  })

  it.each([
    [slotMarks.preferencesUrl, 0],
    [`${slotMarks.preferencesUrl}?lang=ja`, 0],
    [`https://example.com/?e=${slotMarks.address}`, 0],
    [slotMarks.address, 1],
    [`${slotMarks.preferencesUrl}x`, 1],
    [`https://${slotMarks.name}.example.com/`, 1],
  ])('leads somewhere where the slot may stand: %j', (target, faults) => {
    expect(links(aCheckInput({ html: `<a href="${target}">x</a>` }))).toHaveLength(faults)
  })
})
