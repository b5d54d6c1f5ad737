import { useState } from 'react'
import type { IssueComments, RecordComments } from '../../../app/views/comments.ts'
import { blockPath } from '../blocks/block-path.ts'
import { inBlock } from '../blocks/block-values.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { stepPath } from '../path/next-step.tsx'
import { pathOf } from '../requests/request.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'
import { CommentForm, Thread } from './thread.tsx'
import { deskActs, useIssueComments } from './use-comments.ts'

/** How many comments of an issue are open; on request all of them. */
export function CommentsButton({ issue }: { readonly issue: string }) {
  const { comments } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const value = useIssueComments(issue)
  const count = value?.open ?? 0
  return (
    <>
      {/* In its place from the first: what stands beside it moves away from nobody's hand. */}
      <Button kind="plain" isSmall isDisabled={value === null} onPress={() => setOpen(true)}>
        {count === 0 ? comments.title : comments.open(count)}
      </Button>
      {value === null ? null : (
        <Dialog title={comments.title} isOpen={isOpen} onClose={() => setOpen(false)} isWide>
          <AllComments issue={issue} value={value} onLeave={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  )
}

/** For the person who decides: what is still said about the text. It holds up nothing. */
export function OpenComments({ issue }: { readonly issue: string }) {
  const { comments } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const value = useIssueComments(issue)
  if (value === null) return null
  return (
    <section className="sheet" aria-label={comments.title}>
      <div className="row apart">
        <p>{comments.approvalOpen(value.open)}</p>
        {value.open === 0 ? null : (
          <Button isSmall onPress={() => setOpen(true)}>
            {comments.read}
          </Button>
        )}
      </div>
      <Dialog title={comments.title} isOpen={isOpen} onClose={() => setOpen(false)} isWide>
        <AllComments issue={issue} value={value} onLeave={() => setOpen(false)} />
      </Dialog>
    </section>
  )
}

interface AllProps {
  readonly issue: string
  readonly value: IssueComments
  readonly onLeave: () => void
}

/** The page with a field of an issue's own. */
function placeIn(issue: string, field = ''): string {
  const block = inBlock(field)
  return block === null ? stepPath(issue, 'write') : blockPath(issue, block.id)
}

function AllComments({ issue, value: { records }, onLeave }: AllProps) {
  const { comments } = useMessages()
  const linkTo = ({ kind, id }: RecordComments, comment: RecordComments['comments'][number]) => {
    if (comment.on === null && kind === 'issue') return null
    const query = { comment: comment.id }
    const href =
      kind === 'article'
        ? pathOf(['articles', id], { issue, ...query })
        : `${placeIn(issue, comment.on?.field)}?${new URLSearchParams(query)}`
    return (
      <Link className="small" href={href} onClick={onLeave}>
        {comments.goTo}
      </Link>
    )
  }
  return (
    <>
      {records.map((record) => (
        <section key={`${record.kind} ${record.id}`} className="stack">
          <h3>
            {record.headline === null ? comments.ofIssue : <Headline id={record.id} of={record.headline} />}
          </h3>
          {record.faults.length === 0 ? null : <p className="notice warning">{comments.broken}</p>}
          <Thread
            about={record}
            acts={deskActs}
            shown={record.comments.map((comment) => ({ comment, link: linkTo(record, comment) }))}
          />
          {record.kind === 'article' || record.faults.length > 0 ? null : (
            <CommentForm
              label={comments.add(comments.ofIssue)}
              button={comments.send}
              autoFocus={false}
              onSend={(text) => deskActs.add(record, { on: null, text })}
            />
          )}
        </section>
      ))}
    </>
  )
}

function Headline({ id, of }: { readonly id: string; readonly of: Readonly<Record<string, string | null>> }) {
  const [first] = inOrder(useNewsletter(), of)
  return first === undefined ? id : <span lang={first.tag}>{first.value}</span>
}
