import { useState } from 'react'
import type { ScheduleView } from '../../../app/views/schedule.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { useAttempt } from '../path/stale.tsx'
import { api } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'

interface Props {
  readonly issue: string
  readonly schedule: ScheduleView
  readonly isSmall?: boolean
}

/** Takes a schedule back, once somebody has said so twice: a slip would keep a newsletter from going out. */
export function CancelSchedule({ issue, schedule, isSmall = false }: Props) {
  const { schedule: texts } = useMessages()
  const [isAsking, setAsking] = useState(false)
  const attempt = useAttempt()
  const close = () => setAsking(false)
  const cancelling = useAction(() =>
    attempt(async () => {
      const json = { sha256: schedule.sha256 }
      await ask(api.issues[':issue'].unschedule.$post, { param: { issue }, json })
      close()
      refreshAll()
    }, close),
  )
  return (
    <>
      <Button
        isSmall={isSmall}
        does="sending.unschedule"
        onPress={() => {
          cancelling.forget()
          setAsking(true)
        }}
      >
        {texts.cancel}
      </Button>
      <Dialog title={texts.cancelTitle} isOpen={isAsking} onClose={close}>
        <p>{texts.cancelHint}</p>
        {cancelling.failure === null ? null : <Failure failure={cancelling.failure} />}
        <div className="actions">
          <Button onPress={close}>{texts.keep}</Button>
          <Button kind="main" isPending={cancelling.isPending} onPress={() => void cancelling.run()}>
            {texts.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
