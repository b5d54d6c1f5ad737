import { useSyncExternalStore } from 'react'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { api } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { navigate } from '../shell/router.tsx'

interface Deleted {
  readonly kind: 'article' | 'issue'
  readonly id: string
  /** As people know it. */
  readonly name: string
}

let last: Deleted | null = null
const listeners = new Set<() => void>()

/** Says on whatever page comes next that a record was deleted, and offers the way back; null takes it away. */
export function sayDeleted(deleted: Deleted | null): void {
  last = deleted
  for (const listener of listeners) listener()
}

export function DeletedBar() {
  const { newArticle } = useMessages()
  const deleted = useSyncExternalStore(subscribe, () => last)
  const restoring = useAction(async ({ kind, id }: Deleted) => {
    await ask(api.trash.$post, { json: { kind, id } })
    sayDeleted(null)
    refreshAll()
    navigate(pathOf([`${kind}s`, id]))
  })
  return (
    <div role="status" className="deleted-bar">
      {deleted === null ? null : (
        <div className="row enter">
          <span className="what">{newArticle.deleted(deleted.name)}</span>
          <Button
            does="records.restore"
            isSmall
            isPending={restoring.isPending}
            onPress={() => void restoring.run(deleted)}
          >
            {newArticle.undo}
          </Button>
          <Button kind="plain" isSmall onPress={() => sayDeleted(null)}>
            {newArticle.dismiss}
          </Button>
          {restoring.failure === null ? null : <Failure failure={restoring.failure} />}
        </div>
      )}
    </div>
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
