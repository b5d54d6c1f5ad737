import type { TestRun } from '../../../app/views/sending.ts'
import type { DeliveryState } from '../../../domain/sending/delivery.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { pathOf } from '../requests/request.ts'
import { Link } from '../shell/router.tsx'

interface Props {
  readonly runs: readonly TestRun[]
  /** The hash of the issue as it is. */
  readonly current: string
}

export function TestRuns({ runs, current }: Props) {
  const { test } = useMessages()
  const formats = useFormats()
  if (runs.length === 0) return <p className="soft">{test.none}</p>
  return (
    <ul className="test-runs">
      {runs.map((run) => (
        <li key={run.at}>
          <p className="row">
            <strong>{formats.time(run.at)}</strong>
            <code className="soft">{run.sha256.slice(0, 12)}</code>
            {run.sha256 === current ? (
              <span className="badge good">{test.asItIs}</span>
            ) : (
              <span className="badge">{test.older}</span>
            )}
          </p>
          <Results run={run} />
        </li>
      ))}
    </ul>
  )
}

function Results({ run }: { readonly run: TestRun }) {
  const { test, view, deliveryStates } = useMessages()
  return (
    <table>
      <thead>
        <tr>
          <th>{test.address}</th>
          <th>{view.edition}</th>
          <th>{test.outcome}</th>
          <th>{test.reply}</th>
        </tr>
      </thead>
      <tbody>
        {run.results.map(({ address, edition, state, reply }) => (
          <tr key={`${address} ${edition}`}>
            <td>
              <Link href={pathOf(['outbox'], { search: address })}>{address}</Link>
            </td>
            <td>{edition}</td>
            <td>
              <span className={`badge ${toneOf(state)}`}>{deliveryStates[state]}</span>
            </td>
            <td>
              <code>{reply}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function toneOf(state: DeliveryState): string {
  if (state === 'accepted') return 'good'
  return state === 'rejected' ? 'bad' : 'warning'
}
