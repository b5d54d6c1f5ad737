import { expect, it } from 'vitest'
import { slotMarks } from '../../src/domain/proof/slots.ts'
import { withCountedLinks } from '../../src/render/counted-links.ts'
import { aProof } from '../helpers/a-proof.ts'

const SITE = 'https://digest.example.com'
const [edition] = aProof().editions
if (edition === undefined) throw new Error('The proof has no edition.')
const counted = (html: string) =>
  withCountedLinks({ ...edition, html }, SITE, (index) => `${SITE}/go/${index}`)

it('replaces each link to elsewhere by one that counts, and keeps where it leads to', () => {
  const { html, links, text } = counted(
    `<a href="https://example.com/a?x=1&amp;y=2&#x3D;">A</a><a class="b" style="c" href="http://example.org/">B</a><A HREF="https://example.com/a?x=1&amp;y=2=">A again</A>`,
  )
  expect(html).toBe(
    `<a href="${SITE}/go/0">A</a><a class="b" style="c" href="${SITE}/go/1">B</a><A HREF="${SITE}/go/0">A again</A>`,
  )
  expect(links).toEqual(['https://example.com/a?x=1&y=2=', 'http://example.org/'])
  expect(text).toBe(edition.text)
})

it.each([
  `<a href="${SITE}/issues/2025-w30/en">view</a>`,
  `<a href="${SITE}">home</a>`,
  `<a href="${slotMarks.unsubscribeUrl}">leave</a>`,
  `<a href="https://example.com/?e=${slotMarks.address}">yours</a>`,
  `<a href="https://example.com/${slotMarks.name}/x">yours</a>`,
  `<a href="https://example.com/?back=${slotMarks.preferencesUrl}">yours</a>`,
  '<a href="#a1">jump</a>',
  '<a href="mailto:reader@example.com">write</a>',
  '<img src="https://example.com/a.png"><link href="https://example.com/b.css">',
  '<p>&lt;a href="https://example.com/"&gt;</p>',
])('leaves %s as it is', (html) => {
  expect(counted(html)).toMatchObject({ html, links: [] })
})

it('counts a host apart that only begins like the site', () => {
  expect(counted(`<a href="${SITE}.example.net/">x</a>`).links).toEqual([`${SITE}.example.net/`])
})
