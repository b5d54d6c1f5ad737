import type { ReactNode } from 'react'
import type { IssueHealthView, ListHealthView } from '../../../app/views/list.ts'
import type { Judgement, RateLines } from '../../../domain/readers/list-health.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Wide } from '../parts/wide.tsx'
import { useNames } from '../shell/names.ts'
import { Link } from '../shell/router.tsx'

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

interface RateBar {
  readonly issue: string
  readonly rate: number | null
  readonly judgement: Judgement
}

interface Props {
  readonly name: string
  /** Oldest first. */
  readonly bars: readonly RateBar[]
  readonly lines?: RateLines
  /** Said where no rate is known. */
  readonly children?: ReactNode
}

/** A rate per issue, the newest one in words above it, and the lines that it should stay below. */
function RateChart({ name, bars, lines, children }: Props) {
  const formats = useFormats()
  const { list } = useMessages()
  const known = bars.filter(({ rate }) => rate !== null)
  const newest = known.at(-1)
  return (
    <figure className="chart rate">
      <figcaption>
        <span className="small soft">{name}</span>
        {newest === undefined ? null : (
          <span className="row">
            <span className="value">{formats.rate(newest.rate ?? 0)}</span>
            <JudgementBadge judgement={newest.judgement} />
            <span className="small soft">{list.latest(newest.issue)}</span>
          </span>
        )}
      </figcaption>
      {newest === undefined ? (
        <p className="soft">{children}</p>
      ) : (
        <Bars name={name} bars={bars} lines={lines} />
      )}
    </figure>
  )
}

function Bars({
  name,
  bars,
  lines,
}: Pick<Props, 'name' | 'bars'> & { readonly lines: RateLines | undefined }) {
  const { list } = useMessages()
  const formats = useFormats()
  const largest = Math.max(...bars.map(({ rate }) => rate ?? 0))
  // A list without a complaint shows how far away the lines are; one without a leaver shows an empty chart, not noise.
  const most = Math.max(largest, lines === undefined ? 0.005 : lines.tooHigh) * 1.1
  const step = 100 / bars.length
  const width = Math.min(step * 0.7, 12)
  return (
    <>
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-label={list.rateLabel(name, bars.length, formats.rate(largest))}
      >
        {bars.map(({ issue, rate, judgement }, place) => {
          const height = ((rate ?? 0) / most) * 100
          return (
            <rect
              key={issue}
              className={`rate-${judgement.replace(' ', '-')}`}
              x={(place + 0.5) * step - width / 2}
              width={width}
              y={100 - height}
              height={height}
            />
          )
        })}
        {lines === undefined ? null : <Lines lines={lines} most={most} />}
        <line x1={0} x2={100} y1={100} y2={100} className="axis" />
      </svg>
      <Scale issues={bars.map(({ issue }) => issue)} />
      {lines === undefined ? null : (
        <p className="legend small soft">
          {(['high', 'tooHigh'] as const).map((line) => (
            <span key={line}>
              <span className={`line-sample ${line}`} />
              {formats.percent(lines[line])}
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** All names where there is room for them under their bars, else the first and the last. */
function Scale({ issues }: { readonly issues: readonly string[] }) {
  const hasRoom = issues.length <= 3
  const shown = hasRoom ? issues : [issues[0], issues.at(-1)]
  return (
    <p className={`scale-names small soft ${hasRoom ? 'around' : ''}`}>
      {shown.map((issue) => (
        <span key={issue}>{issue}</span>
      ))}
    </p>
  )
}

function Lines({ lines, most }: { readonly lines: RateLines; readonly most: number }) {
  return (['high', 'tooHigh'] as const).map((line) => {
    const y = 100 - (lines[line] / most) * 100
    return <line key={line} x1={0} x2={100} y1={y} y2={y} className={`limit ${line}`} />
  })
}

/** Only where a line is crossed: what is fine need not be said of every issue. */
function JudgementBadge({ judgement }: { readonly judgement: Judgement }) {
  const { judgements } = useMessages().list
  if (judgement !== 'high' && judgement !== 'too high') return null
  return <span className={`badge ${judgement === 'high' ? 'warning' : 'bad'}`}>{judgements[judgement]}</span>
}
