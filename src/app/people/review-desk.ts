import type { z } from 'zod'
import type { CommentFiles } from '../../content/comments/comment-files.ts'
import type { Commented } from '../../domain/comments/comment.ts'
import { isOpenReview, type ReviewRequest } from '../../domain/comments/review.ts'
import { cleanLine } from '../../domain/language/characters.ts'
import { msg } from '../../domain/language/message.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import type { Editor } from '../../domain/newsletter/editor.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { DiglotError } from '../../errors.ts'
import { type commentInput, createComments, type replyInput } from '../content/comments.ts'
import type { KeptContent } from '../content/kept-content.ts'
import type { AppContext } from '../context.ts'
import type { IssueComments, ReviewText, ReviewView } from '../views/comments.ts'
import { hashOf } from './review-requests.ts'
import type { tokenInput } from './sign-in.ts'

interface ReviewTools {
  readonly kept: KeptContent
  readonly comments: CommentFiles
  readonly findEditor: (address: string) => Promise<Editor | null>
  /** A mail of an issue, as it is shown to everybody. */
  readonly mail: (issue: string, edition: string) => Promise<string>
}

/**
 * What somebody sees who was asked to look at an issue: its mails, and what people say of it where they may comment.
 * They have no desk: there is no use case here that takes another issue, and none that changes a text.
 */
export function createReviewDesk(context: AppContext, tools: ReviewTools) {
  /** Null where the token is of no request, or of one that has ended or was taken back. */
  async function find(token: string | undefined): Promise<ReviewRequest | null> {
    if (token === undefined || token === '') return null
    const request = await (await context.store()).reviews.find(hashOf(token))
    return request !== null && isOpenReview(request, await context.now()) ? request : null
  }

  return {
    find,

    /** What the button behind the link does: the person who asked sees that it was opened. */
    async enter({ token }: z.infer<typeof tokenInput>): Promise<ReviewRequest | null> {
      const request = await find(token)
      if (request !== null)
        await (await context.store()).reviews.recordOpened(request.id, await context.now())
      return request
    },

    async as(request: ReviewRequest) {
      return createReview(context, tools, { request, name: await nameOf(request, tools) })
    },
  }
}

interface Guest {
  readonly request: ReviewRequest
  readonly name: string
}

function createReview(context: AppContext, tools: ReviewTools, { request, name }: Guest) {
  const { issueId, mayComment, endsAt, mark } = request
  const { kept, mail } = tools
  // An address that is not in newsletter.yaml stands in no file and no log.
  const actor = { name, address: null, account: null, role: 'reader', languages: [] } as const
  const own = { ...context, actor }
  const comments = createComments(own, { ...tools, as: { name, guest: mark } })

  function requireComments(): void {
    if (mayComment) return
    throw new DiglotError('FORBIDDEN', msg`This link is for reading; nothing was kept.`, {
      hint: msg`Answer the mail that you got.`,
    })
  }

  async function requireInIssue({ kind, id }: Commented): Promise<void> {
    requireComments()
    if (kind === 'issue' && id === issueId) return
    const articles = (await kept.content()).issues.get(issueId)?.articles ?? []
    if (kind === 'article' && articles.includes(id)) return
    throw new DiglotError('FORBIDDEN', msg`This link shows one issue, and this is no part of it.`, {
      hint: msg`Comment on the issue itself.`,
    })
  }

  async function commented(): Promise<IssueComments> {
    await (await context.store()).reviews.recordCommented(request.id, await context.now())
    return comments.ofIssue(issueId)
  }

  return {
    view: (): Promise<ReviewView> =>
      asShown(async () => {
        const { content, issue, proof } = await kept.built(issueId, null)
        const inIssue = issue.articles.flatMap((id) => content.articles.get(id) ?? [])
        return {
          newsletter: Object.fromEntries(content.newsletter.name),
          issue: { id: issue.id, number: issue.number, date: issue.date },
          ...{ me: name, mayComment, endsAt: endsAt.toISOString() },
          // What most readers get comes first.
          editions: proof.editions
            .map(({ id, languages, subject }) => ({ id, languages, subject }))
            .sort((one, other) => rankOf(one, content.newsletter) - rankOf(other, content.newsletter)),
          texts: mayComment ? inIssue.flatMap(textsOf) : [],
          comments: mayComment ? await comments.ofIssue(issueId) : null,
        }
      }),

    mail: (edition: string): Promise<string> => asShown(() => mail(issueId, edition)),

    async add(about: Commented, input: z.infer<typeof commentInput>): Promise<IssueComments> {
      await requireInIssue(about)
      await comments.add(about, input)
      return commented()
    },

    async reply(about: Commented, id: string, input: z.infer<typeof replyInput>): Promise<IssueComments> {
      await requireInIssue(about)
      await comments.reply(about, id, input)
      return commented()
    },
  }
}

const rankOf = ({ id }: { readonly id: string }, { defaultEdition }: Newsletter): number =>
  id === defaultEdition ? 0 : 1

/** What is wrong with the records of the newsletter is nothing for somebody who sees one issue. */
async function asShown<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (cause) {
    if (!(cause instanceof DiglotError)) throw cause
    throw new DiglotError('NOT_FOUND', msg`This issue cannot be shown at this moment.`, {
      hint: msg`The editors are working on it; try again later.`,
      cause,
    })
  }
}

/** An editor is called by their name, anybody else by what stands before the @. */
async function nameOf({ address }: ReviewRequest, { findEditor }: ReviewTools): Promise<string> {
  const editor = await findEditor(address)
  return editor?.name ?? cleanLine(address.slice(0, address.lastIndexOf('@')))
}

function textsOf({ id, sections }: Article): readonly ReviewText[] {
  return [...sections].flatMap(([language, { headline, summary }]) => {
    const field = `sections.${language}`
    const texts = [
      ...(headline === null ? [] : [{ field: `${field}.headline`, text: headline }]),
      ...(summary ?? []).map((text, at) => ({ field: `${field}.summary.${at}`, text })),
    ]
    return texts.map((text) => ({ article: id, language, ...text }))
  })
}
