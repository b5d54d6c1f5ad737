import { Fragment } from 'react'
import { useFormats, useMessages } from '../language/language.tsx'
import type { Values } from '../record/edits.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { sectionKey } from './article-shape.ts'
import { GrowingText } from './growing-text.tsx'
import { KeywordChips } from './keyword-chips.tsx'
import { ParagraphCell } from './paragraph-cell.tsx'

export interface FieldsProps {
  readonly values: Values
  readonly set: (field: string, value: unknown) => void
}

/** The languages side by side, paragraph beside paragraph. */
export function SectionsGrid({ values, set }: FieldsProps) {
  const { fields } = useMessages()
  const formats = useFormats()
  const { languages } = useNewsletter()
  const paragraphs = (tag: string) => listOf(values[sectionKey(tag, 'summary')])
  const rows = Math.max(...languages.map(({ tag }) => paragraphs(tag).length)) + 1
  const places = Array.from({ length: rows }, (_, place) => place)
  return (
    <div className="sections" style={{ gridTemplateColumns: `repeat(${languages.length}, minmax(0, 1fr))` }}>
      {languages.map(({ tag }) => (
        <h2 key={tag}>{formats.languageName(tag)}</h2>
      ))}
      {languages.map(({ tag, dir }) => (
        <div key={tag} className="field">
          <FieldLabel name={fields.headline} value={values[sectionKey(tag, 'headline')]} />
          <GrowingText
            className="headline"
            label={formats.inLanguage(fields.headline, tag)}
            field={sectionKey(tag, 'headline')}
            language={tag}
            dir={dir}
            value={String(values[sectionKey(tag, 'headline')] ?? '')}
            onChange={(text) => set(sectionKey(tag, 'headline'), text.replace(/\s*\n\s*/g, ' ') || null)}
          />
        </div>
      ))}
      {languages.map(({ tag }, index) => (
        <div key={tag} className="field">
          <FieldLabel name={fields.keywords} value={values[sectionKey(tag, 'keywords')]} />
          <KeywordChips
            language={tag}
            isSecond={index % 2 === 1}
            keywords={listOf(values[sectionKey(tag, 'keywords')])}
            onChange={(keywords) => set(sectionKey(tag, 'keywords'), keywords.length === 0 ? null : keywords)}
          />
        </div>
      ))}
      {languages.map(({ tag }) => (
        <FieldLabel key={tag} name={fields.summary} value={values[sectionKey(tag, 'summary')]} />
      ))}
      {places.map((place) => (
        <Fragment key={place}>
          {languages.map(({ tag, dir }) => (
            <ParagraphCell
              key={tag}
              language={tag}
              dir={dir}
              index={place}
              paragraphs={paragraphs(tag)}
              onChange={(list) => set(sectionKey(tag, 'summary'), list.length === 0 ? null : list)}
            />
          ))}
        </Fragment>
      ))}
    </div>
  )
}

/** A field without a value is marked missing: nothing leaves before it is written. */
function FieldLabel({ name, value }: { readonly name: string; readonly value: unknown }) {
  const { articles } = useMessages()
  const isMissing = value === null || value === undefined || (Array.isArray(value) && value.length === 0)
  return (
    <span className="label">
      {name} {isMissing ? <span className="badge bad">{articles.isMissing}</span> : null}
    </span>
  )
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
