import { useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { TestRun, TestRunList } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Check } from '../parts/check.tsx'
import { Choices } from '../parts/choices.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { apiPath, change } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { setAnswer, useQuery } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { TestRuns } from './test-runs.tsx'

/** A marked copy to the editors, or to anybody whose address is typed; never counted. */
export function TestView({ issue }: { readonly issue: IssueDetail }) {
  const { test } = useMessages()
  const path = apiPath(['issues', issue.id, 'tests'])
  const runs = useQuery<TestRunList>(path)
  const add = (run: TestRun) => setAnswer(path, { runs: [run, ...(runs.value?.runs ?? [])] })
  return (
    <div className="column">
      <TestForm issue={issue} path={path} onSent={add} />
      <section className="sheet">
        <h2>{test.last}</h2>
        <Loaded answer={runs}>{(value) => <TestRuns runs={value.runs} current={issue.sha256} />}</Loaded>
      </section>
    </div>
  )
}

interface FormProps {
  readonly issue: IssueDetail
  readonly path: string
  readonly onSent: (run: TestRun) => void
}

function TestForm({ issue, path, onSent }: FormProps) {
  const { test, view } = useMessages()
  const formats = useFormats()
  const { defaultEdition, editors, destination } = useNewsletter()
  const [editions, setEditions] = useState<readonly string[]>([defaultEdition])
  const [audience, setAudience] = useState<'editors' | 'typed'>(editors.length > 0 ? 'editors' : 'typed')
  const [typed, setTyped] = useState('')
  const addresses = audience === 'editors' ? editors : addressesIn(typed)
  const sending = useAction(async () => {
    const to = audience === 'editors' ? null : addresses
    onSent(await change<TestRun>('POST', path, { to, editions }))
  })
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
              {id}
            </Check>
          ))}
        </div>
      </fieldset>
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
      {sending.failure === null ? null : <Failure failure={sending.failure} />}
      <div className="row">
        <Button
          kind="main"
          isDisabled={editions.length === 0 || addresses.length === 0}
          isPending={sending.isPending}
          onPress={() => void sending.run()}
        >
          {test.send(editions.length * addresses.length)}
        </Button>
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
