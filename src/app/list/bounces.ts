import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { parseImapUrl } from '../../bounce/sources/imap-url.ts'
import { readPath, readStream } from '../../bounce/sources/read-path.ts'
import { type Incoming, type IntakeSummary, keepUnread, takeIn } from '../../bounce/take-in.ts'
import { msg } from '../../domain/language/message.ts'
import type { LinkStore } from '../../domain/readers/reader-ports.ts'
import type { AppliedBounce, BounceVerdict } from '../../domain/sending/bounce.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'

export interface ReadBouncesOptions {
  /** Maildirs, mboxes, `.eml` files and folders of them; `-` is `stdin`. */
  readonly paths: readonly string[]
  readonly stdin: AsyncIterable<Buffer>
  /** An address to read instead of `IMAP_URL`; `true` is that one, `false` reads none. */
  readonly imap: string | boolean
  readonly watch: boolean
  readonly dryRun: boolean
  readonly signal: AbortSignal
  readonly onMessage: (applied: readonly AppliedBounce[]) => void
  readonly onLost: (why: string) => void
}

export interface BouncesRead extends IntakeSummary {
  /** Where the messages are that a person has to look at. */
  readonly unreadFolder: string
}

/** What comes back of the mails that were sent. */
export function createBounces({ config, contentDir, clock, store, now, key, secretKey }: AppContext) {
  const unreadFolder = join(config.dataDir, 'bounces', 'unread')

  async function* incoming(options: ReadBouncesOptions): AsyncGenerator<Incoming> {
    for (const path of options.paths)
      for await (const one of path === '-' ? readStream(options.stdin) : readPath(path)) {
        if (options.signal.aborted) return
        yield one
      }
    if (options.imap === false) return
    // Loaded where it is needed: no other command speaks IMAP.
    const { readImap } = await import('../../bounce/sources/read-imap.ts')
    const mailbox = parseImapUrl(options.imap === true ? requireImapUrl(config.imapUrl) : options.imap)
    yield* readImap({ mailbox, ...options })
  }

  return {
    /** What providers tell of, as routes for a site: see `createWebhooks`. Null where none of them is configured. */
    async webhooks(): Promise<Hono | null> {
      if (Object.values(config.webhooks).every((secret) => secret === null)) return null
      const { createWebhooks } = await import('../../bounce/webhooks/create-webhooks.ts')
      const { createSnsLoader } = await import('../../bounce/webhooks/sns.ts')
      const { bounces } = await store()
      return createWebhooks({
        secrets: config.webhooks,
        key,
        clock,
        apply: async (report) => bounces.apply(report, { now: await now(), dryRun: false }),
        applied: bounces.appliedWebhooks,
        keepUnread: (name, body) => keepUnread(unreadFolder, name, body),
        load: createSnsLoader({ fetch, timeoutMs: SNS_TIMEOUT_MS }),
      })
    },

    /**
     * Reads messages and records what they say. Throws `NOT_FOUND` for a path that is not there, `IMAP_FAILED` where a
     * mailbox cannot be read; what was read until then is recorded.
     */
    async readBounces(options: ReadBouncesOptions): Promise<BouncesRead> {
      await requireNewsletter(config.root, contentDir)
      const { parseBounce } = await import('../../bounce/parse-bounce.ts')
      const { bounces, links } = await store()
      const keys = { key: await key(), secretKey: await secretKey() }
      const { dryRun, onMessage } = options
      const summary = await takeIn(incoming(options), {
        parse: async (raw) => {
          const verdicts = await parseBounce(raw, { key: keys.key })
          if (verdicts.some(({ delivery }) => delivery !== null)) return verdicts
          const unbound = await parseBounce(raw, { key: keys.secretKey })
          return (await isAboutUnbound(unbound, links)) ? unbound : verdicts
        },
        apply: async (report) => bounces.apply(report, { now: await now(), dryRun }),
        keepUnread: (name, raw) => keepUnread(unreadFolder, name, raw),
        dryRun,
        onMessage,
      })
      return { ...summary, unreadFolder }
    },
  }
}

/** What was sent before tokens were bound to their database comes back with one that is not. */
async function isAboutUnbound(verdicts: readonly BounceVerdict[], links: LinkStore): Promise<boolean> {
  const delivery = verdicts.find((verdict) => verdict.delivery !== null)?.delivery
  return delivery !== null && delivery !== undefined && (await links.madeUnbound(delivery))
}

/** In a wrong folder no token would be ours, and a mail server would believe that its mail was taken in. */
async function requireNewsletter(root: string, contentDir: string): Promise<void> {
  try {
    await access(join(contentDir, 'newsletter.yaml'))
  } catch (cause) {
    throw new DiglotError('NOT_FOUND', msg`The folder is no newsletter.`, {
      where: root,
      hint: msg`Name the folder with content/newsletter.yaml by \`diglot -C FOLDER\`.`,
      cause,
    })
  }
}

function requireImapUrl(url: string | null): string {
  if (url !== null) return url
  throw new DiglotError('USAGE', msg`Neither a file nor a mailbox to read is named.`, {
    where: 'diglot bounces',
    hint: msg`Name a Maildir, an mbox or an .eml file, or set IMAP_URL in .env, as imaps://user:password@host/INBOX.`,
  })
}

const SNS_TIMEOUT_MS = 10_000
