import { type FormEvent, useState } from 'react'
import type { ProblemView } from '../../../app/views/issue.ts'
import type { ArticleRecord, IssueRecordView } from '../../../app/views/records.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { Words } from '../parts/words.tsx'
import { apiPath, change, read } from '../requests/request.ts'
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
    const record = target?.kind === 'issue' ? ['issues', id, 'record'] : ['articles', id]
    const { revision } = await read<ArticleRecord | IssueRecordView>(apiPath(record))
    await change('POST', apiPath([...record, 'accepted']), { revision, rule, of, reason })
    onClose()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') void accept.run()
  }
  return (
    <Dialog title={problems.acceptTitle} isOpen onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p lang="en">
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
