import { describe, expect, it } from 'vitest'
import { fillHtml, slotMarks } from '../../src/domain/proof/slots.ts'
import { readMail } from '../../src/web/archive/archived-mail.ts'
import { aGoldenProof } from '../helpers/a-golden-proof.ts'

const neutral = {
  name: 'reader',
  address: 'a subscriber',
  unsubscribeUrl: 'https://example.com/unsubscribe',
  preferencesUrl: 'https://example.com/preferences',
}
const archived = (html: string) => fillHtml(readMail(html).html(), neutral)

describe.each(['mjml', 'react'] as const)('a mail of %s in the archive', (engine) => {
  it('has all of its articles, its postal address, and nothing of a reader', async () => {
    const { editions } = await aGoldenProof('2025-w30', engine)
    for (const { html } of editions) {
      const page = archived(html)
      expect(page.match(/<h2/g)?.length).toBe(html.match(/<h2/g)?.length)
      expect(page).toContain('1 Example Street, Exampleton')
      expect(page).not.toMatch(/[\uE000\uE001]|unsubscribe |preferences |why |<!--/)
    }
  })
})

describe('a mail in the archive', () => {
  it('gets neutral values where a slot stands among articles', () => {
    const mail = `<body><div><h2>News for ${slotMarks.name}</h2><p>x</p><a href="${slotMarks.unsubscribeUrl}">leave</a></div></body>`
    expect(archived(mail)).toContain(
      '<div><h2>News for reader</h2><p>x</p><a href="https://example.com/unsubscribe">leave</a></div>',
    )
  })

  it('loses only the innermost paragraph that is about a reader', () => {
    const mail = `<body><div><p>stays</p><div><p>sent to ${slotMarks.address}</p><p>stays too</p></div></div></body>`
    expect(archived(mail)).toContain('<body><div><p>stays</p><div><p>stays too</p></div></div></body>')
  })
})
