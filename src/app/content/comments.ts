import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { CommentFiles } from '../../content/comments/comment-files.ts'
import { commentedWords, findInComment } from '../../content/comments/comment-schema.ts'
import { listRecords } from '../../content/records/list-records.ts'
import {
  type Comment,
  type Commented,
  type Commenter,
  isSameCommenter,
} from '../../domain/comments/comment.ts'
import { msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { log } from '../people/act-log.ts'
import type { CommentView, IssueComments, RecordComments } from '../views/comments.ts'
import type { KeptContent } from './kept-content.ts'
import { headlines } from './record-fields.ts'

const text = z.string().max(100_000)
export const commentInput = z.strictObject({ on: commentedWords.nullable(), text })
export const replyInput = z.strictObject({ text })
export const resolveCommentInput = z.strictObject({ isResolved: z.boolean() })

type CommentContext = Pick<AppContext, 'actor' | 'contentDir' | 'now' | 'store'>

interface CommentTools {
  readonly kept: Pick<KeptContent, 'content'>
  readonly comments: CommentFiles
  /** Who comments; left out: the actor, as newsletter.yaml names them. */
  readonly as?: Commenter
}

/** What people say about articles and issues, beside the records. Each answers with all comments of the record. */
export function createComments(
  context: CommentContext,
  { kept, comments: files, as = commenterOf(context.actor) }: CommentTools,
) {
  const { contentDir, now } = context

  async function requireRecord({ kind, id }: Commented): Promise<void> {
    const { files: records } = await listRecords(contentDir, `${kind}s`)
    if (records.some((record) => record.id === id)) return
    throw new DiglotError(
      'NOT_FOUND',
      msg`There is no ${kind === 'issue' ? msg`issue` : msg`article`} ${id}.`,
      {
        hint: msg`It may have been renamed or deleted; go back to the list.`,
      },
    )
  }

  async function read(about: Commented): Promise<RecordComments> {
    const { comments, faults } = await files.read(about)
    return { ...about, comments: comments.map((comment) => commentView(comment, as)), faults }
  }

  async function change(
    about: Commented,
    step: string,
    edit: (comments: readonly Comment[]) => readonly Comment[],
  ): Promise<RecordComments> {
    await requireRecord(about)
    const comments = await files.change(about, edit)
    await log(context, { act: 'comment', about, details: { step } })
    return { ...about, comments: comments.map((comment) => commentView(comment, as)), faults: [] }
  }

  return {
    async ofRecord(about: Commented): Promise<RecordComments> {
      await requireRecord(about)
      return read(about)
    },

    /** Of the issue first, then of its articles in their order, as far as there are any. */
    async ofIssue(id: string): Promise<IssueComments> {
      await requireRecord({ kind: 'issue', id })
      const { issues, articles } = await kept.content()
      const inIssue = issues.get(id)?.articles ?? []
      const own = { ...(await read({ kind: 'issue', id })), headline: null }
      const others = await Promise.all(
        inIssue.map(async (article) => {
          const found = articles.get(article)
          const headline = found === undefined ? null : headlines(found)
          return { ...(await read({ kind: 'article', id: article })), headline }
        }),
      )
      const records = [own, ...others.filter(({ comments, faults }) => comments.length + faults.length > 0)]
      const open = records.flatMap(({ comments }) => comments).filter(({ resolved }) => resolved === null)
      return { open: open.length, records }
    },

    async add(about: Commented, { on, text: given }: z.infer<typeof commentInput>): Promise<RecordComments> {
      const said = requireText(given)
      const comment: Comment = {
        ...{ id: newId(), by: as, at: await now(), on: on && { ...on, quote: on.quote.toWellFormed() } },
        ...{ text: said, replies: [], resolved: null },
      }
      return change(about, 'add', (comments) => [...comments, comment])
    },

    async reply(
      about: Commented,
      id: string,
      { text: given }: z.infer<typeof replyInput>,
    ): Promise<RecordComments> {
      const reply = { id: newId(), by: as, at: await now(), text: requireText(given) }
      return change(about, 'reply', (comments) =>
        edited(comments, id, (comment) => ({ ...comment, replies: [...comment.replies, reply] })),
      )
    },

    /** Who says it last counts; where it is so already, the first one does. */
    async resolve(
      about: Commented,
      id: string,
      { isResolved }: z.infer<typeof resolveCommentInput>,
    ): Promise<RecordComments> {
      const resolved = isResolved ? { by: as, at: await now() } : null
      return change(about, isResolved ? 'resolve' : 'reopen', (comments) =>
        edited(comments, id, (comment) => ({
          ...comment,
          resolved: resolved === null ? null : (comment.resolved ?? resolved),
        })),
      )
    },

    /** One's own alone, and only while nobody has answered it: their words would go with it. */
    async remove(about: Commented, id: string): Promise<RecordComments> {
      return change(about, 'delete', (comments) => {
        const comment = requireComment(comments, id)
        requireOwn(comment.by, as)
        if (comment.replies.length > 0) throw answered()
        return comments.filter((other) => other !== comment)
      })
    },

    async removeReply(
      about: Commented,
      { comment: id, reply: replyId }: { readonly comment: string; readonly reply: string },
    ): Promise<RecordComments> {
      return change(about, 'delete', (comments) =>
        edited(comments, id, (comment) => {
          const reply = comment.replies.find((other) => other.id === replyId)
          if (reply === undefined) throw gone()
          requireOwn(reply.by, as)
          return { ...comment, replies: comment.replies.filter((other) => other !== reply) }
        }),
      )
    },
  }
}

/** Too many to meet another one of the same record. */
const newId = (): string => randomBytes(8).toString('hex')

/** With the address only where newsletter.yaml has it anyway: everybody who signs in by a mailed link stands there. */
function commenterOf({ name, address }: AppContext['actor']): Commenter {
  return address === null ? { name } : { name, address }
}

/** One line ends as the other; throws `USAGE` where it cannot be kept. */
function requireText(given: string): string {
  const said = given.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim()
  const found = findInComment(said)
  if (found === null) return said
  throw new DiglotError('USAGE', msg`The comment ${found.is}. Nothing was kept.`, { hint: found.hint })
}

function edited(
  comments: readonly Comment[],
  id: string,
  edit: (comment: Comment) => Comment,
): readonly Comment[] {
  const comment = requireComment(comments, id)
  return comments.map((other) => (other === comment ? edit(comment) : other))
}

function requireComment(comments: readonly Comment[], id: string): Comment {
  const comment = comments.find((other) => other.id === id)
  if (comment === undefined) throw gone()
  return comment
}

function requireOwn(by: Commenter, who: Commenter): void {
  if (isSameCommenter(by, who)) return
  throw new DiglotError('FORBIDDEN', msg`${by.name} wrote this; nothing was deleted.`, {
    hint: msg`Answer it, or call it resolved.`,
  })
}

function answered(): DiglotError {
  return new DiglotError('FORBIDDEN', msg`Somebody has answered this; nothing was deleted.`, {
    hint: msg`Call it resolved.`,
  })
}

function gone(): DiglotError {
  return new DiglotError('NOT_FOUND', msg`Somebody has deleted this comment in the meantime.`, {
    hint: msg`Reload the page.`,
  })
}

function commentView({ at, on, replies, resolved, by, ...comment }: Comment, who: Commenter): CommentView {
  return {
    ...comment,
    ...{ by: commenterView(by), at: at.toISOString(), on, isOwn: isSameCommenter(by, who) },
    replies: replies.map((reply) => ({
      ...{ id: reply.id, by: commenterView(reply.by), at: reply.at.toISOString(), text: reply.text },
      isOwn: isSameCommenter(reply.by, who),
    })),
    resolved: resolved && { by: commenterView(resolved.by), at: resolved.at.toISOString() },
  }
}

function commenterView({ name, guest }: Commenter) {
  return { name, isGuest: guest !== undefined }
}
