import type { ReactNode } from 'react'
import type { Judgement, RateLines } from '../../../domain/readers/list-health.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { JudgementBadge } from './judgement-badge.tsx'

export interface RateBar {
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
export function RateChart({ name, bars, lines, children }: Props) {
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
