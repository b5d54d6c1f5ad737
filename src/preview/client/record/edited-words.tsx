import { useLanguage } from '../language/language.tsx'
import { linesOf } from './conflict-panel.tsx'
import type { Edits } from './editing/edits.ts'
import { fieldName } from './field-name.ts'

/** What was typed, field by field, to be read and copied. */
export function EditedWords({ edits }: { readonly edits: Edits }) {
  const { messages, formats } = useLanguage()
  return (
    <dl className="kept-words">
      {Object.entries(edits).map(([field, { to }]) => (
        <div key={field}>
          <dt className="soft small">{fieldName(field, messages, formats)}</dt>
          <dd dir="auto">{linesOf(to).join('\n') || messages.record.empty}</dd>
        </div>
      ))}
    </dl>
  )
}
