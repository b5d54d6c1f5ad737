import { useState } from 'react'
import type { ApproveView } from '../../../app/views/approval.ts'
import type { IssueDetail } from '../../../app/views/issue.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { NextStepButton } from '../path/next-step.tsx'
import { useUnsaved } from '../record/unsaved.tsx'
import { api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, reread } from '../requests/use-query.ts'
import { useRefused } from '../shell/person.ts'
import { ChangeList } from './change-list.tsx'

type Refused = Extract<ApproveView, { refused: string }>

/** Somebody says by name that this text may go out; a changed comma undoes it. */
export function ApproveForm({ issue }: { readonly issue: IssueDetail }) {
  const { approve, me } = useMessages()
  const refusal = useRefused('sending.approve')
  const formats = useFormats()
  const unsaved = useUnsaved(issue)
  const [refused, setRefused] = useState<Refused | null>(null)
  const approving = useAction(async () => {
    setRefused(null)
    try {
      const json = { sha256: issue.sha256 }
      const result = await ask(api.issues[':issue'].approval.$post, { param: { issue: issue.id }, json })
      if (!('refused' in result)) return
      // It says that the page shows the issue as it is by now.
      await reread(at(api.issues[':issue'], { param: { issue: issue.id }, query: {} }))
      setRefused(result)
    } finally {
      refreshAll()
    }
  })
  const { approval } = issue
  const hasErrors = issue.problems.some(({ severity }) => severity === 'error')
  return (
    <section className="sheet stack" aria-label={approve.title}>
      <h2>{approve.title}</h2>
      <p>{approve.about}</p>
      {approval === null ? null : approval.isCurrent ? (
        <p className="notice warning">
          {me.anotherPerson(formats.list(approval.people), approval.changedBy)}
        </p>
      ) : (
        <p className="notice warning">{approve.outdated(approval.by, formats.time(approval.at))}</p>
      )}
      {refused === null ? null : <Stale refused={refused} />}
      {approving.failure === null ? null : <Failure failure={approving.failure} />}
      {refusal === null ? null : <p className="hint">{refusal}</p>}
      {hasErrors ? null : (
        <NextStepButton>
          <Button
            kind="main"
            does="sending.approve"
            isDisabled={!unsaved.isNone}
            isPending={approving.isPending}
            onPress={() => void approving.run()}
          >
            {approve.approve}
          </Button>
        </NextStepButton>
      )}
    </section>
  )
}

/** The button was pressed for a text that is another by now. */
function Stale({ refused: { changes } }: { readonly refused: Refused }) {
  const { approve } = useMessages()
  return (
    <div className="notice warning" role="alert">
      <p>{approve.stale}</p>
      {changes === null ? null : <ChangeList changes={changes} />}
    </div>
  )
}
