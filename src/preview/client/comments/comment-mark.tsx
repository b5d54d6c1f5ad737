import { memo, useEffect, useRef, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import type { AnyRecord } from '../record/editing/write-record.ts'
import { useRecordPart } from '../record/use-record.ts'
import { useLocation } from '../shell/router.tsx'
import { placeOf, quoteOf } from './find-comment.ts'
import { CommentForm, Thread } from './thread.tsx'
import { type Commented, deskActs, isOpen, useCommented } from './use-comments.ts'

interface Props {
  readonly editor: RecordEditor<AnyRecord>
  /** As a comment names it: `sections.en.headline`, `sections.en.summary.2`. */
  readonly field: string
  /** The text, as its own label says it. */
  readonly label: string
}

/** Beside a text: how many comments on it are open, and the way to write one. Nothing where a form has no comments. */
export const CommentMark = memo((props: Props) => {
  const commented = useCommented()
  return commented === null || commented.isBroken ? null : <Mark {...props} commented={commented} />
})

function Mark({ editor, field, label, commented }: Props & { readonly commented: Commented }) {
  const { comments } = useMessages()
  const button = useRef<HTMLSpanElement>(null)
  const [quote, setQuote] = useState<string | null>(null)
  // One word for each comment here: it is the same while somebody types elsewhere, and nothing is drawn again.
  const here = useRecordPart(editor, ({ values }) => idsAt(commented, field, values ?? {}))
  const places = new Map(here.split(' ').map((word) => [word.replace('~', ''), word.startsWith('~')]))
  const shown = commented.comments.flatMap((comment) => {
    const isChanged = places.get(comment.id)
    return isChanged === undefined ? [] : [{ comment, isChanged }]
  })
  const count = shown.filter(({ comment }) => isOpen(comment)).length
  useOpenFromAddress(
    shown.map(({ comment }) => comment.id),
    () => {
      button.current?.scrollIntoView({ block: 'center' })
      setQuote(quoteBeside(button.current))
    },
  )
  return (
    <span ref={button} className={count > 0 ? 'comment-mark some' : 'comment-mark'}>
      <Button
        kind="plain"
        isSmall
        aria-label={count > 0 ? comments.show(count, label) : comments.add(label)}
        onPress={() => setQuote(quoteBeside(button.current))}
      >
        {count > 0 ? count : '+'}
      </Button>
      <Popover
        className="popover comment-popover enter"
        triggerRef={button}
        isOpen={quote !== null}
        onOpenChange={(open) => {
          if (!open) setQuote(null)
        }}
        placement="bottom end"
      >
        <Dialog className="comment-box" aria-label={comments.title}>
          <Thread about={commented} shown={shown} acts={deskActs} />
          <CommentForm
            label={comments.placeholder}
            button={comments.send}
            autoFocus={shown.length === 0}
            onSend={(text) => deskActs.add(commented, { on: { field, quote: quote ?? '' }, text })}
          />
        </Dialog>
      </Popover>
    </span>
  )
}

/** The ids of the comments on a field, with `~` before those whose words have changed. */
function idsAt({ comments }: Commented, field: string, values: Parameters<typeof placeOf>[1]): string {
  return comments
    .flatMap((comment) => {
      const place = placeOf(comment, values)
      return place.field === field ? [`${place.isChanged ? '~' : ''}${comment.id}`] : []
    })
    .join(' ')
}

function quoteBeside(mark: HTMLElement | null): string {
  const text = mark?.closest('[data-commented]')?.querySelector('textarea')
  if (!text) return ''
  return quoteOf(text.value, { start: text.selectionStart, end: text.selectionEnd })
}

/** A link from a list of comments leads to one of them: it is opened once, where it stands. */
function useOpenFromAddress(ids: readonly string[], open: () => void): void {
  const wanted = useLocation().query.get('comment')
  const opened = useRef<string | null>(null)
  const isHere = wanted !== null && ids.includes(wanted)
  useEffect(() => {
    if (!isHere || opened.current === wanted) return
    opened.current = wanted
    open()
  })
}
