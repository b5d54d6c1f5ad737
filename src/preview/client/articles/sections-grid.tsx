import type { ArticleRecord } from '../../../app/views/records.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { LanguageColumns } from '../parts/language-columns.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { FieldLabel, listIn, RecordText } from '../record/record-text.tsx'
import { useReadOnly, useRecordPart } from '../record/use-record.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { sectionKey } from './article-shape.ts'
import { KeywordChips } from './keyword-chips.tsx'
import { ParagraphCell } from './paragraph-cell.tsx'

export interface FieldsProps {
  readonly editor: RecordEditor<ArticleRecord>
}

/** The languages side by side, paragraph beside paragraph. Each cell follows its own words; the grid only their number. */
export function SectionsGrid({ editor }: FieldsProps) {
  const { fields } = useMessages()
  const formats = useFormats()
  const { languages } = useNewsletter()
  const rows = useRecordPart(editor, ({ values }) =>
    Math.max(...languages.map(({ tag }) => listIn(values?.[sectionKey(tag, 'summary')]).length)),
  )
  const places = Array.from({ length: rows + 1 }, (_, place) => place)
  const columns = languages.map(({ tag, dir }) => [
    <h2 key={`${tag} name`}>{formats.languageName(tag)}</h2>,
    <RecordText
      key={`${tag} headline`}
      editor={editor}
      className="headline"
      name={fields.headline}
      label={formats.inLanguage(fields.headline, tag)}
      field={sectionKey(tag, 'headline')}
      language={tag}
      dir={dir}
    />,
    <KeywordField key={`${tag} keywords`} editor={editor} language={tag} />,
    <SummaryLabel key={`${tag} summary`} editor={editor} language={tag} />,
    ...places.map((place) => (
      <ParagraphCell key={`${tag} ${place}`} editor={editor} language={tag} dir={dir} index={place} />
    )),
  ])
  return <LanguageColumns columns={columns} />
}

function KeywordField({ editor, language }: FieldsProps & { readonly language: string }) {
  const { fields } = useMessages()
  const field = sectionKey(language, 'keywords')
  const keywords = useRecordPart(editor, ({ values }) => listIn(values?.[field]))
  const isReadOnly = useReadOnly(editor, field)
  return (
    <div className="field">
      <FieldLabel name={fields.keywords} isMissing={keywords.length === 0} />
      <KeywordChips
        language={language}
        keywords={keywords}
        isReadOnly={isReadOnly}
        onChange={(words) => editor.choose(field, words.length === 0 ? null : words)}
      />
    </div>
  )
}

function SummaryLabel({ editor, language }: FieldsProps & { readonly language: string }) {
  const { fields } = useMessages()
  const field = sectionKey(language, 'summary')
  const isMissing = useRecordPart(editor, ({ values }) => listIn(values?.[field]).length === 0)
  return <FieldLabel name={fields.summary} isMissing={isMissing} />
}
