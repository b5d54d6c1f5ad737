import { createContext, use, useMemo } from 'react'
import type { CommentView, IssueComments, RecordComments } from '../../../app/views/comments.ts'
import { type Asked, api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { refreshWhere, setAnswer, useQuery } from '../requests/use-query.ts'

/** What a comment is about. */
export type About = Pick<RecordComments, 'kind' | 'id'>

/** What can be done with the comments of a record, here or by a mailed link. */
export interface CommentActs {
  readonly add: (about: About, input: Asked<typeof record.$post>['json']) => Promise<unknown>
  readonly reply: (about: About, comment: string, text: string) => Promise<unknown>
  /** Left out of who only looks at one issue. */
  readonly resolve?: (about: About, comment: string, isResolved: boolean) => Promise<unknown>
  readonly remove?: (about: About, comment: string, reply: string | null) => Promise<unknown>
}

const record = api.comments[':kind'][':record']
const one = record[':comment']
const param = ({ kind, id }: About) => ({ kind, record: id })

/** Every window hears of a comment by its file; this one does not wait for that. */
function show(answer: RecordComments): void {
  setAnswer(at(record, { param: param(answer) }), answer)
  refreshWhere((path) => /^\/api\/issues\/[^/]+\/comments$/.test(path))
}

export const deskActs: CommentActs = {
  add: async (about, json) => show(await ask(record.$post, { param: param(about), json })),
  reply: async (about, comment, text) =>
    show(await ask(one.replies.$post, { param: { ...param(about), comment }, json: { text } })),
  resolve: async (about, comment, isResolved) =>
    show(await ask(one.resolved.$post, { param: { ...param(about), comment }, json: { isResolved } })),
  remove: async (about, comment, reply) =>
    show(
      reply === null
        ? await ask(one.$delete, { param: { ...param(about), comment }, json: {} })
        : await ask(one.replies[':reply'].$delete, {
            param: { ...param(about), comment, reply },
            json: {},
          }),
    ),
}

export interface Commented extends About {
  readonly comments: readonly CommentView[]
  readonly isBroken: boolean
}

/** The comments of the record that a form is of; null where a form has none. */
export const CommentsContext = createContext<Commented | null>(null)
export const useCommented = (): Commented | null => use(CommentsContext)

const none: readonly CommentView[] = []

/** Those of a record, for a form to give to its fields; null until they are known. */
export function useRecordComments(kind: About['kind'], id: string): Commented | null {
  const { value } = useQuery(at(record, { param: param({ kind, id }) }))
  const comments = value?.comments ?? none
  const isThere = value !== null
  const isBroken = (value?.faults.length ?? 0) > 0
  return useMemo(
    () => (isThere ? { kind, id, comments, isBroken } : null),
    [isThere, kind, id, comments, isBroken],
  )
}

export function useIssueComments(issue: string): IssueComments | null {
  return useQuery(at(api.issues[':issue'].comments, { param: { issue } })).value
}

export function isOpen({ resolved }: CommentView): boolean {
  return resolved === null
}
