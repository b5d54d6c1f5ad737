import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { StepName } from '../../../app/views/issue-path.ts'
import { templateNames } from '../../../domain/newsletter/issue.ts'
import { parsePlace } from '../../../domain/newsletter/problem.ts'
import { CommentsButton } from '../comments/issue-comments.tsx'
import { BrokenFiles } from '../files/broken-files.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import { Empty } from '../parts/empty.tsx'
import { Failure } from '../parts/failure.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { NextStepBar, NextStepPlace, stepPath } from '../path/next-step.tsx'
import { PathSteps } from '../path/path-steps.tsx'
import { type Stale, StaleNotice, TellStale } from '../path/stale.tsx'
import { UnsavedNotice, useUnsaved } from '../record/unsaved.tsx'
import { api, at, given } from '../requests/api.ts'
import type { RequestFailed } from '../requests/request.ts'
import { useQuery } from '../requests/use-query.ts'
import { AskReview } from '../review/ask-review.tsx'
import { useNames } from '../shell/names.ts'
import { Link, useLocation } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { PreviewView } from './preview-view.tsx'

const OrderView = lazy(async () => ({ default: (await import('../order/order-view.tsx')).OrderView }))
const TestView = lazy(async () => ({ default: (await import('../test-mail/test-view.tsx')).TestView }))
const ApprovalView = lazy(async () => ({
  default: (await import('../approval/approval-view.tsx')).ApprovalView,
}))
const SendingView = lazy(async () => ({ default: (await import('../sending/sending-view.tsx')).SendingView }))

interface Props {
  readonly id: string
  readonly step: StepName
}

/** One issue on its way: what it consists of, what it looks like, who has seen it, who gets it. */
export function IssuePage({ id, step }: Props) {
  const messages = useMessages()
  const names = useNames()
  const { query } = useLocation()
  const wanted = step === 'check' ? query.get('engine') : null
  const engine = templateNames.find((name) => name === wanted) ?? null
  const detail = useQuery(at(api.issues[':issue'], { param: { issue: id }, query: given({ engine }) }))
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const here = `${id} ${step}`
  const [told, setTold] = useState<{ readonly stale: Stale | null; readonly where: string } | null>(null)
  const tellStale = useCallback((stale: Stale | null) => setTold({ stale, where: here }), [here])
  const stale = told?.where === here ? told.stale : null
  usePageTitle(messages.path.steps[step], names.issue(id))
  const issue = detail.value
  return (
    <main className={step === 'check' && issue !== null ? 'desk issue' : 'issue'}>
      <div className="issue-head">
        <IssueTitle id={id} issue={issue} />
        {issue === null ? null : (
          <>
            <span className="row">
              <CommentsButton issue={id} />
              <AskReview issue={id} />
            </span>
            <PathSteps issue={issue} current={step} />
            <NextStepBar issue={issue} onPlace={setPlace} />
          </>
        )}
      </div>
      {issue === null ? null : <NotSaved issue={issue} />}
      {detail.failure === null ? null : (
        <div className="messages column">
          <WhyNot id={id} failure={detail.failure} isShown={issue !== null} />
        </div>
      )}
      {stale === null ? null : <StaleNotice issue={id} stale={stale} />}
      <TellStale value={tellStale}>
        <NextStepPlace value={place}>
          <Suspense fallback={<Waiting />}>
            {issue === null ? detail.failure === null && <Waiting /> : shown(step, issue)}
          </Suspense>
        </NextStepPlace>
      </TellStale>
    </main>
  )
}

interface WhyNotProps {
  readonly id: string
  readonly failure: RequestFailed
  /** Whether the issue is shown below as it was before. */
  readonly isShown: boolean
}

/** What keeps the issue from being shown: broken files are fixed here. */
function WhyNot({ id, failure, isShown }: WhyNotProps) {
  const { files, issues } = useMessages()
  if (failure.code === 'NOT_FOUND')
    return (
      <Empty title={issues.unknown(id)}>
        <p>{issues.unknownHint}</p>
        <p>
          <Link href="/">{files.back}</Link>
        </p>
      </Empty>
    )
  const paths = new Set(failure.details.map(({ where }) => parsePlace(where).file))
  if (failure.code !== 'CONTENT_INVALID' || paths.size === 0) return <Failure failure={failure} />
  if (!isShown)
    return (
      <>
        <p className="notice bad spaced">{files.count(paths.size)}</p>
        <BrokenFiles paths={paths} />
      </>
    )
  return (
    <Failure failure={failure}>
      <div className="row">
        <Link className="button" href="/files">
          {files.fix}
        </Link>
      </div>
    </Failure>
  )
}

function NotSaved({ issue }: { readonly issue: IssueDetail }) {
  return <UnsavedNotice issue={issue} unsaved={useUnsaved(issue)} />
}

function shown(step: StepName, issue: IssueDetail): ReactNode {
  switch (step) {
    case 'write':
      return <OrderView key={issue.id} issue={issue} />
    case 'check':
      return <PreviewView issue={issue} />
    case 'test':
      return <TestView key={issue.id} issue={issue} />
    case 'approve':
      return <ApprovalView key={issue.id} issue={issue} />
    case 'send':
      return <SendingView key={issue.id} issue={issue} />
  }
}

function IssueTitle({ id, issue }: { readonly id: string; readonly issue: IssueDetail | null }) {
  const { correct } = useMessages()
  const formats = useFormats()
  const names = useNames()
  return (
    <div className="issue-title">
      <h1>{names.issue(id)}</h1>
      {issue === null ? null : (
        <>
          <span className="soft nowrap">{formats.date(issue.date)}</span>
          <StateBadge state={issue.state} />
          {issue.corrects === null ? null : (
            <span className="nowrap small">
              {correct.corrects}{' '}
              <Link href={stepPath(issue.corrects, 'check')}>{names.issue(issue.corrects)}</Link>
            </span>
          )}
        </>
      )}
    </div>
  )
}
