import type { Hono } from 'hono'
import type { Store } from '../../domain/ports.ts'
import { letterheadOf } from '../../domain/proof/proof.ts'
import type { Welcome } from '../../domain/readers/reader-ports.ts'
import type { Send } from '../../domain/sending/send-ports.ts'
import { DiglotError } from '../../errors.ts'
import { createNoticeComposer } from '../../mail/message/compose-notice.ts'
import { type DueNotice, noticeMail, personOf } from '../../web/notices/notice-mail.ts'
import { createClientNetwork } from '../../web/routes/client-network.ts'
import { createArticleSearch } from '../../web/search/article-search.ts'
import { type RunningSite, type SitePlace, serveSite } from '../../web/serve-site.ts'
import { createSiteApp } from '../../web/site-app.ts'
import type { AppContext } from '../context.ts'
import { openMailRoute } from '../sending/outgoing-mail.ts'
import { choiceOf } from '../sending/plan-send.ts'
import type { Sending } from '../sending/sending.ts'
import { eraseEverywhere } from './erase-everywhere.ts'
import { createLinkTargets } from './link-targets.ts'
import { type NoticeSource, noticeSources, startNoticeQueue } from './notice-queue.ts'
import { createArchive } from './published-issues.ts'
import { openSiteContent, type SiteContent } from './site-content.ts'

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

interface WelcomeTools {
  readonly store: Pick<Store, 'welcomes' | 'sends'>
  readonly content: Pick<SiteContent, 'site' | 'hiddenIssues'>
  readonly sending: Pick<Sending, 'planSend' | 'send' | 'staysHere'>
}

/**
 * Welcomes readers who have just confirmed, as newsletter.yaml says. The newest issue becomes a delivery of its send, so that
 * whatever holds for others holds for it, and no other send of it reaches them again. This process delivers it, unless
 * another one sends at the time, or a person has left something of that send: then the one that goes on with it does.
 */
function welcomeSource({ store, content, sending }: WelcomeTools): NoticeSource {
  const { welcomes, sends } = store

  /** The newest that anybody may read; null where it is not under way or done, or went to some readers alone. */
  async function newestIssue(): Promise<Send | null> {
    const hidden = await content.hiddenIssues()
    const newest = (await sends.list()).find(
      ({ issueId, state, correction }) =>
        state !== 'cancelled' && correction === undefined && !hidden.has(issueId),
    )
    return newest?.state === 'running' && newest.tags === undefined ? newest : null
  }

  /** False where the note is to take its place. What goes to the outbox reaches nobody, and would count as a copy. */
  async function addCopy(welcome: Welcome, now: Date): Promise<boolean> {
    const newest = sending.staysHere() ? null : await newestIssue()
    if (newest === null) return false
    const { issueId } = newest
    const { defaultEdition } = (await content.site()).newsletter
    const choice = choiceOf(await sends.frozenProof(issueId), defaultEdition)
    return welcomes.addCopy(welcome, { issueId, ...choice }, now)
  }

  return {
    async nextMail(now) {
      for (;;) {
        const welcome = await welcomes.next(now)
        if (welcome === null) return null
        const wanted = (await content.site()).newsletter.welcome
        if (wanted === 'latest-issue' && (await addCopy(welcome, now))) continue
        // Of another process that was faster, or of an editor who has changed their mind, nothing is left to do.
        if ((await welcomes.take(welcome.id)) && wanted !== 'none') return welcome
      }
    },
    recordMail: (id, outcome, now) => welcomes.recordMail(id, outcome, now),
    forget: (now) => welcomes.forget(now),

    async finish(signal) {
      if (sending.staysHere()) return
      for (const issueId of await welcomes.issuesToSend()) await sendCopies(sending, issueId, signal)
    },
  }
}

async function sendCopies(
  { planSend, send }: Pick<Sending, 'planSend' | 'send'>,
  issueId: string,
  signal: AbortSignal,
): Promise<void> {
  try {
    await send(await planSend(issueId), {
      signal,
      onProgress: () => undefined,
      onHold: () => undefined,
      waitsForRetries: false,
    })
  } catch (error) {
    // Another process sends, or a person has just decided about the send: the next look sees what is left.
    if (
      error instanceof DiglotError &&
      ['SEND_RUNNING', 'SEND_PAUSED', 'SEND_CANCELLED'].includes(error.code)
    )
      return
    throw error
  }
}
