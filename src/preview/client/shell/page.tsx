import { lazy, type ReactNode, Suspense } from 'react'
import { IssuesPage } from '../issues/issues-page.tsx'
import { useMessages } from '../language/language.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { match } from './address.ts'
import { Link, useLocation } from './router.tsx'

type Named = Readonly<Record<string, string>>

const IssuePage = lazy(async () => ({ default: (await import('../issue/issue-page.tsx')).IssuePage }))
const ArticlesPage = lazy(async () => ({
  default: (await import('../articles/articles-page.tsx')).ArticlesPage,
}))
const ArticlePage = lazy(async () => ({
  default: (await import('../articles/article-page.tsx')).ArticlePage,
}))
const PastePage = lazy(async () => ({ default: (await import('../paste/paste-page.tsx')).PastePage }))
const ListPage = lazy(async () => ({ default: (await import('../list/list-page.tsx')).ListPage }))
const OutboxPage = lazy(async () => ({ default: (await import('../outbox/outbox-page.tsx')).OutboxPage }))

/** Every address of the client. What an editor sees first comes at once, the rest when it is asked for. */
const routes: readonly (readonly [pattern: string, page: (named: Named) => ReactNode])[] = [
  ['/', () => <IssuesPage />],
  ['/issues/:issue', ({ issue = '' }) => <IssuePage id={issue} view="preview" />],
  ['/issues/:issue/articles', ({ issue = '' }) => <IssuePage id={issue} view="articles" />],
  ['/issues/:issue/test', ({ issue = '' }) => <IssuePage id={issue} view="test" />],
  ['/issues/:issue/send', ({ issue = '' }) => <IssuePage id={issue} view="send" />],
  ['/articles', () => <ArticlesPage />],
  ['/articles/:article', ({ article = '' }) => <ArticlePage key={article} id={article} />],
  ['/paste', () => <PastePage />],
  ['/list', () => <ListPage />],
  ['/outbox', () => <OutboxPage id={null} />],
  ['/outbox/:message', ({ message = '' }) => <OutboxPage id={message} />],
]

export function Page() {
  const { path } = useLocation()
  for (const [pattern, page] of routes) {
    const named = match(pattern, path)
    if (named !== null) return <Suspense fallback={<Waiting />}>{page(named)}</Suspense>
  }
  return <NoSuchPage />
}

function NoSuchPage() {
  const { shell } = useMessages()
  return (
    <main className="empty">
      <h2>{shell.noSuchPage}</h2>
      <p>
        <Link href="/">{shell.backToIssues}</Link>
      </p>
    </main>
  )
}
