import { useState } from 'react'
import type { ScheduleView, UnscheduleRequest } from '../../../app/views/sending.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { apiPath, change } from '../requests/request.ts'
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
  const cancelling = useAction(async () => {
    const request: UnscheduleRequest = { sha256: schedule.sha256 }
    try {
      await change('POST', apiPath(['issues', issue, 'unschedule']), request)
      setAsking(false)
    } finally {
      refreshAll()
    }
  })
  return (
    <>
      <Button
        isSmall={isSmall}
        onPress={() => {
          cancelling.forget()
          setAsking(true)
        }}
      >
        {texts.cancel}
      </Button>
      <Dialog title={texts.cancelTitle} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{texts.cancelHint}</p>
        {cancelling.failure === null ? null : <Failure failure={cancelling.failure} />}
        <div className="actions">
          <Button onPress={() => setAsking(false)}>{texts.keep}</Button>
          <Button kind="main" isPending={cancelling.isPending} onPress={() => void cancelling.run()}>
            {texts.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
