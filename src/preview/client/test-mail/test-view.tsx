import { useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { TestRun } from '../../../app/views/sending.ts'
import type { DeliveryState } from '../../../domain/sending/delivery.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Check } from '../parts/check.tsx'
import { Choices } from '../parts/choices.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { NextStepButton } from '../path/next-step.tsx'
import { useUnsaved } from '../record/unsaved.tsx'
import { api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, setAnswer, useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { useMe, useRefusal } from '../shell/person.ts'
import { Link } from '../shell/router.tsx'

/** A marked copy to the editors, or to anybody whose address is typed; never counted. */
export function TestView({ issue }: { readonly issue: IssueDetail }) {
  const { test } = useMessages()
  const tests = at(api.issues[':issue'].tests, { param: { issue: issue.id } })
  const runs = useQuery(tests)
  const add = (run: TestRun) => {
    setAnswer(tests, { runs: [run, ...(runs.value?.runs ?? [])] })
    refreshAll()
  }
  return (
    <div className="column">
      <TestForm issue={issue} onSent={add} />
      <section className="sheet">
        <h2>{test.last}</h2>
        <Loaded answer={runs}>{(value) => <TestRuns runs={value.runs} current={issue.sha256} />}</Loaded>
      </section>
    </div>
  )
}

interface FormProps {
  readonly issue: IssueDetail
  readonly onSent: (run: TestRun) => void
}

function TestForm({ issue, onSent }: FormProps) {
  const { test, view } = useMessages()
  const names = useNames()
  const formats = useFormats()
  const { defaultEdition, editors, destination } = useNewsletter()
  const [editions, setEditions] = useState<readonly string[]>([defaultEdition])
  const me = useMe()
  // A writer may look at it alone.
  const mayAskAll = me.may.includes('testEditors')
  const [audience, setAudience] = useState<'editors' | 'typed'>(
    editors.length > 0 && mayAskAll ? 'editors' : 'typed',
  )
  const refusal = useRefusal('test')
  const [typed, setTyped] = useState(mayAskAll ? '' : (me.address ?? ''))
  const unsaved = useUnsaved(issue)
  const addresses = audience === 'editors' ? editors : addressesIn(typed)
  const sending = useAction(async () => {
    const to = audience === 'editors' ? null : addresses
    onSent(
      await ask(api.issues[':issue'].tests.$post, { param: { issue: issue.id }, json: { to, editions } }),
    )
  })
  const isNext = issue.path.next.act === 'test'
  const send = (
    <Button
      {...(isNext && { kind: 'main' })}
      refusal={refusal}
      isDisabled={editions.length === 0 || addresses.length === 0 || !unsaved.isNone}
      isPending={sending.isPending}
      onPress={() => void sending.run()}
    >
      {test.send(editions.length * addresses.length)}
    </Button>
  )
  return (
    <section className="sheet stack">
      <h2>{test.title}</h2>
      <p className="soft">{test.about}</p>
      <fieldset>
        <legend>{view.editions}</legend>
        <div className="row wide-gap">
          {issue.editions.map(({ id }) => (
            <Check
              key={id}
              isSelected={editions.includes(id)}
              onChange={(isChosen) =>
                setEditions((all) => (isChosen ? [...all, id] : all.filter((one) => one !== id)))
              }
            >
              {names.edition(id)}
            </Check>
          ))}
        </div>
      </fieldset>
      {mayAskAll ? (
        <div className="stack">
          <Choices
            label={test.to}
            value={audience}
            options={[
              ['editors', test.editors],
              ['typed', test.typed],
            ]}
            onChange={setAudience}
          />
          {audience === 'editors' ? (
            <p>{editors.length === 0 ? test.noEditors : formats.list(editors)}</p>
          ) : (
            <TextInput
              label={test.addresses}
              hint={test.addressesHint}
              rows={2}
              value={typed}
              onChange={setTyped}
            />
          )}
        </div>
      ) : (
        <p>{test.ownAddress(typed)}</p>
      )}
      {sending.failure === null ? null : <Failure failure={sending.failure} />}
      <div className="row">
        {isNext ? <NextStepButton>{send}</NextStepButton> : send}
        <span className="soft small">
          {destination.kind === 'outbox' ? test.staysHere : test.goesTo(destination.name)}
        </span>
      </div>
    </section>
  )
}

function addressesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,;，；、]+/).filter((word) => word !== ''))]
}

interface Props {
  readonly runs: readonly TestRun[]
  /** The hash of the issue as it is. */
  readonly current: string
}

function TestRuns({ runs, current }: Props) {
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
