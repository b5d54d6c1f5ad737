import type { ReactNode } from 'react'
import type { IssueHealthView } from '../../../app/views/list.ts'
import type { Judgement } from '../../../domain/readers/list-health.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Link } from '../shell/router.tsx'
import { JudgementBadge } from './judgement-badge.tsx'

export function IssueTable({ issues }: { readonly issues: readonly IssueHealthView[] }) {
  const { list } = useMessages()
  const formats = useFormats()
  const showsClicks = issues.some(({ clicks }) => clicks !== null)
  return (
    <div className="scroll-x">
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
                <Link href={`/issues/${encodeURIComponent(issue.issue)}/send`}>{issue.issue}</Link>
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
    </div>
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
