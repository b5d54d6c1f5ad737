import { useState } from 'react'
import type { ApprovalView, IssueDetail } from '../../../app/views/issue.ts'
import { NotCompared } from '../issue/not-compared.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'
import { Changes } from './changes.tsx'
import { WithdrawApproval } from './withdraw-approval.tsx'

/** Somebody says by name that these bytes may go out; a changed comma undoes it. */
export function ApprovalPanel({ issue }: { readonly issue: IssueDetail }) {
  const { approve } = useMessages()
  const errors = issue.problems.filter(({ severity }) => severity === 'error').length
  return (
    <section className="sheet stack">
      <h2>{approve.title}</h2>
      <dl className="facts-list">
        <dt>{approve.proof}</dt>
        <dd>
          <code>{issue.sha256}</code>
        </dd>
        <dt>{approve.approval}</dt>
        <dd>
          <Standing approval={issue.approval} />
        </dd>
      </dl>
      {issue.approval === null || issue.approval.isCurrent ? null : (
        <Changes changes={issue.approval.changes} />
      )}
      <NotCompared languages={issue.notCompared} />
      {errors > 0 ? (
        <p className="notice bad">
          {approve.mendFirst(errors)} <Link href={pathOf(['issues', issue.id])}>{approve.showProblems}</Link>
        </p>
      ) : null}
      {issue.approval?.isCurrent === true ? null : <ApproveForm issue={issue} isBlocked={errors > 0} />}
      {issue.approval === null ? null : <WithdrawApproval issue={issue.id} approvedBy={issue.approval.by} />}
    </section>
  )
}

function Standing({ approval }: { readonly approval: ApprovalView | null }) {
  const { approve } = useMessages()
  const formats = useFormats()
  if (approval === null) return <span className="soft">{approve.nobody}</span>
  return (
    <span className="row">
      {approve.by(approval.by, formats.time(approval.at))}
      <span className={approval.isCurrent ? 'badge good' : 'badge warning'}>
        {approval.isCurrent ? approve.holds : approve.outdated}
      </span>
    </span>
  )
}

function ApproveForm({ issue, isBlocked }: { readonly issue: IssueDetail; readonly isBlocked: boolean }) {
  const { approve } = useMessages()
  const { userName } = useNewsletter()
  const [by, setBy] = useState(userName)
  const approving = useAction(async () => {
    try {
      const json = { sha256: issue.sha256, by: by.trim() }
      await ask(api.issues[':issue'].approval.$post, { param: { issue: issue.id }, json })
    } finally {
      refreshAll()
    }
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void approving.run()
      }}
    >
      <div className="short">
        <TextInput label={approve.name} value={by} onChange={setBy} />
      </div>
      {approving.failure === null ? null : <Failure failure={approving.failure} />}
      <div>
        <Button
          kind="main"
          type="submit"
          isDisabled={isBlocked || by.trim() === ''}
          isPending={approving.isPending}
        >
          {approve.approve}
        </Button>
      </div>
    </form>
  )
}
