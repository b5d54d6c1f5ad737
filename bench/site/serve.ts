import { createSecretKey } from 'node:crypto'
import { join } from 'node:path'
import { createLinkTargets } from '../../src/app/site/link-targets.ts'
import { createArchive } from '../../src/app/site/published-issues.ts'
import { loadContent } from '../../src/content/load-content.ts'
import { loadSiteWords } from '../../src/content/words/load-strings.ts'
import { editionsOf } from '../../src/domain/newsletter/edition.ts'
import { signReaderLink } from '../../src/domain/readers/reader-link.ts'
import { namesOf } from '../../src/render/view/derive.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { createArticleSearch } from '../../src/web/search/article-search.ts'
import { serveSite } from '../../src/web/serve-site.ts'
import { createSiteApp } from '../../src/web/site-app.ts'
import { readSampleProof } from '../delivery/read-sample-proof.ts'

/**
 * The readers' site with its store, as a process of its own: `serve.ts <folder> <proof> <readers>`, and `seeded` where
 * the readers and the send are in the database already. It tells its URL and the path by which each reader leaves, then
 * its memory, collected, and its CPU whenever it is asked.
 */
const [folder = '', proofPath = '', readers = '0', seeded] = process.argv.slice(2)
const key = createSecretKey(Buffer.alloc(32, 7))
const store = await openSqliteStore(join(folder, 'diglot.db'))
const people = Array.from({ length: Number(readers) }, (_, index) => `reader${index}@example.com`)
for (let start = 0; seeded === undefined && start < people.length; start += 1_000)
  await store.subscribers.importAll(
    people
      .slice(start, start + 1_000)
      .map((address) => ({ address, addressKey: address, name: '', edition: 'en' })),
    new Date(),
  )
const proof = readSampleProof(proofPath)
if (seeded === undefined) await store.sends.start(proof, { offered: ['none'], fallback: 'none' }, new Date())

const content = join(import.meta.dirname, '../../content')
const strings = join(content, 'strings')
const { newsletter } = await loadContent(content, { defaultStringsDir: strings })
const site = {
  newsletter,
  names: namesOf(newsletter),
  words: await loadSiteWords(newsletter, { contentDir: strings, defaultStringsDir: strings }),
  editions: editionsOf(newsletter),
  formsUrl: null,
  formatDay: (day: string) => day,
}
const archive = createArchive({
  sends: store.sends,
  clock: () => new Date(),
  hiddenIssues: async () => new Set(),
})
const app = createSiteApp(
  {
    site: async () => site,
    key,
    secretKey: key,
    clock: () => new Date(),
    readers: store.readers,
    signUps: store.signUps,
    ownerLinks: store.ownerLinks,
    links: store.links,
    archive,
    search: createArticleSearch(archive),
    drawCard: async ({ text }) => Buffer.from(text.headlines.join('\n')),
    clicks: store.clicks,
    pictures: store.pictures,
    linkTargets: createLinkTargets(store),
    networkOf: () => '',
    onMailDue: () => undefined,
    webhooks: null,
    onError: (error) => {
      throw error
    },
  },
  newsletter.siteUrl,
)
const running = await serveSite(app, { host: '127.0.0.1', port: 0 })
const leavePaths = people.map(
  (address, index) =>
    `/unsubscribe/${signReaderLink(key, 'unsubscribe', { issueId: proof.issueId, subscriberId: index + 1, address })}`,
)
process.on('message', async (question) => {
  globalThis.gc?.()
  const counts = await store.subscribers.count()
  const left = counts.filter(({ status }) => status === 'left').reduce((sum, { count }) => sum + count, 0)
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  process.send?.({ question, left, rssBytes: rss, heapBytes: heapUsed, cpuSeconds: (user + system) / 1e6 })
})
process.send?.({ url: running.url, leavePaths, issuePath: `/issues/${proof.issueId}/zh-Hans+en` })
