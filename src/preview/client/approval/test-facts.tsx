import type { ApprovalDesk } from '../../../app/views/approval.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { stepPath } from '../path/next-step.tsx'
import { useNames } from '../shell/names.ts'
import { Link } from '../shell/router.tsx'

interface Props {
  readonly issue: string
  readonly test: ApprovalDesk['test']
}

/** Who has this text in their inbox, or an older one. */
export function TestFacts({ issue, test }: Props) {
  const { approve } = useMessages()
  const formats = useFormats()
  const names = useNames()
  const arrived = test?.run.results.filter(({ state }) => state === 'accepted') ?? []
  const byAddress = Map.groupBy(arrived, ({ address }) => address)
  return (
    <section className="sheet stack" aria-label={approve.tested}>
      <h2>{approve.tested}</h2>
      {test === null ? (
        <p className="notice warning">
          {approve.notTested} <Link href={stepPath(issue, 'test')}>{approve.toTest}</Link>
        </p>
      ) : (
        <>
          <p className={test.isCurrent ? 'notice good' : 'notice warning'}>
            {test.isCurrent
              ? approve.seenThis(formats.time(test.run.at))
              : approve.seenOlder(formats.time(test.run.at))}{' '}
            {test.isCurrent ? null : <Link href={stepPath(issue, 'test')}>{approve.toTest}</Link>}
          </p>
          <ul className="names">
            {[...byAddress].map(([address, results]) => (
              <li key={address}>
                {address}{' '}
                <span className="soft small">
                  {formats.list(results.map(({ edition }) => names.edition(edition)))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
