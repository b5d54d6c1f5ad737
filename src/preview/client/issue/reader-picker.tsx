import { useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox'
import type { SubscriberList, SubscriberView } from '../../../app/views/newsletter.ts'
import { useMessages } from '../language/language.tsx'
import { apiPath } from '../requests/request.ts'
import { useQuery } from '../requests/use-query.ts'

interface Props {
  readonly reader: string | null
  readonly onChange: (reader: string | null) => void
}

/** Whose copy is shown: a sample reader's, or that of a subscriber who is looked up by name or address. */
export function ReaderPicker({ reader, onChange }: Props) {
  const { view } = useMessages()
  const [search, setSearch] = useState('')
  const found = useQuery<SubscriberList>(search === '' ? null : apiPath(['subscribers'], { search }))
  const subscribers = found.value?.subscribers ?? []
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
          {(subscriber: SubscriberView) => (
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

function shown({ name, address }: SubscriberView): string {
  return name === '' ? address : name
}
