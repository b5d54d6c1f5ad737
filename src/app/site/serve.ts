import type { Hono } from 'hono'
import { letterheadOf } from '../../domain/proof/proof.ts'
import { createNoticeComposer } from '../../mail/message/compose-notice.ts'
import { type DueNotice, noticeMail, personOf } from '../../web/notices/notice-mail.ts'
import { createClientNetwork } from '../../web/routes/client-network.ts'
import { createArticleSearch } from '../../web/search/article-search.ts'
import { type RunningSite, type SitePlace, serveSite } from '../../web/serve-site.ts'
import { createSiteApp } from '../../web/site-app.ts'
import type { AppContext } from '../context.ts'
import { openMailRoute } from '../sending/outgoing-mail.ts'
import { eraseEverywhere } from './erase-everywhere.ts'
import { createLinkTargets } from './link-targets.ts'
import { noticeSources, startNoticeQueue } from './notice-queue.ts'
import { createArchive } from './published-issues.ts'
import { openSiteContent, type SiteContent } from './site-content.ts'
import { type WelcomeTools, welcomeSource } from './welcome.ts'

interface ServeOptions extends SitePlace {
  /** Whether a proxy stands before the site and names its clients in X-Forwarded-For. */
  readonly trustProxy: boolean
  /** By what welcome copies of issues are sent. */
  readonly sending: WelcomeTools['sending']
  /** Where providers tell of bounces; null where none does. */
  readonly webhooks: () => Promise<Hono | null>
  /** Called with what is a fault of the program, or of content that cannot be read any more. */
  readonly onError: (error: unknown) => void
}

/** What may be said of where the site is served. */
export type ServeChoice = Omit<ServeOptions, 'port' | 'webhooks' | 'sending'> &
  Partial<Pick<ServeOptions, 'port'>>

/** Serves the readers' site until it is closed. */
export async function serveReaders(context: AppContext, options: ServeOptions): Promise<RunningSite> {
  const { onError } = options
  const store = await context.store()
  const clock = store.clock?.now ?? context.clock
  const { sends, readers, signUps, ownerLinks, links, approvals, clicks } = store
  const content = await openSiteContent(context, onError)
  const queue = startNoticeQueue({
    sources: [...noticeSources(store), welcomeSource({ store, content, sending: options.sending })],
    compose: await createNotices(context, content),
    openTransport: openMailRoute(context).open,
    clock,
    onError,
  })
  const close = async () => {
    content.close()
    await queue.close()
  }
  try {
    const { newsletter } = await content.site()
    const archive = createArchive({ sends, clock, hiddenIssues: content.hiddenIssues })
    const app = createSiteApp(
      {
        site: content.site,
        key: await context.key(),
        secretKey: await context.secretKey(),
        clock,
        readers: { ...readers, erase: (id, now) => eraseEverywhere(context, id, now) },
        signUps,
        ownerLinks,
        links,
        archive,
        search: createArticleSearch(archive),
        drawCard: async (card, photo) => (await context.cards()).draw(card, photo),
        clicks,
        pictures: store.pictures,
        linkTargets: createLinkTargets({ sends, approvals }),
        networkOf: createClientNetwork(options),
        onMailDue: () => void queue.wake(),
        webhooks: await options.webhooks(),
        onError,
      },
      newsletter.siteUrl,
    )
    const running = await serveSite(app, options)
    return {
      url: running.url,
      async close() {
        await running.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Mails about requests: signed like the issues, under the letterhead of this moment. */
async function createNotices(context: AppContext, { site }: SiteContent) {
  const [key, dkim] = [await context.key(), await context.dkimKey()]
  return async (mail: DueNotice, date: Date) => {
    const current = await site()
    const notice = await noticeMail(current, mail, key)
    const compose = createNoticeComposer({ letterhead: letterheadOf(current.newsletter), key, dkim })
    return compose({ ...notice, to: personOf(mail).address }, date)
  }
}
