import { lazy, type ReactNode, Suspense } from 'react'
import { FilesPage } from '../files/files-page.tsx'
import { IssuesPage } from '../issues/issues-page.tsx'
import { useMessages } from '../language/language.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { match } from './address.ts'
import { type UseCase, useRefused } from './person.ts'
import { Link, useLocation } from './router.tsx'

type Named = Readonly<Record<string, string>>

const IssuePage = lazy(async () => ({ default: (await import('../issue/issue-page.tsx')).IssuePage }))
const ArticlesPage = lazy(async () => ({
  default: (await import('../articles/articles-page.tsx')).ArticlesPage,
}))
const ArticlePage = lazy(async () => ({
  default: (await import('../articles/article-page.tsx')).ArticlePage,
}))
const BlockPage = lazy(async () => ({ default: (await import('../blocks/block-page.tsx')).BlockPage }))
const PastePage = lazy(async () => ({ default: (await import('../paste/paste-page.tsx')).PastePage }))
const ListPage = lazy(async () => ({ default: (await import('../list/list-page.tsx')).ListPage }))
const PeoplePage = lazy(async () => ({
  default: (await import('../list/people/people-page.tsx')).PeoplePage,
}))
const PersonPage = lazy(async () => ({
  default: (await import('../list/people/person-page.tsx')).PersonPage,
}))
const ImportPage = lazy(async () => ({
  default: (await import('../list/import/import-page.tsx')).ImportPage,
}))
const LogPage = lazy(async () => ({ default: (await import('../log/log-page.tsx')).LogPage }))
const SettingsPage = lazy(async () => ({
  default: (await import('../settings/settings-page.tsx')).SettingsPage,
}))
const OutboxPage = lazy(async () => ({ default: (await import('../outbox/outbox-page.tsx')).OutboxPage }))

/** Every address of the client. What an editor sees first comes at once, the rest when it is asked for. */
const routes: readonly (readonly [
  pattern: string,
  page: (named: Named) => ReactNode,
  /** What it shows; who may not see that is told so instead. */
  does?: UseCase,
])[] = [
  ['/', () => <IssuesPage />],
  ['/issues/:issue', ({ issue = '' }) => <IssuePage id={issue} step="check" />],
  ['/issues/:issue/articles', ({ issue = '' }) => <IssuePage id={issue} step="write" />],
  [
    '/issues/:issue/blocks/:block',
    ({ issue = '', block = '' }) => <BlockPage key={`${issue} ${block}`} issue={issue} id={block} />,
  ],
  ['/issues/:issue/test', ({ issue = '' }) => <IssuePage id={issue} step="test" />],
  ['/issues/:issue/approve', ({ issue = '' }) => <IssuePage id={issue} step="approve" />],
  ['/issues/:issue/send', ({ issue = '' }) => <IssuePage id={issue} step="send" />],
  ['/articles', () => <ArticlesPage />],
  ['/articles/:article', ({ article = '' }) => <ArticlePage key={article} id={article} />],
  ['/paste', () => <PastePage />],
  ['/list', () => <ListPage />],
  ['/list/people', () => <PeoplePage />, 'list.find'],
  ['/list/people/:person', ({ person = '' }) => <PersonPage key={person} number={person} />, 'list.person'],
  ['/list/import', () => <ImportPage />, 'list.importFile'],
  ['/log', () => <LogPage />, 'log.page'],
  ['/files', () => <FilesPage />],
  ['/settings', () => <SettingsPage section="newsletter" />, 'settings.read'],
  ['/settings/:section', ({ section = '' }) => <SettingsPage section={section} />, 'settings.read'],
  ['/outbox', () => <OutboxPage id={null} />, 'outbox.page'],
  ['/outbox/:message', ({ message = '' }) => <OutboxPage id={message} />, 'outbox.message'],
]

export function Page() {
  const { path } = useLocation()
  for (const [pattern, page, does = null] of routes) {
    const named = match(pattern, path)
    if (named !== null)
      return (
        <Seen does={does}>
          <Suspense fallback={<Waiting />}>{page(named)}</Suspense>
        </Seen>
      )
  }
  return <NoSuchPage />
}

function Seen({ does, children }: { readonly does: UseCase | null; readonly children: ReactNode }) {
  const refusal = useRefused(does)
  const { shell } = useMessages()
  if (refusal === null) return children
  return (
    <main className="empty">
      <h2>{shell.notForYou}</h2>
      <p>{refusal}</p>
      <p>
        <Link href="/">{shell.backToIssues}</Link>
      </p>
    </main>
  )
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
