import { useState } from 'react'
import type { WithdrawView } from '../../../app/views/sending.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'

/** Takes the approval of an issue back, by name. What keeps it is told. */
export function WithdrawApproval({
  issue,
  approvedBy,
}: {
  readonly issue: string
  readonly approvedBy: string
}) {
  const { approve } = useMessages()
  const { userName } = useNewsletter()
  const [isAsking, setAsking] = useState(false)
  const [by, setBy] = useState(userName)
  const [refused, setRefused] = useState<Extract<WithdrawView, { refused: string }>['refused'] | null>(null)
  const withdrawing = useAction(async () => {
    const json = { by: by.trim() }
    const result = await ask(api.issues[':issue'].withdrawal.$post, { param: { issue }, json })
    if ('refused' in result) return setRefused(result.refused)
    setAsking(false)
    refreshAll()
  })
  return (
    <div className="row">
      <Button
        onPress={() => {
          withdrawing.forget()
          setRefused(null)
          setAsking(true)
        }}
      >
        {approve.withdraw}
      </Button>
      {isAsking ? (
        <Confirm
          title={approve.withdrawTitle}
          confirm={approve.withdrawIt}
          action={withdrawing}
          isDisabled={by.trim() === ''}
          onClose={() => setAsking(false)}
        >
          <p>{approve.withdrawHint(approvedBy)}</p>
          <TextInput label={approve.withdrawName} value={by} onChange={setBy} />
          {refused === null ? null : (
            <p className="notice bad" role="alert">
              {approve.withdrawRefused[refused]}
            </p>
          )}
        </Confirm>
      ) : null}
    </div>
  )
}
