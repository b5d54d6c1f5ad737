import { useLanguage, useMessages } from '../../language/language.tsx'
import { Picker } from '../../parts/picker.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { api, at } from '../../requests/api.ts'
import { useQuery } from '../../requests/use-query.ts'
import { useNames } from '../../shell/names.ts'
import { useNewsletter } from '../../shell/newsletter.tsx'

/** What an editor may say of a subscriber. */
export interface Said {
  readonly name: string
  /** Null: the newsletter's default. */
  readonly edition: string | null
  readonly fields: Readonly<Record<string, string>>
}

interface Props {
  readonly said: Said
  readonly onChange: (said: Said) => void
}

const DEFAULT = 'default'

/** Name, edition, and what the newsletter itself wants to know of its subscribers. */
export function PersonFields({ said, onChange }: Props) {
  const { people } = useMessages().list
  const { language } = useLanguage()
  const names = useNames()
  const { editions, defaultEdition } = useNewsletter()
  const own = useQuery(at(api.list.fields, {})).value?.fields ?? []
  const { name, edition, fields } = said
  const known = edition === null || editions.includes(edition) ? editions : [...editions, edition]
  return (
    <>
      <TextInput
        label={people.name}
        value={name}
        maxLength={200}
        onChange={(value) => onChange({ ...said, name: value })}
      />
      <Picker
        label={people.edition}
        isLabelAbove
        value={edition === null ? DEFAULT : `edition ${edition}`}
        options={[
          { id: DEFAULT, text: people.default(names.edition(defaultEdition)) },
          ...known.map((id) => ({ id: `edition ${id}`, text: names.edition(id) })),
        ]}
        onChange={(id) => onChange({ ...said, edition: id === DEFAULT ? null : id.slice('edition '.length) })}
      />
      {own.map(({ key, name: names, maxLength }) => (
        <TextInput
          key={key}
          label={named(names, language) ?? key}
          value={fields[key] ?? ''}
          maxLength={maxLength}
          onChange={(value) => onChange({ ...said, fields: { ...fields, [key]: value } })}
        />
      ))}
    </>
  )
}

/** In the interface's language, else in any. */
export function named(names: Readonly<Record<string, string>>, language: string): string | undefined {
  const own = Object.entries(names).find(([tag]) => tag.slice(0, 2) === language.slice(0, 2))
  return own?.[1] ?? Object.values(names)[0]
}
