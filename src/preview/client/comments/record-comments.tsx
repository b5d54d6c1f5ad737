import { useMessages } from '../language/language.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import type { AnyRecord } from '../record/editing/write-record.ts'
import { useRecordPart } from '../record/use-record.ts'
import { placeOf } from './find-comment.ts'
import { CommentForm, Thread } from './thread.tsx'
import { deskActs, useCommented } from './use-comments.ts'

/** What is said of the record as a whole, and of words that are in it no more. */
export function CommentsOnWhole({ editor }: { readonly editor: RecordEditor<AnyRecord> }) {
  const { comments } = useMessages()
  const commented = useCommented()
  const here = useRecordPart(editor, ({ values }) =>
    (commented?.comments ?? [])
      .flatMap((comment) => (placeOf(comment, values ?? {}).field === null ? [comment.id] : []))
      .join(' '),
  )
  if (commented === null) return null
  if (commented.isBroken) return <p className="notice warning">{comments.broken}</p>
  const ids = here.split(' ')
  const shown = commented.comments
    .filter(({ id }) => ids.includes(id))
    .map((comment) => ({ comment, isChanged: comment.on !== null }))
  return (
    <section className="facts stack" aria-label={comments.title}>
      <h2>{comments.title}</h2>
      <Thread about={commented} shown={shown} acts={deskActs} />
      <CommentForm
        label={comments.add(commented.kind === 'issue' ? comments.ofIssue : comments.ofArticle)}
        button={comments.send}
        autoFocus={false}
        onSend={(text) => deskActs.add(commented, { on: null, text })}
      />
    </section>
  )
}
