import { useEffect, useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { ScheduleView } from '../../../app/views/schedule.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Fingerprint } from '../parts/fingerprint.tsx'
import { ForOperators } from '../parts/for-operators.tsx'
import { refreshAll } from '../requests/use-query.ts'
import { CancelSchedule } from './cancel-schedule.tsx'
import { ScheduleDialog } from './schedule-dialog.tsx'

interface Props {
  readonly issue: IssueDetail
  readonly schedule: ScheduleView
}

/** That its time has come is written by nobody. */
const LOOK_MS = 10_000

/** A send that waits for its time, or has missed it. */
export function SchedulePanel({ issue, schedule }: Props) {
  const { schedule: texts, plan } = useMessages()
  const formats = useFormats()
  const { at, timeZone, state, sha256, tags, restoredFrom } = schedule
  useEffect(() => {
    const looking = setInterval(() => document.hidden || refreshAll(), LOOK_MS)
    return () => clearInterval(looking)
  }, [])
  const [isChanging, setChanging] = useState(false)
  const when = formats.timeIn(at, timeZone)
  const heading = restoredFrom === undefined ? texts.heading[state] : texts.heading.restored
  return (
    <section className="sheet stack" aria-label={heading}>
      <div className="row apart">
        <h2>{heading}</h2>
        <div className="row">
          {state === 'waiting' && issue.approval?.isCurrent === true ? (
            <Button does="sending.schedule" onPress={() => setChanging(true)}>
              {texts.changeTime}
            </Button>
          ) : null}
          <CancelSchedule issue={issue.id} schedule={schedule} />
        </div>
      </div>
      {state === 'held' ? (
        <p className="notice bad">
          {restoredFrom === undefined
            ? texts.held(when, timeZone)
            : texts.restored(when, timeZone, formats.time(restoredFrom))}
        </p>
      ) : (
        <>
          <p>
            <strong>{texts.goes(when, timeZone)}</strong>{' '}
            {tags === null ? texts.toEverybody : plan.toTagged(formats.list(tags))}
          </p>
          <div className={schedule.isOverdue ? 'notice warning' : 'notice'}>
            <p>{schedule.isOverdue ? texts.overdue : texts.worker}</p>
            <ForOperators text={schedule.isOverdue ? texts.overdueOperators : texts.operators} />
          </div>
        </>
      )}
      {state === 'waiting' && sha256 !== issue.sha256 ? (
        <p className="notice warning">{texts.changed}</p>
      ) : null}
      {isChanging ? (
        <ScheduleDialog
          issue={issue.id}
          sha256={issue.sha256}
          tags={tags}
          replaces={schedule}
          onClose={() => setChanging(false)}
        />
      ) : null}
      <Fingerprint sha256={sha256} />
    </section>
  )
}
