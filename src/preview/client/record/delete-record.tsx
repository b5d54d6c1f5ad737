import { useState } from 'react'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Check } from '../parts/check.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Failure } from '../parts/failure.tsx'
import { type Answered, api } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { navigate } from '../shell/router.tsx'
import { sayDeleted } from './deleted-bar.tsx'

interface Props {
  readonly kind: 'article' | 'issue'
  readonly id: string
  /** As people know it. */
  readonly name: string
  /** Asks before it is deleted, where Undo would not bring everything back; else only where something keeps it. */
  readonly asksFirst: boolean
  /** Forgets what was typed and not saved. */
  readonly discard: () => void
}

type Kept = Extract<
  Answered<(typeof api.issues)[':issue']['delete']['$post']>,
  { readonly refused: unknown }
>['refused']

/**
 * Moves a record into the trash, and offers the way back. What keeps it from that is said; of an issue that was sent, what
 * stays, and then asked again.
 */
export function DeleteRecord({ kind, id, name, asksFirst, discard }: Props) {
  const { trash } = useMessages()
  const [isAsking, setAsking] = useState(false)
  const [kept, setKept] = useState<Kept | null>(null)
  const [hasRead, setRead] = useState(false)
  const deleting = useAction(async () => {
    const result = await remove(kind, id, kept?.reason === 'sent' && hasRead)
    if ('refused' in result) {
      setKept(result.refused)
      setAsking(true)
      return
    }
    discard()
    sayDeleted({ kind, id, name })
    navigate(kind === 'article' ? '/articles' : '/')
    refreshAll()
  })
  return (
    <div className="row delete-record">
      <Button
        kind="plain"
        does="records.delete"
        onPress={() => {
          deleting.forget()
          setKept(null)
          setRead(false)
          if (asksFirst) setAsking(true)
          else void deleting.run()
        }}
      >
        {asksFirst ? trash.delete[kind] : trash.deleteNow[kind]}
      </Button>
      {deleting.failure === null || isAsking ? null : <Failure failure={deleting.failure} />}
      {isAsking ? (
        <Confirm
          title={trash.title[kind]}
          confirm={trash.confirm}
          action={deleting}
          isDisabled={kept?.reason === 'sent' && !hasRead}
          onClose={() => setAsking(false)}
        >
          <p>{name}</p>
          <p>{trash.hint}</p>
          {kept === null ? null : <Because kept={kept} />}
          {kept?.reason === 'sent' ? (
            <Check isSelected={hasRead} onChange={setRead} autoFocus>
              {trash.allTheSame}
            </Check>
          ) : null}
        </Confirm>
      ) : null}
    </div>
  )
}

function remove(kind: Props['kind'], id: string, sentToo: boolean) {
  return kind === 'article'
    ? ask(api.articles[':article'].delete.$post, { param: { article: id }, json: {} })
    : ask(api.issues[':issue'].delete.$post, { param: { issue: id }, json: { sentToo } })
}

function Because({ kept }: { readonly kept: Kept }) {
  const { trash } = useMessages()
  const names = useNames()
  const formats = useFormats()
  const { because } = trash
  const sentence = () => {
    switch (kept.reason) {
      case 'used':
        return because.used(formats.list(kept.issues.map(names.issue)))
      case 'scheduled':
        return because.scheduled(formats.time(kept.dueAt))
      case 'approved':
        return because.approved(kept.by)
      case 'sent':
        return because.sent(formats.time(kept.startedAt), kept.deliveries)
      default:
        return because[kept.reason]
    }
  }
  return (
    <p className={`notice ${kept.reason === 'sent' ? 'warning' : 'bad'}`} role="alert">
      {sentence()}
    </p>
  )
}
