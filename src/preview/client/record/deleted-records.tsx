import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { api, at } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { navigate } from '../shell/router.tsx'

/** What was deleted and may come back. Nothing where the trash has nothing of the kind. */
export function DeletedRecords({ kind }: { readonly kind: 'article' | 'issue' }) {
  const { trash } = useMessages()
  const formats = useFormats()
  const route = kind === 'article' ? api.trash.articles : api.trash.issues
  const records = useQuery(at(route, {})).value?.records ?? []
  const restoring = useAction(async (id: string, copy: string) => {
    await ask(api.trash.$post, { json: { kind, id: copy } })
    refreshAll()
    navigate(pathOf([kind === 'article' ? 'articles' : 'issues', id]))
  })
  if (records.length === 0) return null
  return (
    <details className="unused">
      <summary>{trash.deleted(records.length)}</summary>
      {restoring.failure === null ? null : <Failure failure={restoring.failure} />}
      <ul className="article-list">
        {records.map(({ id, copy, deletedAt }) => (
          <li key={copy} className="article-row">
            <span className="soft">{formats.time(deletedAt)}</span>
            <code>{id}</code>
            <Button
              does="records.restore"
              isSmall
              onPress={() => void restoring.run(id, copy)}
              aria-label={trash.restoreOne(id)}
            >
              {trash.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
