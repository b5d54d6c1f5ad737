import type { SendReportView } from '../../../app/views/report.ts'
import type { SendView } from '../../../app/views/sending.ts'
import { worded } from '../../../domain/language/message.ts'
import { useFormats, useLanguage, useMessages } from '../language/language.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Wide } from '../parts/wide.tsx'
import { api, at } from '../requests/api.ts'
import { pathOf } from '../requests/request.ts'
import { useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'

/** What became of a send: its course over time and who was refused, with the server's words. */
export function ReportPanel({ send }: { readonly send: SendView }) {
  const { report: texts } = useMessages()
  const report = useQuery(at(api.issues[':issue'].report, { param: { issue: send.issue } }))
  return (
    <section className="sheet stack" aria-label={texts.title}>
      <div className="row apart">
        <h2>{texts.title}</h2>
        <a className="button small" href={pathOf(['api', 'issues', send.issue, 'report.csv'])} download>
          {texts.csv}
        </a>
      </div>
      <Loaded answer={report}>{(value) => <Report report={value} />}</Loaded>
    </section>
  )
}

function Report({ report }: { readonly report: SendReportView }) {
  const { report: texts, view } = useMessages()
  const names = useNames()
  const formats = useFormats()
  const { wording } = useLanguage()
  const { send, curve, rejects, rejectCount, skipped } = report
  return (
    <>
      {send.finishedAt === null ? null : (
        <p className="soft">{texts.span(formats.time(send.startedAt), formats.time(send.finishedAt))}</p>
      )}
      <TimeCurve curve={curve} />
      <h3>{texts.rejects(rejectCount)}</h3>
      {rejects.length === 0 ? (
        <p className="soft">{texts.noRejects}</p>
      ) : (
        <Wide label={texts.rejects(rejectCount)}>
          <table>
            <thead>
              <tr>
                <th>{texts.address}</th>
                <th>{view.edition}</th>
                <th>{texts.reason}</th>
                <th>{texts.at}</th>
              </tr>
            </thead>
            <tbody>
              {rejects.map(({ address, edition, reply, at }) => (
                <tr key={address}>
                  <td>{address}</td>
                  <td>{names.edition(edition)}</td>
                  <td>
                    <code>{reply}</code>
                  </td>
                  <td className="nowrap">{formats.time(at)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      {rejectCount > rejects.length ? <p className="soft small">{texts.moreInCsv}</p> : null}
      {skipped.length === 0 ? null : (
        <>
          <h3>{texts.skipped}</h3>
          <ul>
            {skipped.map(({ reason, count }) => (
              <li key={reason?.id ?? ''}>
                {texts.skippedFor(count, reason === null ? null : worded(reason, wording))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const WIDTH = 960
const HEIGHT = 150
const kinds = ['accepted', 'rejected', 'other'] as const

/** Outcomes over time as stacked columns: how fast it went, and when a server began to refuse. */
function TimeCurve({ curve: { stepSeconds, steps } }: Pick<SendReportView, 'curve'>) {
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
