import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Check } from '../parts/check.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { type Filters, noFilters } from './use-pool.ts'

interface Props {
  readonly filters: Filters
  /** What the list shows where nothing was chosen. */
  readonly unfiltered?: Filters
  readonly onChange: (filters: Filters) => void
}

/** Full-text search, and what else narrows the list. A change goes back to its first page. */
export function PoolFilters({ filters, unfiltered = noFilters, onChange }: Props) {
  const { pool } = useMessages()
  const set = (changes: Partial<Filters>) => onChange({ ...filters, page: '', ...changes })
  const isFiltered = Object.entries(unfiltered).some(
    ([name, value]) => name !== 'page' && filters[name as keyof Filters] !== value,
  )
  return (
    <search className="pool-filters">
      <TextInput
        label={pool.search}
        isLabelHidden
        type="search"
        maxLength={200}
        value={filters.search}
        onChange={(search) => set({ search })}
      />
      <div className="row">
        <Picker
          label={pool.use}
          value={filters.use}
          options={(['', 'none', 'some'] as const).map((id) => ({ id, text: pool.uses[id || 'any'] }))}
          onChange={(use) => set({ use: use === 'none' || use === 'some' ? use : '' })}
        />
        <TopicPicker topic={filters.topic} onChange={(topic) => set({ topic })} />
        <div className="dates">
          <TextInput label={pool.from} type="date" value={filters.from} onChange={(from) => set({ from })} />
          <TextInput label={pool.to} type="date" value={filters.to} onChange={(to) => set({ to })} />
        </div>
        <Check isSelected={filters.gaps !== ''} onChange={(on) => set({ gaps: on ? 'some' : '' })}>
          {pool.gaps}
        </Check>
        {isFiltered ? (
          <Button kind="plain" isSmall onPress={() => onChange(unfiltered)}>
            {pool.clear}
          </Button>
        ) : null}
      </div>
    </search>
  )
}

interface TopicProps {
  readonly topic: string
  readonly onChange: (topic: string) => void
}

function TopicPicker({ topic, onChange }: TopicProps) {
  const { pool, articles, fields } = useMessages()
  const newsletter = useNewsletter()
  if (newsletter.topics.length === 0) return null
  const options = [
    { id: '', text: pool.anyTopic },
    ...newsletter.topics.map(({ key, name }) => ({
      id: key,
      text: inOrder(newsletter, name)[0]?.value ?? key,
    })),
    { id: '-', text: articles.noTopic },
  ]
  return <Picker label={fields.topic} value={topic} options={options} onChange={onChange} />
}
