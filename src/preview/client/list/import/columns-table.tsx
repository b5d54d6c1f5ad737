import type { ColumnView } from '../../../../app/views/list.ts'
import { useLanguage, useMessages } from '../../language/language.tsx'
import { Picker } from '../../parts/picker.tsx'
import { api, at } from '../../requests/api.ts'
import { useQuery } from '../../requests/use-query.ts'
import { named } from '../people/person-fields.tsx'

interface Props {
  readonly columns: readonly ColumnView[]
  readonly onChange: (index: number, meaning: ColumnView['meaning']) => void
}

type Plain = Exclude<ColumnView['meaning'], `field:${string}`>

const plain: readonly Plain[] = [
  ...(['address', 'name', 'givenName', 'familyName', 'edition', 'tags', 'consent', 'ignored'] as const),
]

/** What each column is taken for, with what stands in it; an editor may say otherwise. */
export function ColumnsTable({ columns, onChange }: Props) {
  const { importing } = useMessages().list
  const { language } = useLanguage()
  const own = useQuery(at(api.list.fields, {})).value?.fields ?? []
  const fields = own.map(({ key, name }) => ({
    id: `field:${key}` as const,
    text: importing.field(named(name, language) ?? key),
  }))
  const options = [...plain.map((id) => ({ id, text: importing.meanings[id] })), ...fields]
  return (
    <ul className="columns">
      {columns.map(({ heading, meaning, isFixed, examples }, index) => (
        // A column is its place in the file.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>
          <div className="stack">
            <strong className="anywhere">{heading === '' ? importing.column(index + 1) : heading}</strong>
            <span className="soft small anywhere">{examples.join(' · ')}</span>
          </div>
          {isFixed ? (
            <p className="soft">{importing.fixed}</p>
          ) : (
            <Picker
              label={importing.meansLabel(heading === '' ? importing.column(index + 1) : heading)}
              isLabelHidden
              value={meaning}
              options={options}
              onChange={(id) => {
                const chosen = options.find((option) => option.id === id)
                if (chosen !== undefined && chosen.id !== meaning) onChange(index, chosen.id)
              }}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
