import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { type Answered, api, at } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { navigate } from '../shell/router.tsx'

/** What was deleted and may come back. Nothing where the trash has nothing of the kind. */
export function DeletedRecords({ kind }: { readonly kind: 'article' | 'issue' }) {
  const { trash } = useMessages()
  const formats = useFormats()
  const newsletter = useNewsletter()
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
        {records.map(({ id, copy, deletedAt, title }) => (
          <li key={copy} className="article-row">
            <span className="soft">{formats.time(deletedAt)}</span>
            <Name id={id} title={title} />
            <Button
              does="records.restore"
              isSmall
              onPress={() => void restoring.run(id, copy)}
              aria-label={trash.restoreOne(nameOf(newsletter, title)?.value ?? id)}
            >
              {trash.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

type Title = Answered<typeof api.trash.articles.$get>['records'][number]['title']

function nameOf(newsletter: ReturnType<typeof useNewsletter>, title: Title) {
  const [first] = inOrder(newsletter, title)
  return first?.value ? first : null
}

function Name({ id, title }: { readonly id: string; readonly title: Title }) {
  const name = nameOf(useNewsletter(), title)
  if (name === null) return <code>{id}</code>
  return (
    <span lang={name.tag} dir="auto" title={id}>
      {name.value}
    </span>
  )
}
