import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { CommenterView, CommentView, ReplyView } from '../../../app/views/comments.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { useAction } from '../requests/use-action.ts'
import { type About, type CommentActs, isOpen } from './use-comments.ts'

interface ShownComment {
  readonly comment: CommentView
  /** Whether the words that it quotes are there no more. */
  readonly isChanged?: boolean
  /** Where its text is edited. */
  readonly link?: React.ReactNode
}

interface Props {
  readonly about: About
  readonly shown: readonly ShownComment[]
  readonly acts: CommentActs
}

/** What people have said: the open ones first, the others on request. */
export function Thread({ about, shown, acts }: Props) {
  const { comments } = useMessages()
  const open = shown.filter(({ comment }) => isOpen(comment))
  const resolved = shown.filter(({ comment }) => !isOpen(comment))
  const list = (some: readonly ShownComment[]) => (
    <ul className="comments">
      {some.map((one) => (
        <Comment key={one.comment.id} about={about} acts={acts} {...one} />
      ))}
    </ul>
  )
  return (
    <>
      {open.length === 0 ? null : list(open)}
      {resolved.length === 0 ? null : (
        <details>
          <summary className="small soft">{comments.resolved(resolved.length)}</summary>
          {list(resolved)}
        </details>
      )}
    </>
  )
}

interface CommentProps extends ShownComment {
  readonly about: About
  readonly acts: CommentActs
}

function Comment({ about, acts, comment, isChanged = false, link }: CommentProps) {
  const { comments } = useMessages()
  const formats = useFormats()
  const [isReplying, setReplying] = useState(false)
  const { id, on, replies, resolved } = comment
  const { resolve, remove } = acts
  const action = useAction((work: () => Promise<unknown>) => work())
  return (
    <li className="comment">
      <article aria-label={comments.by(comment.by.name)}>
        {on === null || on.quote === '' ? null : <blockquote className="quote">{on.quote}</blockquote>}
        {isChanged ? <p className="small soft">{comments.changed}</p> : null}
        <Said said={comment} />
        {replies.map((reply) => (
          <div key={reply.id} className="reply">
            <Said said={reply} />
            {remove === undefined || !reply.isOwn ? null : (
              <Button kind="plain" isSmall onPress={() => void action.run(() => remove(about, id, reply.id))}>
                {comments.remove}
              </Button>
            )}
          </div>
        ))}
        {resolved === null ? null : (
          <p className="small soft">{comments.resolvedBy(resolved.by.name, formats.time(resolved.at))}</p>
        )}
        {action.failure === null ? null : <Failure failure={action.failure} />}
        {isReplying ? (
          <CommentForm
            label={comments.replyPlaceholder}
            button={comments.reply}
            onSend={async (text) => {
              await acts.reply(about, id, text)
              setReplying(false)
            }}
          />
        ) : null}
        <div className="row">
          {isReplying ? null : (
            <Button kind="plain" isSmall onPress={() => setReplying(true)}>
              {comments.reply}
            </Button>
          )}
          {resolve === undefined ? null : (
            <Button
              kind="plain"
              isSmall
              isPending={action.isPending}
              onPress={() => void action.run(() => resolve(about, id, resolved === null))}
            >
              {resolved === null ? comments.resolve : comments.reopen}
            </Button>
          )}
          {remove === undefined || !comment.isOwn || replies.length > 0 ? null : (
            <Button kind="plain" isSmall onPress={() => void action.run(() => remove(about, id, null))}>
              {comments.remove}
            </Button>
          )}
          {link}
        </div>
      </article>
    </li>
  )
}

function Said({ said }: { readonly said: Pick<ReplyView, 'by' | 'at' | 'text'> }) {
  const formats = useFormats()
  return (
    <>
      <p className="small">
        <Name by={said.by} /> <span className="soft">{formats.time(said.at)}</span>
      </p>
      <p className="comment-text">{said.text}</p>
    </>
  )
}

function Name({ by: { name, isGuest } }: { readonly by: CommenterView }) {
  const { comments } = useMessages()
  return (
    <>
      <strong>{name}</strong> {isGuest ? <span className="badge">{comments.guest}</span> : null}
    </>
  )
}

interface FormProps {
  readonly label: string
  readonly button: string
  /** The text is kept where it fails. */
  readonly onSend: (text: string) => Promise<unknown>
  readonly autoFocus?: boolean
}

/** What somebody has to say; Ctrl Enter sends it, too. The button stays pressable, so that it keeps the focus. */
export function CommentForm({ label, button, onSend, autoFocus = true }: FormProps) {
  const [text, setText] = useState('')
  const action = useAction(async () => {
    await onSend(text)
    setText('')
  })
  const send = () => {
    if (text.trim() !== '') void action.run()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput
        label={label}
        isLabelHidden
        rows={3}
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
        isRequired
        autoFocus={autoFocus}
      />
      {action.failure === null ? null : <Failure failure={action.failure} />}
      <div>
        <Button isSmall type="submit" isPending={action.isPending}>
          {button}
        </Button>
      </div>
    </form>
  )
}
