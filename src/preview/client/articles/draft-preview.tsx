import { useCallback, useState } from 'react'
import type { ArticleRecord } from '../../../app/views/records.ts'
import { useMessages } from '../language/language.tsx'
import { DraftMail } from '../record/draft/draft-mail.tsx'
import { useDraft } from '../record/draft/use-draft.ts'
import type { Values } from '../record/editing/edits.ts'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { api, at } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'
import { changesOf } from './article-shape.ts'

interface Props {
  readonly article: string
  /** Null for an article that is in none: it is shown in a mail of its own. */
  readonly issue: string | null
  readonly editor: RecordEditor<ArticleRecord>
}

/** An article in the mail of its issue, as it is written. */
export function DraftPreview({ article, issue, editor }: Props) {
  const { articles } = useMessages()
  const names = useNames()
  const { defaultEdition } = useNewsletter()
  const [edition, setEdition] = useState(defaultEdition)
  const detail = useQuery(issue === null ? null : at(api.issues[':issue'], { param: { issue }, query: {} }))
  const alone = useQuery(issue === null ? at(api.articles[':article'].check, { param: { article } }) : null)
  const draw = useCallback(
    (changed: Values) =>
      ask(api.articles[':article'].draft.$post, {
        param: { article },
        json: { issue, edition, changes: changesOf(changed) },
      }),
    [article, issue, edition],
  )
  const draft = useDraft(editor, draw)
  const known = (draft.value ?? detail.value ?? alone.value)?.problems ?? []
  const shown = detail.value?.articles.find(({ id }) => id === article)
  const anchor = shown?.anchors[edition]?.[0] ?? null
  const find = useCallback(
    (mail: Document) => (anchor === null ? null : mail.getElementById(anchor)),
    [anchor],
  )
  return (
    <DraftMail
      draft={draft}
      problems={known.filter(({ target }) => target?.kind === 'article' && target.id === article)}
      edition={edition}
      onEdition={setEdition}
      frame={issue === null ? ['articles', article] : ['issues', issue]}
      find={find}
    >
      {issue === null ? (
        <span className="soft">{articles.inNoIssueYet}</span>
      ) : (
        <Link href={pathOf(['issues', issue], { edition })}>{articles.toIssue(names.issue(issue))}</Link>
      )}
    </DraftMail>
  )
}
