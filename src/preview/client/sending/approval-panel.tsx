import { useState } from 'react'
import type { ApprovalView, ChangeView, IssueDetail } from '../../../app/views/issue.ts'
import type { WithdrawView } from '../../../app/views/sending.ts'
import { NotCompared } from '../issue/not-compared.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'

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
          {approve.fixFirst(errors)} <Link href={pathOf(['issues', issue.id])}>{approve.showProblems}</Link>
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

/** What is not as it was approved, paragraph by paragraph, with what went and what came. */
function Changes({ changes }: { readonly changes: readonly ChangeView[] }) {
  const { approve } = useMessages()
  const formats = useFormats()
  return (
    <section className="changes" aria-label={approve.changes}>
      <h3>{approve.changes}</h3>
      <ul>
        {changes
          .map((change, place) => ({ ...change, place }))
          .map(({ editions, part, pieces, place }) => (
            <li key={place}>
              <span className="soft small">
                {editions.length === 0 ? approve.allEditions : formats.list(editions)} ·{' '}
                {approve.parts[part] ?? part}
              </span>
              <p dir="auto">
                {pieces
                  .map((piece, at) => ({ ...piece, at }))
                  .map(({ kind, text, at }) => {
                    if (kind === 'removed') return <del key={at}>{text}</del>
                    if (kind === 'added') return <ins key={at}>{text}</ins>
                    return <span key={at}>{text}</span>
                  })}
              </p>
            </li>
          ))}
      </ul>
    </section>
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

/** Takes the approval of an issue back, by name, and says so where it has to stay. */
function WithdrawApproval({ issue, approvedBy }: { readonly issue: string; readonly approvedBy: string }) {
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
