import { type FormEvent, useState } from 'react'
import type { ProblemView } from '../../../app/views/issue.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { Words } from '../parts/words.tsx'
import { api, at } from '../requests/api.ts'
import { ask, read } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'

interface Props {
  readonly problem: ProblemView
  readonly onClose: () => void
}

/** Somebody has looked at a finding and lets it stand; why is written into the record. */
export function AcceptDialog({ problem, onClose }: Props) {
  const { problems, common } = useMessages()
  const [reason, setReason] = useState('')
  const accept = useAction(async () => {
    const { rule, acceptAs: of, target } = problem
    const id = target?.id ?? ''
    if (target?.kind === 'issue') {
      const record = api.issues[':issue'].record
      const param = { issue: id }
      const { revision } = await read(at(record, { param }))
      await ask(record.accepted.$post, { param, json: { revision, rule, of, reason } })
    } else {
      const record = api.articles[':article']
      const param = { article: id }
      const { revision } = await read(at(record, { param }))
      await ask(record.accepted.$post, { param, json: { revision, rule, of, reason } })
    }
    onClose()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') void accept.run()
  }
  return (
    <Dialog title={problems.acceptTitle} isOpen onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p>
          <Words text={problem.message} />
        </p>
        <TextInput
          label={problems.reason}
          hint={problems.reasonHint}
          value={reason}
          onChange={setReason}
          autoFocus
        />
        {accept.failure === null ? null : <Failure failure={accept.failure} />}
        <div className="actions">
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="main" type="submit" isDisabled={reason.trim() === ''} isPending={accept.isPending}>
            {problems.accept}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
