import type { TestRun } from '../../../app/views/sending.ts'
import type { DeliveryState } from '../../../domain/sending/delivery.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { useNames } from '../shell/names.ts'
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
  const names = useNames()
  return (
    <>
      <table>
        <thead>
          <tr>
            <th>{test.address}</th>
            <th>{view.edition}</th>
            <th>{test.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {run.results.map(({ address, edition, state }) => (
            <tr key={`${address} ${edition}`}>
              <td>
                <Link href="/outbox" kept={address}>
                  {address}
                </Link>
              </td>
              <td>{names.edition(edition)}</td>
              <td>
                <span className={`badge ${toneOf(state)}`}>{deliveryStates[state]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className="small soft">
        <summary>{test.replies}</summary>
        <ul>
          {run.results.map(({ address, edition, reply }) => (
            <li key={`${address} ${edition}`}>
              {address} <code>{reply}</code>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function toneOf(state: DeliveryState): string {
  if (state === 'accepted') return 'good'
  return state === 'rejected' ? 'bad' : 'warning'
}
