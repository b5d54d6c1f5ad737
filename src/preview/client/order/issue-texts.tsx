import { Fragment } from 'react'
import { GrowingText } from '../articles/growing-text.tsx'
import type { FieldsProps } from '../articles/sections-grid.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import { useNewsletter } from '../shell/newsletter.tsx'

const lines = ['subject', 'preheader'] as const

/** Subject, preheader and introduction, the languages side by side. */
export function IssueTexts({ values, set }: FieldsProps) {
  const { fields, articles, order } = useMessages()
  const formats = useFormats()
  const { languages } = useNewsletter()
  return (
    <div className="sections" style={{ gridTemplateColumns: `repeat(${languages.length}, minmax(0, 1fr))` }}>
      {languages.map(({ tag }) => (
        <h3 key={tag}>{formats.languageName(tag)}</h3>
      ))}
      {lines.map((field) => (
        <Fragment key={field}>
          {languages.map(({ tag, dir }) => {
            const key = `${field}.${tag}`
            const value = String(values[key] ?? '')
            return (
              <div key={tag} className="field">
                <span className="label">
                  {fields[field]}{' '}
                  {value === '' ? <span className="badge bad">{articles.isMissing}</span> : null}
                </span>
                <GrowingText
                  label={formats.inLanguage(fields[field], tag)}
                  field={key}
                  language={tag}
                  dir={dir}
                  value={value}
                  onChange={(text) => set(key, text.replace(/\s*\n\s*/g, ' ') || null)}
                />
              </div>
            )
          })}
        </Fragment>
      ))}
      {languages.map(({ tag, dir }) => (
        <div key={tag} className="field">
          <span className="label">{fields.intro}</span>
          <GrowingText
            className="paragraph"
            label={formats.inLanguage(fields.intro, tag)}
            field={`intro.${tag}`}
            language={tag}
            dir={dir}
            placeholder={order.mayStayEmpty}
            value={paragraphsIn(values[`intro.${tag}`]).join('\n\n')}
            onChange={(text) => set(`intro.${tag}`, text === '' ? [] : text.split('\n\n'))}
          />
        </div>
      ))}
    </div>
  )
}

function paragraphsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
