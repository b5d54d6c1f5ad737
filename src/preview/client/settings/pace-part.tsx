import { useState } from 'react'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { Faults, Group, TextSetting } from './fields.tsx'
import { useSettingsForm } from './use-settings.ts'

interface PaceGroup {
  readonly domains: readonly string[]
  readonly messagesPerSecond?: number
  readonly connections?: number
}

/** How fast mail goes out. */
export function PacePart() {
  const { pace: texts } = useMessages().settings
  const { values, set } = useSettingsForm()
  const groups = (values['pace.groups'] ?? []) as readonly PaceGroup[]
  const put = (next: readonly PaceGroup[]) => set('pace.groups', next.length === 0 ? null : next)
  return (
    <>
      <Group>
        <p className="soft">{texts.about}</p>
        <div className="names-row">
          <TextSetting field="pace.messagesPerSecond" label={texts.messagesPerSecond} type="number" />
          <TextSetting field="pace.connections" label={texts.connections} type="number" />
        </div>
        <p className="hint">{texts.unlimited}</p>
      </Group>
      <Group title={texts.groups}>
        <p className="soft">{texts.groupsHint}</p>
        {groups
          .map((group, place) => ({ group, place }))
          .map(({ group, place }) => (
            <PaceGroupRow
              key={place}
              group={group}
              place={place}
              onChange={(next) => put(next === null ? groups.toSpliced(place, 1) : groups.with(place, next))}
            />
          ))}
        <div className="row">
          <Button onPress={() => put([...groups, { domains: [] }])}>{texts.addGroup}</Button>
        </div>
      </Group>
    </>
  )
}

interface PaceGroupProps {
  readonly group: PaceGroup
  readonly place: number
  readonly onChange: (group: PaceGroup | null) => void
}

function PaceGroupRow({ group, place, onChange }: PaceGroupProps) {
  const { pace: texts } = useMessages().settings
  // As it is typed: a comma at the end is not yet another domain.
  const [text, setText] = useState(group.domains.join(', '))
  const limits = ['messagesPerSecond', 'connections'] as const
  const setLimit = (name: (typeof limits)[number], typed: string) => {
    const { [name]: _, ...others } = group
    onChange(typed === '' ? others : { ...others, [name]: Number(typed) })
  }
  return (
    <div className="setting keyed">
      <div className="names-row">
        <TextInput
          label={texts.domains}
          value={text}
          onChange={(typed) => {
            setText(typed)
            onChange({ ...group, domains: typed.split(/[\s,，、]+/).filter(Boolean) })
          }}
        />
        {limits.map((name) => (
          <TextInput
            key={name}
            label={texts[name]}
            type="number"
            value={String(group[name] ?? '')}
            onChange={(typed) => setLimit(name, typed)}
          />
        ))}
      </div>
      <Faults field={`pace.groups.${place}`} />
      <div className="row">
        <Button kind="plain" onPress={() => onChange(null)}>
          {texts.removeGroup}
        </Button>
      </div>
    </div>
  )
}
