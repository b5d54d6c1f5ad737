import type { ArticleFields } from '../../../app/views/records.ts'
import { useFormats, useLanguage, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { useNewsletter } from '../shell/newsletter.tsx'
import type { FieldsProps } from './sections-grid.tsx'

type SourceFields = ArticleFields['sources'][number]

/** What an article has once, whatever the language: its day, its topic and where it comes from. */
export function ArticleFacts({ values, set }: FieldsProps) {
  const { articles, fields } = useMessages()
  return (
    <section className="facts stack" aria-label={articles.facts}>
      <div className="row">
        <TextInput
          label={fields.date}
          type="date"
          value={String(values.date ?? '')}
          onChange={(date) => set('date', date)}
        />
        <TopicPicker
          topic={(values.topic ?? null) as string | null}
          onChange={(topic) => set('topic', topic)}
        />
      </div>
      <Sources
        sources={(values.sources ?? []) as readonly SourceFields[]}
        onChange={(sources) => set('sources', sources)}
      />
    </section>
  )
}

function TopicPicker({
  topic,
  onChange,
}: {
  topic: string | null
  onChange: (topic: string | null) => void
}) {
  const { language, messages } = useLanguage()
  const { topics } = useNewsletter()
  const nameIn = (name: Readonly<Record<string, string>>, key: string) =>
    Object.entries(name).find(([tag]) => tag.slice(0, 2) === language.slice(0, 2))?.[1] ?? key
  return (
    <Picker
      label={messages.fields.topic}
      isLabelAbove
      value={topic ?? ''}
      options={[
        { id: '', text: messages.articles.noTopic },
        ...topics.map(({ key, name }) => ({ id: key, text: nameIn(name, key) })),
      ]}
      onChange={(key) => onChange(key === '' ? null : key)}
    />
  )
}

interface SourcesProps {
  readonly sources: readonly SourceFields[]
  readonly onChange: (sources: readonly SourceFields[]) => void
}

function Sources({ sources, onChange }: SourcesProps) {
  const { articles } = useMessages()
  const shown = sources.length === 0 ? [{ url: '', name: null }] : sources
  const put = (index: number, source: SourceFields) =>
    onChange(shown.map((one, at) => (at === index ? source : one)).filter(({ url }) => url.trim() !== ''))
  return (
    <div className="stack">
      {shown
        .map((source, place) => ({ source, place }))
        .map(({ source, place }) => (
          <Source key={place} source={source} onChange={(next) => put(place, next)} />
        ))}
      {sources.length === 0 ? null : (
        <div>
          <Button isSmall onPress={() => onChange([...sources, { url: 'https://', name: null }])}>
            {articles.addSource}
          </Button>
        </div>
      )}
    </div>
  )
}

function Source({ source, onChange }: { source: SourceFields; onChange: (source: SourceFields) => void }) {
  const { fields } = useMessages()
  const formats = useFormats()
  const { languages } = useNewsletter()
  const nameIn = (tag: string) => (typeof source.name === 'string' ? source.name : (source.name?.[tag] ?? ''))
  const setName = (tag: string, text: string) => {
    const names = Object.fromEntries(
      languages.map((one) => [one.tag, one.tag === tag ? text : nameIn(one.tag)]),
    )
    const full = Object.fromEntries(Object.entries(names).filter(([, name]) => name !== ''))
    onChange({ ...source, name: Object.keys(full).length === 0 ? null : full })
  }
  return (
    <div className="source-row">
      <TextInput
        label={fields.source}
        type="url"
        value={source.url}
        data-field="source"
        onChange={(url) => onChange({ ...source, url })}
      />
      {languages.map(({ tag }) => (
        <TextInput
          key={tag}
          label={formats.inLanguage(fields.sourceName, tag)}
          value={nameIn(tag)}
          onChange={(text) => setName(tag, text)}
        />
      ))}
    </div>
  )
}
