import { expect, it } from 'vitest'
import { atomFeed, jsonFeed } from '../../src/web/archive/feeds.ts'
import { requireXml } from '../fuzz/rendering.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'

const newsletter = aNewsletter()
const BAD = 'a\u0000\u0008\uFFFE\uFFFF\uD800 & <b> ]]> b'
const site = {
  newsletter,
  names: newsletter.name,
  words: new Map(),
  editions: ['en'],
  formsUrl: null,
  formatDay: (day: string) => day,
}

it('what was frozen before content was held to XML ends no feed', async () => {
  const edition = {
    id: 'en',
    languages: ['en'],
    subject: BAD,
    preheader: BAD,
    meta: '',
    picture: null,
    articles: [],
  }
  const issues = [
    {
      issueId: '2025-w30',
      sha256: '',
      publishedAt: new Date('2025-07-28T08:00:00Z'),
      editions: [edition],
      pictures: [],
      calendars: [],
      corrections: [],
    },
  ]
  const facts = { site, edition: 'en', issues, textOf: async () => `<p>${BAD}</p>` }
  requireXml(await atomFeed(facts))
  expect(JSON.parse(await jsonFeed(facts)).items[0].id).toContain('2025-w30/en')
})
