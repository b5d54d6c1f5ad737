import { GrowingText } from '../articles/growing-text.tsx'
import { CommentMark } from '../comments/comment-mark.tsx'
import { useMessages } from '../language/language.tsx'
import { FieldLabel, listIn, type RecordTextProps } from './record-text.tsx'
import { useReadOnly, useRecordPart } from './use-record.ts'

/** Paragraphs in one text, with blank lines between them. */
export function RecordParagraphs({
  editor,
  field,
  name,
  label,
  isOptional = false,
  ...rest
}: RecordTextProps) {
  const { order } = useMessages()
  const text = useRecordPart(editor, ({ values }) => listIn(values?.[field]).join('\n\n'))
  const isReadOnly = useReadOnly(editor, field)
  return (
    <div className="field" data-commented>
      <FieldLabel name={name} isMissing={text === '' && !isOptional} />
      <GrowingText
        {...rest}
        className="paragraph"
        label={label}
        field={field}
        placeholder={isOptional && !isReadOnly ? order.mayStayEmpty : undefined}
        isReadOnly={isReadOnly}
        value={text}
        onChange={(typed) => editor.set(field, typed === '' ? [] : typed.split('\n\n'))}
      />
      {text === '' ? null : <CommentMark editor={editor} field={field} label={label} />}
    </div>
  )
}
