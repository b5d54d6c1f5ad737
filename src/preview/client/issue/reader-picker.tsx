import { useEffect, useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox'
import type { PeoplePage } from '../../../app/views/list.ts'
import { useMessages } from '../language/language.tsx'
import { Button as Refusable } from '../parts/button.tsx'
import { api } from '../requests/api.ts'
import { ask, RequestFailed } from '../requests/request.ts'
import { useRefused } from '../shell/person.ts'

interface Props {
  readonly reader: string | null
  readonly onChange: (reader: string | null) => void
}

type Person = PeoplePage['people'][number]

/** A pause of typing after which it is searched. */
const PAUSE_MS = 250
const nobody: readonly Person[] = []

/** Whose copy is shown: a sample reader's, or that of a subscriber who is looked up by name or address. */
export function ReaderPicker({ reader, onChange }: Props) {
  const { view } = useMessages()
  const isRefused = useRefused('list.find') !== null
  const [search, setSearch] = useState('')
  const subscribers = useFound(search)
  if (isRefused) return <SampleReader />
  return (
    <ComboBox
      className="reader-picker"
      allowsEmptyCollection
      items={subscribers}
      inputValue={search}
      onInputChange={(text) => {
        setSearch(text)
        if (text === '' && reader !== null) onChange(null)
      }}
      selectedKey={reader === null ? null : Number(reader)}
      onSelectionChange={(key) => {
        const chosen = subscribers.find(({ id }) => id === key)
        if (chosen === undefined) return
        setSearch(shown(chosen))
        onChange(String(chosen.id))
      }}
    >
      <Label className="soft">{view.reader}</Label>
      <Input className="input" placeholder={reader === null ? view.sampleReader : view.subscriber(reader)} />
      <Button className="unseen">{view.reader}</Button>
      <Popover className="popover enter">
        <ListBox renderEmptyState={() => <p className="option soft">{view.searchReader}</p>}>
          {(subscriber: Person) => (
            <ListBoxItem id={subscriber.id} textValue={shown(subscriber)} className="option">
              <span>{subscriber.name === '' ? subscriber.address : subscriber.name}</span>
              <span className="soft">{subscriber.name === '' ? subscriber.edition : subscriber.address}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** Those who are found. What is typed goes in a body: as a part of a URL an address would be kept in logs. */
function useFound(text: string): readonly Person[] {
  const [found, setFound] = useState(nobody)
  useEffect(() => {
    let isWanted = true
    const look = async () => {
      const people = text.trim() === '' ? nobody : await peopleOf(text)
      if (isWanted) setFound(people)
    }
    const timer = setTimeout(() => void look(), PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [text])
  return found
}

async function peopleOf(text: string): Promise<readonly Person[]> {
  try {
    return (await ask(api.list.people.$post, { json: { text, before: null } })).people
  } catch (error) {
    if (error instanceof RequestFailed) return nobody
    throw error
  }
}

/** Where somebody may not see who the readers are. */
function SampleReader() {
  const { view } = useMessages()
  return (
    <span className="row">
      <span className="soft">{view.reader}</span>
      <Refusable isSmall does="list.find">
        {view.sampleReader}
      </Refusable>
    </span>
  )
}

function shown({ name, address }: Person): string {
  return name === '' ? address : name
}
