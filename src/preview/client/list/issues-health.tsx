import type { ReactNode } from 'react'
import type { IssueHealthView, ListHealthView } from '../../../app/views/list.ts'
import type { Judgement } from '../../../domain/readers/list-health.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Wide } from '../parts/wide.tsx'
import { useNames } from '../shell/names.ts'
import { Link } from '../shell/router.tsx'
import { JudgementBadge } from './judgement-badge.tsx'
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
  const names = useNames()
  const bars = (of: (issue: IssueHealthView) => Omit<RateBar, 'issue'>) =>
    issues.toReversed().map((issue) => ({ issue: names.issue(issue.issue), ...of(issue) }))
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

function IssueTable({ issues }: { readonly issues: readonly IssueHealthView[] }) {
  const { list } = useMessages()
  const formats = useFormats()
  const names = useNames()
  const showsClicks = issues.some(({ clicks }) => clicks !== null)
  return (
    <Wide label={list.issue}>
      <table>
        <thead>
          <tr>
            <th>{list.issue}</th>
            <th className="number">{list.accepted}</th>
            <th className="number">{list.complaints}</th>
            <th className="number">{list.bounces}</th>
            <th className="number">{list.leavers}</th>
            {showsClicks ? <th className="number">{list.clicks}</th> : null}
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <tr key={issue.issue}>
              <td className="nowrap">
                <Link href={`/issues/${encodeURIComponent(issue.issue)}/send`}>
                  {names.issue(issue.issue)}
                </Link>
                <span className="soft small below">{formats.date(issue.sentAt.slice(0, 10))}</span>
              </td>
              <td className="number">{formats.number(issue.accepted)}</td>
              <Rate count={issue.complained} rate={issue.complaintRate} judgement={issue.complaints} />
              <Rate count={issue.bounced} rate={issue.bounceRate} judgement={issue.bounces} />
              <Rate count={issue.left} rate={issue.leaveRate} />
              {showsClicks ? (
                <td className="number">{issue.clicks === null ? '' : formats.number(issue.clicks)}</td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

interface RateProps {
  readonly count: number | null
  readonly rate: number | null
  readonly judgement?: Judgement
}

function Rate({ count, rate, judgement = 'fine' }: RateProps): ReactNode {
  const { list } = useMessages()
  const formats = useFormats()
  if (count === null || rate === null) return <td className="number soft">{list.judgements.unknown}</td>
  return (
    <td className="number nowrap">
      <JudgementBadge judgement={judgement} /> {formats.number(count)}{' '}
      <span className="soft rate-cell">{count === 0 ? '' : formats.rate(rate)}</span>
    </td>
  )
}
