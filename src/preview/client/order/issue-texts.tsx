import type { IssueRecordView } from '../../../app/views/records.ts'
import { GrowingText } from '../articles/growing-text.tsx'
import { CommentMark } from '../comments/comment-mark.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import { LanguageColumns } from '../parts/language-columns.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { listIn, RecordText } from '../record/record-text.tsx'
import { useRecordPart } from '../record/use-record.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { useReadOnly } from '../shell/person.ts'

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
    <Introduction key={`${tag} intro`} editor={editor} language={tag} dir={dir} />,
  ])
  return <LanguageColumns columns={columns} />
}

interface IntroductionProps extends Props {
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
}

function Introduction({ editor, language, dir }: IntroductionProps) {
  const { fields, order } = useMessages()
  const formats = useFormats()
  const field = `intro.${language}`
  const text = useRecordPart(editor, ({ values }) => listIn(values?.[field]).join('\n\n'))
  const isReadOnly = useReadOnly('issue', field)
  return (
    <div className="field" data-commented>
      <span className="label">{fields.intro}</span>
      <GrowingText
        className="paragraph"
        label={formats.inLanguage(fields.intro, language)}
        field={field}
        language={language}
        dir={dir}
        placeholder={isReadOnly ? undefined : order.mayStayEmpty}
        isReadOnly={isReadOnly}
        value={text}
        onChange={(typed) => editor.set(field, typed === '' ? [] : typed.split('\n\n'))}
      />
      {text === '' ? null : (
        <CommentMark editor={editor} field={field} label={formats.inLanguage(fields.intro, language)} />
      )}
    </div>
  )
}
