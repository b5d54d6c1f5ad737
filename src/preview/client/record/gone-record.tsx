import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import type { RecordKind } from './editing/drafts.ts'

interface Props {
  readonly kind: RecordKind
  readonly id: string
}

/** The file was there and is not: what becomes of the words, and the way back where it was deleted here. */
export function GoneRecord({ kind, id }: Props) {
  const { record } = useMessages()
  const route = kind === 'article' ? api.trash.articles : api.trash.issues
  const deleted = useQuery(at(route, {})).value?.records.find((one) => one.id === id)
  const restoring = useAction(async (copy: string) => {
    await ask(api.trash.$post, { json: { kind, id: copy } })
    refreshAll()
  })
  return (
    <section className="notice warning" role="alert">
      <p>
        <strong>{record.gone}</strong> {record.goneHint}
      </p>
      {restoring.failure === null ? null : <Failure failure={restoring.failure} />}
      {deleted === undefined ? null : (
        <div className="row">
          <Button isSmall isPending={restoring.isPending} onPress={() => void restoring.run(deleted.copy)}>
            {record.restoreFile}
          </Button>
        </div>
      )}
    </section>
  )
}
