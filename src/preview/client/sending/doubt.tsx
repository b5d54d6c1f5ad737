import type { SendPlanView } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Check } from '../parts/check.tsx'

type Doubt = NonNullable<SendPlanView['doubt']>

/** After a restore: that an issue may have gone to the same people in a time of which nobody knows. */
export function DoubtNote({ doubt: { from, to } }: { readonly doubt: Doubt }) {
  const { doubt } = useMessages()
  const formats = useFormats()
  return <p className="notice warning">{doubt.about(formats.time(from), formats.time(to))}</p>
}

interface Props {
  /** Null where nobody has to say anything. */
  readonly doubt: Doubt | null
  readonly isKnownUnsent: boolean
  readonly onChange: (isKnownUnsent: boolean) => void
}

/** Has a person say that it did not go out in that time; without that word it is not sent. */
export function DoubtCheck({ doubt, isKnownUnsent, onChange }: Props) {
  const messages = useMessages()
  if (doubt === null) return null
  return (
    <>
      <DoubtNote doubt={doubt} />
      <Check isSelected={isKnownUnsent} onChange={onChange}>
        {messages.doubt.confirm}
      </Check>
    </>
  )
}
