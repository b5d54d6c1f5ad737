import type { ProblemView } from '../../../app/views/issue.ts'
import { useLanguage } from '../language/language.tsx'
import { fieldName } from '../record/field-name.ts'

/** The checks speak English; elsewhere a title in the interface's language says what it is about. */
export function RuleTitle({ problem: { rule, target } }: { readonly problem: ProblemView }) {
  const { messages, formats } = useLanguage()
  const title = messages.rules[rule]
  if (title === undefined) return null
  const [first, second] = target?.path ?? []
  const isField =
    (first === 'sections' && second !== undefined) || (first !== 'sections' && first !== undefined)
  const field = (target?.path ?? []).slice(0, first === 'sections' ? 3 : 2).join('.')
  return (
    <strong>
      {title}
      {isField ? ` · ${fieldName(field, messages, formats)}` : ''}
    </strong>
  )
}
