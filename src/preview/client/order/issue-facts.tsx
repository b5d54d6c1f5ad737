import type { IssueRecordView } from '../../../app/views/records.ts'
import { useMessages } from '../language/language.tsx'
import { Check } from '../parts/check.tsx'
import { TextInput } from '../parts/text-input.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { useField, useReadOnly } from '../record/use-record.ts'

interface Props {
  readonly editor: RecordEditor<IssueRecordView>
}

/** What an issue is once, whatever the language: its number, its days, and whether everybody may read it later. */
export function IssueFacts({ editor }: Props) {
  const { fields, order } = useMessages()
  const isReadOnly = useReadOnly(editor, 'public')
  const isPublic = useField(editor, 'public') === true
  return (
    <section className="sheet stack" aria-label={order.facts}>
      <h2>{order.facts}</h2>
      <div className="issue-facts">
        <Fact editor={editor} field="number" label={fields.number} />
        <Fact editor={editor} field="date" label={order.dated} />
        <Fact editor={editor} field="covers.from" label={order.firstDay} />
        <Fact editor={editor} field="covers.to" label={order.lastDay} />
      </div>
      <Check isSelected={isPublic} isDisabled={isReadOnly} onChange={(next) => editor.choose('public', next)}>
        {order.isPublic}
      </Check>
    </section>
  )
}

function Fact({ editor, field, label }: Props & { readonly field: string; readonly label: string }) {
  const value = useField(editor, field)
  const isReadOnly = useReadOnly(editor, field)
  const isNumber = field === 'number'
  return (
    <TextInput
      label={label}
      type={isNumber ? 'number' : 'date'}
      data-field={field}
      value={String(value ?? '')}
      isReadOnly={isReadOnly}
      onChange={(text) => editor.set(field, isNumber ? Math.trunc(Number(text)) : text)}
    />
  )
}
