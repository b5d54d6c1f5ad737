import type { IssueRecordView } from '../../../app/views/records.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { LanguageColumns } from '../parts/language-columns.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { RecordParagraphs } from '../record/record-paragraphs.tsx'
import { RecordText } from '../record/record-text.tsx'
import { useNewsletter } from '../shell/newsletter.tsx'

const lines = ['subject', 'preheader'] as const

interface Props {
  readonly editor: RecordEditor<IssueRecordView>
}

/** Subject, preheader and introduction, the languages side by side. */
export function IssueTexts({ editor }: Props) {
  const { fields } = useMessages()
  const formats = useFormats()
  const { languages } = useNewsletter()
  const columns = languages.map(({ tag, dir }) => [
    <h3 key={`${tag} name`}>{formats.languageName(tag)}</h3>,
    ...lines.map((field) => (
      <RecordText
        key={`${tag} ${field}`}
        editor={editor}
        name={fields[field]}
        label={formats.inLanguage(fields[field], tag)}
        field={`${field}.${tag}`}
        language={tag}
        dir={dir}
      />
    )),
    <RecordParagraphs
      key={`${tag} intro`}
      editor={editor}
      name={fields.intro}
      label={formats.inLanguage(fields.intro, tag)}
      field={`intro.${tag}`}
      language={tag}
      dir={dir}
      isOptional
    />,
  ])
  return <LanguageColumns columns={columns} />
}
