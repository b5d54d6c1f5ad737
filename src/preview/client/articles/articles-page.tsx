import { useState } from 'react'
import type { ArticleSummary } from '../../../app/views/records.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Empty } from '../parts/empty.tsx'
import { Details } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { DeletedRecords } from '../record/deleted-records.tsx'
import { api, at } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { Link, navigate } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'

export function ArticlesPage() {
  const { articles } = useMessages()
  const list = useQuery(at(api.articles, {}))
  const [search, setSearch] = useState('')
  const [isMaking, setMaking] = useState(false)
  usePageTitle(articles.title)
  return (
    <main>
      <div className="column">
        <div className="title-row">
          <h1>{articles.title}</h1>
          <div className="end wide">
            <TextInput
              label={articles.search}
              isLabelHidden
              type="search"
              value={search}
              onChange={setSearch}
            />
            <Button onPress={() => setMaking(true)}>{articles.blank}</Button>
          </div>
        </div>
        <Loaded answer={list}>
          {({ articles: all, faults }) => (
            <>
              {faults.length === 0 ? null : (
                <div className="notice bad spaced">
                  <Details details={faults} />
                </div>
              )}
              <Rows articles={all.filter((article) => isFound(article, search))} />
            </>
          )}
        </Loaded>
        <DeletedRecords kind="article" />
        {isMaking ? <NewArticleDialog onClose={() => setMaking(false)} /> : null}
      </div>
    </main>
  )
}

function Rows({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const messages = useMessages()
  if (articles.length === 0) return <Empty title={messages.articles.none} />
  return (
    <ul className="article-list">
      {articles.map((article) => (
        <ArticleRow key={article.id} article={article} />
      ))}
    </ul>
  )
}

function ArticleRow({ article }: { readonly article: ArticleSummary }) {
  const messages = useMessages()
  const formats = useFormats()
  const headlines = inOrder(useNewsletter(), article.headline)
  return (
    <li className="article-row">
      <span className="soft">{formats.date(article.date)}</span>
      <Link href={`/articles/${encodeURIComponent(article.id)}`}>
        {headlines.length === 0 ? <span>{article.id}</span> : null}
        {headlines.map(({ tag, value }) => (
          <span key={tag} lang={tag} dir="auto">
            {value}
          </span>
        ))}
      </Link>
      <span className="end">
        {article.missing > 0 ? (
          <span className="badge bad">{messages.articles.missing(article.missing)}</span>
        ) : null}
        <span className="soft small">
          {article.issues.length === 0 ? messages.articles.inNoIssue : formats.list(article.issues)}
        </span>
      </span>
    </li>
  )
}

function isFound({ id, headline }: ArticleSummary, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/)
  const text = [id, ...Object.values(headline)].join(' ').toLowerCase()
  return words.every((word) => text.includes(word))
}

/** A blank record, which is filled in on its own page. */
function NewArticleDialog({ onClose }: { readonly onClose: () => void }) {
  const { articles } = useMessages()
  const { today } = useNewsletter()
  const [name, setName] = useState('')
  const making = useAction(async () => {
    const { id } = await ask(api.articles.blank.$post, { json: { name: name.trim() } })
    refreshAll()
    navigate(pathOf(['articles', id]))
  })
  return (
    <Confirm
      title={articles.blank}
      confirm={articles.makeBlank}
      action={making}
      isDisabled={name.trim() === ''}
      onClose={onClose}
    >
      <p className="soft">{articles.blankAbout}</p>
      <TextInput
        label={articles.blankName}
        hint={articles.blankHint(today)}
        value={name}
        onChange={setName}
        autoFocus
      />
    </Confirm>
  )
}
