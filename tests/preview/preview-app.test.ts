import { describe, expect, it } from 'vitest'
import { slotMarks } from '../../src/domain/slots.ts'
import { DiglotError } from '../../src/errors.ts'
import { createPreviewApp, type PreviewDeps } from '../../src/preview/preview-app.ts'
import { aProof } from '../helpers/a-proof.ts'

const proof = aProof()
const editions = proof.editions.map((edition) => ({
  ...edition,
  html: `<p>${edition.id} ${slotMarks.name}</p>`,
  text: slotMarks.name,
}))

const deps: PreviewDeps = {
  newsletterName: async () => 'Weekly <b>',
  listIssues: async () => ({
    issues: [{ id: '2025-w30', number: 30, date: '2025-07-28', subject: 'A & B', articles: 5 }],
    faults: [],
  }),
  renderIssue: async (id) => {
    if (id !== '2025-w30') throw new DiglotError('NOT_FOUND', `There is no issue ${id}.`)
    return {
      id,
      sha256: proof.sha256,
      siteUrl: 'https://example.com',
      editions,
      problems: [
        {
          rule: 'x',
          severity: 'error',
          where: { file: 'a.yaml', line: 1, column: 2 },
          message: 'It is broken.',
          hint: 'Mend it.',
        },
      ],
    }
  },
  sampleSlots: () => ({
    name: '<i>me</i>',
    address: 'a@example.com',
    unsubscribeUrl: 'https://example.com',
    preferencesUrl: 'https://example.com',
  }),
  onChange: () => () => undefined,
}

const app = createPreviewApp(deps)
const get = (path: string, host = '127.0.0.1:4400') => app.request(path, { headers: { host } })

describe('the preview', () => {
  it('lists the issues, escaped', async () => {
    const page = await (await get('/')).text()
    expect(page).toContain('Weekly &lt;b&gt;')
    expect(page).toContain('<a href="/issues/2025-w30">')
  })

  it('shows an issue with its editions and problems', async () => {
    const page = await (await get('/issues/2025-w30?edition=en')).text()
    expect(page).toContain('src="/issues/2025-w30/en/mail.html"')
    expect(page).toMatch(/It is broken\. Mend it\.<br><code>a\.yaml:1:2<\/code>/)
  })

  it('shows the mail with sample values, in a sandbox that runs nothing', async () => {
    const response = await get('/issues/2025-w30/en/mail.html')
    expect(await response.text()).toBe('<p>en &#60;i&#62;me&#60;/i&#62;</p>')
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect(await (await get('/issues/2025-w30/en/mail.txt')).text()).toBe('<i>me</i>')
  })

  it.each([
    ['/issues/2025-w99', 'There is no issue 2025-w99.'],
    ['/issues/2025-w30?edition=fr', 'The issue 2025-w30 has no edition “fr”.'],
    ['/elsewhere', 'There is no such page.'],
  ])('answers %s with a sentence', async (path, message) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain(message)
  })

  it('shows a broken record as something to read', async () => {
    const details = [{ where: 'a.yaml:3:4', message: 'The date does not exist.', hint: 'Correct it.' }]
    const broken = createPreviewApp({
      ...deps,
      renderIssue: async () => {
        throw new DiglotError('CONTENT_INVALID', 'One record cannot be read.', { details })
      },
    })
    const response = await broken.request('/issues/2025-w30', { headers: { host: 'localhost' } })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('The date does not exist. Correct it.')
  })

  it('answers no other name than this machine', async () => {
    expect((await get('/', 'evil.example.com')).status).toBe(421)
    expect((await get('/', 'localhost:4400')).status).toBe(200)
  })
})
