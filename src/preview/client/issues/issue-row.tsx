import type { IssueSummary, ProblemCounts } from '../../../app/views/issues.ts'
import type { ScheduleView } from '../../../app/views/schedule.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { api, at } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'
import { CancelSchedule } from '../sending/cancel-schedule.tsx'
import { useNames } from '../shell/names.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'

export function IssueRow({ issue }: { readonly issue: IssueSummary }) {
  const { issues, correct } = useMessages()
  const names = useNames()
  const formats = useFormats()
  const { id, number, date, covers, articles, corrects } = issue
  return (
    <li className="issue-row">
      <div className="when">
        <span className="no">{issues.number(formats.number(number))}</span>
        <span>{formats.date(date)}</span>
        <span className="soft small">{formats.days(covers.from, covers.to)}</span>
      </div>
      <div className="what">
        <Link href={`/issues/${encodeURIComponent(id)}`}>
          <Subjects issue={issue} />
        </Link>
        <span className="soft small">{issues.articles(articles)}</span>
        {corrects === null ? null : (
          <span className="soft small">
            {correct.corrects} {names.issue(corrects)}
          </span>
        )}
      </div>
      <div className="state">
        <State issue={issue} />
      </div>
    </li>
  )
}

function Subjects({ issue }: { readonly issue: IssueSummary }) {
  const { issues } = useMessages()
  const subjects = inOrder(useNewsletter(), issue.subject)
  if (subjects.length === 0) return <span>{issues.noSubject(issue.id)}</span>
  return subjects.map(({ tag, value }) => (
    <span key={tag} lang={tag} dir="auto">
      {value}
    </span>
  ))
}

/** Only what is far back in the list has to be asked for on its own. */
function State({ issue }: { readonly issue: IssueSummary }) {
  const { issues, files } = useMessages()
  const asked = useQuery(
    issue.state === null ? at(api.issues[':issue'].check, { param: { issue: issue.id } }) : null,
  )
  const state = issue.state ?? asked.value?.state ?? null
  const problems = issue.problems ?? asked.value?.problems ?? null
  if (state === null && asked.failure?.code === 'CONTENT_INVALID')
    return <span className="badge bad">{files.title}</span>
  if (state === null) return null
  return (
    <>
      <StateBadge state={state} />
      {issue.schedule === null ? null : <Scheduled issue={issue.id} schedule={issue.schedule} />}
      {issue.sent === null ? (
        problems !== null && <ProblemBadges problems={problems} />
      ) : (
        <span className="soft small">{issues.sent(issue.sent.done, issue.sent.total)}</span>
      )}
    </>
  )
}

function ProblemBadges({ problems }: { readonly problems: ProblemCounts }) {
  const { problems: texts } = useMessages()
  if (problems.error + problems.warning === 0) return <span className="soft small">{texts.none}</span>
  return (
    <span className="row">
      {problems.error > 0 ? <span className="badge bad">{texts.errors(problems.error)}</span> : null}
      {problems.warning > 0 ? (
        <span className="badge warning">{texts.warnings(problems.warning)}</span>
      ) : null}
    </span>
  )
}

function Scheduled({ issue, schedule }: { readonly issue: string; readonly schedule: ScheduleView }) {
  const { schedule: texts } = useMessages()
  const formats = useFormats()
  const { at, timeZone, state, isOverdue, restoredFrom } = schedule
  return (
    <>
      {state === 'held' ? (
        <span className="badge bad">
          {restoredFrom === undefined ? texts.heading.held : texts.heading.restored}
        </span>
      ) : null}
      {isOverdue ? <span className="badge warning">{texts.notStarted}</span> : null}
      <span className="small">
        {formats.timeIn(at, timeZone)} <span className="soft">{timeZone}</span>
      </span>
      <span className="above">
        <CancelSchedule issue={issue} schedule={schedule} isSmall />
      </span>
    </>
  )
}
