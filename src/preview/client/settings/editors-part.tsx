import type { SettingsView } from '../../../app/views/settings.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Check } from '../parts/check.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { ChoiceSetting, Faults, Group } from './fields.tsx'
import { useSettingsForm } from './use-settings.ts'

type Listed = SettingsView['fields']['editors'][number]
type Person = Exclude<Listed, string>

/** Who works on the newsletter, and what each of them may do. */
export function EditorsPart() {
  const { editors: texts } = useMessages().settings
  const { values, set } = useSettingsForm()
  const editors = values.editors as readonly Listed[]
  const blank: Person = { address: '', name: '', role: 'writer' }
  return (
    <>
      <Group>
        <p className="soft">{texts.about}</p>
        <ul className="keyed-list">
          {editors
            .map((editor, place) => ({ editor, place }))
            .map(({ editor, place }) => (
              <EditorRow
                key={place}
                editor={editor}
                place={place}
                onChange={(next) =>
                  set('editors', next === null ? editors.toSpliced(place, 1) : editors.with(place, next))
                }
              />
            ))}
        </ul>
        <Faults field="editors" isExact />
        <div className="row">
          <Button onPress={() => set('editors', [...editors, blank])}>{texts.add}</Button>
        </div>
      </Group>
      <Group>
        <ChoiceSetting field="approval" label={texts.approval} texts={texts.approvals} usual="one" />
      </Group>
    </>
  )
}

interface RowProps {
  readonly editor: Listed
  readonly place: number
  /** Null takes them out. */
  readonly onChange: (editor: Listed | null) => void
}

/** An address alone is a publisher; it becomes more as soon as more is said. */
function EditorRow({ editor, place, onChange }: RowProps) {
  const { settings, me } = useMessages()
  const { editors: texts } = settings
  const person: Person =
    typeof editor === 'string' ? { address: editor, name: nameIn(editor), role: 'publisher' } : editor
  const change = (part: Partial<Person>) => {
    const { languages = [], ...next } = { ...person, ...part }
    onChange(next.role === 'translator' ? { ...next, languages } : next)
  }
  const roles = Object.entries(me.roles) as readonly (readonly [Person['role'], string])[]
  return (
    <li>
      <div className="names-row">
        <TextInput
          label={texts.address}
          type="email"
          data-field={`editors.${place}`}
          value={person.address}
          onChange={(address) => (typeof editor === 'string' ? onChange(address) : change({ address }))}
        />
        <TextInput label={texts.name} value={person.name} onChange={(name) => change({ name })} />
      </div>
      <div className="row apart">
        <Picker
          label={texts.role}
          value={person.role}
          options={roles.map(([id, text]) => ({ id, text, about: texts.mayDo[id] }))}
          onChange={(id) => {
            const role = roles.find(([known]) => known === id)?.[0]
            if (role !== undefined) change({ role })
          }}
        />
        <Button
          kind="plain"
          aria-label={settings.remove(person.name || person.address)}
          onPress={() => onChange(null)}
        >
          ×
        </Button>
      </div>
      <p className="hint">{texts.mayDo[person.role]}</p>
      {person.role === 'translator' ? (
        <Translates person={person} onChange={(languages) => change({ languages })} />
      ) : null}
      <Faults field={`editors.${place}`} />
    </li>
  )
}

interface TranslatesProps {
  readonly person: Person
  readonly onChange: (languages: string[]) => void
}

function Translates({ person: { languages = [] }, onChange }: TranslatesProps) {
  const { editors: texts } = useMessages().settings
  const formats = useFormats()
  const { languages: all } = useSettingsForm()
  return (
    <fieldset className="row">
      <legend>{texts.translates}</legend>
      {all.map((tag) => (
        <Check
          key={tag}
          isSelected={languages.includes(tag)}
          onChange={(isOn) => onChange(all.filter((one) => (one === tag ? isOn : languages.includes(one))))}
        >
          {formats.languageName(tag)}
        </Check>
      ))}
    </fieldset>
  )
}

function nameIn(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@'))) || address
}
