import { useEffect, useRef, useState } from 'react'
import type { ArticlePool, PoolArticle } from '../../../app/views/records.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Empty } from '../parts/empty.tsx'
import { Details } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { PoolFilters } from '../pool/pool-filters.tsx'
import { PoolCount, PoolPages } from '../pool/pool-pages.tsx'
import { Excerpts, Headlines, Standing } from '../pool/pool-texts.tsx'
import { type Filters, filtersIn, useDebounced, usePool } from '../pool/use-pool.ts'
import { DeletedRecords } from '../record/deleted-records.tsx'
import { StrayDrafts } from '../record/stray-drafts.tsx'
import { api } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link, navigate, useLocation } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'

/** All articles of all weeks; the filters stand in the page's address, so that Back finds them again. */
export function ArticlesPage() {
  const { articles } = useMessages()
  const [filters, setFilters] = useAddressedFilters()
  const pool = usePool(filters)
  const [isMaking, setMaking] = useState(false)
  usePageTitle(articles.title)
  return (
    <main>
      <div className="column">
        <div className="title-row">
          <h1>{articles.title}</h1>
          <div className="end">
            <Button does="records.blankArticle" onPress={() => setMaking(true)}>
              {articles.blank}
            </Button>
          </div>
        </div>
        {pool.value?.total === 0 ? null : <PoolFilters filters={filters} onChange={setFilters} />}
        <Loaded answer={pool}>
          {(found) => (
            <>
              {found.faults.length === 0 ? null : (
                <div className="notice bad spaced">
                  <Details details={found.faults} />
                </div>
              )}
              <Rows pool={found} />
              <PoolPages pool={found} onPage={(page) => setFilters({ ...filters, page })} />
            </>
          )}
        </Loaded>
        <StrayDrafts />
        <DeletedRecords kind="article" />
        {isMaking ? <NewArticleDialog onClose={() => setMaking(false)} /> : null}
      </div>
    </main>
  )
}

/** The filters that the address has; what is changed here is written there, and the address may change by itself. */
function useAddressedFilters() {
  const { query } = useLocation()
  const [filters, setFilters] = useState(() => filtersIn(query))
  const settled = addressOf(useDebounced(filters))
  const written = useRef(settled)
  const there = addressOf(filtersIn(query))
  useEffect(() => {
    written.current = settled
    navigate(settled, { replace: true })
  }, [settled])
  useEffect(() => {
    if (there !== written.current) setFilters(filtersIn(new URL(there, location.origin).searchParams))
  }, [there])
  return [filters, setFilters] as const
}

function addressOf(filters: Filters): string {
  return pathOf(['articles'], { ...filters })
}

function Rows({ pool }: { readonly pool: ArticlePool }) {
  const { pool: texts, issues } = useMessages()
  if (pool.total === 0)
    return (
      <Empty title={texts.noneYet}>
        <p>{texts.noneYetHint}</p>
        <div className="row">
          <Link href="/paste" className="button">
            {issues.pasteFirst}
          </Link>
        </div>
      </Empty>
    )
  return (
    <>
      <PoolCount pool={pool} />
      {pool.found === 0 ? (
        <Empty title={texts.noneFound}>
          <p>{texts.noneFoundHint}</p>
        </Empty>
      ) : (
        <ul className="article-list">
          {pool.articles.map((article) => (
            <ArticleRow key={article.id} article={article} />
          ))}
        </ul>
      )}
    </>
  )
}

function ArticleRow({ article }: { readonly article: PoolArticle }) {
  const formats = useFormats()
  return (
    <li className="article-row">
      <span className="soft">{formats.date(article.date)}</span>
      <div>
        <Link href={pathOf(['articles', article.id])}>
          <Headlines article={article} />
        </Link>
        <Excerpts article={article} />
      </div>
      <span className="end">
        <Standing article={article} />
      </span>
    </li>
  )
}

/** A blank article with a headline in one language, which is written on its own page. */
function NewArticleDialog({ onClose }: { readonly onClose: () => void }) {
  const { articles, newArticle } = useMessages()
  const formats = useFormats()
  const { languages } = useNewsletter()
  const [text, setText] = useState('')
  const [language, setLanguage] = useState(languages[0]?.tag ?? '')
  const making = useAction(async () => {
    const { id } = await ask(api.articles.blank.$post, {
      json: { headline: { language, text: text.trim() } },
    })
    refreshAll()
    navigate(pathOf(['articles', id]))
  })
  return (
    <Confirm
      title={articles.blank}
      confirm={newArticle.make}
      action={making}
      isDisabled={text.trim() === ''}
      onClose={onClose}
    >
      <p className="soft">{newArticle.about}</p>
      <TextInput label={newArticle.headline} value={text} onChange={setText} maxLength={300} autoFocus />
      {languages.length === 1 ? null : (
        <Picker
          label={newArticle.language}
          value={language}
          options={languages.map(({ tag }) => ({ id: tag, text: formats.languageName(tag) }))}
          onChange={setLanguage}
          isLabelAbove
        />
      )}
    </Confirm>
  )
}
