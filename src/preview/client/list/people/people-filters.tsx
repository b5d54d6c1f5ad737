import { useFormats, useMessages } from '../../language/language.tsx'
import { Picker } from '../../parts/picker.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { api, at, given } from '../../requests/api.ts'
import { useQuery } from '../../requests/use-query.ts'
import { useNames } from '../../shell/names.ts'
import { useNewsletter } from '../../shell/newsletter.tsx'
import type { Filter } from './use-people.ts'

interface Props {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

const ANY = 'any'
const statuses = ['active', 'left', 'suppressed'] as const

/** What people are found by. */
export function PeopleFilters({ filter, onChange }: Props) {
  const { people } = useMessages().list
  const { text = '', status = null, tag = null, edition = null, language = null } = filter
  const change = (next: { readonly [K in keyof Filter]?: NonNullable<Filter[K]> | null }) =>
    onChange(given({ text, status, tag, edition, language, ...next }))
  return (
    <search className="people-filters" aria-label={people.filters}>
      <TextInput
        label={people.search}
        type="search"
        value={text}
        onChange={(value) => change({ text: value })}
      />
      <Picker
        label={people.status}
        isLabelAbove
        value={status ?? ANY}
        options={[
          { id: ANY, text: people.any },
          ...statuses.map((id) => ({ id, text: people.statuses[id] })),
        ]}
        onChange={(id) => change({ status: statuses.find((status) => status === id) ?? null })}
      />
      <GetsPicker
        gets={{ edition, language }}
        onChange={(next) => change({ edition: null, language: null, ...next })}
      />
      <TagPicker tag={tag} onChange={(next) => change({ tag: next })} />
    </search>
  )
}

interface GetsProps {
  readonly gets: { readonly edition: string | null; readonly language: string | null }
  readonly onChange: (gets: Partial<GetsProps['gets']>) => void
}

/** A language in any edition, or one edition. */
function GetsPicker({ gets: { edition, language }, onChange }: GetsProps) {
  const { people } = useMessages().list
  const formats = useFormats()
  const names = useNames()
  const { editions } = useNewsletter()
  const languages = [...new Set(editions.flatMap((id) => id.split('+')))]
  const value = edition !== null ? `edition ${edition}` : language !== null ? `language ${language}` : ANY
  return (
    <Picker
      label={people.gets}
      isLabelAbove
      value={value}
      options={[
        { id: ANY, text: people.any },
        ...languages.map((tag) => ({
          id: `language ${tag}`,
          text: people.anyWith(formats.languageName(tag)),
        })),
        ...editions.map((id) => ({ id: `edition ${id}`, text: people.only(names.edition(id)) })),
      ]}
      onChange={(chosen) => {
        const [kind, id = null] = chosen.split(' ')
        onChange(kind === 'edition' ? { edition: id } : kind === 'language' ? { language: id } : {})
      }}
    />
  )
}

interface TagProps {
  readonly tag: string | null
  readonly onChange: (tag: string | null) => void
}

function TagPicker({ tag, onChange }: TagProps) {
  const { people } = useMessages().list
  const formats = useFormats()
  const known = useQuery(at(api.list.tags, {})).value?.tags ?? []
  const isKnown = tag === null || known.some((one) => one.tag === tag)
  if (known.length === 0 && tag === null) return null
  return (
    <Picker
      label={people.tags}
      isLabelAbove
      value={tag === null ? ANY : `tag ${tag}`}
      options={[
        { id: ANY, text: people.any },
        ...(isKnown ? [] : [{ id: `tag ${tag}`, text: tag }]),
        ...known.map((one) => ({
          ...{ id: `tag ${one.tag}`, text: one.tag, about: formats.number(one.count) },
        })),
      ]}
      onChange={(id) => onChange(id === ANY ? null : id.slice('tag '.length))}
    />
  )
}
