import type { SendReportView } from '../../../app/views/report.ts'
import type { SendView } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { api, at } from '../requests/api.ts'
import { pathOf } from '../requests/request.ts'
import { useQuery } from '../requests/use-query.ts'
import { TimeCurve } from './time-curve.tsx'

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
  const formats = useFormats()
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
        <div className="scroll-x">
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
                  <td>{edition}</td>
                  <td>
                    <code>{reply}</code>
                  </td>
                  <td className="nowrap">{formats.time(at)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rejectCount > rejects.length ? <p className="soft small">{texts.moreInCsv}</p> : null}
      {skipped.length === 0 ? null : (
        <>
          <h3>{texts.skipped}</h3>
          <ul>
            {skipped.map(({ reason, count }) => (
              <li key={reason}>{texts.skippedFor(count, reason)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
