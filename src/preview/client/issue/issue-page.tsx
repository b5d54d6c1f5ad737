import { lazy, type ReactNode, Suspense } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import { templateNames } from '../../../domain/newsletter/issue.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Failure } from '../parts/failure.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { api, at, given } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'
import { Link, useLocation } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { PreviewView } from './preview-view.tsx'

const OrderView = lazy(async () => ({ default: (await import('../order/order-view.tsx')).OrderView }))
const TestView = lazy(async () => ({ default: (await import('../test-mail/test-view.tsx')).TestView }))
const SendingView = lazy(async () => ({ default: (await import('../sending/sending-view.tsx')).SendingView }))

type IssueViewName = 'preview' | 'articles' | 'test' | 'send'

interface Props {
  readonly id: string
  readonly view: IssueViewName
}

/** One issue: what it looks like, what it consists of, who gets it. */
export function IssuePage({ id, view }: Props) {
  const messages = useMessages()
  const { query } = useLocation()
  const wanted = view === 'preview' ? query.get('engine') : null
  const engine = templateNames.find((name) => name === wanted) ?? null
  const detail = useQuery(at(api.issues[':issue'], { param: { issue: id }, query: given({ engine }) }))
  usePageTitle(messages.tabs[view], id)
  const issue = detail.value
  return (
    <main className={view === 'preview' ? 'desk' : ''}>
      <IssueHead id={id} view={view} issue={issue} />
      {detail.failure === null ? null : (
        <div className="messages column">
          <Failure failure={detail.failure} />
        </div>
      )}
      <Suspense fallback={<Waiting />}>
        {issue === null ? detail.failure === null && <Waiting /> : shown(view, issue)}
      </Suspense>
    </main>
  )
}

function shown(view: IssueViewName, issue: IssueDetail): ReactNode {
  switch (view) {
    case 'preview':
      return <PreviewView issue={issue} />
    case 'articles':
      return <OrderView key={issue.id} issue={issue} />
    case 'test':
      return <TestView key={issue.id} issue={issue} />
    case 'send':
      return <SendingView key={issue.id} issue={issue} />
  }
}

interface HeadProps extends Props {
  readonly issue: IssueDetail | null
}

function IssueHead({ id, view, issue }: HeadProps) {
  const messages = useMessages()
  const formats = useFormats()
  const base = `/issues/${encodeURIComponent(id)}`
  const tabs = [
    [base, 'preview'],
    [`${base}/articles`, 'articles'],
    [`${base}/test`, 'test'],
    [`${base}/send`, 'send'],
  ] as const
  return (
    <div className="issue-head">
      <h1>{issue === null ? id : messages.issues.number(formats.number(issue.number))}</h1>
      {issue === null ? null : (
        <>
          <span className="soft nowrap">{formats.date(issue.date)}</span>
          <StateBadge state={issue.state} />
          {issue.corrects === null ? null : (
            <span className="nowrap">
              {messages.correct.corrects}{' '}
              <Link href={`/issues/${encodeURIComponent(issue.corrects)}`}>{issue.corrects}</Link>
            </span>
          )}
        </>
      )}
      <nav className="tabs" aria-label={messages.tabs.label}>
        {tabs.map(([href, name]) => (
          <Link key={name} href={href} aria-current={name === view ? 'page' : undefined}>
            {messages.tabs[name]}
          </Link>
        ))}
      </nav>
    </div>
  )
}
