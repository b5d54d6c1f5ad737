import { useState } from 'react'
import type { IssueSummary, UnusedView } from '../../../app/views/issues.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Check } from '../parts/check.tsx'
import { Failure } from '../parts/failure.tsx'
import { Picker } from '../parts/picker.tsx'
import { api } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { Link, navigate } from '../shell/router.tsx'

interface Props {
  readonly articles: readonly UnusedView[]
  readonly issues: readonly IssueSummary[]
}

/** What came too late for its issue, or has none yet; chosen ones are put into an issue that was not sent. */
export function UnusedArticles({ articles, issues }: Props) {
  const { issues: texts } = useMessages()
  const open = issues.filter(({ sent }) => sent === null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [issue, setIssue] = useState('')
  const ids = chosen.filter((id) => articles.some((article) => article.id === id))
  const target = open.find(({ id }) => id === issue)?.id ?? open[0]?.id ?? ''
  const adding = useAction(async () => {
    const json = { action: 'add' as const, articles: [...ids] }
    await ask(api.issues[':issue'].articles.$post, { param: { issue: target }, json })
    refreshAll()
    navigate(pathOf(['issues', target, 'articles']))
  })
  if (articles.length === 0) return null
  return (
    <details className="unused">
      <summary>{texts.unused(articles.length)}</summary>
      <ul className="article-list">
        {articles.map((article) => (
          <UnusedRow
            key={article.id}
            article={article}
            isChosen={ids.includes(article.id)}
            onChoose={(isChosen) =>
              setChosen((now) => (isChosen ? [...now, article.id] : now.filter((one) => one !== article.id)))
            }
          />
        ))}
      </ul>
      {open.length === 0 ? null : (
        <div className="row put-into">
          <Picker
            label={texts.putInto}
            value={target}
            options={open.map(({ id }) => ({ id, text: id }))}
            onChange={setIssue}
          />
          <Button
            does="records.editArticles"
            isDisabled={ids.length === 0}
            isPending={adding.isPending}
            onPress={() => void adding.run()}
          >
            {texts.put(ids.length)}
          </Button>
        </div>
      )}
      {adding.failure === null ? null : <Failure failure={adding.failure} />}
    </details>
  )
}

interface RowProps {
  readonly article: UnusedView
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

function UnusedRow({ article: { id, date, headline }, isChosen, onChoose }: RowProps) {
  const formats = useFormats()
  const headlines = inOrder(useNewsletter(), headline)
  return (
    <li className="article-row">
      <span className="above">
        <Check isSelected={isChosen} onChange={onChoose}>
          <span className="soft">{formats.date(date)}</span>
          <span className="unseen">{id}</span>
        </Check>
      </span>
      <Link href={pathOf(['articles', id])}>
        {headlines.length === 0 ? <span>{id}</span> : null}
        {headlines.map(({ tag, value }) => (
          <span key={tag} lang={tag} dir="auto">
            {value}
          </span>
        ))}
      </Link>
    </li>
  )
}
