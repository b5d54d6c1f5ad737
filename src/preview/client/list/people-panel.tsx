import { useState } from 'react'
import type { ListHealthView, PersonView } from '../../../app/views/list.ts'
import type { SubscriberView } from '../../../app/views/newsletter.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, setAnswer, useQuery } from '../requests/use-query.ts'
import { RestoreDialog } from './restore-dialog.tsx'

const addressOf = (id: number) => at(api.subscribers[':reader'], { param: { reader: String(id) } })

/** Looks people up, one by one, and restores many at once. No address is shown before somebody asks. */
export function PeoplePanel({ health }: { readonly health: ListHealthView }) {
  const { people } = useMessages().list
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<number | null>(null)
  const [isRestoring, setRestoring] = useState(false)
  const found = useQuery(search.trim() === '' ? null : at(api.subscribers, { query: { search } }))
  return (
    <section className="sheet stack" aria-label={people.title}>
      <div className="row apart">
        <h2>{people.title}</h2>
        {health.suppressed === 0 ? null : (
          <Button onPress={() => setRestoring(true)}>{people.restoreMany}</Button>
        )}
      </div>
      <div className="short">
        <TextInput
          label={people.search}
          type="search"
          value={search}
          onChange={(text) => {
            setSearch(text)
            setChosen(null)
          }}
        />
      </div>
      {search.trim() === '' ? null : (
        <Loaded answer={found}>
          {({ subscribers }) => <Found subscribers={subscribers} chosen={chosen} onChoose={setChosen} />}
        </Loaded>
      )}
      {isRestoring ? <RestoreDialog issues={health.issues} onClose={() => setRestoring(false)} /> : null}
    </section>
  )
}

interface FoundProps {
  readonly subscribers: readonly SubscriberView[]
  readonly chosen: number | null
  readonly onChoose: (id: number | null) => void
}

function Found({ subscribers, chosen, onChoose }: FoundProps) {
  const { people } = useMessages().list
  if (subscribers.length === 0) return <p className="soft">{people.none}</p>
  return (
    <ul className="people">
      {subscribers.map(({ id, address, name, status }) => (
        <li key={id}>
          <button
            type="button"
            aria-expanded={id === chosen}
            onClick={() => onChoose(id === chosen ? null : id)}
          >
            <span>{address}</span>
            <span className="soft">{name}</span>
            <StatusBadge status={status} />
          </button>
          {id === chosen ? <Person id={id} /> : null}
        </li>
      ))}
    </ul>
  )
}

const tones = { active: 'good', left: '', suppressed: 'bad' } as const

function StatusBadge({ status }: Pick<SubscriberView, 'status'>) {
  const { people } = useMessages().list
  return <span className={`badge ${tones[status]}`}>{people.statuses[status]}</span>
}

/** All that an editor may change about somebody: their tags, and a suppression. */
function Person({ id }: { readonly id: number }) {
  const answer = useQuery(addressOf(id))
  return <Loaded answer={answer}>{(person) => <PersonCard person={person} />}</Loaded>
}

function PersonCard({ person }: { readonly person: PersonView }) {
  const { people } = useMessages().list
  const formats = useFormats()
  const [isRestoring, setRestoring] = useState(false)
  const { id, address, name, edition, status, since, pausedUntil, restorations } = person
  return (
    <div className="stack person">
      <div className="row apart">
        <h3>{name === '' ? address : name}</h3>
        {status === 'suppressed' ? (
          <Button isSmall onPress={() => setRestoring(true)}>
            {people.restore}
          </Button>
        ) : null}
      </div>
      <dl className="facts-list">
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
        <dd>{edition === null ? people.defaultEdition : formats.editionName(edition)}</dd>
        <dt>{people.tags}</dt>
        <dd>
          <Tags person={person} />
        </dd>
        {restorations.map(({ by, at: time }) => (
          <Restoration key={time} by={by} at={formats.time(time)} />
        ))}
      </dl>
      {isRestoring ? <RestoreDialog reader={id} issues={[]} onClose={() => setRestoring(false)} /> : null}
    </div>
  )
}

function Restoration({ by, at: time }: { readonly by: string; readonly at: string }) {
  const { people } = useMessages().list
  return (
    <>
      <dt>{people.restored}</dt>
      <dd>{people.restoredBy(by, time)}</dd>
    </>
  )
}

function Why({ person: { gone, status } }: { readonly person: PersonView }) {
  const { people, reasonNames } = useMessages().list
  if (status === 'active') return null
  if (gone === null) return <span className="soft">{people.byList}</span>
  if (gone.why === 'bounce')
    return (
      <span className="soft">
        {people.bounceKinds[gone.kind] ?? gone.kind}
        {gone.reason === '' ? null : (
          <>
            {': '}
            <code>{gone.reason}</code>
          </>
        )}
      </span>
    )
  return (
    <span className="soft">
      {gone.issue === null ? null : people.inIssue(gone.issue)}
      {gone.reason === null ? null : ` ${reasonNames[gone.reason]}`}
    </span>
  )
}

function Tags({ person: { id, tags } }: { readonly person: PersonView }) {
  const { people } = useMessages().list
  const [text, setText] = useState('')
  const changing = useAction(async (words: string, how: 'tag' | 'untag') => {
    const param = { reader: String(id) }
    const person = await ask(api.subscribers[':reader'].tags.$post, { param, json: { tags: words, how } })
    setAnswer(addressOf(id), person)
    setText('')
    refreshAll()
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void changing.run(text, 'tag')
      }}
    >
      {tags.length === 0 ? null : (
        <ul className="chips second">
          {tags.map((tag) => (
            <li key={tag} className="chip">
              {tag}
              <button
                type="button"
                aria-label={people.untag(tag)}
                onClick={() => void changing.run(tag, 'untag')}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <TextInput label={people.newTags} isLabelHidden value={text} onChange={setText} />
        <Button type="submit" isSmall isDisabled={text.trim() === ''} isPending={changing.isPending}>
          {people.tag}
        </Button>
      </div>
      {changing.failure === null ? null : <Failure failure={changing.failure} />}
    </form>
  )
}
