import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import type { Editor } from '../../domain/newsletter/editor.ts'
import { letterheadOf } from '../../domain/proof/proof.ts'
import type { AppContext } from '../context.ts'
import { openMailRoute } from '../sending/outgoing-mail.ts'
import { signInMail } from './letters.ts'

/** Asked for by somebody who may be anybody. */
export const linkInput = z.strictObject({ address: z.string().max(320) })
export const tokenInput = z.strictObject({ token: z.string().max(200) })

/** What became of a mail with a link: the folder that it lies in where nothing leaves this machine, or why it did not leave. */
export type SignInMailed =
  | { readonly folder: string }
  | { readonly failure: unknown }
  | { readonly sent: true }

const LINK_MS = 15 * 60_000
/** Links that somebody may have at a time: a stranger who asks again and again fills no mailbox. */
const MOST_LINKS = 3

interface Link {
  readonly address: string
  readonly expiresAt: number
}

interface SignInTools {
  readonly findEditor: (address: string) => Promise<Editor | null>
  readonly onMailed: (mailed: SignInMailed) => void
}

/**
 * Links that are mailed to editors and let them in: each once, within a quarter of an hour. They live in this process, by
 * the hash of their token. Whether an address is an editor's is told by the mailbox alone.
 */
export function createSignIn(context: AppContext, { findEditor, onMailed }: SignInTools) {
  const { clock } = context
  const links = new Map<string, Link>()
  let mailing: Promise<void> = Promise.resolve()

  function forgetOld(): void {
    const now = clock().getTime()
    for (const [key, { expiresAt }] of links) if (expiresAt <= now) links.delete(key)
  }

  function newLink(address: string): string | null {
    forgetOld()
    if ([...links.values()].filter((link) => link.address === address).length >= MOST_LINKS) return null
    const token = randomBytes(32).toString('base64url')
    links.set(keyOf(token), { address, expiresAt: clock().getTime() + LINK_MS })
    return token
  }

  return {
    /** Mails a link below `base` where the address is an editor's. The mail leaves beside: how long this takes tells nothing. */
    async ask({ address }: z.infer<typeof linkInput>, base: string): Promise<void> {
      const editor = await findEditor(address.trim())
      const token = editor === null ? null : newLink(editor.address)
      if (editor === null || token === null) return
      // Behind #, it reaches neither a proxy's log nor a program that only fetches the page.
      const url = `${base}/sign-in#${token}`
      mailing = mailing.then(() => mailLink(context, { editor, url })).then(onMailed)
    },

    /** Whose link it was; null where it is of nobody, was used, or is over. */
    use({ token }: z.infer<typeof tokenInput>): string | null {
      forgetOld()
      const link = links.get(keyOf(token))
      links.delete(keyOf(token))
      return link?.address ?? null
    },

    /** Finishes what is being mailed. */
    close: () => mailing,
  }
}

async function mailLink(
  context: AppContext,
  { editor, url }: { readonly editor: Editor; readonly url: string },
): Promise<SignInMailed> {
  const { config, clock, load, key, dkimKey } = context
  try {
    const { newsletter } = await load()
    const { createNoticeComposer } = await import('../../mail/message/compose-notice.ts')
    const letterhead = letterheadOf(newsletter)
    const compose = createNoticeComposer({ letterhead, key: await key(), dkim: await dkimKey() })
    const message = await compose({ ...signInMail(newsletter, url), to: editor.address }, clock())
    // Not in the outbox, which the page shows: nobody is to come in by the link of another.
    const folder = join(config.dataDir, 'sign-in')
    const transport = await openMailRoute(context, folder).open()
    try {
      const outcome = await transport.deliver(message)
      if (outcome.state !== 'accepted')
        return { failure: new Error(`The server did not take it (${outcome.state}).`) }
      return config.smtpUrl === null ? { folder } : { sent: true }
    } finally {
      await transport.close()
    }
  } catch (failure) {
    return { failure }
  }
}

function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('base64')
}
