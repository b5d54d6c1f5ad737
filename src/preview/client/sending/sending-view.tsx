import { useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { RehearsalView, SendView } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Failure } from '../parts/failure.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { stepPath } from '../path/next-step.tsx'
import { Link } from '../shell/router.tsx'
import { CorrectPanel } from './correct-panel.tsx'
import { MoreReaders } from './more-readers.tsx'
import { PlanPanel } from './plan-panel.tsx'
import { ProgressPanel } from './progress-panel.tsx'
import { RejectedPanel } from './rejected-panel.tsx'
import { ReportPanel } from './report-panel.tsx'
import { SchedulePanel } from './schedule-panel.tsx'
import { UncertainPanel } from './uncertain-panel.tsx'
import { useSend } from './use-send.ts'

/** From the recipients over the progress to the report: what comes next is shown, what is past stays readable. */
export function SendingView({ issue }: { readonly issue: IssueDetail }) {
  const [hasBegun, setBegun] = useState(false)
  const { send, rehearsed, failure, isKnown } = useSend(issue, hasBegun)
  const { schedule } = issue
  if (!isKnown) return <Waiting />
  if (send !== null && !send.isRehearsal) return <Sent send={send} />
  const isApproved = issue.approval?.isCurrent === true && issue.approval.isComplete
  const isUnderWay = send?.runs === 'here'
  return (
    <div className="column">
      {failure === null ? null : <Failure failure={failure} />}
      {schedule === null ? null : <SchedulePanel issue={issue} schedule={schedule} />}
      {send !== null ? (
        <ProgressPanel send={send} isOutdated={send.sha256 !== issue.sha256} />
      ) : (
        rehearsed && <RehearsalPanel outbox={rehearsed} />
      )}
      {!isUnderWay && isApproved && schedule?.state !== 'waiting' ? (
        <PlanPanel issue={issue} onBegun={() => setBegun(true)} />
      ) : null}
      {!isUnderWay && !isApproved ? <NotApproved issue={issue.id} /> : null}
    </div>
  )
}

function NotApproved({ issue }: { readonly issue: string }) {
  const { plan } = useMessages()
  return (
    <p className="notice warning spaced">
      {plan.notApproved} <Link href={stepPath(issue, 'approve')}>{plan.toApproval}</Link>
    </p>
  )
}

/** What earlier rehearsals of an issue have left in the outbox, by anybody. */
function RehearsalPanel({ outbox }: { readonly outbox: RehearsalView['outbox'] }) {
  const { progress } = useMessages()
  const formats = useFormats()
  if (outbox.last === null) return null
  return (
    <section className="sheet stack" aria-label={progress.rehearsed}>
      <h2>{progress.rehearsed}</h2>
      <p>{progress.inOutbox(outbox.mails, formats.time(outbox.last), outbox.isMore)}</p>
      <p className="notice warning">
        {progress.notSent} <Link href="/outbox">{progress.readThem}</Link>
      </p>
    </section>
  )
}

function Sent({ send }: { readonly send: SendView }) {
  const hasEnded = send.state === 'finished' || send.state === 'cancelled'
  return (
    <div className="column">
      <ProgressPanel send={send} />
      {send.counts.uncertain > 0 ? <UncertainPanel send={send} /> : null}
      {hasEnded ? <ReportPanel send={send} /> : null}
      {send.counts.rejected > 0 && send.state !== 'cancelled' ? <RejectedPanel send={send} /> : null}
      {send.state === 'finished' ? <MoreReaders send={send} /> : null}
      {send.corrects === null ? <CorrectPanel issue={send.issue} /> : null}
    </div>
  )
}
