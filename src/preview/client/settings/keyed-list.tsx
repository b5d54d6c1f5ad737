import { type FormEvent, type ReactNode, useState } from 'react'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { Faults, Group } from './fields.tsx'
import type { Keyed } from './settings-shape.ts'
import { useSettingsForm } from './use-settings.ts'

interface Props<Item extends Keyed> {
  readonly field: string
  readonly items: readonly Item[]
  /** What the name of an item is called. */
  readonly label: string
  readonly addLabel: string
  readonly keyHint: string
  readonly blank: (key: string) => Item
  /** What an item has beside its names. */
  readonly more?: (item: Item, change: (item: Item) => void) => ReactNode
}

interface GroupProps<Item extends Keyed> extends Omit<Props<Item>, 'items'> {
  readonly title?: string
  readonly about: string
}

/** A list of the form in a group of its own. */
export function KeyedGroup<Item extends Keyed>({ title, about, ...list }: GroupProps<Item>) {
  const items = useSettingsForm().values[list.field] as readonly Item[]
  return (
    <Group {...(title !== undefined && { title })}>
      <p className="soft">{about}</p>
      <KeyedList {...list} items={items} />
    </Group>
  )
}

/** Topics, tags or fields: each with a key that stays, and what it is called in every language. Their order is kept. */
function KeyedList<Item extends Keyed>(props: Props<Item>) {
  const { field, items, label, addLabel, keyHint, blank, more } = props
  const { set } = useSettingsForm()
  const put = (at: number, item: Item) => set(field, items.with(at, item))
  return (
    <>
      <ol className="keyed-list">
        {items.map((item, at) => (
          <li key={item.key}>
            <div className="row apart">
              <code>{item.key}</code>
              <Steps items={items} at={at} onChange={(next) => set(field, next)} />
            </div>
            <Names
              label={label}
              names={item.names}
              field={`${field}.${item.key}`}
              onChange={(names) => put(at, { ...item, names })}
            />
            {more?.(item, (next) => put(at, next))}
            <Faults field={`${field}.${item.key}`} />
          </li>
        ))}
      </ol>
      <Faults field={field} isExact />
      <AddKey
        label={addLabel}
        hint={keyHint}
        taken={items.map(({ key }) => key)}
        onAdd={(key) => set(field, [...items, blank(key)])}
      />
    </>
  )
}

interface NamesProps {
  readonly label: string
  readonly names: Readonly<Record<string, string>>
  readonly field: string
  readonly onChange: (names: Readonly<Record<string, string>>) => void
}

export function Names({ label, names, field, onChange }: NamesProps) {
  const formats = useFormats()
  const { languages } = useSettingsForm()
  return (
    <div className="names-row">
      {languages.map((tag) => (
        <TextInput
          key={tag}
          label={formats.inLanguage(label, tag)}
          lang={tag}
          dir="auto"
          data-field={`${field}.${tag}`}
          value={names[tag] ?? ''}
          onChange={(text) => {
            const { [tag]: _, ...others } = names
            onChange(text === '' ? others : { ...names, [tag]: text })
          }}
        />
      ))}
    </div>
  )
}

interface StepsProps<Item extends Keyed> {
  readonly items: readonly Item[]
  readonly at: number
  readonly onChange: (items: readonly Item[]) => void
}

function Steps<Item extends Keyed>({ items, at, onChange }: StepsProps<Item>) {
  const { settings } = useMessages()
  const key = items[at]?.key ?? ''
  const swap = (other: number) => {
    const [one, two] = [items[at], items[other]]
    if (one !== undefined && two !== undefined) onChange(items.with(at, two).with(other, one))
  }
  return (
    <span className="nowrap">
      <Button
        kind="plain"
        isSmall
        isDisabled={at === 0}
        aria-label={settings.up(key)}
        onPress={() => swap(at - 1)}
      >
        ↑
      </Button>
      <Button
        kind="plain"
        isSmall
        isDisabled={at === items.length - 1}
        aria-label={settings.down(key)}
        onPress={() => swap(at + 1)}
      >
        ↓
      </Button>
      <Button
        kind="plain"
        isSmall
        aria-label={settings.remove(key)}
        onPress={() => onChange(items.toSpliced(at, 1))}
      >
        ×
      </Button>
    </span>
  )
}

interface AddProps {
  readonly label: string
  readonly hint: string
  readonly taken: readonly string[]
  readonly onAdd: (key: string) => void
}

function AddKey({ label, hint, taken, onAdd }: AddProps) {
  const { settings } = useMessages()
  const [key, setKey] = useState('')
  const isTaken = taken.includes(key.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isTaken || key.trim() === '') return
    onAdd(key.trim())
    setKey('')
  }
  return (
    <form className="add-row" onSubmit={submit} aria-label={label}>
      <TextInput label={settings.key} value={key} onChange={setKey} hint={isTaken ? settings.taken : hint} />
      <Button type="submit" isDisabled={isTaken || key.trim() === ''}>
        {label}
      </Button>
    </form>
  )
}
