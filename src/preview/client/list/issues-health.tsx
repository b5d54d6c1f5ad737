import type { IssueHealthView, ListHealthView } from '../../../app/views/list.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { IssueTable } from './issue-table.tsx'
import { type RateBar, RateChart } from './rate-chart.tsx'

/** What each issue did to the list: a chart of each rate, and below them the same in numbers. */
export function IssuesHealth({ health }: { readonly health: ListHealthView }) {
  const { list } = useMessages()
  const formats = useFormats()
  const { issues, lines } = health
  return (
    <section className="sheet stack" aria-label={list.issues}>
      <h2>{list.issues}</h2>
      {issues.length === 0 ? (
        <p className="soft">{list.noIssues}</p>
      ) : (
        <>
          <Charts health={health} />
          <IssueTable issues={issues} />
          <p className="soft small">
            {list.source(formats.percent(lines.complaints.high), formats.percent(lines.complaints.tooHigh))}
            <br />
            {list.bounceSource(formats.percent(lines.bounces.high), formats.percent(lines.bounces.tooHigh))}
          </p>
        </>
      )}
    </section>
  )
}

function Charts({ health: { issues, lines } }: { readonly health: ListHealthView }) {
  const { list } = useMessages()
  const bars = (of: (issue: IssueHealthView) => Omit<RateBar, 'issue'>) =>
    issues.toReversed().map((issue) => ({ issue: issue.issue, ...of(issue) }))
  return (
    <div className="charts">
      <RateChart
        name={list.complaints}
        lines={lines.complaints}
        bars={bars((issue) => ({ rate: issue.complaintRate, judgement: issue.complaints }))}
      >
        {list.unknownComplaints}
      </RateChart>
      <RateChart
        name={list.bounces}
        bars={bars((issue) => ({ rate: issue.bounceRate, judgement: issue.bounces }))}
      />
      <RateChart name={list.leavers} bars={bars((issue) => ({ rate: issue.leaveRate, judgement: 'fine' }))} />
    </div>
  )
}
