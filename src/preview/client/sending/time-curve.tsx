import type { SendReportView } from '../../../app/views/report.ts'
import { useFormats, useMessages } from '../language/language.tsx'

const WIDTH = 960
const HEIGHT = 150
const kinds = ['accepted', 'rejected', 'other'] as const

/** Outcomes over time as stacked columns: how fast it went, and when a server began to refuse. */
export function TimeCurve({ curve: { stepSeconds, steps } }: Pick<SendReportView, 'curve'>) {
  const { report } = useMessages()
  const formats = useFormats()
  const heights = steps.map(({ accepted, rejected, other }) => accepted + rejected + other)
  const most = Math.max(1, ...heights)
  const sum = heights.reduce((total, height) => total + height, 0)
  const columnWidth = Math.min(40, WIDTH / Math.max(1, steps.length))
  const [first, last] = [steps[0], steps.at(-1)]
  return (
    <figure className="curve">
      <figcaption className="row apart">
        <span className="small soft">{report.perStep(formats.duration(stepSeconds))}</span>
        <span className="legend small">
          {kinds.map((kind) => (
            <span key={kind}>
              <span className={`dot curve-${kind}`} />
              {report.kinds[kind]}
            </span>
          ))}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={report.curveLabel(sum, most)}>
        <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="axis" />
        {steps.map((step, place) => (
          <Column key={step.at} step={step} x={place * columnWidth} width={columnWidth} most={most} />
        ))}
        <text x={WIDTH} y={12} textAnchor="end">
          {formats.number(most)}
        </text>
      </svg>
      <p className="row apart small soft">
        <span>{first === undefined ? '' : formats.clock(first.at)}</span>
        <span>{last === undefined || last === first ? '' : formats.clock(last.at)}</span>
      </p>
    </figure>
  )
}

interface ColumnProps {
  readonly step: SendReportView['curve']['steps'][number]
  readonly x: number
  readonly width: number
  readonly most: number
}

function Column({ step, x, width, most }: ColumnProps) {
  let below = 0
  return kinds.map((kind) => {
    const height = (step[kind] / most) * (HEIGHT - 18)
    below += height
    return height === 0 ? null : (
      <rect
        key={kind}
        className={`curve-${kind}`}
        x={x + 0.5}
        y={HEIGHT - below}
        width={Math.max(1, width - 1)}
        height={height}
      />
    )
  })
}
