import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import { createProof } from '../../src/domain/proof/proof.ts'
import { signClickLink } from '../../src/domain/readers/click-link.ts'
import { signReaderLink } from '../../src/domain/readers/reader-link.ts'
import { withCountedLinks } from '../../src/render/counted-links.ts'
import { aProof } from '../helpers/a-proof.ts'
import { aSite, secretKey, siteKey } from '../helpers/a-site.ts'
import { scanners } from '../helpers/scanners.ts'

const now = new Date('2025-07-27T08:00:00Z')
const browser = {
  'user-agent': 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15',
}
const goTo = (editionId: string, index: number) =>
  `/go/${signClickLink(secretKey, { issueId: '2025-w30', editionId, index })}`

const LINKS =
  '<p><a href="https://example.com/one?a=1&amp;b=2">1</a> <a href="https://example.org/two">2</a></p>'

/** A proof whose editions have links that count. */
function aCountedProof(html = LINKS) {
  const { issueId, letterhead, editions } = aProof()
  return createProof(
    issueId,
    letterhead,
    editions.map((edition) =>
      withCountedLinks(
        { ...edition, html },
        letterhead.siteUrl,
        (index) => `${letterhead.siteUrl}${goTo(edition.id, index)}`,
      ),
    ),
  )
}

/** Nobody waits for a click to be counted; they are in the order in which they came. */
async function countsOf({ clicks }: Store) {
  await clicks.count({ issueId: 'another', editionId: 'en', index: 0 }, 'reader')
  return clicks.counts('2025-w30')
}

async function aCountingSite({ countsClicks = true, isSent = true, html = LINKS } = {}) {
  const site = await aSite({ countsClicks })
  const proof = aCountedProof(html)
  const approval = { issueId: proof.issueId, sha256: proof.sha256, approvedBy: 'editor', approvedAt: now }
  if (isSent) await site.store.sends.start(proof, { offered: ['en'], fallback: 'en' }, now)
  else await site.store.approvals.record(approval, proof)
  return site
}

describe('a link that counts', () => {
  it('leads where the proof says, and counts the link and the edition apart from programs', async () => {
    const { app, store } = await aCountingSite()
    for (const [path, headers] of [
      [goTo('zh-Hans+en', 1), browser],
      [goTo('zh-Hans+en', 1), browser],
      [goTo('en', 0), browser],
      [goTo('en', 0), { 'user-agent': 'curl/8.9.1' }],
    ] as const) {
      const response = await app.request(path, { headers })
      expect([response.status, response.headers.get('location')]).toEqual([
        302,
        path === goTo('en', 0) ? 'https://example.com/one?a=1&b=2' : 'https://example.org/two',
      ])
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
    expect(await countsOf(store)).toEqual([
      { issueId: '2025-w30', editionId: 'en', index: 0, visitor: 'program', count: 1 },
      { issueId: '2025-w30', editionId: 'en', index: 0, visitor: 'reader', count: 1 },
      { issueId: '2025-w30', editionId: 'zh-Hans+en', index: 1, visitor: 'reader', count: 2 },
    ])
  })

  it.each([
    ['https://example.com/%E4%B8%AD?q=中', 'https://example.com/%E4%B8%AD?q=%E4%B8%AD'],
    ['https://example.com/café', 'https://example.com/caf%C3%A9'],
    ['https://例子.example.com/', 'https://xn--fsqu00a.example.com/'],
  ])('leads to %s by a header that every program reads', async (target, location) => {
    const { app } = await aCountingSite({ html: `<p><a href="${target}">1</a></p>` })
    const response = await app.request(goTo('en', 0), { headers: browser })
    expect(response.headers.get('location')).toBe(location)
  })

  it.each([
    ['a number that the proof does not have', goTo('en', 2)],
    ['an edition that it does not have', goTo('fr', 0)],
    [
      'an issue that was not sent',
      `/go/${signClickLink(secretKey, { issueId: '2025-w31', editionId: 'en', index: 0 })}`,
    ],
    [
      'a link that is for something else',
      `/go/${signReaderLink(siteKey, 'unsubscribe', { issueId: '2025-w30', subscriberId: 0, address: 'reader@example.com' })}`,
    ],
    ['an address', '/go/https:%2f%2fexample.net%2f'],
    ['another number under the same signature', goTo('en', 0).replace('.0.', '.1.')],
  ])('leads nowhere for %s', async (_what, path) => {
    const { app } = await aCountingSite()
    const response = await app.request(`${path}?url=https://example.net`, { headers: browser })
    expect([response.status, response.headers.get('location')]).toEqual([404, null])
  })

  it('goes on leading where it did when clicks are no longer counted, and counts nothing', async () => {
    const { app, store } = await aCountingSite({ countsClicks: false })
    expect((await app.request(goTo('en', 0), { headers: browser })).status).toBe(302)
    expect(await countsOf(store)).toEqual([])
  })

  it('works in a test mail of an issue that is approved', async () => {
    const { app } = await aCountingSite({ isSent: false })
    expect((await app.request(goTo('en', 0), { headers: browser })).status).toBe(302)
  })

  it('leads straight to its target in the archive', async () => {
    const { app } = await aCountingSite()
    const $ = load(await (await app.request('/issues/2025-w30/en')).text())
    const links = $('p a')
      .toArray()
      .map((link) => $(link).attr('href'))
    expect(links).toEqual(['https://example.com/one?a=1&b=2', 'https://example.org/two'])
  })

  it('says on every page that clicks are counted', async () => {
    const { app } = await aCountingSite()
    expect(await (await app.request('/?lang=en')).text()).toContain('but not by whom.')
  })

  it('knows programs that say what they are', async () => {
    const { app, store } = await aCountingSite()
    // The first comes as a browser, and one is the browser of a chat.
    const honest = scanners.slice(1).filter((headers) => !headers['user-agent']?.includes('MicroMessenger'))
    for (const headers of honest) await app.request(goTo('en', 0), { headers })
    await app.request(goTo('en', 0), { method: 'HEAD', headers: browser })
    expect(await countsOf(store)).toEqual([
      { issueId: '2025-w30', editionId: 'en', index: 0, visitor: 'program', count: honest.length + 1 },
    ])
  })
})
