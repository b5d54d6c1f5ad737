import { z } from 'zod'
import {
  type Comment,
  type Commenter,
  MAX_COMMENT,
  MAX_COMMENTS,
  MAX_QUOTE,
  MAX_REPLIES,
} from '../../domain/comments/comment.ts'
import { findBadCharacter } from '../../domain/language/characters.ts'
import { msg } from '../../domain/language/message.ts'
import { strict, withRule } from '../schema/fields.ts'
import type { Finding } from '../schema/text-rules.ts'

/** What a comment may not hold: it is plain text of several lines, and shown as it is. */
export function findInComment(text: string): Finding | null {
  if (text.trim() === '') return { is: msg`is empty`, hint: msg`Write something.` }
  if (text.length > MAX_COMMENT)
    return {
      is: msg`has ${text.length} characters, and one has at most ${MAX_COMMENT}`,
      hint: msg`Shorten it, or write two.`,
    }
  const found = text
    .split('\n')
    .map(findBadCharacter)
    .find((bad) => bad !== null)
  return found ? { is: found.is, hint: msg`Delete the character.` } : null
}

const id = z.string().regex(/^[a-z0-9-]{1,64}$/i)
const time = z.iso.datetime().describe('When, in UTC.')
const by = strict({
  name: z.string().min(1).max(400).describe('What they are called.'),
  address: z.string().max(320).optional().describe('Only of an editor in newsletter.yaml.'),
  guest: id.optional().describe('Of somebody who came by a mailed link.'),
})
const text = withRule(z.string(), findInComment).describe('Plain text.')
/** As a file has it, and as a page says it. */
export const commentedWords = strict({
  field: z
    .string()
    .regex(/^[a-z][\w-]*(\.[\w-]+){0,5}$/i)
    .max(200)
    .describe('Such as sections.en.headline; a paragraph by its number from 0: sections.en.summary.2.'),
  quote: z.string().max(MAX_QUOTE).describe('The words, by which they are found again.'),
})
const reply = strict({ id, by, at: time, text })
const comment = strict({
  id,
  by,
  at: time,
  on: commentedWords.nullable().describe('Which words; null is the whole record.'),
  text,
  replies: z.array(reply).max(MAX_REPLIES).optional().describe('The oldest first.'),
  resolved: strict({ by, at: time }).optional().describe('Left out: it is open.'),
})

/** The file of a record's comments. Nobody has to write one by hand. */
export const commentsSchema = strict({ comments: z.array(comment).max(MAX_COMMENTS) })

type CommentsFile = z.infer<typeof commentsSchema>

export function toComments({ comments }: CommentsFile): readonly Comment[] {
  return comments.map(({ at, by, on, replies = [], resolved, ...rest }) => ({
    ...rest,
    by: commenter(by),
    at: new Date(at),
    on,
    replies: replies.map((each) => ({ ...each, by: commenter(each.by), at: new Date(each.at) })),
    resolved: resolved === undefined ? null : { by: commenter(resolved.by), at: new Date(resolved.at) },
  }))
}

/** As it stands in a file: what is not there has no key. */
export function fromComment({
  id,
  by,
  at,
  on,
  text,
  replies,
  resolved,
}: Comment): CommentsFile['comments'][number] {
  return {
    ...{ id, by, at: at.toISOString(), on, text },
    ...(replies.length > 0 && { replies: replies.map((each) => ({ ...each, at: each.at.toISOString() })) }),
    ...(resolved !== null && { resolved: { by: resolved.by, at: resolved.at.toISOString() } }),
  }
}

function commenter({ name, address, guest }: CommentsFile['comments'][number]['by']): Commenter {
  return { name, ...(address !== undefined && { address }), ...(guest !== undefined && { guest }) }
}
