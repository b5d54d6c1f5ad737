import { useState } from 'react'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { useAction } from '../requests/use-action.ts'
import type { UseCase } from '../shell/person.ts'

interface Props {
  readonly does: UseCase
  readonly label: string
  /** What a person should know before they say yes. */
  readonly hint: string
  /** How many copies. */
  readonly count: number
  readonly isDisabled: boolean
  readonly resend: () => Promise<void>
}

/** Sends copies once more, once a person has said yes. */
export function ResendButton({ does, label, hint, count, isDisabled, resend }: Props) {
  const { uncertain } = useMessages()
  const [isAsking, setAsking] = useState(false)
  const resending = useAction(async () => {
    await resend()
    setAsking(false)
  })
  return (
    <>
      <Button
        does={does}
        isDisabled={isDisabled}
        onPress={() => {
          resending.forget()
          setAsking(true)
        }}
      >
        {label}
      </Button>
      <span className="soft small">{uncertain.sameId}</span>
      {isAsking ? (
        <Confirm
          title={uncertain.resendTitle(count)}
          confirm={uncertain.as.resend}
          action={resending}
          onClose={() => setAsking(false)}
        >
          <p>{hint}</p>
        </Confirm>
      ) : null}
    </>
  )
}
