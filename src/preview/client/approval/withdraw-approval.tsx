import { use, useState } from 'react'
import type { WithdrawView } from '../../../app/views/sending.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { TellStale } from '../path/stale.tsx'
import { api } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'

type Refused = Extract<WithdrawView, { refused: string }>['refused']

interface Props {
  readonly issue: string
  readonly approvedBy: string
}

/** Takes the approval of an issue back, and says so where it has to stay. */
export function WithdrawApproval({ issue, approvedBy }: Props) {
  const { approve } = useMessages()
  const [isAsking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const tell = use(TellStale)
  const withdrawing = useAction(async () => {
    const result = await ask(api.issues[':issue'].withdrawal.$post, { param: { issue }, json: {} })
    // Who has taken it back already leaves nothing on this page that a dialog could stand over.
    if ('refused' in result && result.refused !== 'not-approved') {
      setRefused(result.refused)
    } else {
      setAsking(false)
      if ('refused' in result) tell?.({ text: approve.withdrawRefused[result.refused], isOfText: false })
    }
    refreshAll()
  })
  return (
    <div className="row">
      <Button
        does="sending.withdraw"
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
          onClose={() => setAsking(false)}
        >
          <p>{approve.withdrawHint(approvedBy)}</p>
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
