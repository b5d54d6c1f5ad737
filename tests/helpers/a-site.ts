import { createSecretKey } from 'node:crypto'
import type { Hono } from 'hono'
import { onTestFinished } from 'vitest'
import { createLinkTargets } from '../../src/app/site/link-targets.ts'
import { createArchive } from '../../src/app/site/published-issues.ts'
import { loadSiteWords } from '../../src/content/words/load-strings.ts'
import { editionsOf } from '../../src/domain/newsletter/edition.ts'
import type { Newsletter } from '../../src/domain/newsletter/newsletter.ts'
import type { Store } from '../../src/domain/ports.ts'
import { type ReaderPurpose, signReaderLink } from '../../src/domain/readers/reader-link.ts'
import type { NewSubscriber } from '../../src/domain/readers/subscriber.ts'
import { namesOf } from '../../src/render/view/derive.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { createArticleSearch } from '../../src/web/search/article-search.ts'
import type { Site } from '../../src/web/site.ts'
import { createSiteApp } from '../../src/web/site-app.ts'
import type { SiteDeps } from '../../src/web/site-deps.ts'
import { aGoldenProof } from './a-golden-proof.ts'
import { aNewsletter } from './a-newsletter.ts'
import { aPerson } from './a-person.ts'
import { defaultStringsDir } from './content-folder.ts'

/** Signs the links of readers; and those that count, as it did those of readers before. */
export const siteKey = createSecretKey(Buffer.alloc(32, 7))
export const secretKey = createSecretKey(Buffer.alloc(32, 6))

export interface TestSite {
  readonly app: Hono
  readonly store: Store
  /** What was told as a fault of the program. */
  readonly errors: readonly unknown[]
  /** The time as the site sees it. */
  setNow(now: Date): void
  /** Puts somebody on the list; their path for a purpose. */
  readerPath(purpose: ReaderPurpose, given?: Partial<NewSubscriber>): Promise<string>
}

/** The site, on which an issue of real mails in four editions was sent. */
export async function aSiteWithAnIssue(...given: Parameters<typeof aSite>): Promise<TestSite> {
  const site = await aSite(...given)
  await publish(site, '2025-w30')
  return site
}

/** Starts the send of an issue whose editions are golden mails. */
export async function publish({ store }: TestSite, issueId: string, now = new Date('2025-07-27T08:00:00Z')) {
  const proof = await aGoldenProof(issueId)
  await store.sends.start(proof, { offered: ['en'], fallback: 'en' }, now)
}

/** The readers' site on a database in memory. */
export async function aSite(
  changes: Partial<Newsletter> & { readonly deps?: Partial<SiteDeps> } = {},
): Promise<TestSite> {
  const { deps, ...newsletterChanges } = changes
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  let now = new Date('2025-07-27T08:00:00Z')
  const errors: unknown[] = []
  const site = await siteOf(aNewsletter(newsletterChanges))
  const archive = createArchive({
    sends: store.sends,
    clock: () => now,
    hiddenIssues: async () => new Set(['2025-w99']),
  })
  const app = createSiteApp(
    {
      site: async () => site,
      key: siteKey,
      secretKey,
      clock: () => now,
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
      networkOf: () => '192.0.2.1',
      onMailDue: () => undefined,
      webhooks: null,
      onError: (error) => errors.push(error),
      ...deps,
    },
    site.newsletter.siteUrl,
  )
  return {
    app,
    store,
    errors,
    setNow: (given) => {
      now = given
    },
    readerPath: async (purpose, given) => {
      const { id, address } = await store.subscribers.add(aPerson(given), now)
      return `/${purpose}/${signReaderLink(siteKey, purpose, { issueId: '2025-w30', subscriberId: id, address })}`
    },
  }
}

export async function siteOf(newsletter: Newsletter): Promise<Site> {
  const folders = { contentDir: defaultStringsDir, defaultStringsDir }
  return {
    newsletter,
    names: namesOf(newsletter),
    words: await loadSiteWords(newsletter, folders),
    editions: editionsOf(newsletter),
    formsUrl: null,
    formatDay: (day, language) => `${day} in ${language}`,
  }
}

/** A form as a browser posts it, by its button. */
export function press(fields: Readonly<Record<string, string>> = {}): RequestInit {
  return post({ pressed: 'yes', ...fields })
}

/** The same without a button, as programs post it, too. */
export function post(fields: Readonly<Record<string, string>> = {}, headers: HeadersInit = {}): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields), headers }
}
