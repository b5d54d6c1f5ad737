import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { endOfReview, isOpenReview, type ReviewRequest } from '../../domain/comments/review.ts'
import { msg } from '../../domain/language/message.ts'
import type { Message, Transport } from '../../domain/ports.ts'
import { letterheadOf } from '../../domain/proof/proof.ts'
import { type Address, parseAddress } from '../../domain/readers/address.ts'
import { DiglotError } from '../../errors.ts'
import type { KeptContent } from '../content/kept-content.ts'
import type { AppContext } from '../context.ts'
import { openMailRoute } from '../sending/outgoing-mail.ts'
import type { AskedReviews, ReviewList, ReviewRequestView } from '../views/comments.ts'
import { issueSubject, log, logged } from './act-log.ts'
import { reviewMail } from './letters.ts'

const MOST_AT_ONCE = 20
/** Open ones of an issue. */
const MOST_OPEN = 100
/** Requests are kept so long after they were made; then nobody needs to know any more who was asked. */
const KEPT_MS = 60 * 86_400_000

export const askReviewInput = z.strictObject({
  to: z.array(z.string().max(320)).min(1).max(MOST_AT_ONCE),
  /** The asker's own words; may be empty. */
  message: z.string().max(2_000),
  mayComment: z.boolean(),
})

interface Asking extends z.infer<typeof askReviewInput> {
  readonly url: string
}

/** Requests to look at one issue: each is a mail with a link of its own, which ends after a week. */
export function createReviewRequests(context: AppContext, kept: Pick<KeptContent, 'content'>) {
  const { config, store, now } = context

  async function requireIssue(id: string) {
    const { issues, newsletter } = await kept.content()
    const issue = issues.get(id)
    if (issue !== undefined) return { issue, newsletter }
    throw new DiglotError('NOT_FOUND', msg`There is no issue ${id} that can be shown.`, {
      hint: msg`Fix it first, or go back to the list.`,
    })
  }

  async function recent(issueId: string): Promise<readonly ReviewRequest[]> {
    return (await store()).reviews.ofIssue(issueId, new Date((await now()).getTime() - KEPT_MS))
  }

  /** The request is kept before its mail leaves; a link whose mail did not leave opens nothing. */
  async function askOne(
    {
      id,
      transport,
      address,
    }: { readonly id: string; readonly transport: Transport; readonly address: string },
    { mayComment, write }: Pick<Asking, 'mayComment'> & { readonly write: Writer },
  ): Promise<string | null> {
    const { reviews } = await store()
    const token = randomBytes(32).toString('base64url')
    const askedAt = await now()
    const request = { issueId: id, address, mayComment, askedBy: context.actor.name, askedAt }
    const number = await reviews.add({ ...request, endsAt: endOfReview(askedAt) }, hashOf(token))
    const outcome = await transport.deliver(await write(address, token))
    if (outcome.state === 'accepted') return null
    // Nobody knows whether an uncertain one has arrived: its link works.
    if (outcome.state === 'uncertain') return outcome.reply
    await reviews.withdraw({ issueId: id, id: number }, await now())
    return outcome.reply
  }

  async function list(issueId: string): Promise<ReviewList> {
    const at = await now()
    return {
      cannotAsk: config.previewUrl === null ? 'no-url' : null,
      staysHere: config.smtpUrl === null,
      requests: (await recent(issueId)).map((request) => requestView(request, at)),
    }
  }

  return {
    list,

    async ask(
      issueId: string,
      { to, message, mayComment }: z.infer<typeof askReviewInput>,
    ): Promise<AskedReviews> {
      const base = requireUrl(config.previewUrl)
      const addresses = requireAddresses(to)
      const { issue, newsletter } = await requireIssue(issueId)
      const at = await now()
      await (await store()).reviews.forget(new Date(at.getTime() - KEPT_MS))
      requireRoom(await recent(issueId), { more: addresses.length, at })
      const asked = { issue, by: context.actor.name, message: message.trim(), mayComment }
      const compose = await noticeComposer(context, newsletter)
      const write: Writer = async (address, token) =>
        // Behind #, it reaches neither a proxy's log, nor another site, nor a program that only fetches the page.
        compose({ ...reviewMail(newsletter, `${base}/review#${token}`, asked), to: address }, await now())
      const transport = await openMailRoute(context).open()
      const result = { mailed: [] as string[], failed: [] as { address: string; reply: string }[] }
      try {
        for (const address of addresses) {
          const reply = await askOne({ id: issueId, transport, address }, { mayComment, write })
          if (reply === null) result.mailed.push(address)
          else result.failed.push({ address, reply })
        }
      } finally {
        await transport.close()
        const details = { step: 'ask', mails: result.mailed.length }
        await log(context, { act: 'review', about: issueSubject(issueId), details })
      }
      return result
    },

    /** A person who has the link open sees nothing more with their next click. */
    async withdraw(issueId: string, id: number): Promise<ReviewList> {
      const at = await now()
      const act = { act: 'review', about: issueSubject(issueId), details: { step: 'withdraw' } } as const
      await logged(
        context,
        act,
        ({ reviews }) => reviews.withdraw({ issueId, id }, at),
        (done) => (done ? {} : null),
      )
      return list(issueId)
    },
  }
}

type Writer = (address: string, token: string) => Promise<Message>

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

async function noticeComposer({ key, dkimKey }: AppContext, newsletter: Parameters<typeof letterheadOf>[0]) {
  const { createNoticeComposer } = await import('../../mail/message/compose-notice.ts')
  return createNoticeComposer({
    letterhead: letterheadOf(newsletter),
    key: await key(),
    dkim: await dkimKey(),
  })
}

function requireUrl(url: string | null): string {
  if (url !== null) return url
  throw new DiglotError(
    'CONFIG_INVALID',
    msg`Nobody has said where others reach this page, so no link can be mailed.`,
    {
      where: 'PREVIEW_URL',
      hint: msg`Set PREVIEW_URL to the address that others open.`,
    },
  )
}

/** Each mailbox once. */
function requireAddresses(to: readonly string[]): readonly string[] {
  const parsed = to.map((text) => {
    const found = parseAddress(text)
    if (!('fault' in found)) return found
    throw new DiglotError('USAGE', msg`“${text}” is not an address. ${found.fault} Nobody was asked.`, {
      hint: msg`Correct it, or leave it out.`,
    })
  })
  return [...new Map(parsed.map((one: Address) => [one.key, one.address])).values()]
}

function requireRoom(
  requests: readonly ReviewRequest[],
  { more, at }: { readonly more: number; readonly at: Date },
): void {
  if (requests.filter((request) => isOpenReview(request, at)).length + more <= MOST_OPEN) return
  throw new DiglotError('USAGE', msg`At most ${MOST_OPEN} people can be asked at a time; nobody was asked.`, {
    hint: msg`Take back requests that nobody needs any more.`,
  })
}

function requestView(request: ReviewRequest, at: Date): ReviewRequestView {
  const { id, address, mayComment, askedBy, askedAt, endsAt, withdrawnAt, openedAt, commentedAt } = request
  return {
    ...{ id, address, mayComment, by: askedBy, at: askedAt.toISOString(), endsAt: endsAt.toISOString() },
    state: isOpenReview(request, at) ? 'open' : withdrawnAt === null ? 'ended' : 'withdrawn',
    openedAt: openedAt?.toISOString() ?? null,
    commentedAt: commentedAt?.toISOString() ?? null,
  }
}
