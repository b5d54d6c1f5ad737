import { memo } from 'react'
import { GrowingText } from '../articles/growing-text.tsx'
import { CommentMark } from '../comments/comment-mark.tsx'
import { useMessages } from '../language/language.tsx'
import type { RecordEditor } from './editing/record-editor.ts'
import type { AnyRecord } from './editing/write-record.ts'
import { useReadOnly, useRecordPart } from './use-record.ts'

export interface RecordTextProps {
  readonly editor: RecordEditor<AnyRecord>
  readonly field: string
  /** What it is called beside other languages, and on its own. */
  readonly name: string
  readonly label: string
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly className?: string
  /** Whether it may stay empty. */
  readonly isOptional?: boolean
}

/** A text of one line, however wide: a headline, a subject. Drawn again for its own words alone. */
export const RecordText = memo(
  ({ editor, field, name, label, isOptional = false, ...rest }: RecordTextProps) => {
    const { order } = useMessages()
    const value = useRecordPart(editor, ({ values }) => String(values?.[field] ?? ''))
    const isReadOnly = useReadOnly(editor, field)
    return (
      <div className="field" data-commented>
        <FieldLabel name={name} isMissing={value === '' && !isOptional} />
        <GrowingText
          {...rest}
          placeholder={isOptional && !isReadOnly ? order.mayStayEmpty : undefined}
          label={label}
          field={field}
          value={value}
          isReadOnly={isReadOnly}
          onChange={(text) => editor.set(field, text.replace(/\s*\n\s*/g, ' ') || null)}
        />
        {value === '' ? null : <CommentMark editor={editor} field={field} label={label} />}
      </div>
    )
  },
)

/** A field without a value is marked missing: nothing leaves before it is written. */
export function FieldLabel({ name, isMissing }: { readonly name: string; readonly isMissing: boolean }) {
  const { articles } = useMessages()
  return (
    <span className="label">
      {name} {isMissing ? <span className="badge bad">{articles.isMissing}</span> : null}
    </span>
  )
}

/** A list as it stands in a record; the same array for the same value, so that it can be compared. */
export function listIn(value: unknown): readonly string[] {
  return Array.isArray(value) && value.length > 0 ? value : none
}

const none: readonly string[] = []
