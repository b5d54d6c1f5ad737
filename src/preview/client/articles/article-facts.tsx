import type { ArticleFields } from '../../../app/views/records.ts'
import { useFormats, useLanguage, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { useField, useReadOnly } from '../record/use-record.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import type { FieldsProps } from './sections-grid.tsx'

type SourceFields = ArticleFields['sources'][number]

/** What an article has once, whatever the language: its day, its topic and where it comes from. */
export function ArticleFacts({ editor }: FieldsProps) {
  const { articles, fields } = useMessages()
  const date = useField(editor, 'date')
  const topic = useField(editor, 'topic')
  const sources = useField(editor, 'sources')
  const isReadOnly = useReadOnly(editor, 'date')
  return (
    <section className="facts stack" aria-label={articles.facts}>
      <div className="row">
        <TextInput
          label={fields.date}
          type="date"
          value={String(date ?? '')}
          isReadOnly={isReadOnly}
          onChange={(day) => editor.set('date', day)}
        />
        <TopicPicker
          topic={(topic ?? null) as string | null}
          isReadOnly={isReadOnly}
          onChange={(chosen) => editor.choose('topic', chosen)}
        />
      </div>
      <Sources
        sources={(sources ?? []) as readonly SourceFields[]}
        isReadOnly={isReadOnly}
        onChange={(next) => editor.set('sources', next)}
      />
    </section>
  )
}

function TopicPicker({
  topic,
  isReadOnly,
  onChange,
}: {
  topic: string | null
  isReadOnly: boolean
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
      isDisabled={isReadOnly}
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
  readonly isReadOnly: boolean
  readonly onChange: (sources: readonly SourceFields[]) => void
}

function Sources({ sources, isReadOnly, onChange }: SourcesProps) {
  const { articles } = useMessages()
  const shown = sources.length === 0 ? [{ url: '', name: null }] : sources
  const put = (index: number, source: SourceFields) =>
    onChange(shown.map((one, at) => (at === index ? source : one)).filter(({ url }) => url.trim() !== ''))
  return (
    <div className="stack">
      {shown
        .map((source, place) => ({ source, place }))
        .map(({ source, place }) => (
          <Source key={place} source={source} isReadOnly={isReadOnly} onChange={(next) => put(place, next)} />
        ))}
      {sources.length === 0 || isReadOnly ? null : (
        <div>
          <Button isSmall onPress={() => onChange([...sources, { url: 'https://', name: null }])}>
            {articles.addSource}
          </Button>
        </div>
      )}
    </div>
  )
}

interface SourceProps {
  readonly source: SourceFields
  readonly isReadOnly: boolean
  readonly onChange: (source: SourceFields) => void
}

function Source({ source, isReadOnly, onChange }: SourceProps) {
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
        isReadOnly={isReadOnly}
        data-field="source"
        onChange={(url) => onChange({ ...source, url })}
      />
      {languages.map(({ tag }) => (
        <TextInput
          key={tag}
          label={formats.inLanguage(fields.sourceName, tag)}
          value={nameIn(tag)}
          isReadOnly={isReadOnly}
          onChange={(text) => setName(tag, text)}
        />
      ))}
    </div>
  )
}
