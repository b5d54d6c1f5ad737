import { useState } from 'react'
import type { PersonView } from '../../../../app/views/list.ts'
import { useFormats, useLanguage, useMessages } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { api, at } from '../../requests/api.ts'
import { useQuery } from '../../requests/use-query.ts'
import { useNames } from '../../shell/names.ts'
import { Link } from '../../shell/router.tsx'
import { usePageTitle } from '../../shell/use-page-title.ts'
import { ListHead } from '../list-head.tsx'
import { RestoreDialog } from '../restore-dialog.tsx'
import { ChangeDialog, EraseDialog, RemoveDialog } from './person-dialogs.tsx'
import { named } from './person-fields.tsx'
import { PersonHistory } from './person-history.tsx'
import { StatusBadge } from './status-badge.tsx'
import { personAt, TagsField } from './tags-field.tsx'

/** One subscriber: what is known of them, what may be changed, and their history. */
export function PersonPage({ number }: { readonly number: string }) {
  const { people } = useMessages().list
  const [isErased, setErased] = useState(false)
  const id = /^[1-9]\d{0,14}$/.test(number) ? Number(number) : 0
  const answer = useQuery(isErased ? null : personAt(id))
  // No address: titles are kept in the history of the browser.
  usePageTitle(people.title)
  return (
    <main>
      <div className="column">
        <ListHead part="people" />
        {isErased ? (
          <div className="notice good stack" role="status">
            <p>{people.erased}</p>
            <p>
              <Link href="/list/people">{people.backToPeople}</Link>
            </p>
          </div>
        ) : (
          <Loaded answer={answer}>
            {(person) => (
              <>
                <PersonCard person={person} onErased={() => setErased(true)} />
                <PersonHistory events={person.history} />
              </>
            )}
          </Loaded>
        )}
      </div>
    </main>
  )
}

type Opened = 'change' | 'remove' | 'restore' | 'erase' | null

interface CardProps {
  readonly person: PersonView
  readonly onErased: () => void
}

function PersonCard({ person, onErased }: CardProps) {
  const { people } = useMessages().list
  const [opened, setOpened] = useState<Opened>(null)
  const { id, address, name, status } = person
  const close = () => setOpened(null)
  return (
    <section className="sheet stack person-card" aria-label={people.person}>
      <div className="row apart">
        <h2>{name === '' ? address : name}</h2>
        <div className="row">
          <Button onPress={() => setOpened('change')}>{people.change}</Button>
          {status === 'active' ? <Button onPress={() => setOpened('remove')}>{people.remove}</Button> : null}
          {status === 'suppressed' ? (
            <Button onPress={() => setOpened('restore')}>{people.restore}</Button>
          ) : null}
          <Button kind="plain" onPress={() => setOpened('erase')}>
            {people.erase}
          </Button>
        </div>
      </div>
      <Facts person={person} />
      {opened === 'change' ? <ChangeDialog person={person} onClose={close} /> : null}
      {opened === 'remove' ? <RemoveDialog person={person} onClose={close} /> : null}
      {opened === 'restore' ? <RestoreDialog reader={id} issues={[]} onClose={close} /> : null}
      {opened === 'erase' ? <EraseDialog person={person} onClose={close} onErased={onErased} /> : null}
    </section>
  )
}

function Facts({ person }: { readonly person: PersonView }) {
  const { people } = useMessages().list
  const { language } = useLanguage()
  const formats = useFormats()
  const names = useNames()
  const own = useQuery(at(api.list.fields, {})).value?.fields ?? []
  const { address, edition, status, since, pausedUntil, fields } = person
  return (
    <dl className="facts-list">
      <dt>{people.address}</dt>
      <dd className="anywhere">{address}</dd>
      <dt>{people.status}</dt>
      <dd>
        <StatusBadge status={status} /> {people.since(formats.time(since))} <Why person={person} />
      </dd>
      {pausedUntil === null ? null : (
        <>
          <dt>{people.pause}</dt>
          <dd>{people.until(formats.time(pausedUntil))}</dd>
        </>
      )}
      <dt>{people.edition}</dt>
      <dd>{edition === null ? people.defaultEdition : names.edition(edition)}</dd>
      {own.map(({ key, name: names }) =>
        fields[key] === undefined ? null : (
          <Field key={key} name={named(names, language) ?? key} value={fields[key]} />
        ),
      )}
      <dt>{people.tags}</dt>
      <dd>
        <TagsField person={person} />
      </dd>
    </dl>
  )
}

function Field({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="anywhere">{value}</dd>
    </>
  )
}

function Why({ person: { gone, status } }: { readonly person: PersonView }) {
  const { people, reasonNames } = useMessages().list
  const names = useNames()
  const formats = useFormats()
  if (status === 'active') return null
  if (gone === null) return <span className="soft">{people.byList}</span>
  if (gone.why === 'removed') return <span className="soft">{people.removedBy(gone.by, gone.note)}</span>
  if (gone.why === 'bounce') {
    const kind = people.bounceKinds[gone.kind] ?? gone.kind
    return (
      <span className="soft">
        {gone.reason === '' ? kind : formats.labelled(kind, '')}
        {gone.reason === '' ? null : <code>{gone.reason}</code>}
      </span>
    )
  }
  return (
    <span className="soft">
      {gone.issue === null ? null : people.inIssue(names.issue(gone.issue))}
      {gone.reason === null ? null : ` ${reasonNames[gone.reason]}`}
    </span>
  )
}
