import { useState } from 'react'
import type { PeopleTagged } from '../../../../app/views/list.ts'
import { useMessages } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Choices } from '../../parts/choices.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Waiting } from '../../parts/loaded.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { api, at } from '../../requests/api.ts'
import { ask, askFile } from '../../requests/request.ts'
import { saveFile } from '../../requests/save-file.ts'
import { useAction } from '../../requests/use-action.ts'
import { refreshAll, useQuery } from '../../requests/use-query.ts'
import { useNames } from '../../shell/names.ts'
import { useNewsletter } from '../../shell/newsletter.tsx'
import { Link, navigate } from '../../shell/router.tsx'
import { usePageTitle } from '../../shell/use-page-title.ts'
import { ListHead } from '../list-head.tsx'
import { RestoreDialog } from '../restore-dialog.tsx'
import { AddDialog } from './add-dialog.tsx'
import { PeopleFilters } from './people-filters.tsx'
import { StatusBadge } from './status-badge.tsx'
import { type Filter, usePeople } from './use-people.ts'

type Opened = 'add' | 'tag' | 'restore' | null

/** Everybody on the list: found, added, tagged and exported here; one person has a page of their own. */
export function PeoplePage() {
  const { people } = useMessages().list
  const [filter, setFilter] = useState<Filter>({})
  const [opened, setOpened] = useState<Opened>(null)
  const found = usePeople(filter)
  const issues = useQuery(opened === 'restore' ? at(api.list, {}) : null).value?.issues ?? []
  usePageTitle(people.title)
  const close = () => {
    setOpened(null)
    found.again()
  }
  return (
    <main>
      <div className="column">
        <ListHead part="people">
          <Button kind="main" onPress={() => setOpened('add')}>
            {people.add}
          </Button>
        </ListHead>
        <section className="sheet stack" aria-label={people.title}>
          <PeopleFilters filter={filter} onChange={setFilter} />
          {found.failure === null ? null : <Failure failure={found.failure} />}
          <Acts filter={filter} count={found.found?.count ?? null} onOpen={setOpened} />
          {found.found === null ? <Waiting /> : <FoundPeople {...found} found={found.found} />}
        </section>
      </div>
      {opened === 'add' ? (
        <AddDialog onClose={close} onAdded={(id) => navigate(`/list/people/${id}`)} />
      ) : null}
      {opened === 'tag' ? (
        <TagDialog filter={filter} count={found.found?.count ?? 0} onClose={close} />
      ) : null}
      {opened === 'restore' ? <RestoreDialog issues={issues} onClose={close} /> : null}
    </main>
  )
}

interface ActsProps {
  readonly filter: Filter
  readonly count: number | null
  readonly onOpen: (dialog: Opened) => void
}

/** How many are found, and what can be done with all of them. */
function Acts({ filter, count, onOpen }: ActsProps) {
  const { people } = useMessages().list
  const { today } = useNewsletter()
  const exporting = useAction(async () => {
    saveFile(`subscribers-${today}.csv`, await askFile(api.list.people.export.$post, { json: filter }))
  })
  const isEmpty = count === null || count === 0
  return (
    <>
      <div className="row apart">
        <p role="status" className="soft found-count">
          {count === null ? people.counting : count > 0 ? people.found(count) : <Nobody filter={filter} />}
        </p>
        <div className="row">
          {filter.status === 'suppressed' ? (
            <Button isSmall onPress={() => onOpen('restore')}>
              {people.restoreMany}
            </Button>
          ) : null}
          <Button isSmall isDisabled={isEmpty} onPress={() => onOpen('tag')}>
            {people.tagMany}
          </Button>
          <Button
            isSmall
            isDisabled={isEmpty}
            isPending={exporting.isPending}
            onPress={() => void exporting.run()}
          >
            {people.export}
          </Button>
        </div>
      </div>
      {exporting.failure === null ? null : <Failure failure={exporting.failure} />}
    </>
  )
}

function Nobody({ filter }: Pick<ActsProps, 'filter'>) {
  const { people, welcome } = useMessages().list
  if (Object.values(filter).some(Boolean)) return people.none
  return (
    <>
      {welcome.title} <Link href="/list/import">{welcome.importDo}</Link>
    </>
  )
}

type FoundProps = Omit<ReturnType<typeof usePeople>, 'found'> & {
  readonly found: NonNullable<ReturnType<typeof usePeople>['found']>
}

function FoundPeople({ found: { people: rows, next }, isLooking, more }: FoundProps) {
  const { people } = useMessages().list
  const names = useNames()
  return (
    <>
      {rows.length === 0 ? (
        next === null ? null : (
          <p className="soft">{people.noneYet}</p>
        )
      ) : (
        <ul className="person-list">
          {rows.map(({ id, address, name, edition, status, tags }) => (
            <li key={id} className="person-row">
              <Link href={`/list/people/${id}`}>
                <span>{address}</span>
                {name === '' ? null : <span className="soft">{name}</span>}
              </Link>
              <span className="soft small">
                {edition === null ? people.defaultEdition : names.edition(edition)}
              </span>
              <span className="soft small">{tags.join(' · ')}</span>
              <span className="end">
                <StatusBadge status={status} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {next === null ? null : (
        <div className="row">
          <Button isPending={isLooking} onPress={more}>
            {rows.length === 0 ? people.lookFurther : people.more}
          </Button>
        </div>
      )}
    </>
  )
}

interface Props {
  readonly filter: Filter
  readonly count: number
  readonly onClose: () => void
}

/** Puts tags on all who are found, or takes them away. */
function TagDialog({ filter, count, onClose }: Props) {
  const { people } = useMessages().list
  const { common } = useMessages()
  const [tags, setTags] = useState('')
  const [how, setHow] = useState<'tag' | 'untag'>('tag')
  const [done, setDone] = useState<PeopleTagged | null>(null)
  const tagging = useAction(async () => {
    setDone(await ask(api.list.people.tags.$post, { json: { filter, tags, how } }))
    refreshAll()
  })
  if (done !== null)
    return (
      <Dialog title={people.tagMany} isOpen onClose={onClose}>
        <p role="status">{people.tagged(done.changed, done.found)}</p>
        <div className="actions">
          <Button kind="main" onPress={onClose}>
            {common.close}
          </Button>
        </div>
      </Dialog>
    )
  return (
    <Confirm
      title={people.tagMany}
      confirm={how === 'tag' ? people.tagAll(count) : people.untagAll(count)}
      action={tagging}
      isDisabled={tags.trim() === ''}
      onClose={onClose}
    >
      <p className="soft">{people.tagAbout(count)}</p>
      <Choices
        label={people.tagMany}
        value={how}
        options={[
          ['tag', people.putTags],
          ['untag', people.takeTags],
        ]}
        onChange={setHow}
      />
      <TextInput label={people.tags} hint={people.tagsHint} value={tags} onChange={setTags} autoFocus />
    </Confirm>
  )
}
