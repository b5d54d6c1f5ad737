import { useState } from 'react'
import type { SendPlanView, SendView } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { useAttempt } from '../path/stale.tsx'
import { useAction } from '../requests/use-action.ts'
import { setAnswer } from '../requests/use-query.ts'
import { DoubtCheck } from './doubt.tsx'
import { sendOf } from './use-send.ts'

interface Props {
  readonly issue: string
  readonly plan: SendPlanView
  readonly title: string
  /** What the button says. */
  readonly confirm: string
  readonly begin: (isKnownUnsent: boolean) => Promise<SendView>
  readonly onBegun: () => void
  readonly onClose: () => void
}

/** The one step that cannot be taken back. */
export function ConfirmSend({ issue, plan, title, confirm, begin, onBegun, onClose }: Props) {
  const { plan: texts } = useMessages()
  const formats = useFormats()
  const { isRehearsal, destination, tags, resumes, doubt } = plan
  const [isKnownUnsent, setKnownUnsent] = useState(false)
  const attempt = useAttempt()
  const sending = useAction(() =>
    attempt(async () => {
      setAnswer(sendOf(issue), await begin(isKnownUnsent))
      onBegun()
    }, onClose),
  )
  return (
    <Confirm
      title={title}
      confirm={confirm}
      action={sending}
      isDisabled={doubt !== null && !isKnownUnsent}
      onClose={onClose}
    >
      <p>{isRehearsal ? texts.confirmOutbox : texts.confirmServer(destination.name)}</p>
      {tags === null ? null : <p>{texts.toTagged(formats.list(tags))}</p>}
      {isRehearsal ? null : <p className="soft">{resumes ? texts.sameBytes : texts.confirmFrozen}</p>}
      <DoubtCheck doubt={doubt} isKnownUnsent={isKnownUnsent} onChange={setKnownUnsent} />
    </Confirm>
  )
}
