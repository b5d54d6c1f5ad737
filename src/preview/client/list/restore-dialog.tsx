import { useState } from 'react'
import type { IssueHealthView, RestorePlanView } from '../../../app/views/list.ts'
import { parseLocalTime } from '../../../domain/calendar.ts'
import { useMessages } from '../language/language.tsx'
import { Choices } from '../parts/choices.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { type Asked, api, at, given } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'

interface Props {
  /** One subscriber; left out: those of an issue, or since a time. */
  readonly reader?: number
  readonly issues: readonly Pick<IssueHealthView, 'issue'>[]
  readonly onClose: () => void
}

type Choice = Asked<typeof api.list.restore.$post>['json']

/** Whom it would restore, who stays as they are and why; then does it. */
export function RestoreDialog({ reader, issues, onClose }: Props) {
  const { restore } = useMessages().list
  const [scope, setScope] = useState<Choice>(reader === undefined ? {} : { reader })
  const { since = null, issue = null } = scope
  const isChosen = reader !== undefined || since !== null || issue !== null
  const query = given({ since, issue, reader: reader === undefined ? null : String(reader) })
  const plan = useQuery(isChosen ? at(api.list.restorable, { query }) : null)
  const count = plan.value?.count ?? 0
  const restoring = useAction(async () => {
    await ask(api.list.restore.$post, { json: scope })
    onClose()
    refreshAll()
  })
  return (
    <Confirm
      title={restore.title}
      confirm={restore.confirm(count)}
      action={restoring}
      isDisabled={count === 0}
      onClose={onClose}
      isWide
    >
      <p className="soft">{restore.about}</p>
      {reader === undefined ? <Scope issues={issues} onChange={setScope} /> : null}
      {isChosen ? <Loaded answer={plan}>{(value) => <Plan plan={value} />}</Loaded> : null}
    </Confirm>
  )
}

interface ScopeProps {
  readonly issues: Props['issues']
  readonly onChange: (scope: Choice) => void
}

function Scope({ issues, onChange }: ScopeProps) {
  const { restore } = useMessages().list
  const { timeZone } = useNewsletter()
  const [by, setBy] = useState<'issue' | 'since'>(issues.length > 0 ? 'issue' : 'since')
  const [issue, setIssue] = useState<string>('')
  const [text, setText] = useState('')
  return (
    <div className="stack">
      <Choices
        label={restore.whom}
        value={by}
        options={[
          ['issue', restore.ofIssue],
          ['since', restore.sinceTime],
        ]}
        onChange={(chosen) => {
          setBy(chosen)
          onChange({})
          setIssue('')
          setText('')
        }}
      />
      {by === 'issue' ? (
        <Picker
          label={restore.issue}
          value={issue}
          options={issues.map((one) => ({ id: one.issue, text: one.issue }))}
          onChange={(id) => {
            setIssue(id)
            onChange({ issue: id })
          }}
        />
      ) : (
        <div className="short">
          <TextInput
            label={restore.since}
            type="datetime-local"
            value={text}
            hint={restore.zone(timeZone)}
            onChange={(value) => {
              setText(value)
              const time = parseLocalTime(value, timeZone)
              onChange(time === null ? {} : { since: time.at.toISOString() })
            }}
          />
        </div>
      )}
    </div>
  )
}

function Plan({ plan: { count, people, kept, keptPeople } }: { readonly plan: RestorePlanView }) {
  const { restore } = useMessages().list
  const keptCount = kept.reduce((sum, one) => sum + one.count, 0)
  return (
    <div className="stack" role="status">
      <p>
        <strong>{restore.count(count)}</strong>
      </p>
      {count === 0 ? null : (
        <ul className="names">
          {people.map(({ address, name }) => (
            <li key={address}>
              {address} <span className="soft">{name}</span>
            </li>
          ))}
          {count > people.length ? <li className="soft">{restore.more(count - people.length)}</li> : null}
        </ul>
      )}
      {keptCount === 0 ? null : (
        <>
          <p>{restore.kept(keptCount)}</p>
          <ul className="names">
            {keptPeople.map(({ address, why }) => (
              <li key={address}>
                {address} <span className="soft">{restore.whys[why]}</span>
              </li>
            ))}
            {keptCount > keptPeople.length ? (
              <li className="soft">{restore.more(keptCount - keptPeople.length)}</li>
            ) : null}
          </ul>
        </>
      )}
    </div>
  )
}
