import { useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import { Failure } from '../parts/failure.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { ApprovalPanel } from './approval-panel.tsx'
import { PlanPanel } from './plan-panel.tsx'
import { ProgressPanel } from './progress-panel.tsx'
import { ReportPanel } from './report-panel.tsx'
import { SchedulePanel } from './schedule-panel.tsx'
import { UncertainPanel } from './uncertain-panel.tsx'
import { useSend } from './use-send.ts'

/** From the approval over the dry run to the report: what comes next is shown, what is past stays readable. */
export function SendingView({ issue }: { readonly issue: IssueDetail }) {
  const [hasBegun, setBegun] = useState(false)
  const { send, failure, isKnown } = useSend(issue, hasBegun)
  const { schedule } = issue
  if (!isKnown) return <Waiting />
  if (send === null || send.isRehearsal)
    return (
      <div className="column">
        {failure === null ? null : <Failure failure={failure} />}
        {schedule === null ? null : <SchedulePanel issue={issue} schedule={schedule} />}
        {send === null ? null : <ProgressPanel send={send} />}
        {send?.runs === 'here' ? null : <ApprovalPanel issue={issue} />}
        {send?.runs !== 'here' && issue.approval?.isCurrent === true && schedule?.state !== 'waiting' ? (
          <PlanPanel issue={issue} onBegun={() => setBegun(true)} />
        ) : null}
      </div>
    )
  const hasEnded = send.state === 'finished' || send.state === 'cancelled'
  return (
    <div className="column">
      <ProgressPanel send={send} />
      {send.counts.uncertain > 0 ? <UncertainPanel send={send} /> : null}
      {hasEnded ? <ReportPanel send={send} /> : null}
    </div>
  )
}
